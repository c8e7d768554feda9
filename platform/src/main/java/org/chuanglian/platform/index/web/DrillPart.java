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
     */
    public record YearCell(String year, String value, String score, String note, List<FactLink> facts) {}

    /** A fact of the registry: what it says, where its history is, where it comes from and when it was recorded. */
    public record FactLink(
            String name,
            String value,
            String address,
            String source,
            String sourceAddress,
            String recorded,
            @Nullable Doubt doubt) {}
}
