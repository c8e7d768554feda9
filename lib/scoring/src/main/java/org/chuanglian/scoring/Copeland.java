package org.chuanglian.scoring;

/** Copeland's scores from pairwise comparisons. */
final class Copeland {

    /** Sums of weights that differ by less are one half: 0.2 + 0.3 must not lose to 0.5 by rounding. */
    private static final double ROUNDING = 1e-12;

    private Copeland() {}

    static void scores(double[][] x, double[] w, int n, double[] out) {
        double total = 0;
        for (double weight : w) {
            total += weight;
        }
        java.util.Arrays.fill(out, 0, n, 0);
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double share = share(x, w, a, b) / total - 0.5;
                if (share > ROUNDING) {
                    out[a]++;
                    out[b]--;
                } else if (share < -ROUNDING) {
                    out[a]--;
                    out[b]++;
                }
            }
        }
    }

    /** The weight for which unit a is better than b, ties half; what is missing on either side counts for b, as in COINr. */
    static double share(double[][] x, double[] w, int a, int b) {
        double better = 0;
        for (int j = 0; j < x.length; j++) {
            if (x[j][a] > x[j][b]) {
                better += w[j];
            } else if (x[j][a] == x[j][b]) {
                better += w[j] / 2;
            }
        }
        return better;
    }
}
