package org.chuanglian.chain;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** What came of fitting a {@link LogisticRegression}. */
public sealed interface LogisticFit {

    /** There is no model; the reason says why, as the end of a sentence. */
    record NotFitted(String reason) implements LogisticFit {}

    /** The model: coefficient 0 is the intercept, then comes one for each covariate. */
    final class Fitted implements LogisticFit {

        private final double[] coefficients;
        private final double[] errors;
        private final double logLikelihood;

        Fitted(double[] coefficients, double[] errors, double logLikelihood) {
            this.coefficients = coefficients;
            this.errors = errors;
            this.logLikelihood = logLikelihood;
        }

        /** A coefficient. */
        public double coefficient(int number) {
            return coefficients[number];
        }

        /** Its standard error. */
        public double error(int number) {
            return errors[number];
        }

        /** How many standard errors it is from 0. */
        public double z(int number) {
            return coefficients[number] / errors[number];
        }

        /** How probable a coefficient at least as far from 0 is, if it were 0. */
        public double p(int number) {
            return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z(number)));
        }

        /** The logarithm of the likelihood. */
        public double logLikelihood() {
            return logLikelihood;
        }
    }
}
