package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.chain.supply.EdgeKind;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.action.Suppliers;
import org.chuanglian.platform.atlas.action.TakenGap;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Space;
import org.chuanglian.platform.atlas.evidence.Document;
import org.chuanglian.platform.atlas.evidence.Evidence;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.shell.Frame;

/** Writes what an officer begins with when something is to be done about a gap: what is recorded, and what is not known. */
final class Drafts {

    private static final int NAMES = 6;
    private static final int DOCUMENTS = 6;
    private static final int SUPPLIERS = 8;
    private static final int NEAR = 6;

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Chain chain;
    private final SegmentReading reading;
    private final Space.Node node;

    Drafts(Frame frame, Written written, Looked looked, Chain chain, SegmentReading reading) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
        this.chain = chain;
        this.reading = reading;
        this.node = new Space.Node(chain.code(), reading.segment().code());
    }

    /** The text, section by section. */
    String text(List<Evidence.Attached> evidence, List<TakenGap> before) {
        List<String> lines = new ArrayList<>();
        section(
                lines,
                AtlasText.DRAFT_GAP,
                List.of(frame.t(
                        AtlasText.DRAFT_GAP_LINE,
                        written.words(chain.title()),
                        written.segment(reading.segment()),
                        written.region(looked.province()),
                        written.verdict(reading))));
        section(lines, AtlasText.DRAFT_LOCAL, local());
        section(lines, AtlasText.DRAFT_KNOWLEDGE, knowledge(evidence));
        section(lines, AtlasText.DRAFT_SUPPLIERS, suppliers());
        section(lines, AtlasText.DRAFT_BEFORE, before(before));
        section(
                lines,
                AtlasText.DRAFT_UNKNOWN,
                List.of(written.joined(List.of(
                        frame.t(AtlasText.M_DEMAND), frame.t(AtlasText.M_IMPORTS), frame.t(AtlasText.M_TECHNOLOGY)))));
        return String.join("\n", lines);
    }

    private void section(List<String> lines, AtlasText title, List<String> content) {
        lines.add(frame.t(title));
        if (content.isEmpty()) {
            lines.add("- " + frame.t(AtlasText.NOTHING));
        }
        content.forEach(line -> lines.add("- " + line));
    }

    /** The firms of the segment itself, of the segments that it supplies, and of those that are most related to it. */
    private List<String> local() {
        List<String> lines = new ArrayList<>();
        add(lines, AtlasText.DRAFT_OWN, written.segment(reading.segment()), reading.local());
        for (String buyer : chain.graph().after(reading.segment().code(), EdgeKind.SUPPLIES)) {
            looked.diagnosis()
                    .of(looked.province(), chain.code(), buyer)
                    .ifPresent(other ->
                            add(lines, AtlasText.DRAFT_BUYER, written.segment(other.segment()), other.local()));
        }
        for (Space.Near near : looked.diagnosis().space().nearest(node, NEAR)) {
            looked.diagnosis()
                    .of(looked.province(), near.node().chain(), near.node().segment())
                    .ifPresent(
                            other -> add(lines, AtlasText.DRAFT_NEAR, written.segment(other.segment()), other.local()));
        }
        return lines.stream().distinct().toList();
    }

    private void add(List<String> lines, AtlasText text, String segment, List<Placed> firms) {
        if (!firms.isEmpty()) {
            lines.add(frame.t(
                    text,
                    segment,
                    firms.stream()
                            .limit(NAMES)
                            .map(placed -> placed.firm().name())
                            .collect(Collectors.joining(frame.t(AtlasText.LIST_SEPARATOR)))));
        }
    }

    private List<String> knowledge(List<Evidence.Attached> evidence) {
        return evidence.stream()
                .filter(Evidence.Attached::stands)
                .map(attached -> attached.attachment().document())
                .filter(document -> document.isIn(looked.province()))
                .limit(DOCUMENTS)
                .map(document -> frame.t(
                        AtlasText.DRAFT_DOCUMENT,
                        document.title(),
                        written.joined(document.holders().stream()
                                .map(Document.Holder::name)
                                .toList())))
                .toList();
    }

    private List<String> suppliers() {
        return Suppliers.of(looked.diagnosis(), looked.province(), node, SUPPLIERS).stream()
                .map(fit -> fit.common().isEmpty()
                        ? frame.t(
                                AtlasText.DRAFT_SUPPLIER,
                                fit.placed().firm().name(),
                                place(fit.placed()),
                                share(fit.placed()))
                        : frame.t(
                                AtlasText.DRAFT_SUPPLIER_COMMON,
                                fit.placed().firm().name(),
                                place(fit.placed()),
                                share(fit.placed()),
                                written.joined(fit.common().stream()
                                        .limit(NAMES)
                                        .map(this::name)
                                        .toList())))
                .toList();
    }

    private String name(Space.Node other) {
        return looked.diagnosis()
                .chain(other.chain())
                .flatMap(of -> of.segment(other.segment()))
                .map(written::segment)
                .orElse(other.segment());
    }

    private String place(Placed placed) {
        var province = placed.firm().province();
        return province == null ? frame.t(AtlasText.UNKNOWN) : written.region(province);
    }

    private String share(Placed placed) {
        return Double.isNaN(placed.share()) ? frame.t(AtlasText.UNKNOWN) : Written.percent(placed.share());
    }

    private List<String> before(List<TakenGap> before) {
        return before.stream()
                .flatMap(gap -> gap.remedies().stream())
                .map(remedy -> frame.t(
                        AtlasText.DRAFT_TRIED,
                        frame.t(remedy.kind().words()),
                        remedy.title(),
                        remedy.ended()
                                .map(ending -> frame.t(ending.outcome().words()))
                                .orElseGet(() -> frame.t(AtlasText.REMEDY_RUNNING))))
                .toList();
    }
}
