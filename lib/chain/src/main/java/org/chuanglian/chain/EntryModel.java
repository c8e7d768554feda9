package org.chuanglian.chain;

import java.util.Arrays;
import java.util.List;

/**
 * Does density tell what a row will be specialised in next? Every cell that was not there in one period either is there in
 * the next (an entry) or is not; a logistic model of entry by density, and the area under its curve, say how well.
 *
 * @see <a href="https://doi.org/10.1126/science.1144581">Hidalgo et al. (2007)</a>; Boschma, Balland and Kogler (2015),
 *     Relatedness and technological change in cities
 */
public final class EntryModel {

    private double[] densities = new double[1024];
    private boolean[] entries = new boolean[1024];
    private int cells;
    private int entered;

    private EntryModel() {}

    /**
     * What density tells of entries.
     *
     * @param cells cells that were not there before
     * @param entries how many of them were there after
     * @param meanDensityOfEntries of those, NaN without any
     * @param meanDensityOfOthers of the rest, NaN without any
     * @param auc the area under the curve of density, NaN without entries or without others
     * @param model intercept and the coefficient of density
     */
    public record Result(
            int cells,
            int entries,
            double meanDensityOfEntries,
            double meanDensityOfOthers,
            double auc,
            LogisticFit model) {}

    /** A period that has a next one: what was there, the density then, and what was there after. */
    public record Step(Presence before, Grid density, Presence after) {}

    /**
     * The model over all steps together. Rows that had nothing before or have nothing after are passed over, and so are
     * columns that nobody had before: of them no density is known.
     *
     * @throws IllegalArgumentException when rows or columns of a step are not the same
     */
    public static Result of(List<Step> steps) {
        EntryModel model = new EntryModel();
        steps.forEach(model::add);
        return model.result();
    }

    private void add(Step step) {
        Presence before = step.before();
        Presence after = step.after();
        if (!before.rows().equals(after.rows()) || !before.columns().equals(after.columns())) {
            throw new IllegalArgumentException(
                    "the periods have different rows or columns.%nMaybe name those of both in each.".formatted());
        }
        int[] ubiquity = before.ubiquity();
        for (int row = 0; row < before.rows().size(); row++) {
            if (before.diversity(row) > 0 && after.diversity(row) > 0) {
                for (int column = 0; column < ubiquity.length; column++) {
                    if (ubiquity[column] > 0 && !before.has(row, column)) {
                        add(step.density().value(row, column), after.has(row, column));
                    }
                }
            }
        }
    }

    private void add(double density, boolean entry) {
        if (cells == entries.length) {
            densities = Arrays.copyOf(densities, 2 * cells);
            entries = Arrays.copyOf(entries, 2 * cells);
        }
        densities[cells] = density;
        entries[cells] = entry;
        cells++;
        entered += entry ? 1 : 0;
    }

    private Result result() {
        double[] scores = Arrays.copyOf(densities, cells);
        boolean[] outcome = Arrays.copyOf(entries, cells);
        double ofEntries = 0;
        double ofOthers = 0;
        for (int i = 0; i < cells; i++) {
            ofEntries += outcome[i] ? scores[i] : 0;
            ofOthers += outcome[i] ? 0 : scores[i];
        }
        return new Result(
                cells,
                entered,
                ofEntries / entered,
                ofOthers / (cells - entered),
                AreaUnderCurve.of(scores, outcome),
                LogisticRegression.of(new double[][] {scores}, outcome));
    }
}
