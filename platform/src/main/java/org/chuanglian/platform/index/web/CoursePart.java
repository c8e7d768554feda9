package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.shell.LineChart;

/**
 * The index over the years, and how the last change came about.
 *
 * @param breaks what does not compare, in sentences
 * @param fall the change since the year before, opened; empty where it is not known
 */
public record CoursePart(
        String title,
        LineChart wide,
        LineChart narrow,
        List<YearRow> rows,
        List<String> breaks,
        String fallTitle,
        List<Step> fall) {

    /**
     * A year.
     *
     * @param broken whether it does not compare with the one before
     */
    public record YearRow(String year, String score, String interval, String rank, String median, boolean broken) {}

    /**
     * A step from the year before to this one.
     *
     * @param total whether it is one of the ends
     * @param from where its bar begins, in percent of the drawing
     * @param width its width in percent
     */
    public record Step(String name, String value, boolean total, boolean down, double from, double width) {}
}
