package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores very many units by a scheme in which a unit's score does not depend on the others: points. All aggregation is
 * additive, and each indicator is normalised by fixed values; a missing value gets nothing, and the coverage says so.
 */
public final class Batch {

    /** Rows done at a time, so that a portion of one column stays in the cache between its steps. */
    private static final int PORTION = 4096;

    private final Tree tree;
    private final double[] worth;
    private final Normalisation[] normalisations;
    private final int[] directions;
    private final double[] targets;

    private Batch(Tree tree, double[] worth, Normalisation[] normalisations) {
        this.tree = tree;
        this.worth = worth;
        this.normalisations = normalisations;
        directions =
                tree.indicators().stream().mapToInt(Node.Indicator::direction).toArray();
        targets = tree.indicators().stream()
                .mapToDouble(indicator -> indicator.own().target())
                .toArray();
    }

    /** A batch, or why the scheme is none of points. */
    public sealed interface Preparation {

        /** It can be used again and again, by several threads. */
        record Ready(Batch batch) implements Preparation {}

        /** It cannot. */
        record Refused(String reason) implements Preparation {}
    }

    /**
     * What came of it; the arrays are the caller's.
     *
     * <p>{@code parts} has a column for each indicator; they sum to {@code totals}. {@code coverage} is the share of the
     * whole weight of those values that are there.
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of a million rows, handed over once and not kept
    public record Points(double[] totals, double[] coverage, double[][] parts) {}

    /** Prepares a scheme. */
    public static Preparation of(Scheme scheme) {
        Tree tree = scheme.tree();
        double[] worth = new double[tree.nodes().size()];
        double[] weights = tree.weights();
        worth[worth.length - 1] = 1;
        for (int a = tree.aggregates().size() - 1; a >= 0; a--) {
            Node.Aggregate aggregate = tree.aggregates().get(a);
            Aggregation how = aggregate.aggregation() instanceof Aggregation.Inherited
                    ? scheme.method().aggregationOf(aggregate.level())
                    : aggregate.aggregation();
            double divisor = Arrays.stream(tree.children(a))
                    .mapToDouble(child -> weights[child])
                    .sum();
            if (how instanceof Aggregation.Sum) {
                divisor = 1;
            } else if (!(how instanceof Aggregation.Arithmetic)) {
                return new Preparation.Refused(
                        "'%s' is not additive, points are. Maybe sum.".formatted(aggregate.code()));
            }
            for (int child : tree.children(a)) {
                worth[child] = worth[tree.indicators().size() + a] * weights[child] / divisor;
            }
        }
        Normalisation[] normalisations = new Normalisation[tree.indicators().size()];
        for (int j = 0; j < normalisations.length; j++) {
            Normalisation own = tree.indicators().get(j).own().normalisation();
            normalisations[j] = own == null ? scheme.method().normalisation() : own;
            if (!isFixed(normalisations[j])) {
                return new Preparation.Refused("indicator '%s' is measured against other units. Maybe ratio or bands."
                        .formatted(tree.indicators().get(j).code()));
            }
        }
        return new Preparation.Ready(new Batch(tree, Arrays.copyOf(worth, normalisations.length), normalisations));
    }

    private static boolean isFixed(Normalisation how) {
        return switch (how) {
            case Normalisation.Ratio _,
                    Normalisation.Goalposts _,
                    Normalisation.Bands _,
                    Normalisation.Piecewise _,
                    Normalisation.Categories _,
                    Normalisation.Scaled _,
                    Normalisation.Identity _ -> true;
            case Normalisation.MinMax _,
                    Normalisation.ZScore _,
                    Normalisation.Rank _,
                    Normalisation.Borda _,
                    Normalisation.PercentileRank _,
                    Normalisation.DistanceToTarget _,
                    Normalisation.DistanceToReference _,
                    Normalisation.DistanceToMaximum _,
                    Normalisation.FractionOfMaximum _ -> false;
        };
    }

    /** What came of a batch, or why an indicator cannot be scored. */
    public sealed interface Outcome {

        /** All units were scored. */
        record Scored(Points points) implements Outcome {}

        /** None was. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Scores units on all cores.
     *
     * @param columns for each indicator of the tree, in its order, its values; NaN is missing
     */
    public Outcome score(double[][] columns) {
        int n = columns[0].length;
        Points points = new Points(new double[n], new double[n], new double[columns.length][n]);
        try {
            score(columns, points, 0, Math.min(n, 1), new Normalising(PORTION), new double[PORTION]);
        } catch (Undefined undefined) {
            return new Outcome.Refused(undefined.reason());
        }
        int portions = (n + PORTION - 1) / PORTION;
        int lanes = Math.min(portions, Runtime.getRuntime().availableProcessors() * 4);
        List<String> refused = IntStream.range(0, lanes)
                .parallel()
                .mapToObj(lane -> lane(columns, points, lane * portions / lanes, (lane + 1) * portions / lanes))
                .filter(reason -> !reason.isEmpty())
                .toList();
        return refused.isEmpty() ? new Outcome.Scored(points) : new Outcome.Refused(refused.getFirst());
    }

    private String lane(double[][] columns, Points points, int from, int until) {
        Normalising normalising = new Normalising(PORTION);
        double[] room = new double[PORTION];
        try {
            for (int portion = from; portion < until; portion++) {
                int begin = portion * PORTION;
                int end = Math.min(columns[0].length, begin + PORTION);
                score(columns, points, begin, end, normalising, room);
            }
            return "";
        } catch (Undefined undefined) {
            return undefined.reason();
        }
    }

    private void score(double[][] columns, Points points, int begin, int end, Normalising normalising, double[] room)
            throws Undefined {
        int rows = end - begin;
        double whole = 0;
        for (double share : worth) {
            whole += share;
        }
        Arrays.fill(points.totals(), begin, end, 0);
        Arrays.fill(points.coverage(), begin, end, 0);
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(columns[j], begin, room, 0, rows);
            try {
                normalising.normalise(normalisations[j], room, rows, directions[j], targets[j], List.of());
            } catch (Undefined undefined) {
                throw new Undefined("indicator '" + tree.indicators().get(j).code() + "'", undefined);
            }
            double share = worth[j];
            double cover = share / whole;
            double[] part = points.parts()[j];
            for (int i = 0; i < rows; i++) {
                boolean there = !Double.isNaN(room[i]);
                double value = there ? room[i] * share : 0;
                part[begin + i] = value;
                points.totals()[begin + i] += value;
                points.coverage()[begin + i] += there ? cover : 0;
            }
        }
    }
}
