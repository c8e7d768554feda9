package org.chuanglian.assignment.calibration;

import java.util.Arrays;

/**
 * How widely each reviewer spreads his scores against the others: the logarithms of the standard deviations, pulled
 * together as far as chance explains their differences (DerSimonian and Laird 1986; the logarithm of a standard deviation
 * of n values has the variance 1 / 2(n − 1), Bartlett and Kendall 1946).
 */
final class Spreads {

    private static final int FEWEST = 3;

    private Spreads() {}

    /** For each reviewer his spread; 1 is like the others. */
    static double[] of(Scores scores) {
        int[] counts = scores.countsOfReviewers();
        double[] means = scores.meansOfReviewers();
        double[] squares = new double[scores.reviewers()];
        for (int score = 0; score < scores.size(); score++) {
            int reviewer = scores.reviewer(score);
            squares[reviewer] += Math.pow(scores.value(score) - means[reviewer], 2);
        }
        double[] spread = new double[scores.reviewers()];
        Arrays.fill(spread, 1);
        double weights = 0;
        double weightsSquared = 0;
        double sum = 0;
        int known = 0;
        for (int reviewer = 0; reviewer < spread.length; reviewer++) {
            if (isKnown(counts[reviewer], squares[reviewer])) {
                double weight = weight(counts[reviewer]);
                weights += weight;
                weightsSquared += weight * weight;
                sum += weight * logarithm(counts[reviewer], squares[reviewer]);
                known++;
            }
        }
        if (known < FEWEST) {
            return spread;
        }
        double mean = sum / weights;
        double heterogeneity = 0;
        for (int reviewer = 0; reviewer < spread.length; reviewer++) {
            if (isKnown(counts[reviewer], squares[reviewer])) {
                double off = logarithm(counts[reviewer], squares[reviewer]) - mean;
                heterogeneity += weight(counts[reviewer]) * off * off;
            }
        }
        double between = Math.max(0, (heterogeneity - (known - 1)) / (weights - weightsSquared / weights));
        for (int reviewer = 0; reviewer < spread.length; reviewer++) {
            if (isKnown(counts[reviewer], squares[reviewer])) {
                double kept = between / (between + 1 / weight(counts[reviewer]));
                spread[reviewer] = Math.exp(kept * (logarithm(counts[reviewer], squares[reviewer]) - mean));
            }
        }
        return spread;
    }

    private static boolean isKnown(int count, double squares) {
        return count >= FEWEST && squares > 0;
    }

    private static double weight(int count) {
        return 2.0 * (count - 1);
    }

    private static double logarithm(int count, double squares) {
        return Math.log(squares / (count - 1)) / 2;
    }
}
