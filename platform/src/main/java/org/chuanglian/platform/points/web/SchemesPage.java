package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * Every version of the scheme, and the form that proposes another.
 *
 * @param faults why what was sent last was refused
 * @param told what became of what was sent last; empty for nothing
 * @param template the heading and the names to paste into a spreadsheet
 */
public record SchemesPage(
        Frame frame,
        List<String> faults,
        String told,
        List<Row> versions,
        String version,
        String source,
        String table,
        String template) {

    /**
     * A version.
     *
     * @param changes what it changes against the one that stands; for proposals alone
     * @param action where it is decided; empty where it is not, or not by this reader
     */
    public record Row(
            String version,
            String standing,
            String state,
            String source,
            String day,
            List<String> changes,
            String action,
            String waits) {}
}
