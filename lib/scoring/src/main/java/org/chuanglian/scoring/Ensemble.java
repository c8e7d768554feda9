package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Scores one dataset many times, each time another way, on all cores. */
public final class Ensemble {

    private Ensemble() {}

    /**
     * One way to score.
     *
     * @param weights by the numbers of the tree's nodes
     */
    public record Variant(String name, Method method, List<Double> weights) {
        public Variant {
            weights = List.copyOf(weights);
        }
    }

    /** The scores of all variants, or why one of them cannot be computed. */
    public sealed interface Outcome {

        /** For each unit its score in each variant, NaN where the variant screened it out; and its rank. */
        record Computed(Sheet scores, Sheet ranks) implements Outcome {}

        /** The first variant that cannot be computed, and why; nothing was skipped silently. */
        record Refused(String variant, String reason) implements Outcome {}
    }

    /** Scores every variant of a scheme with the whole chain. */
    public static Outcome run(Scheme scheme, Dataset data, List<Variant> variants) {
        Tree tree = scheme.tree();
        double[][] scores = new double[variants.size()][];
        Optional<Outcome.Refused> refused =
                each(tree, data, variants.size(), v -> variants.get(v).name(), (lane, v) -> {
                    Variant variant = variants.get(v);
                    lane.run(
                            variant.method(),
                            variant.weights().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray(),
                            Lane.Watch.NOBODY);
                    scores[v] = spread(lane, data.indicators().units().size());
                });
        if (refused.isPresent()) {
            return refused.get();
        }
        List<String> names = variants.stream().map(Variant::name).toList();
        Sheet sheet = new Sheet(data.indicators().units(), names, scores);
        return new Outcome.Computed(sheet, Chain.ranks(sheet));
    }

    /** One turn of many, in a lane that no other turn uses meanwhile. */
    @FunctionalInterface
    interface Work {
        void in(Lane lane, int turn) throws Undefined;
    }

    /** Names a turn for whoever reads why it failed. */
    @FunctionalInterface
    interface Naming {
        String of(int turn);
    }

    /** Does turns 0 to count − 1 on all cores, a portion of them in one lane; the earliest that fails is told. */
    static Optional<Outcome.Refused> each(Tree tree, Dataset data, int count, Naming naming, Work work) {
        int portions = Math.min(count, Runtime.getRuntime().availableProcessors() * 4);
        List<AtomicReference<Outcome.Refused>> refusals = new ArrayList<>();
        for (int p = 0; p < portions; p++) {
            refusals.add(new AtomicReference<>());
        }
        IntStream.range(0, portions).parallel().forEach(p -> {
            Lane lane = new Lane(tree, data);
            int until = (int) ((long) count * (p + 1) / portions);
            for (int turn = (int) ((long) count * p / portions); turn < until; turn++) {
                try {
                    work.in(lane, turn);
                } catch (Undefined undefined) {
                    refusals.get(p).set(new Outcome.Refused(naming.of(turn), undefined.reason()));
                    return;
                }
            }
        });
        return refusals.stream()
                .map(AtomicReference::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The scores at the top by the rows of the dataset, NaN for rows that were screened out. */
    static double[] spread(Lane lane, int rows) {
        double[] all = new double[rows];
        Arrays.fill(all, Double.NaN);
        for (int i = 0; i < lane.rows(); i++) {
            all[lane.source(i)] = lane.top()[i];
        }
        return all;
    }
}
