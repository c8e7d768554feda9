package org.chuanglian.platform.shell;

/**
 * A value on an axis with the interval around it, drawn by the template {@code shell/strip}.
 *
 * @param from the left end of the axis
 * @param to its right end, greater than {@code from}
 * @param low the lower end of the interval
 * @param high its upper end
 * @param label the whole of it as a sentence, for those who do not see it
 */
public record Strip(double from, double to, double low, double value, double high, String label) {

    private static final double WHOLE = 100;

    public Strip {
        if (!(from < to && low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "A strip from %s to %s cannot show %s within %s to %s.\nMaybe two are swapped."
                            .formatted(from, to, value, low, high));
        }
    }

    /** Where a value lies, in percent of the axis; what lies outside stands at its end. */
    public double at(double place) {
        return Math.clamp((place - from) / (to - from), 0, 1) * WHOLE;
    }

    /** The width of the interval, in percent of the axis. */
    public double band() {
        return at(high) - at(low);
    }
}
