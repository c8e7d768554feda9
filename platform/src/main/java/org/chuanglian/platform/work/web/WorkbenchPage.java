package org.chuanglian.platform.work.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * A person's workbench.
 *
 * @param today the day, in words
 * @param beyond how many more wait than are shown; 0 for none
 */
public record WorkbenchPage(
        Frame frame,
        String lede,
        String today,
        List<ToDoLine> awaiting,
        int beyond,
        List<StartedLine> started,
        List<StartedLine> changed) {

    /**
     * Something to do.
     *
     * @param mark of its term, for the stylesheet
     * @param left what is left of its term, in words
     * @param due the last day of its term, or what is known of it
     */
    public record ToDoLine(String address, String what, String from, String mark, String left, String due) {}

    /** Something that the person started, with the day when it changed last. */
    public record StartedLine(String address, String what, String standing, String changed) {}
}
