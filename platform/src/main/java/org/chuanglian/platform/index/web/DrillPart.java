package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.registry.Doubt;
import org.jspecify.annotations.Nullable;

/** From a degree down to the source of each value: degree, indicator, year, fact. */
public record DrillPart(List<DegreeDrill> degrees, int indicators) {

    /**
     * A score as a bar with the median of the provinces.
     *
     * @param score 0 to 100
     * @param median the same, null where nobody has a score
     */
    public record Bar(double score, @Nullable Double median, String label) {}

    /**
     * A degree.
     *
     * @param bar null where too little is known
     * @param weight its share of the index, in percent
     */
    public record DegreeDrill(
            String mark,
            String name,
            String coverage,
            String score,
            @Nullable Bar bar,
            String weight,
            List<IndicatorDrill> indicators) {}

    /**
     * An indicator.
     *
     * @param formula what is divided by what, and the posts
     * @param reason why it is in
     * @param from the published scheme that it follows
     */
    public record IndicatorDrill(
            int number,
            String name,
            String value,
            String unit,
            @Nullable Bar bar,
            String weight,
            String formula,
            String reason,
            String from,
            List<YearCell> years) {}

    /**
     * A year's value, and the facts that it is made of.
     *
     * @param value empty where it is not known
     * @param note that the value lies beyond a post and counts as the post; empty where it does not
     * @param breaks why the year does not compare with the one before; empty where it does
     * @param more how many further subjects the value is made of, in words; empty for none
     */
    public record YearCell(
            String year, String value, String score, String note, String breaks, List<FactLink> facts, String more) {}

    /**
     * A fact of the registry, or a subject that is counted.
     *
     * @param name what the fact is of; empty for a subject
     * @param value what it says, or the subject's name
     * @param address where its history is, or the subject
     * @param origin null for a subject, whose page tells where it comes from
     */
    public record FactLink(
            String name,
            String value,
            String address,
            @Nullable Origin origin,
            @Nullable Doubt doubt) {}

    /** Where a fact comes from, and the day on which it was recorded. */
    public record Origin(String source, String address, String recorded) {}
}
