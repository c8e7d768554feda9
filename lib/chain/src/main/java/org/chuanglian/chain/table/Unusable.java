package org.chuanglian.chain.table;

/** Carries the one line that says why a table cannot be used to the door of this package, where it becomes a value. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    private final String line;

    Unusable(String line) {
        super(line);
        this.line = line;
    }

    String line() {
        return line;
    }
}
