package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The points of all firms whom the reader may list.
 *
 * @param lede empty before anything was computed
 * @param notice why nobody is ranked; empty where somebody is
 * @param self the list's own address with its filter
 */
public record ScoresPage(
        Frame frame,
        String lede,
        String notice,
        String text,
        String year,
        List<Option> years,
        List<Option> regions,
        List<Option> stages,
        List<Option> rankings,
        String field,
        @Nullable Spread spread,
        String self,
        List<Export> exports,
        boolean table,
        List<Row> rows,
        Pager pager) {

    /** A form in which the list is taken away. */
    public record Export(String name, String address) {}

    /** A choice of the filter. */
    public record Option(String value, String name, boolean selected) {}

    /** A firm. */
    public record Row(
            String place,
            String name,
            String address,
            String region,
            String field,
            String stage,
            String total,
            String coverage,
            FirmPage.Bar bar) {}
}
