package org.chuanglian.chain;

import java.util.Arrays;

/**
 * The probability of yes as a logistic function of numbers, by greatest likelihood: Newton's method, as R's {@code glm}
 * with a binomial family finds it.
 */
public final class LogisticRegression {

    private static final int MOST_ITERATIONS = 40;
    private static final double PRECISION = 1e-11;
    /** Standard errors of a logit that say nothing any more: the numbers separate yes from no. */
    private static final double TOO_FAR = 1000;

    private static final LogisticFit SEPARATED =
            new LogisticFit.NotFitted("is separated by a covariate, so that its coefficient is infinite");

    private final double[][] covariates;
    private final boolean[] outcome;
    private final int size;

    private LogisticRegression(double[][] covariates, boolean[] outcome) {
        this.covariates = covariates;
        this.outcome = outcome;
        this.size = covariates.length + 1;
    }

    /**
     * Fits the model.
     *
     * @param covariates for each covariate its numbers, one for each outcome
     * @throws IllegalArgumentException when a covariate has another length than the outcome
     */
    public static LogisticFit of(double[][] covariates, boolean[] outcome) {
        for (double[] covariate : covariates) {
            if (covariate.length != outcome.length) {
                throw new IllegalArgumentException("%d numbers, %d outcomes.%nMaybe some were left out of one of them."
                        .formatted(covariate.length, outcome.length));
            }
        }
        return new LogisticRegression(covariates, outcome).fit();
    }

    private LogisticFit fit() {
        int yes = 0;
        for (boolean each : outcome) {
            yes += each ? 1 : 0;
        }
        if (yes == 0 || yes == outcome.length) {
            return new LogisticFit.NotFitted(
                    "has %d of %d, and a model needs both yes and no".formatted(yes, outcome.length));
        }
        double[] coefficients = new double[size];
        coefficients[0] = Math.log((double) yes / (outcome.length - yes));
        double before = Double.NaN;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            Normal normal = new Normal();
            normal.add(coefficients);
            double[] step = normal.solved(normal.score);
            if (step.length == 0) {
                return new LogisticFit.NotFitted("has a covariate that does not vary, or depends on others");
            }
            if (Math.abs(normal.logLikelihood - before) <= PRECISION * (Math.abs(before) + 0.1)) {
                return fitted(coefficients, normal);
            }
            before = normal.logLikelihood;
            for (int i = 0; i < size; i++) {
                coefficients[i] += step[i];
            }
        }
        return SEPARATED;
    }

    private LogisticFit fitted(double[] coefficients, Normal normal) {
        double[] errors = normal.errors();
        for (int i = 1; i < size; i++) {
            double[] covariate = covariates[i - 1];
            double spread = Arrays.stream(covariate).max().orElse(0)
                    - Arrays.stream(covariate).min().orElse(0);
            if (errors[i] * spread > TOO_FAR) {
                return SEPARATED;
            }
        }
        return new LogisticFit.Fitted(coefficients, errors, normal.logLikelihood);
    }

    /** The score and the information at some coefficients. */
    private final class Normal {
        private final double[] score = new double[size];
        private final double[][] information = new double[size][size];
        private final double[] at = new double[size];
        private double logLikelihood;

        void add(double[] coefficients) {
            at[0] = 1;
            for (int i = 0; i < outcome.length; i++) {
                double logit = coefficients[0];
                for (int k = 1; k < size; k++) {
                    at[k] = covariates[k - 1][i];
                    logit += coefficients[k] * at[k];
                }
                double probability = 1 / (1 + Math.exp(-logit));
                logLikelihood -=
                        Math.log1p(Math.exp(-Math.abs(logit))) + (outcome[i] == (logit > 0) ? 0 : Math.abs(logit));
                double off = (outcome[i] ? 1 : 0) - probability;
                double weight = probability * (1 - probability);
                for (int k = 0; k < size; k++) {
                    score[k] += off * at[k];
                    for (int l = 0; l <= k; l++) {
                        information[k][l] += weight * at[k] * at[l];
                    }
                }
            }
        }

        double[] errors() {
            double[] errors = new double[size];
            for (int k = 0; k < size; k++) {
                double[] unit = new double[size];
                unit[k] = 1;
                errors[k] = Math.sqrt(solved(unit)[k]);
            }
            return errors;
        }

        /** The solution by Cholesky's factors; empty where there is none. */
        double[] solved(double[] right) {
            double[][] factor = new double[size][size];
            double[] solution = right.clone();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = information[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= factor[i][k] * factor[j][k];
                    }
                    if (i == j && !(sum > 1e-13 * information[i][i])) {
                        return new double[0];
                    }
                    factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
                }
            }
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < i; k++) {
                    solution[i] -= factor[i][k] * solution[k];
                }
                solution[i] /= factor[i][i];
            }
            for (int i = size - 1; i >= 0; i--) {
                for (int k = i + 1; k < size; k++) {
                    solution[i] -= factor[k][i] * solution[k];
                }
                solution[i] /= factor[i][i];
            }
            return solution;
        }
    }
}
