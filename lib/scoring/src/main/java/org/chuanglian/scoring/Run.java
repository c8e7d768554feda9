package org.chuanglian.scoring;

import java.util.List;
import java.util.Map;

/**
 * A whole chain, step by step.
 *
 * @param tree the scheme's, without the indicators that were screened out
 * @param steps the indicators after each step that was made
 * @param aggregated the normalised indicators and all aggregates
 * @param ranks of all columns of {@link #aggregated}, 1 for the highest value, ties share the better rank
 * @param weights by the numbers of the tree's nodes
 * @param imputed the cells that were filled in
 * @param treatments what was done to each indicator
 * @param findings of the screening, empty when there was none
 */
public record Run(
        Scheme scheme,
        Tree tree,
        Map<Step, Sheet> steps,
        Sheet aggregated,
        Sheet ranks,
        List<Double> weights,
        List<Cell> imputed,
        List<Treated> treatments,
        List<Screening.Finding> findings) {

    public Run {
        steps = Map.copyOf(steps);
        weights = List.copyOf(weights);
        imputed = List.copyOf(imputed);
        treatments = List.copyOf(treatments);
        findings = List.copyOf(findings);
    }

    /** A place in a table and the value that was put there. */
    public record Cell(String unit, String code, double value) {}

    /**
     * What was done about the outliers of an indicator.
     *
     * @param high how many values were taken down
     * @param low how many were taken up
     * @param transformed whether the transformation was applied
     * @param skew before
     * @param kurtosis before
     */
    public record Treated(String code, int high, int low, boolean transformed, double skew, double kurtosis) {}

    /** The scores at the top, in the order of {@link #aggregated}'s units. */
    public double[] scores() {
        return aggregated.column(tree.top().code());
    }
}
