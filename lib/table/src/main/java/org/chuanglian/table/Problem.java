package org.chuanglian.table;

/**
 * One thing that is wrong with a pack, as a value.
 *
 * @param kind what sort of fault it is, for a message in the reader's language
 * @param place file, line and column
 * @param read the text as it was read, shortened when it is long; empty when nothing was there
 * @param expected what would have been right, in English
 * @param hint a sentence that begins with "Maybe"
 */
public record Problem(Kind kind, Place place, String read, String expected, String hint) {

    private static final int SHOWN = 80;

    /** The sorts of fault that a pack can have. */
    public enum Kind {
        /** A file that the pack names is not there. */
        MISSING_FILE,
        /** {@code datapackage.json} is no JSON, or declares what the reader does not know. */
        BAD_SCHEMA,
        /** Bytes that are not UTF-8, or the replacement character that damaged text leaves behind. */
        NOT_UTF8,
        /** Quotation marks that do not pair, or text after a closing one; the rest of the file cannot be read. */
        BROKEN_QUOTES,
        /** A table without its line of column names. */
        MISSING_HEADER,
        /** A column that the schema does not know. */
        UNKNOWN_COLUMN,
        /** A column of the schema that the table does not have. */
        MISSING_COLUMN,
        /** The same column name twice. */
        DUPLICATE_COLUMN,
        /** A row with more or fewer cells than there are columns. */
        WRONG_CELL_COUNT,
        /** A line with nothing in it. */
        BLANK_LINE,
        /** A required cell that is empty. */
        MISSING_VALUE,
        /** White space before or after the value. */
        STRAY_SPACE,
        /** A control character inside the value. */
        CONTROL_CHARACTER,
        /** Text that cannot be read as the column's type. */
        WRONG_TYPE,
        /** A date or period that no calendar has. */
        IMPOSSIBLE_DATE,
        /** A number, year or date outside the allowed range. */
        OUT_OF_RANGE,
        /** Text longer than the column allows. */
        TOO_LONG,
        /** Text that does not have the form of the column's codes. */
        WRONG_PATTERN,
        /** A value that is not among the allowed ones. */
        NOT_ALLOWED,
        /** A key that an earlier row already has. */
        DUPLICATE_KEY,
        /** A value that names a row of another table which does not exist. */
        DANGLING_REFERENCE
    }

    public Problem {
        read = shortened(read);
        if (!hint.startsWith("Maybe ")) {
            throw new IllegalArgumentException(
                    "hint '%s' of %s at %s%nMaybe begin it with the word Maybe".formatted(hint, kind, place));
        }
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }

    /** Two lines for a developer: what was read where and what was expected, then the hint. */
    public String message() {
        return "%s: read '%s', expected %s%n%s".formatted(place, read.replace("\n", "\\n"), expected, hint);
    }
}
