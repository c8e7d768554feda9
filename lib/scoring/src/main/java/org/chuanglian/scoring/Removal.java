package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;

/** What becomes of ranks when a node of the tree is taken out, one after the other on every level. */
public final class Removal {

    private Removal() {}

    /**
     * A node taken out: its weight is 0, all else as it was (COINr: remove_elements).
     *
     * @param level 1 for an indicator
     * @param ranks of the units at the top without it, in the order of the run's units
     * @param shift how many places a unit moves on average
     * @param most how many places at most
     */
    public record Removed(String code, int level, List<Double> ranks, double shift, double most) {
        public Removed {
            ranks = List.copyOf(ranks);
        }
    }

    /** Everything taken out that can be, or why a score cannot be computed without one of them. */
    public sealed interface Outcome {

        /** By level and code; a node without a sibling is not among them, since nothing would be left in its place. */
        record Computed(List<Removed> removed) implements Outcome {
            public Computed {
                removed = List.copyOf(removed);
            }
        }

        /** Something cannot be taken out; nothing is skipped silently. */
        record Refused(String reason) implements Outcome {}
    }

    /** Takes out each node below the top in turn. */
    public static Outcome of(Run run, Dataset data) {
        Tree tree = run.tree();
        List<Integer> nodes = new ArrayList<>();
        List<Ensemble.Variant> variants = new ArrayList<>();
        for (int node = 0; node < tree.nodes().size() - 1; node++) {
            String parent = tree.nodes().get(node).parent();
            boolean alone = tree.nodes().stream()
                            .filter(other -> other.parent().equals(parent) && weight(run, tree, other) > 0)
                            .count()
                    < 2;
            if (!alone) {
                List<Double> weights = new ArrayList<>(run.weights());
                weights.set(node, 0.0);
                nodes.add(node);
                variants.add(new Ensemble.Variant(
                        tree.nodes().get(node).code(), run.scheme().method(), weights));
            }
        }
        return switch (Ensemble.run(run.scheme().with(tree), data, variants)) {
            case Ensemble.Outcome.Refused refused ->
                new Outcome.Refused("without '" + refused.variant() + "': " + refused.reason());
            case Ensemble.Outcome.Computed computed ->
                new Outcome.Computed(removed(run, data, nodes, computed.ranks()));
        };
    }

    private static double weight(Run run, Tree tree, Node node) {
        return run.weights().get(tree.number(node.code()));
    }

    private static List<Removed> removed(Run run, Dataset data, List<Integer> nodes, Sheet ranks) {
        double[] own = Uncertainty.nominalRanks(run, data);
        List<Removed> removed = new ArrayList<>();
        for (int variant = 0; variant < nodes.size(); variant++) {
            List<Double> now = new ArrayList<>();
            double sum = 0;
            double most = 0;
            int moved = 0;
            for (int i = 0; i < own.length; i++) {
                double rank = ranks.at(i, variant);
                double shift = Math.abs(rank - own[i]);
                if (run.aggregated().rowOf(data.indicators().units().get(i)) >= 0) {
                    now.add(rank);
                }
                if (!Double.isNaN(shift)) {
                    sum += shift;
                    most = Math.max(most, shift);
                    moved++;
                }
            }
            int node = nodes.get(variant);
            removed.add(
                    new Removed(run.tree().nodes().get(node).code(), run.tree().levelOf(node), now, sum / moved, most));
        }
        return removed;
    }
}
