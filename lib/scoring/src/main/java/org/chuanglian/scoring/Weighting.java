package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ways to find weights. */
public sealed interface Weighting {

    /** Those of the scheme. */
    record Given() implements Weighting {}

    /** The same for all siblings. */
    record Equal() implements Weighting {}

    /**
     * The loadings of the first principal component of each aggregate's members, for the members of a level (COINr: get_PCA).
     * As there, a loading may be below 0, which turns an indicator round.
     */
    record ByComponents(int level) implements Weighting {}

    /**
     * Weights at a level with which its nodes correlate with the top as their own weights say, or all equally when those are
     * equal (Becker et al. 2017; COINr: get_opt_weights, "balance").
     */
    record Balanced(int level) implements Weighting {}

    /** Weights at a level with the greatest sum of correlations with the top (COINr: "infomax"). */
    record Correlated(int level) implements Weighting {}

    /** Weights, or why there are none. */
    sealed interface Answer {

        /** By the numbers of the tree's nodes. */
        record Found(List<Double> weights) implements Answer {
            public Found {
                weights = List.copyOf(weights);
            }
        }

        /** They cannot be found. */
        record Refused(String reason) implements Answer {}
    }

    /**
     * Finds weights.
     *
     * @param run with the scheme's weights
     */
    static Answer find(Weighting how, Run run, Dataset data) {
        double[] given = run.scheme().tree().weights();
        try {
            return switch (how) {
                case Given _ -> found(given);
                case Equal _ -> {
                    Arrays.fill(given, 1);
                    yield found(given);
                }
                case ByComponents components -> found(byComponents(components.level(), run, given));
                case Balanced balanced -> found(Balance.weights(run, data, given, balanced.level(), true));
                case Correlated correlated -> found(Balance.weights(run, data, given, correlated.level(), false));
            };
        } catch (Undefined undefined) {
            return new Answer.Refused(undefined.reason());
        }
    }

    private static Answer found(double[] weights) {
        return new Answer.Found(Arrays.stream(weights).boxed().toList());
    }

    private static double[] byComponents(int level, Run run, double[] weights) throws Undefined {
        Tree tree = run.scheme().tree();
        Tree scored = run.tree();
        boolean any = false;
        for (int a = 0; a < scored.aggregates().size(); a++) {
            List<String> codes = new ArrayList<>();
            for (int child : scored.children(a)) {
                if (scored.levelOf(child) == level) {
                    codes.add(scored.nodes().get(child).code());
                }
            }
            if (!codes.isEmpty()) {
                any = true;
                loadings(run, scored.aggregates().get(a).code(), codes, tree, weights);
            }
        }
        if (!any) {
            throw new Undefined(
                    "there is no level " + level + " with something above it", "level 1, of the indicators");
        }
        return weights;
    }

    private static void loadings(Run run, String aggregate, List<String> codes, Tree tree, double[] weights)
            throws Undefined {
        switch (Components.of(run.aggregated(), codes)) {
            case Components.Answer.Refused refused ->
                throw new Undefined("principal components below '%s': %s".formatted(aggregate, refused.reason()));
            case Components.Answer.Found found -> {
                double sum = found.components().loadings().getFirst().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                if (sum < 1e-6) {
                    throw new Undefined(
                            "the loadings below '%s' cancel each other".formatted(aggregate),
                            "an indicator's direction is wrong");
                }
                for (int k = 0; k < codes.size(); k++) {
                    double loading = found.components().loadings().getFirst().get(k);
                    weights[tree.number(codes.get(k))] = loading;
                }
            }
        }
    }
}
