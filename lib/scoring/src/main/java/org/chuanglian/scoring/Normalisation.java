package org.chuanglian.scoring;

import java.util.List;
import java.util.Map;

/**
 * How an indicator comes onto a scale that it shares with others. Unless said otherwise a value is first multiplied by
 * the indicator's direction, as COINr does; x is the value after that, and min, max, mean and sd are of the column.
 */
public sealed interface Normalisation {

    /** x. */
    record Identity() implements Normalisation {}

    /** (x − min)/(max − min)·(high − low) + low (COINr: n_minmax). */
    record MinMax(double low, double high) implements Normalisation {}

    /** (x − mean)/sd·deviation + mean (COINr: n_zscore); sd with n − 1. */
    record ZScore(double mean, double deviation) implements Normalisation {}

    /** (x − low)/(high − low)·100 (COINr: n_scaled). */
    record Scaled(double low, double high) implements Normalisation {}

    /** Rank from below, ties share the lowest (COINr: n_rank). */
    record Rank() implements Normalisation {}

    /** Rank − 1 (COINr: n_borda). */
    record Borda() implements Normalisation {}

    /** (rank − 1)/(n − 1) (COINr: n_prank). */
    record PercentileRank() implements Normalisation {}

    /**
     * (x − low)/(high − low)·scale of the value itself; where less is better (x − high)/(low − high)·scale (COINr:
     * n_goalposts).
     *
     * @param low NaN where a table of metadata has each indicator's own
     * @param truncated values outside count as the nearer post
     */
    record Goalposts(double low, double high, double scale, boolean truncated) implements Normalisation {}

    /**
     * (x − min)/(target − min) of the value itself; where less is better (max − x)/(max − target) (COINr: n_dist2targ).
     *
     * @param target NaN for the indicator's own
     * @param capped values beyond the target count as 1
     */
    record DistanceToTarget(double target, boolean capped) implements Normalisation {}

    /** 1 − (reference − x)/(reference − min), with the value of a unit as reference (COINr: n_dist2ref). */
    record DistanceToReference(String unit, boolean capped) implements Normalisation {}

    /** 1 − (max − x)/(max − min) (COINr: n_dist2max). */
    record DistanceToMaximum() implements Normalisation {}

    /** x/max (COINr: n_fracmax). */
    record FractionOfMaximum() implements Normalisation {}

    /**
     * clamp(x/reference, 0, 1)·scale of the value itself; where less is better clamp(reference/x, 0, 1)·scale.
     *
     * @param reference the value that gets full marks; NaN for the indicator's target
     */
    record Ratio(double reference, double scale) implements Normalisation {}

    /**
     * Threshold bands of the value itself, whatever the direction: {@code scores[k]} for bounds[k−1] ≤ x &lt; bounds[k].
     *
     * @param bounds ascending
     * @param scores one more than bounds
     */
    record Bands(List<Double> bounds, List<Double> scores) implements Normalisation {
        public Bands {
            bounds = List.copyOf(bounds);
            scores = List.copyOf(scores);
        }
    }

    /**
     * Straight lines between the points, flat beyond them, of the value itself, whatever the direction.
     *
     * @param inputs ascending
     * @param outputs as many
     */
    record Piecewise(List<Double> inputs, List<Double> outputs) implements Normalisation {
        public Piecewise {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /** A score for each word or number that may stand in a cell; a value that is not among them is refused. */
    record Categories(Map<String, Double> scores) implements Normalisation {
        public Categories {
            scores = Map.copyOf(scores);
        }
    }
}
