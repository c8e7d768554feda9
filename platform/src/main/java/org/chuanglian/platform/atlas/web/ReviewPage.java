package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * What changed of a chain in a province since a day.
 *
 * @param message what went wrong with the form; empty for nothing
 * @param self where the form is sent; empty for who may only read
 * @param seen the steward that the form was filled from; empty for none
 */
public record ReviewPage(
        Frame frame,
        String chain,
        String back,
        String address,
        String lede,
        String region,
        String since,
        String message,
        Who steward,
        String self,
        String seen,
        List<Change> changes,
        List<GapRow> gaps) {

    /** Who answers for the chain; empty words where nobody was named. */
    public record Who(String chief, String department, String districts) {}

    /** A segment of which something changed. */
    public record Change(String name, String address, String before, String now, String came, String went) {}

    /** A gap that was taken up, is open, or was closed since. */
    public record GapRow(String name, String address, String state, String mark, String remedies) {}
}
