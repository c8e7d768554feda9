package org.chuanglian.survival;

/** Shares of a count, with limits that hold exactly however small the count is. */
public final class BinomialShare {

    private BinomialShare() {}

    /**
     * The share with the limits of Clopper and Pearson (1934), by quantiles of the beta distribution as R's binom.test
     * has them; missing (NaN) without a trial.
     *
     * @throws IllegalArgumentException when there are more successes than trials, or fewer than none
     */
    public static Estimate of(int successes, int trials, double level) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "%d of %d is no share.%nMaybe the two are swapped.".formatted(successes, trials));
        }
        if (trials == 0) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN);
        }
        double tail = (1 - level) / 2;
        double failures = trials - successes;
        double lower = successes == 0 ? 0 : Distributions.betaQuantile(tail, successes, failures + 1);
        double upper = failures == 0 ? 1 : Distributions.betaQuantile(1 - tail, successes + 1.0, failures);
        return new Estimate((double) successes / trials, lower, upper);
    }
}
