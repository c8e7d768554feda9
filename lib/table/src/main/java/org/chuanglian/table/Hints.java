package org.chuanglian.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses what the writer of a wrong cell meant, so that a problem can end with a way out. */
final class Hints {
    private static final Set<String> NOTHING =
            Set.of("-", "--", "—", "——", "/", "\\", "NA", "N/A", "NULL", "NONE", "NAN", "无", "空", "不详", "未知");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}");
    private static final Pattern OTHER_MARKS =
            Pattern.compile("[0-9]{4}[./年][0-9]{1,2}([./月]([0-9]{1,2}日?)?)?|[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?");

    private Hints() {}

    static String number(String cell) {
        if (meansNothing(cell)) {
            return unknown();
        }
        if (isFullWidth(cell)) {
            return fullWidth();
        }
        if (cell.indexOf(',') >= 0) {
            return "Maybe remove the thousands separators";
        }
        if (cell.endsWith("%")) {
            return "Maybe remove the percent sign: the unit is declared with the column";
        }
        if (cell.startsWith("+") || cell.startsWith("0")) {
            return "Maybe remove the leading plus or zeros";
        }
        if (cell.indexOf('e') > 0 || cell.indexOf('E') > 0) {
            return "Maybe a spreadsheet wrote an exponent: write the digits out";
        }
        return "Maybe the value stands in the wrong column";
    }

    static String day(String cell) {
        if (meansNothing(cell)) {
            return unknown();
        }
        if (isFullWidth(cell)) {
            return fullWidth();
        }
        if (OTHER_MARKS.matcher(cell).matches() || DIGITS.matcher(cell).matches()) {
            return "Maybe write it with hyphens, month and day of two digits each: 2024-05-01";
        }
        return "Maybe the value stands in the wrong column";
    }

    static String calendar() {
        return "Maybe day and month changed places, or the month has fewer days";
    }

    static String range() {
        return "Maybe the unit is another than the column's, or a digit is one too many";
    }

    static String code(String cell) {
        if (meansNothing(cell)) {
            return unknown();
        }
        return isFullWidth(cell) ? fullWidth() : "Maybe a spreadsheet dropped leading zeros or changed the code";
    }

    static String word(String cell) {
        if (meansNothing(cell)) {
            return unknown();
        }
        return isFullWidth(cell) ? fullWidth() : "Maybe it is misspelt, or the value stands in the wrong column";
    }

    private static boolean meansNothing(String cell) {
        return NOTHING.contains(cell.toUpperCase(Locale.ROOT));
    }

    private static boolean isFullWidth(String cell) {
        return !Normalizer.isNormalized(cell, Normalizer.Form.NFKC);
    }

    private static String unknown() {
        return "Maybe the value is not known: leave the cell empty";
    }

    private static String fullWidth() {
        return "Maybe full-width characters were typed: use plain ones";
    }
}
