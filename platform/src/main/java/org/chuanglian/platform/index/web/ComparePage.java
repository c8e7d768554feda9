package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Strip;
import org.jspecify.annotations.Nullable;

/**
 * Some provinces beside each other in a year.
 *
 * @param choosers as many lists to choose a province from as can be compared
 */
public record ComparePage(
        Frame frame,
        ScopePart scope,
        List<List<FiveDegreesPage.Option>> choosers,
        List<FiveDegreesPage.Option> years,
        List<Compared> nodes) {

    /**
     * The index or a degree.
     *
     * @param finding who is ahead of whom, and who cannot be told apart
     */
    public record Compared(String code, String name, List<Row> rows, String finding) {}

    /** A province; without a strip where too little is known. */
    public record Row(
            String name,
            String address,
            @Nullable Strip strip,
            double median,
            String score,
            String interval,
            String rank) {}
}
