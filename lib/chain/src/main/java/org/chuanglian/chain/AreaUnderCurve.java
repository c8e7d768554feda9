package org.chuanglian.chain;

import java.util.Arrays;

/**
 * How well a score tells yes from no: the probability that a yes scores higher than a no, ties counting half; the area
 * under the ROC curve.
 *
 * @see <a href="https://doi.org/10.1148/radiology.143.1.7063747">Hanley and McNeil (1982)</a>
 */
public final class AreaUnderCurve {

    private AreaUnderCurve() {}

    /** The area, 0.5 for a score that tells nothing; NaN where there is no yes or no no. */
    public static double of(double[] scores, boolean[] outcome) {
        double[] yes = sorted(scores, outcome, true);
        double[] no = sorted(scores, outcome, false);
        double higher = 0;
        int below = 0;
        int upTo = 0;
        for (double score : yes) {
            while (below < no.length && no[below] < score) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < no.length && no[upTo] == score) {
                upTo++;
            }
            higher += (below + upTo) / 2.0;
        }
        return yes.length == 0 || no.length == 0 ? Double.NaN : higher / yes.length / no.length;
    }

    private static double[] sorted(double[] scores, boolean[] outcome, boolean which) {
        double[] chosen = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (outcome[i] == which) {
                chosen[count++] = scores[i];
            }
        }
        double[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
