package org.chuanglian.survival;

import java.util.Arrays;

/**
 * Who was under observation from when until when, and how it ended: column by column, one row a subject (or a spell of
 * a subject). A row is at risk at time t when {@code entry < t <= exit}. The ending is 0 for a row that was still under
 * way when observation stopped (right-censored), else the number of the event's cause, from 1.
 *
 * <p>Times that differ by no more than rounding are one time (the rule of {@code aeqSurv} in R's survival package: the
 * difference of neighbours is at most 1.5e-8, absolutely or of the mean size).
 */
public final class FollowUp {

    /** The ending of a row whose event had not come when observation stopped. */
    public static final int CENSORED = 0;

    private final int[] endings;
    private final int causes;
    private final Timeline timeline;

    private FollowUp(double[] entries, double[] exits, int[] endings) {
        this.endings = endings.clone();
        this.causes = Arrays.stream(endings).max().orElse(0);
        this.timeline = Timeline.of(entries, exits);
    }

    /**
     * Follow-up from the very start.
     *
     * @throws IllegalArgumentException when the columns differ in length, a time is not finite or an ending is negative
     */
    public static FollowUp of(double[] exits, int[] endings) {
        return late(new double[0], exits, endings);
    }

    /**
     * Follow-up in which a row may enter late (left truncation).
     *
     * @param entries when each row came under observation; empty when all did at the start
     * @throws IllegalArgumentException also when a row does not exit after it enters
     */
    public static FollowUp late(double[] entries, double[] exits, int[] endings) {
        if (exits.length != endings.length || (entries.length > 0 && entries.length != exits.length)) {
            throw new IllegalArgumentException(
                    "%d entries, %d exits and %d endings, expected as many of each.%nMaybe one column has missing values."
                            .formatted(entries.length, exits.length, endings.length));
        }
        for (int row = 0; row < exits.length; row++) {
            check(row, entries.length > 0 ? entries[row] : Double.NEGATIVE_INFINITY, exits[row], endings[row]);
        }
        return new FollowUp(entries, exits, endings);
    }

    private static void check(int row, double entry, double exit, int ending) {
        if (!Double.isFinite(exit) || Double.isNaN(entry) || entry >= exit || ending < CENSORED) {
            throw new IllegalArgumentException(
                    "row %d is followed from %s to %s and ends with %d.%nMaybe a time is missing, or the row exits before it enters."
                            .formatted(row, entry, exit, ending));
        }
    }

    /** Number of rows. */
    public int size() {
        return endings.length;
    }

    /** How the row ended: {@link #CENSORED} or a cause. */
    public int ending(int row) {
        return endings[row];
    }

    /** The greatest cause among the endings; 0 when every row is censored. */
    public int causes() {
        return causes;
    }

    /** When the row's observation ended, after times that differ by rounding were made one. */
    public double exit(int row) {
        return timeline.time(timeline.exit(row));
    }

    Timeline timeline() {
        return timeline;
    }
}
