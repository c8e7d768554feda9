package org.chuanglian.scoring;

import java.util.Arrays;

/** Ranks in which equal values share the better place ("sport" ranking), NaN where a value is missing. */
final class Ranks {

    private final double[] sorted;

    Ranks(int rows) {
        sorted = new double[rows];
    }

    /** Rank 1 for the least of the first {@code n} values. */
    void ascending(double[] x, int n, double[] out) {
        int count = sort(x, n, 1);
        for (int i = 0; i < n; i++) {
            out[i] = !Double.isNaN(x[i]) ? place(x[i], count) : Double.NaN;
        }
    }

    /** Rank 1 for the greatest of the first {@code n} values. */
    void descending(double[] x, int n, double[] out) {
        int count = sort(x, n, -1);
        for (int i = 0; i < n; i++) {
            out[i] = !Double.isNaN(x[i]) ? place(-x[i], count) : Double.NaN;
        }
    }

    private int sort(double[] x, int n, int sign) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(x[i])) {
                // Adding 0 makes −0 and 0 one value, as they are one to a reader.
                sorted[count++] = x[i] * sign + 0.0;
            }
        }
        Arrays.sort(sorted, 0, count);
        return count;
    }

    private int place(double value, int count) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }
}
