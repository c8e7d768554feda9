package org.chuanglian.survival;

/** A test statistic with its degrees of freedom; without any, nothing was compared and {@code p} is missing (NaN). */
public record ChiSquaredTest(double statistic, int degreesOfFreedom) {

    /** How likely a statistic at least as great is when there is no difference. */
    public double p() {
        return Distributions.chiSquaredTail(statistic, degreesOfFreedom);
    }
}
