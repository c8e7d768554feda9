package org.chuanglian.assignment.calibration;

import java.util.Arrays;

/** Ranks from 1 for the highest; equal values share one, what is missing has 0. */
final class Ranking {

    private Ranking() {}

    static int[] of(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int[] ranks = new int[values.length];
        for (int one = 0; one < values.length; one++) {
            if (!Double.isNaN(values[one])) {
                ranks[one] = 1 + sorted.length - notAbove(sorted, values[one]);
            }
        }
        return ranks;
    }

    /** How many of the sorted values are not above the value. */
    private static int notAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
