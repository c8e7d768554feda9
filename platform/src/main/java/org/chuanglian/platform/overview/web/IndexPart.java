package org.chuanglian.platform.overview.web;

import java.util.List;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Strip;
import org.jspecify.annotations.Nullable;

/**
 * The five-degree index on the first page.
 *
 * @param wide the index over the years; null for fewer than two
 */
public record IndexPart(
        String title,
        String address,
        List<Degree> degrees,
        @Nullable LineChart wide,
        @Nullable LineChart narrow,
        List<Row> rows) {

    /** A degree; without a strip where too little is known. */
    public record Degree(
            String name,
            @Nullable Strip strip,
            @Nullable Double before,
            double median,
            String score,
            String interval) {}

    /** A year. */
    public record Row(String year, String score, String median, boolean broken) {}
}
