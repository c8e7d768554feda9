package org.chuanglian.chain.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What cells of numbers say. */
final class Numbers {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "#n/a", "nan", "null", "<na>", ".", "缺失", "无数据");
    private static final int EXACT_DIGITS = 15;

    private Numbers() {}

    static boolean missing(String cell) {
        return cell.isEmpty() || (cell.length() <= 4 && MISSING.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** The finite number that the cell holds; empty when it holds none. */
    static OptionalDouble number(String cell) {
        if (cell.length() <= EXACT_DIGITS) {
            long whole = 0;
            int at = 0;
            while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
                whole = whole * 10 + cell.charAt(at) - '0';
                at++;
            }
            if (at == cell.length() && at > 0) {
                return OptionalDouble.of((double) whole);
            }
        }
        String plain = Normalizer.isNormalized(cell, Normalizer.Form.NFKC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC);
        return plain.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0)
                ? parsed(plain)
                : OptionalDouble.empty();
    }

    private static OptionalDouble parsed(String plain) {
        try {
            double number = Double.parseDouble(plain);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
