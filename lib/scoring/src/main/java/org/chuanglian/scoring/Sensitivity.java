package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How much of the variance of ranks and scores each choice in doubt brings: Sobol's indices. */
public final class Sensitivity {

    private static final int BOOTSTRAPS = 500;

    private Sensitivity() {}

    /** What came of it, or why it cannot be computed. */
    public sealed interface Outcome {

        /**
         * All runs went through.
         *
         * @param rankShift of the mean absolute change of rank, COINr's target
         * @param scores of the score of each unit
         */
        record Computed(int runs, List<Index> rankShift, List<OfUnit> scores) implements Outcome {
            public Computed {
                rankShift = List.copyOf(rankShift);
                scores = List.copyOf(scores);
            }
        }

        /** A run cannot be computed, or there is nothing to compare. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * One choice's share of the variance, with 90 % bootstrap intervals.
     *
     * @param first by itself
     * @param total with all that it does together with others
     */
    public record Index(
            String factor,
            double first,
            double firstLow,
            double firstHigh,
            double total,
            double totalLow,
            double totalHigh) {}

    /** The indices of one unit's score. */
    public record OfUnit(String unit, List<Index> indices) {
        public OfUnit {
            indices = List.copyOf(indices);
        }
    }

    /**
     * Scores base·(choices + 2) times.
     *
     * @param base rows of each of the two independent samples
     */
    public static Outcome of(Run nominal, Dataset data, Doubts doubts, int base, long seed) {
        List<String> factors = doubts.factors();
        if (factors.size() < 2) {
            return new Outcome.Refused("one choice in doubt has all the variance; two are needed. Maybe --vary more.");
        }
        Scheme scheme = nominal.scheme();
        Draws draws = new Draws(scheme, doubts, seed);
        double[][] design = design(base, factors.size(), new SplittableRandom(seed + 1));
        double[][] scores = new double[design.length][];
        int units = data.indicators().units().size();
        Optional<Ensemble.Outcome.Refused> refused =
                Ensemble.each(scheme.tree(), data, design.length, run -> "run " + (run + 1), (lane, run) -> {
                    draws.score(
                            lane, design[run], new double[scheme.tree().nodes().size()]);
                    scores[run] = Ensemble.spread(lane, units);
                });
        if (refused.isPresent()) {
            return new Outcome.Refused(
                    refused.get().variant() + ": " + refused.get().reason());
        }
        double[] shift = shifts(scores, Uncertainty.nominalRanks(nominal, data));
        List<OfUnit> ofUnits = IntStream.range(0, units)
                .parallel()
                .mapToObj(unit -> new OfUnit(
                        data.indicators().units().get(unit),
                        indices(
                                factors,
                                Arrays.stream(scores)
                                        .mapToDouble(row -> row[unit])
                                        .toArray(),
                                base,
                                new SplittableRandom(seed + 2))))
                .toList();
        return new Outcome.Computed(
                design.length, indices(factors, shift, base, new SplittableRandom(seed + 2)), ofUnits);
    }

    /** Saltelli's design: A, B, and for each choice A with the column of B. */
    static double[][] design(int base, int factors, SplittableRandom random) {
        double[][] design = new double[base * (factors + 2)][factors];
        for (int row = 0; row < 2 * base; row++) {
            for (int f = 0; f < factors; f++) {
                design[row][f] = random.nextDouble();
            }
        }
        for (int f = 0; f < factors; f++) {
            for (int row = 0; row < base; row++) {
                double[] mixed = design[(f + 2) * base + row];
                System.arraycopy(design[row], 0, mixed, 0, factors);
                mixed[f] = design[base + row][f];
            }
        }
        return design;
    }

    private static double[] shifts(double[][] scores, double[] nominal) {
        double[] shifts = new double[scores.length];
        Ranks ranks = new Ranks(nominal.length);
        double[] own = new double[nominal.length];
        for (int run = 0; run < scores.length; run++) {
            ranks.descending(scores[run], nominal.length, own);
            for (int i = 0; i < own.length; i++) {
                own[i] = Math.abs(own[i] - nominal[i]);
            }
            shifts[run] = Moments.mean(own, own.length);
        }
        return shifts;
    }

    /**
     * First order after Saltelli et al. 2010 (table 2 b), total order after Jansen 1999, as COINr's SA_estimate; values are
     * centred first, which takes nothing away and steadies the first order.
     */
    static List<Index> indices(List<String> factors, double[] y, int base, SplittableRandom random) {
        double centre = Moments.mean(Arrays.copyOf(y, 2 * base), 2 * base);
        double[] centred = Arrays.stream(y).map(value -> value - centre).toArray();
        int[] all = new int[base];
        Arrays.setAll(all, row -> row);
        double[][] first = new double[factors.size()][BOOTSTRAPS];
        double[][] total = new double[factors.size()][BOOTSTRAPS];
        int[] rows = new int[base];
        for (int b = 0; b < BOOTSTRAPS; b++) {
            for (int row = 0; row < base; row++) {
                rows[row] = random.nextInt(base);
            }
            double variance = variance(centred, base, rows);
            for (int f = 0; f < first.length; f++) {
                first[f][b] = first(centred, base, f, rows) / variance;
                total[f][b] = total(centred, base, f, rows) / variance;
            }
        }
        double variance = variance(centred, base, all);
        List<Index> indices = new ArrayList<>();
        for (int f = 0; f < first.length; f++) {
            Arrays.sort(first[f]);
            Arrays.sort(total[f]);
            indices.add(new Index(
                    factors.get(f),
                    first(centred, base, f, all) / variance,
                    RankBands.quantile(first[f], BOOTSTRAPS, 0.05),
                    RankBands.quantile(first[f], BOOTSTRAPS, 0.95),
                    total(centred, base, f, all) / variance,
                    RankBands.quantile(total[f], BOOTSTRAPS, 0.05),
                    RankBands.quantile(total[f], BOOTSTRAPS, 0.95)));
        }
        return indices;
    }

    private static double variance(double[] y, int base, int[] rows) {
        double sum = 0;
        double squares = 0;
        for (int row : rows) {
            sum += y[row] + y[base + row];
            squares += y[row] * y[row] + y[base + row] * y[base + row];
        }
        int n = 2 * rows.length;
        return (squares - sum * sum / n) / (n - 1);
    }

    private static double first(double[] y, int base, int f, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += y[base + row] * (y[(f + 2) * base + row] - y[row]);
        }
        return sum / rows.length;
    }

    private static double total(double[] y, int base, int f, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            double difference = y[row] - y[(f + 2) * base + row];
            sum += difference * difference;
        }
        return sum / (2.0 * rows.length);
    }
}
