package org.chuanglian.survival;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Tails and quantiles of the distributions that tests and intervals refer to. */
public final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** The normal quantile that a two-sided interval of this level reaches to: 1.96 for 0.95. */
    public static double normalReach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "the level %s is not between 0 and 1.%nMaybe 0.95 is meant.".formatted(level));
        }
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /** The probability that a normal variable is at least this far from 0, on either side. */
    public static double normalTails(double z) {
        return Double.isNaN(z) ? Double.NaN : 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /** The probability of at least this chi-squared; missing without a degree of freedom. */
    public static double chiSquaredTail(double statistic, int degreesOfFreedom) {
        if (degreesOfFreedom < 1 || Double.isNaN(statistic)) {
            return Double.NaN;
        }
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }

    static double betaQuantile(double probability, double alpha, double beta) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
    }
}
