package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Sparkline;
import org.jspecify.annotations.Nullable;

/** Everything the page of one subject shows, in the reader's language. */
public record SubjectPage(
        Frame frame,
        Masthead mast,
        List<Figure> figures,
        @Nullable Life life,
        FactsPart facts,
        @Nullable Institutions institutions,
        List<Event> timeline,
        RelationsPart relations,
        List<Product> products,
        List<Chip> classes,
        @Nullable OfficerLink record,
        @Nullable OfficerLink merges) {

    /** Where an officer goes on: to the next step of an imported institution, to merges. */
    public record OfficerLink(String address, String label) {}

    /** The head: who it is, and as of when. */
    public record Masthead(
            String id,
            String address,
            String name,
            boolean sample,
            List<String> meta,
            String lastRecorded,
            List<String> otherNames,
            List<KeyLine> keys,
            AsOf asOf,
            String correctionAddress,
            String jsonAddress,
            String csvAddress) {}

    /** An official key and what kind of key it is. */
    public record KeyLine(String scheme, String value) {}

    /**
     * The time the page is read at.
     *
     * @param local the time read at, as a form field writes it
     * @param note what the masthead says of it; null when the page shows what is known now
     * @param refusal why the time asked for could not be had; null when it could
     */
    public record AsOf(
            String local, @Nullable String note, @Nullable String refusal) {}

    /** A key figure with its change and its course. */
    public record Figure(
            String name,
            String value,
            String unit,
            String exact,
            String period,
            @Nullable Change change,
            @Nullable Sparkline spark,
            @Nullable Doubt doubt,
            String anchor) {}

    /** The change against the period before, in words such as +4.2%. */
    public record Change(String text, String label, boolean worse) {}

    /** Facts by grouping. */
    public record FactsPart(List<Group> groups, String summary) {}

    public record Group(String name, List<Line> lines) {}

    /** An indicator with its newest reading; {@code newest} is null when nothing is known. */
    public record Line(
            String anchor,
            String name,
            String address,
            String definition,
            @Nullable Reading newest,
            List<Reading> earlier,
            @Nullable LineChart chart,
            String earlierLabel) {}

    /** One reading: a value for a period. */
    public record Reading(
            String value,
            String unit,
            String exact,
            String period,
            String sourceTitle,
            String sourceAddress,
            String recordedOn,
            String recordedAt,
            @Nullable Doubt doubt,
            Standing standing,
            String historyAddress,
            String historyLabel,
            @Nullable String correctionAddress,
            String correctionLabel) {}

    /** Whether a value stands as first recorded, was corrected, or is contested (then with an address). */
    public record Standing(
            String mark, String text, @Nullable String address) {}

    /** The life of an imported institution. */
    public record Life(List<Step> steps, String label) {}

    public record Step(
            String name,
            String state,
            String when,
            @Nullable String evidence,
            boolean done,
            boolean current) {}

    /** A region's institutions by kind. */
    public record Institutions(String summary, List<KindCount> kinds) {}

    public record KindCount(String name, String count, String address) {}

    /** A dated thing. */
    public record Event(String date, String text, @Nullable String detail, String mark) {}

    /** Relations, counted and shown. */
    public record RelationsPart(String summary, @Nullable RelationGraph graph, List<RelationGroup> groups) {}

    public record RelationGroup(
            String label,
            String count,
            List<Neighbour> shown,
            @Nullable String moreAddress,
            String moreLabel) {}

    /** What a relation leads to. */
    public record Neighbour(String label, String address, String name, String detail) {

        private static final int BESIDE_A_NAME = 24;

        /** Whether the detail is too long to stand beside the name. */
        public boolean wide() {
            return detail.length() > BESIDE_A_NAME;
        }
    }

    public record Product(String name, @Nullable String share, String sourceTitle, String sourceAddress) {}

    /** A code of a classification. */
    public record Chip(String scheme, String code, String name) {}
}
