package org.chuanglian.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Tells on standard error how far long work has come: nothing in the first second, then at most a line a second. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter notices;
    private final boolean quiet;
    private final LongSupplier nanoTime;
    private long lastLine;

    /** @param nanoTime a clock as {@link System#nanoTime()} */
    Progress(PrintWriter notices, boolean quiet, LongSupplier nanoTime) {
        this.notices = notices;
        this.quiet = quiet;
        this.nanoTime = nanoTime;
        this.lastLine = nanoTime.getAsLong();
    }

    /** Reports that {@code done} of {@code total} steps are finished and that {@code current} is being worked on. */
    void at(long done, long total, String current) {
        var now = nanoTime.getAsLong();
        if (quiet || now - lastLine < SECOND) {
            return;
        }
        lastLine = now;
        notices.printf("%d of %d: %s%n", done, total, current);
        notices.flush();
    }
}
