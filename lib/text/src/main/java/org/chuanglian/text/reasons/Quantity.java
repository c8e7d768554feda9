package org.chuanglian.text.reasons;

/**
 * A quantity that a text names: of what, and between which values.
 *
 * @param subject the words before it, such as 能量密度; may be empty
 * @param written as the text writes it, such as ≥300Wh/kg
 * @param dimension the unit in which the values are, that of all units of its kind
 * @param low the least value, −∞ where only a greatest is named
 * @param high the greatest value, +∞ where only a least is named
 */
public record Quantity(String subject, String written, String dimension, double low, double high) {

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "%s is from %s to %s. Maybe the ends are swapped.".formatted(written, low, high));
        }
    }

    /** Whether every value of this lies within the other. */
    boolean isWithin(Quantity other) {
        return low >= other.low - slack(other.low) && high <= other.high + slack(other.high);
    }

    /** Whether no value of this lies within the other. */
    boolean isOutside(Quantity other) {
        return high < other.low - slack(other.low) || low > other.high + slack(other.high);
    }

    /** Units are multiplied with binary fractions. */
    private static double slack(double value) {
        return Double.isInfinite(value) ? 0 : Math.abs(value) * 1e-9;
    }
}
