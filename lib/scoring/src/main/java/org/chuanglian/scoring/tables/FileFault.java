package org.chuanglian.scoring.tables;

/** What is wrong with a file, with the place; the reading that found it hands over nothing. */
public final class FileFault extends Exception {

    private static final long serialVersionUID = 1;

    /** @param sentence what was read, what was expected, and what may help */
    public FileFault(String file, long line, String sentence) {
        super(line > 0 ? "'%s' line %d: %s".formatted(file, line, sentence) : "'%s': %s".formatted(file, sentence));
    }

    /** Place and fault in one line. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
