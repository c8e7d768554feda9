package org.chuanglian.platform.atlas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.action.Steward;
import org.chuanglian.platform.atlas.action.TakenGap;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shell.Frame;

/** Makes the review of a chain: what is known now beside what was known on a day. */
final class ReviewPages {

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Chain chain;
    private final Instant now;

    ReviewPages(Frame frame, Written written, Looked looked, Chain chain, Instant now) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
        this.chain = chain;
        this.now = now;
    }

    /** What an officer may do, and what came of it. */
    record Desk(Optional<Steward> steward, boolean acts, String message) {}

    ReviewPage page(LocalDate since, Diagnosis before, List<TakenGap> gaps, Desk desk) {
        boolean known = before.regions().contains(looked.province());
        List<ReviewPage.Change> changes = known ? changes(before) : List.of();
        String address = "/atlas/" + chain.code() + "/review";
        return new ReviewPage(
                frame,
                written.words(chain.title()),
                new Addresses(frame, looked.province()).chain(chain.code()),
                address,
                known
                        ? frame.t(
                                AtlasText.REVIEW_LEDE,
                                written.region(looked.province()),
                                since.toString(),
                                changes.size(),
                                gaps.stream().filter(TakenGap::isOpen).count())
                        : frame.t(AtlasText.REVIEW_LEDE_NONE, written.region(looked.province()), since.toString()),
                looked.province().code(),
                since.toString(),
                desk.message(),
                desk.steward()
                        .map(who -> new ReviewPage.Who(who.chief(), who.department(), who.districts()))
                        .orElseGet(() -> new ReviewPage.Who("", "", "")),
                desk.acts() ? frame.href(address) : "",
                desk.steward().map(who -> who.id().toString()).orElse(""),
                changes,
                gaps.stream().map(this::gap).toList());
    }

    private List<ReviewPage.Change> changes(Diagnosis before) {
        List<ReviewPage.Change> changes = new ArrayList<>();
        for (SegmentReading reading : looked.diagnosis().of(looked.province(), chain.code())) {
            before.of(looked.province(), chain.code(), reading.segment().code())
                    .flatMap(then -> change(then, reading))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<ReviewPage.Change> change(SegmentReading then, SegmentReading reading) {
        String came = names(reading.local(), ids(then.local()));
        String went = names(then.local(), ids(reading.local()));
        String earlier = written.verdict(then);
        String later = written.verdict(reading);
        return came.isEmpty() && went.isEmpty() && earlier.equals(later)
                ? Optional.empty()
                : Optional.of(new ReviewPage.Change(
                        written.segment(reading.segment()),
                        new Addresses(frame, looked.province())
                                .segment(chain.code(), reading.segment().code()),
                        Written.symbol(then) + " " + earlier,
                        Written.symbol(reading) + " " + later,
                        came,
                        went));
    }

    private static Set<SubjectId> ids(List<Placed> firms) {
        Set<SubjectId> ids = new HashSet<>();
        firms.forEach(placed -> ids.add(placed.firm().id()));
        return ids;
    }

    private String names(List<Placed> firms, Set<SubjectId> without) {
        return written.joined(firms.stream()
                .filter(placed -> !without.contains(placed.firm().id()))
                .map(placed -> placed.firm().name())
                .toList());
    }

    private ReviewPage.GapRow gap(TakenGap gap) {
        long running = gap.remedies().stream()
                .filter(remedy -> remedy.ended().isEmpty())
                .count();
        return new ReviewPage.GapRow(
                chain.segment(gap.node().segment())
                        .map(written::segment)
                        .orElse(gap.node().segment()),
                frame.href("/atlas/gaps/" + gap.id()),
                frame.t(gap.isOpen() ? AtlasText.GAP_OPEN : AtlasText.GAP_CLOSED) + " "
                        + frame.t(AtlasText.DAYS, gap.days(now)),
                gap.isOpen() ? "doing" : "done",
                frame.t(AtlasText.REMEDIES_OF, gap.remedies().size(), running));
    }
}
