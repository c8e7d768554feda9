package org.chuanglian.scoring;

/** What is done about outliers. */
public sealed interface Treatment {

    /** Values stay as they are. */
    record None() implements Treatment {}

    /** The transformation is applied whatever the distribution. */
    record Always(Transformation transformation) implements Treatment {}

    /**
     * Winsorises while |skew| ≥ {@link #skew} and kurtosis ≥ {@link #kurtosis}, at most {@link #points} values; where
     * that is not enough, {@link #second} is applied instead, to the values as they were (COINr: Treat, qTreat).
     *
     * @param points the most values that are winsorised; {@link Integer#MAX_VALUE} for no limit
     * @param combined apply {@link #second} to the winsorised values
     * @param forced winsorise up to the limit even where it is not needed
     */
    record Outliers(int points, double skew, double kurtosis, Transformation second, boolean combined, boolean forced)
            implements Treatment {

        /** COINr's defaults: 5 points, skew 2, kurtosis 3.5, then log_CT. */
        public static final Outliers DEFAULT = new Outliers(5, 2, 3.5, new Transformation.CoinToolLog(), false, false);

        /** The same with another limit. */
        public Outliers withPoints(int most) {
            return new Outliers(most, skew, kurtosis, second, combined, forced);
        }
    }
}
