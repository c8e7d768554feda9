package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * What a bank asked of firms.
 *
 * @param told what became of what was sent last; empty for nothing
 * @param problem whether that was a refusal
 */
public record BankPage(Frame frame, String told, boolean problem, List<Row> rows) {

    /** A request; {@code address} is empty while the points are not open. */
    public record Row(String firm, String address, String purpose, String day, String state) {}
}
