package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** Two provinces beside each other in a chain. */
public record TwoProvincesPage(
        Frame frame,
        String lede,
        String known,
        List<Option> chains,
        List<Option> first,
        List<Option> second,
        String firstName,
        String secondName,
        List<Row> rows) {

    /** A segment in both. */
    public record Row(String name, String address, String stage, Side first, Side second, String ahead, String mark) {}

    /** A segment in one of them. */
    public record Side(String symbol, String verdict, String firms, String quotient, String interval) {}
}
