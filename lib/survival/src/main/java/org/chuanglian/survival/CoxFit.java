package org.chuanglian.survival;

import java.util.List;

/** A fitted Cox model. A covariate that depends on others has a missing coefficient (NaN). */
public final class CoxFit {

    private final List<String> names;
    private final double[] coefficients;
    private final double[] variance;
    private final boolean[] endless;
    private final int rows;
    private final int events;
    private final double nullLogLikelihood;
    private final double logLikelihood;
    private final int steps;
    private final boolean converged;
    private final ChiSquaredTest likelihoodRatio;
    private final ChiSquaredTest wald;
    private final ChiSquaredTest score;
    private final Concordance concordance;
    private final ProportionalHazards proportionalHazards;

    CoxFit(
            List<String> names,
            double[] coefficients,
            double[] variance,
            boolean[] endless,
            int rows,
            int events,
            double nullLogLikelihood,
            double logLikelihood,
            int steps,
            boolean converged,
            ChiSquaredTest likelihoodRatio,
            ChiSquaredTest wald,
            ChiSquaredTest score,
            Concordance concordance,
            ProportionalHazards proportionalHazards) {
        this.names = names;
        this.coefficients = coefficients;
        this.variance = variance;
        this.endless = endless;
        this.rows = rows;
        this.events = events;
        this.nullLogLikelihood = nullLogLikelihood;
        this.logLikelihood = logLikelihood;
        this.steps = steps;
        this.converged = converged;
        this.likelihoodRatio = likelihoodRatio;
        this.wald = wald;
        this.score = score;
        this.concordance = concordance;
        this.proportionalHazards = proportionalHazards;
    }

    /** The covariates' names. */
    public List<String> names() {
        return names;
    }

    /** The logarithm of the hazard ratio for one unit more. */
    public double coefficient(int i) {
        return coefficients[i];
    }

    /** The coefficient's standard error, missing with it. */
    public double standardError(int i) {
        return Double.isNaN(coefficients[i]) ? Double.NaN : Math.sqrt(variance[i * coefficients.length + i]);
    }

    /** The covariance of two coefficients; 0 where one is missing. */
    public double covariance(int i, int j) {
        return variance[i * coefficients.length + j];
    }

    /** The coefficient in standard errors. */
    public double z(int i) {
        return coefficients[i] / standardError(i);
    }

    /** How likely a coefficient at least as far from 0 is when there is no effect. */
    public double p(int i) {
        return Distributions.normalTails(z(i));
    }

    /** The hazard ratio with its limits. */
    public Estimate hazardRatio(int i, double reach) {
        double half = reach * standardError(i);
        return new Estimate(
                Math.exp(coefficients[i]), Math.exp(coefficients[i] - half), Math.exp(coefficients[i] + half));
    }

    /** Whether the likelihood still rose along this coefficient when the search stopped: it may be infinite. */
    public boolean endless(int i) {
        return endless[i];
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of events. */
    public int events() {
        return events;
    }

    /** Log likelihood when no covariate has an effect. */
    public double nullLogLikelihood() {
        return nullLogLikelihood;
    }

    /** Log likelihood of the fit. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** How many steps the search took. */
    public int steps() {
        return steps;
    }

    /** Whether the search came to an end before it was stopped. */
    public boolean converged() {
        return converged;
    }

    /** The likelihood-ratio test of all covariates. */
    public ChiSquaredTest likelihoodRatio() {
        return likelihoodRatio;
    }

    /** The Wald test of all covariates. */
    public ChiSquaredTest wald() {
        return wald;
    }

    /** The score (log-rank) test of all covariates. */
    public ChiSquaredTest score() {
        return score;
    }

    /** How well the fit orders the rows. */
    public Concordance concordance() {
        return concordance;
    }

    /** The check that the covariates' effects do not change over time. */
    public ProportionalHazards proportionalHazards() {
        return proportionalHazards;
    }
}
