package org.chuanglian.survival;

import java.util.Arrays;
import java.util.List;

/**
 * The proportional-hazards model of Cox (1972): covariates multiply the hazard, whatever that is. Fitted by Newton and
 * Raphson with the starting point, step halving and stopping rule of R's coxph; every cause counts as the event, late
 * entry is allowed.
 */
public final class CoxModel {

    private static final double TOLERANCE = 1e-9;
    private static final double INFINITE = Math.sqrt(TOLERANCE);
    private static final int MOST_STEPS = 20;

    private final FollowUp followUp;
    private final Groups strata;
    private final List<String> names;
    private final Ties ties;
    private final int width;
    private final double[] scale;
    private final double[] covariates;

    /**
     * A model of the columns, each of which has a value for every row of the follow-up.
     *
     * @throws IllegalArgumentException when a column's length differs or a value is not finite
     */
    public CoxModel(FollowUp followUp, Groups strata, List<String> names, List<double[]> columns, Ties ties) {
        strata.mustFit(followUp);
        this.followUp = followUp;
        this.strata = strata;
        this.names = List.copyOf(names);
        this.ties = ties;
        this.width = columns.size();
        this.scale = new double[width];
        this.covariates = new double[followUp.size() * width];
        for (int i = 0; i < width; i++) {
            take(i, columns.get(i));
        }
    }

    /** Centres and scales a column, so that no exponential overflows and dependent columns are told apart. */
    private void take(int i, double[] column) {
        if (column.length != followUp.size()) {
            throw new IllegalArgumentException(
                    "%s has %d values, %d rows are followed.%nMaybe rows were left out of one of them."
                            .formatted(names.get(i), column.length, followUp.size()));
        }
        double mean = Arrays.stream(column).average().orElse(0);
        double spread = Arrays.stream(column)
                .map(value -> Math.abs(value - mean))
                .average()
                .orElse(0);
        if (!Double.isFinite(spread)) {
            throw new IllegalArgumentException(
                    "%s has a value that is not finite.%nMaybe it is missing in some row.".formatted(names.get(i)));
        }
        scale[i] = spread > 0 ? spread : 1;
        for (int row = 0; row < column.length; row++) {
            covariates[row * width + i] = (column[row] - mean) / scale[i];
        }
    }

    /** Fits the model. */
    public CoxOutcome fit() {
        if (width == 0) {
            return new CoxOutcome.NotFitted("there is no covariate");
        }
        int events = 0;
        for (int row = 0; row < followUp.size(); row++) {
            events += followUp.ending(row) == FollowUp.CENSORED ? 0 : 1;
        }
        if (events == 0) {
            return new CoxOutcome.NotFitted("there is no event among %d rows".formatted(followUp.size()));
        }
        RiskSets riskSets = new RiskSets(followUp, strata, covariates, width, ties);
        return new CoxOutcome.Fitted(new Newton(riskSets).fit(events));
    }

    /** A point of the search: where it is and what the likelihood is like there. */
    private final class Point {
        private final double[] beta;
        private final double[] score = new double[width];
        private final double[] information = new double[width * width];
        private final double logLikelihood;

        Point(RiskSets riskSets, double[] beta) {
            this.beta = beta;
            this.logLikelihood = riskSets.pass(beta, (_, score, information) -> {
                for (int i = 0; i < score.length; i++) {
                    this.score[i] += score[i];
                }
                for (int i = 0; i < information.length; i++) {
                    this.information[i] += information[i];
                }
            });
        }

        boolean finite() {
            return Double.isFinite(logLikelihood)
                    && Arrays.stream(score).allMatch(Double::isFinite)
                    && Arrays.stream(information).allMatch(Double::isFinite);
        }

        double[] next() {
            double[] step = Symmetric.of(width, information).solve(score);
            for (int i = 0; i < width; i++) {
                step[i] += beta[i];
            }
            return step;
        }
    }

    /** The search for the greatest likelihood. */
    private final class Newton {
        private final RiskSets riskSets;

        Newton(RiskSets riskSets) {
            this.riskSets = riskSets;
        }

        CoxFit fit(int events) {
            Point start = new Point(riskSets, new double[width]);
            Point best = start;
            double[] trial = start.next();
            int halved = 0;
            int step = 1;
            for (; step <= MOST_STEPS; step++) {
                Point reached = new Point(riskSets, trial);
                boolean finite = reached.finite();
                if (finite && halved == 0 && Math.abs(1 - best.logLikelihood / reached.logLikelihood) <= TOLERANCE) {
                    return finished(start, reached, events, step, true);
                }
                if (!finite || reached.logLikelihood < best.logLikelihood) {
                    halved++;
                    for (int i = 0; i < width; i++) {
                        trial[i] = (trial[i] + halved * best.beta[i]) / (halved + 1);
                    }
                    trial = trial.clone();
                } else {
                    halved = 0;
                    best = reached;
                    trial = reached.next();
                }
            }
            return finished(start, best, events, MOST_STEPS, false);
        }

        private CoxFit finished(Point start, Point end, int events, int steps, boolean converged) {
            Symmetric information = Symmetric.of(width, end.information);
            double[] variance = information.inverse();
            double[] step = information.solve(end.score);
            double[] coefficients = new double[width];
            boolean[] endless = new boolean[width];
            for (int i = 0; i < width; i++) {
                coefficients[i] = information.redundant(i) ? Double.NaN : end.beta[i] / scale[i];
                endless[i] = Math.abs(step[i]) / scale[i] > INFINITE * (1 + Math.abs(end.beta[i] / scale[i]));
                for (int j = 0; j < width; j++) {
                    variance[i * width + j] /= scale[i] * scale[j];
                }
            }
            int free = information.rank();
            return new CoxFit(
                    names,
                    coefficients,
                    variance,
                    endless,
                    followUp.size(),
                    events,
                    start.logLikelihood,
                    end.logLikelihood,
                    steps,
                    converged,
                    new ChiSquaredTest(2 * (end.logLikelihood - start.logLikelihood), free),
                    new ChiSquaredTest(wald(end), free),
                    new ChiSquaredTest(Symmetric.of(width, start.information).inverseForm(start.score), free),
                    Concordance.of(followUp, strata, riskSets.predictor(end.beta)),
                    new ProportionalHazards(followUp, riskSets, end.beta, information));
        }

        private double wald(Point end) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    sum += end.beta[i] * end.information[i * width + j] * end.beta[j];
                }
            }
            return sum;
        }
    }
}
