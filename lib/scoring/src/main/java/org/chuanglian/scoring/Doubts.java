package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Which choices of a scheme are in doubt, and what else each might have been. An empty list, a 0 or a false means that the
 * choice is not in doubt. Weights and noise are drawn beforehand, so that each is one choice among many.
 *
 * @param weightBand each weight may be that share more or less, 0.25 for ±25 %
 * @param levels whose weights are in doubt, 1 for those of indicators; empty for all
 * @param winmax the most values that are winsorised
 * @param leaveOneOut each of the indicators may have the weight 0, or none of them
 * @param noise standard deviation of the relative error of every value
 */
public record Doubts(
        double weightBand,
        List<Integer> levels,
        List<Normalisation> normalisations,
        List<Treatment> treatments,
        List<Integer> winmax,
        List<Imputation> imputations,
        List<List<Aggregation>> aggregations,
        boolean leaveOneOut,
        double noise) {

    /** Weights alone, ±25 % at every level. */
    public static final Doubts OF_WEIGHTS =
            new Doubts(0.25, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, 0);

    public Doubts {
        levels = List.copyOf(levels);
        normalisations = List.copyOf(normalisations);
        treatments = List.copyOf(treatments);
        winmax = List.copyOf(winmax);
        imputations = List.copyOf(imputations);
        aggregations = List.copyOf(aggregations);
    }

    /** The choices that are in doubt, by name, in a fixed order. */
    public List<String> factors() {
        List<String> factors = new ArrayList<>();
        add(factors, weightBand > 0, "weights");
        add(factors, !normalisations.isEmpty(), "normalisation");
        add(factors, !treatments.isEmpty(), "treatment");
        add(factors, !winmax.isEmpty(), "winmax");
        add(factors, !imputations.isEmpty(), "imputation");
        add(factors, !aggregations.isEmpty(), "aggregation");
        add(factors, leaveOneOut, "leave-one-out");
        add(factors, noise > 0, "noise");
        return factors;
    }

    private static void add(List<String> factors, boolean doubtful, String name) {
        if (doubtful) {
            factors.add(name);
        }
    }
}
