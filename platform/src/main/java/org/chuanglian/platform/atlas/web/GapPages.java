package org.chuanglian.platform.atlas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.action.ProofKind;
import org.chuanglian.platform.atlas.action.RemedyOutcome;
import org.chuanglian.platform.atlas.action.TakenGap;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;

/** Makes the pages of gaps that were taken up. */
final class GapPages {

    private final Frame frame;
    private final Written written;
    private final Optional<Looked> looked;
    private final Instant now;

    GapPages(Frame frame, Written written, Optional<Looked> looked, Instant now) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
        this.now = now;
    }

    GapBookPage book(List<TakenGap> gaps) {
        long open = gaps.stream().filter(TakenGap::isOpen).count();
        long tried = gaps.stream()
                .filter(TakenGap::isOpen)
                .filter(gap -> gap.remedies().stream()
                        .anyMatch(remedy -> remedy.ended().isPresent()))
                .count();
        List<Long> took = gaps.stream()
                .filter(gap -> !gap.isOpen())
                .map(gap -> gap.days(now))
                .sorted()
                .toList();
        String lede = gaps.isEmpty()
                ? frame.t(AtlasText.GAPS_NONE)
                : frame.t(AtlasText.GAPS_LEDE, gaps.size(), open, tried, took.size())
                        + (took.isEmpty() ? "" : frame.t(AtlasText.GAPS_TOOK, took.get(took.size() / 2)));
        return new GapBookPage(frame, lede, gaps.stream().map(this::row).toList());
    }

    private GapBookPage.Row row(TakenGap gap) {
        long running = gap.remedies().stream()
                .filter(remedy -> remedy.ended().isEmpty())
                .count();
        return new GapBookPage.Row(
                segment(gap),
                frame.href("/atlas/gaps/" + gap.id()),
                chain(gap),
                written.region(gap.region()),
                verdict(gap),
                ChinaTime.day(gap.openedAt()).toString(),
                frame.t(AtlasText.DAYS, gap.days(now)),
                frame.t(AtlasText.REMEDIES_OF, gap.remedies().size(), running),
                state(gap),
                mark(gap));
    }

    private String state(TakenGap gap) {
        if (!gap.isOpen()) {
            return frame.t(AtlasText.GAP_CLOSED);
        }
        return frame.t(isOverdue(gap) ? AtlasText.GAP_OVERDUE : AtlasText.GAP_OPEN);
    }

    private String mark(TakenGap gap) {
        if (!gap.isOpen()) {
            return "done";
        }
        return isOverdue(gap) ? "warn" : "doing";
    }

    private boolean isOverdue(TakenGap gap) {
        LocalDate today = ChinaTime.day(now);
        return gap.remedies().stream().anyMatch(remedy -> remedy.isOverdue(today));
    }

    private String segment(TakenGap gap) {
        return looked.flatMap(at -> at.diagnosis().chain(gap.node().chain()))
                .flatMap(chain -> chain.segment(gap.node().segment()))
                .map(written::segment)
                .orElse(gap.node().segment());
    }

    private String chain(TakenGap gap) {
        return looked.flatMap(at -> at.diagnosis().chain(gap.node().chain()))
                .map(chain -> written.words(chain.title()))
                .orElse(gap.node().chain());
    }

    private String verdict(TakenGap gap) {
        return looked.flatMap(at -> at.diagnosis().rules().verdict(gap.verdict()))
                .map(verdict -> verdict.symbol() + " " + written.words(verdict.name()))
                .orElse(gap.verdict());
    }

    GapPage page(TakenGap gap, boolean acts, String message) {
        String query = "?chain=" + gap.node().chain() + "&segment=" + gap.node().segment() + "&region=" + gap.region();
        return new GapPage(
                frame,
                chain(gap),
                new Addresses(frame, gap.region())
                        .segment(gap.node().chain(), gap.node().segment()),
                frame.t(
                        AtlasText.GAP_LEDE,
                        written.region(gap.region()),
                        segment(gap),
                        verdict(gap),
                        ChinaTime.day(gap.openedAt()).toString(),
                        gap.days(now)),
                message,
                gap.closed().map(this::closing).orElse(""),
                acts ? frame.href("/atlas/gaps/" + gap.id()) : "",
                Arrays.stream(RemedyOutcome.values())
                        .map(outcome -> new Option(outcome.code(), frame.t(outcome.words()), false))
                        .toList(),
                Arrays.stream(ProofKind.values())
                        .map(proof -> new Option(proof.code(), frame.t(proof.words()), false))
                        .toList(),
                gap.remedies().stream().map(this::remedy).toList(),
                acts && gap.isOpen() ? frame.href("/atlas/gaps/draft" + query) : "");
    }

    private String closing(TakenGap.Closing closing) {
        return frame.t(
                AtlasText.CLOSED_UPON,
                ChinaTime.day(closing.at()).toString(),
                frame.t(closing.kind().words()),
                closing.evidence());
    }

    private GapPage.RemedyRow remedy(TakenGap.Remedy remedy) {
        boolean overdue = remedy.isOverdue(ChinaTime.day(now));
        return new GapPage.RemedyRow(
                remedy.id().toString(),
                frame.t(remedy.kind().words()),
                remedy.title(),
                remedy.owner(),
                remedy.due().toString(),
                remedy.ended()
                        .map(ending -> frame.t(ending.outcome().words()))
                        .orElseGet(() -> frame.t(overdue ? AtlasText.REMEDY_OVERDUE : AtlasText.REMEDY_RUNNING)),
                remedy.ended()
                        .map(ending -> switch (ending.outcome()) {
                            case DONE -> "done";
                            case FAILED -> "bad";
                            case DROPPED -> "wait";
                        })
                        .orElse(overdue ? "warn" : "doing"),
                remedy.ended().map(TakenGap.Ending::note).orElse(""),
                remedy.draft().lines().toList(),
                remedy.ended().isEmpty());
    }
}
