package org.chuanglian.scoring;

/** How a missing value is filled in; each filled cell is marked, and what cannot be filled stays missing. */
public sealed interface Imputation {

    /** Missing stays missing. */
    record None() implements Imputation {}

    /** By the indicator's centre over all units (COINr: i_mean, i_median). */
    record ByColumn(Centre centre) implements Imputation {}

    /** By the indicator's centre over the units of the same group (COINr: i_mean_grp, i_median_grp). */
    record ByGroup(Centre centre, String group) implements Imputation {}

    /**
     * By the centre of the unit's other indicators, each brought to 0 to 1 by minimum and maximum in its direction and
     * back again; within the aggregates of {@link #level}, 0 for all indicators at once (COINr: impute_by = "row").
     */
    record ByRow(Centre centre, int level) implements Imputation {}

    /** From the same unit at other times (COINr: impute_panel); at most {@link #reach} times back, 0 for any. */
    record ByTime(Rule rule, int reach) implements Imputation {
        /** Latest earlier observation; the same, also backwards at the beginning; straight line between neighbours. */
        public enum Rule {
            LATEST,
            CONSTANT,
            LINEAR
        }
    }

    /**
     * By the conditional expectation under a multivariate normal distribution whose mean and covariance are found by
     * expectation and maximisation (Dempster, Laird, Rubin 1977), within the aggregates of {@link #level}, 0 for all.
     */
    record ByExpectation(int level) implements Imputation {}
}
