package org.chuanglian.survival;

import java.util.Arrays;

/**
 * The test of Gray (Annals of Statistics 16, 1988) whether the incidence of a cause differs between groups when other
 * causes compete, as cuminc of R's cmprsk has it: those who had another event stay in the risk set, by the weight of the
 * censoring that they would have met.
 */
public final class GrayTest {

    private final FollowUp followUp;
    private final Groups groups;
    private final int cause;
    private final double rho;
    private final double[] score;
    private final double[] variance;

    private GrayTest(FollowUp followUp, Groups groups, int cause, double rho) {
        this.followUp = followUp;
        this.groups = groups;
        this.cause = cause;
        this.rho = rho;
        this.score = new double[groups.count()];
        this.variance = new double[groups.count() * groups.count()];
    }

    /**
     * The test of one cause.
     *
     * @param rho each event time weighs as the pooled probability of being without the cause to this power
     * @throws IllegalArgumentException when rows enter late, for which the test is not defined
     */
    public static ChiSquaredTest of(FollowUp followUp, Groups groups, Groups strata, int cause, double rho) {
        groups.mustFit(followUp);
        strata.mustFit(followUp);
        if (followUp.timeline().hasEntries()) {
            throw new IllegalArgumentException(
                    "rows enter late, which Gray's test does not allow.%nMaybe compare without entry times."
                            .formatted());
        }
        GrayTest test = new GrayTest(followUp, groups, cause, rho);
        for (int[] rows : followUp.timeline().rowsByExit(strata)) {
            test.new Stratum(rows).add();
        }
        return test.result();
    }

    /** The last group's score is the others' with the sign changed: it is left out. */
    private ChiSquaredTest result() {
        int count = groups.count();
        int free = count - 1;
        double[] difference = new double[free];
        double[] covariance = new double[free * free];
        for (int i = 0; i < free; i++) {
            difference[i] = score[i];
            for (int j = 0; j < free; j++) {
                covariance[i * free + j] = variance[i * count + j];
            }
        }
        Symmetric factored = Symmetric.of(free, covariance);
        return new ChiSquaredTest(factored.inverseForm(difference), factored.rank());
    }

    /** The sums of one stratum; indices are groups. */
    private final class Stratum {
        private final int[] rows;
        private final int count = groups.count();
        private final int[] atRisk = new int[count];
        private final int[] own = new int[count];
        private final int[] other = new int[count];
        private final double[] free = new double[count];
        private final double[] freeAfter = new double[count];
        private final double[] incidence = new double[count];
        private final double[] incidenceAfter = new double[count];
        private final double[] weights = new double[count * count];
        private final double[] drift = new double[count * count];
        private final double[] constant = new double[count * count];
        private final double[] linear = new double[count * count];
        private final double[] squared = new double[count];
        private double pooled;

        Stratum(int[] rows) {
            this.rows = rows;
            Arrays.fill(free, 1);
            Arrays.fill(freeAfter, 1);
            for (int row : rows) {
                atRisk[groups.of(row)]++;
            }
        }

        void add() {
            Timeline timeline = followUp.timeline();
            for (int next = 0; next < rows.length; ) {
                int number = timeline.exit(rows[next]);
                int end = next;
                for (; end < rows.length && timeline.exit(rows[end]) == number; end++) {
                    int ending = followUp.ending(rows[end]);
                    if (ending != FollowUp.CENSORED) {
                        (ending == cause ? own : other)[groups.of(rows[end])]++;
                    }
                }
                if (sum(own) + sum(other) > 0) {
                    at();
                }
                for (; next < end; next++) {
                    int group = groups.of(rows[next]);
                    atRisk[group]--;
                    own[group] = 0;
                    other[group] = 0;
                }
            }
            finish();
        }

        /** One time at which something happened. */
        private void at() {
            double hazardSize = 0;
            double riskSize = 0;
            for (int i = 0; i < count; i++) {
                if (atRisk[i] > 0) {
                    freeAfter[i] = free[i] * (atRisk[i] - own[i] - other[i]) / atRisk[i];
                    incidenceAfter[i] = incidence[i] + free[i] * own[i] / atRisk[i];
                    hazardSize += atRisk[i] / free[i];
                    riskSize += atRisk[i] * (1 - incidence[i]) / free[i];
                }
            }
            int events = sum(own);
            double after = pooled + events / hazardSize;
            double weight = Math.pow(1 - pooled, rho);
            weigh(weight, hazardSize, events);
            for (int i = 0; i < count; i++) {
                if (atRisk[i] > 0) {
                    score[i] += weight * (own[i] - events * atRisk[i] * (1 - incidence[i]) / (free[i] * riskSize));
                }
            }
            if (events > 0) {
                varyByCause(events, hazardSize, after);
            }
            varyByOthers(after);
            pooled = after;
            System.arraycopy(freeAfter, 0, free, 0, count);
            System.arraycopy(incidenceAfter, 0, incidence, 0, count);
        }

        private void weigh(double weight, double hazardSize, int events) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    double value = 0;
                    if (atRisk[i] > 0 && atRisk[j] > 0) {
                        double share = atRisk[j] / (free[j] * hazardSize);
                        value = weight * atRisk[i] / free[i] * ((i == j ? 1 : 0) - share);
                    }
                    weights[i * count + j] = value;
                    drift[i * count + j] += value * events / (hazardSize * (1 - pooled));
                }
            }
        }

        private void varyByCause(int events, double hazardSize, double after) {
            for (int k = 0; k < count; k++) {
                if (atRisk[k] == 0) {
                    continue;
                }
                double pull = freeAfter[k] > 0 ? 1 - (1 - after) / freeAfter[k] : 1;
                double drawn = events > 1 ? 1 - (events - 1) / (hazardSize * free[k] - 1) : 1;
                vary(k, pull, drawn * free[k] * events / (hazardSize * atRisk[k]), 1);
            }
        }

        private void varyByOthers(double after) {
            for (int k = 0; k < count; k++) {
                if (freeAfter[k] > 0 && other[k] > 0) {
                    double drawn = other[k] > 1 ? 1 - (other[k] - 1.0) / (atRisk[k] - 1.0) : 1;
                    double spread = drawn * free[k] * free[k] * other[k] / ((double) atRisk[k] * atRisk[k]);
                    vary(k, -(1 - after) / freeAfter[k], spread, 0);
                }
            }
        }

        /** Adds what one group's hazard of one time spreads; what its later pull will be is only known at the end. */
        private void vary(int k, double pull, double spread, int direct) {
            squared[k] += pull * pull * spread;
            for (int i = 0; i < count; i++) {
                double first = direct * weights[i * count + k] - pull * drift[i * count + k];
                linear[i * count + k] += first * pull * spread;
                for (int j = 0; j < count; j++) {
                    double second = direct * weights[j * count + k] - pull * drift[j * count + k];
                    constant[i * count + j] += first * second * spread;
                }
            }
        }

        private void finish() {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    double sum = constant[i * count + j];
                    for (int k = 0; k < count; k++) {
                        double left = drift[i * count + k];
                        double right = drift[j * count + k];
                        sum += left * right * squared[k] + left * linear[j * count + k] + right * linear[i * count + k];
                    }
                    variance[i * count + j] += sum;
                }
            }
        }

        private int sum(int[] counts) {
            int sum = 0;
            for (int one : counts) {
                sum += one;
            }
            return sum;
        }
    }
}
