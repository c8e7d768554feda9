package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * Every sheet of adjustments, and the form that enters another.
 *
 * @param faults why what was sent last was refused
 * @param told what became of what was sent last; empty for nothing
 * @param table what was typed, or the heading to begin with
 * @param accepted what a browser offers as documents
 */
public record AdjustmentsPage(
        Frame frame,
        List<String> faults,
        String told,
        List<Sheet> sheets,
        String table,
        String tableHint,
        String accepted,
        String documentHint) {

    /**
     * A sheet.
     *
     * @param waits said to whoever may not decide; empty where he may, or nothing is to be decided
     * @param action where it is decided; empty where it is not, or not by this reader
     * @param ending whether its end is what is decided
     * @param end where its end is asked for; empty where it does not stand
     */
    public record Sheet(
            String day,
            String state,
            List<String> rows,
            String document,
            String waits,
            String action,
            boolean ending,
            String end) {}
}
