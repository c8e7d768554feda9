package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Strip;
import org.jspecify.annotations.Nullable;

/**
 * The index of a place or an institution in a year.
 *
 * @param lede its findings; they claim only what is separated
 * @param gaps what is unknown of everybody that year; empty for nothing
 * @param unranked who has no score; empty for nobody
 * @param banner null where the page shows what is known now
 * @param tiles null where those compared are no provinces
 * @param standings all of them by degree; null for provinces
 * @param published null where what is compared cannot be published
 * @param trial null where the page shows a vintage, or nobody has an index
 * @param compare where the province is compared with those beside it
 * @param audit where the method is audited
 * @param nearTold who cannot be told apart from the place, in words; empty where all can
 * @param files what the addresses of its files end with
 */
public record FiveDegreesPage(
        Frame frame,
        ScopePart scope,
        String lede,
        About about,
        Choice choice,
        List<Degree> degrees,
        String gaps,
        String ranksAround,
        List<RankRow> around,
        List<RankRow> all,
        @Nullable ProvinceTiles tiles,
        @Nullable StandingPart standings,
        String unranked,
        DrillPart drill,
        @Nullable CoursePart course,
        @Nullable PublishedPart published,
        PublishedPart.@Nullable Banner banner,
        @Nullable TrialPart trial,
        String files,
        String compare,
        String audit,
        String nearTold) {

    /** What the scores are of: the year, when it was known, and by which version of the method. */
    public record About(String year, String known, String version) {}

    /** The provinces and years that there are. */
    public record Choice(List<Option> regions, List<Option> years) {}

    /** One of them. */
    public record Option(String value, String name, boolean chosen) {}

    /**
     * A degree.
     *
     * @param strip null where too little is known
     */
    public record Degree(
            String name, String note, @Nullable DegreeStrip strip, String score, String interval, String rank) {}

    /**
     * A degree's score on the axis from 0 to 100.
     *
     * @param before the year before, null when it is not known
     * @param median of the provinces
     */
    public record DegreeStrip(Strip strip, @Nullable Double before, double median) {}

    /** A province in its place. */
    public record RankRow(
            String name,
            String address,
            Strip strip,
            String rank,
            String score,
            String interval,
            boolean own,
            boolean near) {}
}
