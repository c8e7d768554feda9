package org.chuanglian.survival.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** What single cells say. */
final class Cells {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "#n/a", "nan", "null", "<na>", "缺失", "无数据");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private Cells() {}

    static boolean missing(String cell) {
        return cell.isEmpty() || (cell.length() <= 4 && MISSING.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** The number that the cell holds; empty when it holds none. */
    static OptionalDouble number(String cell) {
        String plain = Normalizer.isNormalized(cell, Normalizer.Form.NFKC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC);
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether every cell that is not missing holds a number. */
    static boolean allNumbers(List<String> cells) {
        for (String cell : cells) {
            if (!missing(cell) && number(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of a column; missing cells become NaN. */
    static double[] numbers(Columns columns, String name) throws Unusable {
        List<String> cells = columns.column(name);
        double[] numbers = new double[cells.size()];
        for (int row = 0; row < numbers.length; row++) {
            String cell = cells.get(row);
            if (missing(cell) || cell.equals(".")) {
                numbers[row] = Double.NaN;
                continue;
            }
            OptionalDouble number = number(cell);
            if (number.isEmpty()) {
                throw columns.unusable(
                        row,
                        "column %s: read '%s', expected a number. Maybe the cell should be empty."
                                .formatted(name, oneLine(cell)));
            }
            numbers[row] = number.getAsDouble();
        }
        return numbers;
    }

    static String oneLine(String cell) {
        return cell.replace("\r", "\\r").replace("\n", "\\n");
    }
}
