package org.chuanglian.platform.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis that begins and ends at round numbers: places between {@code from} and {@code to} in the drawing, which may
 * run either way.
 *
 * @param step the distance of two marks: 1, 2 or 5 times a power of ten
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, int from, int to) {

    private static final int PARTS = 4;

    /** The narrowest axis with about four parts that holds both numbers. */
    static Scale around(BigDecimal least, BigDecimal most, int from, int to) {
        BigDecimal span = most.subtract(least);
        BigDecimal step = step(span.signum() == 0 ? unitOf(most) : span);
        BigDecimal low = floor(least, step);
        BigDecimal high = floor(most, step);
        if (high.compareTo(most) < 0 || high.compareTo(low) == 0) {
            high = high.add(step);
        }
        return new Scale(low, high, step, from, to);
    }

    /** The marks, lowest first. */
    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            marks.add(at);
        }
        return List.copyOf(marks);
    }

    /** Where a number lies in the drawing, in whole units. */
    int place(BigDecimal number) {
        return from
                + number.subtract(low)
                        .multiply(BigDecimal.valueOf(to - from))
                        .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal floor(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal unitOf(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number.abs();
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(PARTS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal candidate = power.multiply(BigDecimal.valueOf(factor));
            if (candidate.compareTo(raw) >= 0) {
                return candidate;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
