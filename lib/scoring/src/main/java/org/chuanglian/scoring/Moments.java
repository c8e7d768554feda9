package org.chuanglian.scoring;

/** Mean, standard deviation, skew and kurtosis of the values that are there, computed once over a column. */
final class Moments {

    int count;
    double mean;
    double skew;
    double kurtosis;
    private double squares;

    /**
     * Looks at the first {@code n} of {@code x}. Skew and kurtosis are those of SAS and Excel (type 2 of Joanes and Gill
     * 1998), as COINr's skew() and kurt(); NaN for fewer than 3 and 4 values or when all are the same.
     */
    void of(double[] x, int n) {
        centre(x, n);
        double m2 = 0;
        double m3 = 0;
        double m4 = 0;
        for (int i = 0; i < n; i++) {
            double d = x[i] - mean;
            if (!Double.isNaN(d)) {
                double d2 = d * d;
                m2 += d2;
                m3 += d2 * d;
                m4 += d2 * d2;
            }
        }
        squares = m2;
        double c = count;
        skew = count < 3 ? Double.NaN : Math.sqrt(c) * m3 / (m2 * Math.sqrt(m2)) * Math.sqrt(c * (c - 1)) / (c - 2);
        kurtosis = count < 4 ? Double.NaN : ((c + 1) * (c * m4 / (m2 * m2) - 3) + 6) * (c - 1) / ((c - 2) * (c - 3));
    }

    /** With n − 1; NaN for fewer than 2 values. */
    double deviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    private void centre(double[] x, int n) {
        double sum = 0;
        count = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(x[i])) {
                sum += x[i];
                count++;
            }
        }
        mean = sum / count;
        // The second pass takes away what the first one lost, as R's mean() does.
        double rest = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(x[i])) {
                rest += x[i] - mean;
            }
        }
        mean += rest / count;
    }

    /** The mean of the values that are there, NaN when none is. */
    static double mean(double[] x, int n) {
        Moments moments = new Moments();
        moments.centre(x, n);
        return moments.mean;
    }

    static double min(double[] x, int n) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            if (x[i] < least) {
                least = x[i];
            }
        }
        return least;
    }

    static double max(double[] x, int n) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            if (x[i] > most) {
                most = x[i];
            }
        }
        return most;
    }
}
