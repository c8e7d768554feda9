package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** How far scores and ranks depend on choices that might have been made otherwise (Saisana, Saltelli, Tarantola 2005). */
public final class Uncertainty {

    private Uncertainty() {}

    /** What came of it, or why it cannot be computed. */
    public sealed interface Outcome {

        /**
         * All runs went through.
         *
         * @param scores for each unit its score in each run
         */
        record Computed(Sheet scores, Sheet ranks, List<RankBands.Band> bands, List<Pair> pairs) implements Outcome {
            public Computed {
                bands = List.copyOf(bands);
                pairs = List.copyOf(pairs);
            }
        }

        /** A run cannot be computed; no run is skipped silently. */
        record Refused(String reason) implements Outcome {}
    }

    /** Two units and the share of the runs in which the first is ahead, ties counting half. */
    public record Pair(String ahead, String behind, double probability) {

        /** Whether neither is ahead in at least 95 % of the runs. */
        public boolean isIndistinguishable() {
            return probability < 0.95;
        }
    }

    /**
     * Scores {@code runs} times, each choice in doubt drawn at random.
     *
     * @param nominal the run of the scheme as it is
     * @param seed the same seed gives the same draws
     */
    public static Outcome of(Run nominal, Dataset data, Doubts doubts, int runs, long seed) {
        Scheme scheme = nominal.scheme();
        Tree tree = scheme.tree();
        List<String> factors = doubts.factors();
        if (factors.isEmpty()) {
            return new Outcome.Refused("no choice is in doubt. Maybe weights=0.25.");
        }
        Draws draws = new Draws(scheme, doubts, seed);
        SplittableRandom random = new SplittableRandom(seed + 1);
        double[][] numbers = new double[runs][factors.size()];
        for (double[] row : numbers) {
            for (int f = 0; f < row.length; f++) {
                row[f] = random.nextDouble();
            }
        }
        double[][] scores = new double[runs][];
        int units = data.indicators().units().size();
        Optional<Ensemble.Outcome.Refused> refused =
                Ensemble.each(tree, data, runs, run -> "run " + (run + 1), (lane, run) -> {
                    draws.score(lane, numbers[run], new double[tree.nodes().size()]);
                    scores[run] = Ensemble.spread(lane, units);
                });
        if (refused.isPresent()) {
            return new Outcome.Refused(
                    refused.get().variant() + ": " + refused.get().reason());
        }
        List<String> names = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            names.add("r_" + run);
        }
        Sheet sheet = new Sheet(data.indicators().units(), names, scores);
        Sheet ranks = Chain.ranks(sheet);
        double[] own = nominalRanks(nominal, data);
        return new Outcome.Computed(sheet, ranks, RankBands.of(own, ranks), pairs(sheet));
    }

    /** The ranks of the scheme as it is, by the rows of the dataset, NaN for units that were screened out. */
    static double[] nominalRanks(Run nominal, Dataset data) {
        String top = nominal.tree().top().code();
        return data.indicators().units().stream()
                .mapToDouble(unit -> nominal.ranks().rowOf(unit) < 0
                        ? Double.NaN
                        : nominal.ranks().at(unit, top))
                .toArray();
    }

    private static List<Pair> pairs(Sheet scores) {
        List<Pair> pairs = new ArrayList<>();
        List<String> units = scores.units();
        int runs = scores.codes().size();
        for (int a = 0; a < units.size(); a++) {
            for (int b = a + 1; b < units.size(); b++) {
                double ahead = 0;
                int both = 0;
                for (int run = 0; run < runs; run++) {
                    double difference = scores.at(a, run) - scores.at(b, run);
                    both += Double.isNaN(difference) ? 0 : 1;
                    ahead += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                }
                if (both > 0) {
                    double share = ahead / both;
                    pairs.add(
                            share >= 0.5
                                    ? new Pair(units.get(a), units.get(b), share)
                                    : new Pair(units.get(b), units.get(a), 1 - share));
                }
            }
        }
        return pairs;
    }
}
