package org.chuanglian.table;

import java.nio.file.Path;

/** Says in one line that a file is no CSV, and what may help. */
public final class BrokenCsv extends Exception {

    private static final long serialVersionUID = 1;

    BrokenCsv(Path file, RuntimeException broken) {
        super("'%s' is no CSV: %s. Maybe a quotation mark is not closed.".formatted(file, firstLine(broken)), broken);
    }

    private static String firstLine(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("broken");
    }

    /** File, fault and what may help. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
