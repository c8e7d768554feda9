package org.chuanglian.platform.index.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a place.
 *
 * @param known the time as of which a reader who may publish would publish; null for who may not
 * @param message what came of publishing; empty for nothing
 */
public record PublishedPart(
        List<String> years,
        List<Row> rows,
        @Nullable String known,
        String message,
        @Nullable Since since) {

    /**
     * A vintage.
     *
     * @param shown whether the page shows it now
     */
    public record Row(String day, String address, String version, List<Cell> cells, boolean shown) {}

    /**
     * What it said of a year.
     *
     * @param score empty where it said nothing
     * @param first whether no vintage before said anything of the year
     * @param changed whether the one before said otherwise
     */
    public record Cell(String score, boolean first, boolean changed) {}

    /** How a published index became what is known now. */
    public record Since(String title, List<CoursePart.Step> steps, String note) {}

    /**
     * That a page shows an index as it was published.
     *
     * @param same whether it was computed again to the last digit
     */
    public record Banner(String text, boolean same, String now) {}
}
