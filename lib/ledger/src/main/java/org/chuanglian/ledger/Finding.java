package org.chuanglian.ledger;

import java.util.Locale;

/**
 * One place where an export is not what was once written.
 *
 * @param line of the file, from 1
 * @param entry the number of the entry that should stand there; 0 for the opening line
 * @param part what it is about, such as {@code entry 17}
 * @param read what stands there
 * @param expected what should
 * @param hint what may have happened
 */
public record Finding(long line, long entry, String part, String read, String expected, String hint) {

    /** {@code file:line: part: read '…', expected …. Maybe …} on one line. */
    public String line(String file) {
        return String.format(
                Locale.ROOT, "%s:%d: %s: read '%s', expected %s. %s.", file, line, part, read, expected, hint);
    }
}
