package org.chuanglian.survival;

import java.util.Arrays;

/**
 * The partial likelihood of Cox (1972, 1975) with its first and second derivatives: one pass over each stratum's times
 * from the last to the first, adding rows as they exit and taking them out as they enter.
 */
final class RiskSets {

    private final FollowUp followUp;
    private final int[][] byExit;
    private final int[][] byEntry;
    private final double[] covariates;
    private final int width;
    private final boolean efron;

    /**
     * Risk sets within each stratum.
     *
     * @param covariates row by row, {@code width} numbers each
     */
    RiskSets(FollowUp followUp, Groups strata, double[] covariates, int width, Ties ties) {
        this.followUp = followUp;
        this.byExit = followUp.timeline().rowsByExit(strata);
        this.byEntry =
                followUp.timeline().hasEntries() ? followUp.timeline().rowsByEntry(strata) : new int[byExit.length][0];
        this.covariates = covariates;
        this.width = width;
        this.efron = ties == Ties.EFRON;
    }

    /** What the events of one time contribute. */
    @FunctionalInterface
    interface Contributions {
        /**
         * Takes one time's part.
         *
         * @param number the time's number in the timeline
         * @param score the derivative of the log likelihood
         * @param information row by row, the negative second derivative
         */
        void add(int number, double[] score, double[] information);
    }

    /** Log likelihood at {@code beta}; hands each event time's contributions to {@code each}. */
    double pass(double[] beta, Contributions each) {
        double[] predictor = predictor(beta);
        double sum = 0;
        for (int stratum = 0; stratum < byExit.length; stratum++) {
            sum += new Pass(predictor, each).over(byExit[stratum], byEntry[stratum]);
        }
        return sum;
    }

    /** Each row's linear predictor. */
    double[] predictor(double[] beta) {
        double[] predictor = new double[followUp.size()];
        for (int row = 0; row < predictor.length; row++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += beta[i] * covariates[row * width + i];
            }
            predictor[row] = sum;
        }
        return predictor;
    }

    /** Sums over rows: of the risk, of the risk times covariates, and times their products. */
    private final class Sums {
        private double risk;
        private final double[] first = new double[width];
        private final double[] second = new double[width * width];

        void add(int row, double weight) {
            risk += weight;
            int at = row * width;
            for (int i = 0; i < width; i++) {
                double weighted = weight * covariates[at + i];
                first[i] += weighted;
                for (int j = 0; j <= i; j++) {
                    second[i * width + j] += weighted * covariates[at + j];
                }
            }
        }

        void clear() {
            risk = 0;
            Arrays.fill(first, 0);
            Arrays.fill(second, 0);
        }
    }

    /** One pass over one stratum. */
    private final class Pass {
        private final double[] predictor;
        private final Contributions each;
        private final Sums atRisk = new Sums();
        private final Sums dying = new Sums();
        private final double[] score = new double[width];
        private final double[] information = new double[width * width];
        private double logLikelihood;

        Pass(double[] predictor, Contributions each) {
            this.predictor = predictor;
            this.each = each;
        }

        double over(int[] exits, int[] entries) {
            Timeline timeline = followUp.timeline();
            int leaving = entries.length - 1;
            for (int next = exits.length - 1; next >= 0; ) {
                int number = timeline.exit(exits[next]);
                for (; leaving >= 0 && timeline.entry(entries[leaving]) > number; leaving--) {
                    atRisk.add(entries[leaving], -Math.exp(predictor[entries[leaving]]));
                }
                if (entries.length - 1 - leaving == exits.length - 1 - next) {
                    atRisk.clear(); // whoever exits later has been taken out again: what is left is rounding
                }
                int died = 0;
                for (; next >= 0 && timeline.exit(exits[next]) == number; next--) {
                    int row = exits[next];
                    double risk = Math.exp(predictor[row]);
                    atRisk.add(row, risk);
                    if (followUp.ending(row) != FollowUp.CENSORED) {
                        died++;
                        dying.add(row, risk);
                        logLikelihood += predictor[row];
                        for (int i = 0; i < width; i++) {
                            score[i] += covariates[row * width + i];
                        }
                    }
                }
                if (died > 0) {
                    contribute(number, died);
                }
            }
            return logLikelihood;
        }

        private void contribute(int number, int died) {
            for (int k = 0; k < died; k++) {
                double share = efron ? (double) k / died : 0;
                double risk = atRisk.risk - share * dying.risk;
                logLikelihood -= Math.log(risk);
                for (int i = 0; i < width; i++) {
                    double mean = (atRisk.first[i] - share * dying.first[i]) / risk;
                    score[i] -= mean;
                    for (int j = 0; j <= i; j++) {
                        double moment = atRisk.second[i * width + j] - share * dying.second[i * width + j];
                        information[i * width + j] +=
                                (moment - mean * (atRisk.first[j] - share * dying.first[j])) / risk;
                    }
                }
            }
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < i; j++) {
                    information[j * width + i] = information[i * width + j];
                }
            }
            each.add(number, score, information);
            Arrays.fill(score, 0);
            Arrays.fill(information, 0);
            dying.clear();
        }
    }
}
