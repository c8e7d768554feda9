package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The gaps that were taken up, and how long they took. */
public record GapBookPage(Frame frame, String lede, List<Row> rows) {

    /** A gap. */
    public record Row(
            String name,
            String address,
            String chain,
            String place,
            String verdict,
            String opened,
            String days,
            String remedies,
            String state,
            String mark) {}
}
