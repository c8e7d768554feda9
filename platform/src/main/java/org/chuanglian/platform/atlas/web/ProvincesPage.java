package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The provinces by complexity, and the segments that have most to do with each other. */
public record ProvincesPage(
        Frame frame, String lede, String known, List<Option> regions, List<Row> rows, List<Pair> pairs) {

    /** A province. */
    public record Row(
            String rank,
            String name,
            String address,
            String complexity,
            String diversity,
            String base,
            String top,
            boolean own) {}

    /** Two segments. */
    public record Pair(
            String first, String firstAddress, String second, String secondAddress, String proximity, String here) {}
}
