package org.chuanglian.platform.work.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A person's workbench.
 *
 * @param today the day, in words
 * @param beyond how many more wait than are shown; 0 for none
 * @param finished what he noted himself and has done, the newest first
 */
public record WorkbenchPage(
        Frame frame,
        String lede,
        String today,
        List<ToDoLine> awaiting,
        int beyond,
        Adding adding,
        List<DoneLine> finished,
        List<StartedLine> started,
        List<StartedLine> changed) {

    /**
     * Something to do.
     *
     * @param address where it is done; null for what he noted himself
     * @param own below which address what he noted himself is called done and deleted; else null
     * @param mark of its term, for the stylesheet
     * @param left what is left of its term, in words
     * @param due the last day of its term, or what is known of it
     */
    public record ToDoLine(
            @Nullable String address,
            @Nullable String own,
            String what,
            String from,
            String mark,
            String left,
            String due) {}

    /** What he noted himself and has done, with the address below which that is taken back, and the day. */
    public record DoneLine(String own, String what, String day) {}

    /**
     * The form that notes something to do.
     *
     * @param problems by the name of the field
     */
    public record Adding(String what, String due, Map<String, String> problems) {

        /** What is wrong with a field; empty for nothing. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        /** The value of {@code aria-invalid}. */
        public @Nullable String invalid(String field) {
            return problems.containsKey(field) ? "true" : null;
        }

        /** The value of {@code aria-describedby}. */
        public String described(String field) {
            return problems.containsKey(field) ? field + "-err" : field + "-hint";
        }
    }

    /** Something that the person started, with the day when it changed last. */
    public record StartedLine(String address, String what, String standing, String changed) {}
}
