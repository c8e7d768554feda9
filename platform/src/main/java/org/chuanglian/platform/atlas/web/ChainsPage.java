package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * All chains in a province.
 *
 * @param regions the provinces to choose from
 * @param verdicts the headings of the columns that count verdicts
 */
public record ChainsPage(
        Frame frame,
        String lede,
        About about,
        List<Option> regions,
        String here,
        List<String> verdicts,
        List<Row> rows,
        List<Count> census,
        String provinces,
        String compare) {

    /** When it was known, and by which rules. */
    public record About(String known, String rules) {}

    /**
     * A chain.
     *
     * @param counts how many segments got each verdict
     */
    public record Row(
            String name,
            String address,
            String standing,
            String segments,
            String country,
            String here,
            List<String> counts) {}

    /** How many firms were or were not placed. */
    public record Count(String name, String count) {}
}
