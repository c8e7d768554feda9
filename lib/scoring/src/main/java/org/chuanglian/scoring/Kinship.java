package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanglian.scoring.Statistics.Correlation;

/** How the nodes of a tree go with those above, beside and below the line: what looks redundant, opposed or unscaled. */
public final class Kinship {

    /** Two columns and how they go together. */
    public record Pair(String one, String other, String above, double correlation) {}

    private Kinship() {}

    /** Every node with every aggregate that it goes into, nearest first (COINr: get_corr of a family). */
    public static List<Pair> ancestors(Run run, Correlation kind) {
        Tree tree = run.tree();
        Sheet scores = run.aggregated();
        List<Pair> pairs = new ArrayList<>();
        for (Node node : tree.nodes()) {
            String above = node.parent();
            while (!above.isEmpty()) {
                pairs.add(new Pair(
                        node.code(),
                        above,
                        above,
                        Statistics.correlation(kind, scores.column(node.code()), scores.column(above))));
                above = tree.nodes().get(tree.number(above)).parent();
            }
        }
        return List.copyOf(pairs);
    }

    /** Pairs of members of one aggregate whose correlation is at least so high: they may say the same twice. */
    public static List<Pair> alike(Run run, Correlation kind, double least) {
        return members(run, kind).stream()
                .filter(pair -> pair.correlation() >= least)
                .toList();
    }

    /** Pairs of members of one aggregate whose correlation is at most so high, such as 0: they pull apart. */
    public static List<Pair> opposed(Run run, Correlation kind, double most) {
        return members(run, kind).stream()
                .filter(pair -> pair.correlation() <= most)
                .toList();
    }

    private static List<Pair> members(Run run, Correlation kind) {
        Sheet scores = run.aggregated();
        List<Pair> pairs = new ArrayList<>();
        for (Node.Aggregate aggregate : run.tree().aggregates()) {
            List<String> members = run.tree().nodes().stream()
                    .filter(node -> node.parent().equals(aggregate.code()))
                    .map(Node::code)
                    .toList();
            for (int a = 0; a < members.size(); a++) {
                for (int b = a + 1; b < members.size(); b++) {
                    pairs.add(new Pair(
                            members.get(a),
                            members.get(b),
                            aggregate.code(),
                            Statistics.correlation(
                                    kind, scores.column(members.get(a)), scores.column(members.get(b)))));
                }
            }
        }
        return pairs;
    }

    /**
     * Raw indicators and denominators that go together at least so strongly, either way (COINr: get_denom_corr): such an
     * indicator may measure size and nothing else.
     */
    public static List<Pair> denominators(Dataset data, Correlation kind, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (String indicator : data.indicators().codes()) {
            for (String denominator : data.denominators().codes()) {
                double correlation = Statistics.correlation(
                        kind,
                        data.indicators().column(indicator),
                        data.denominators().column(denominator));
                if (Math.abs(correlation) > least) {
                    pairs.add(new Pair(indicator, denominator, "", correlation));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** For each unit the share of the indicators below each aggregate that are there (COINr: get_data_avail). */
    public static Sheet availability(Tree tree, Sheet indicators) {
        List<String> codes =
                tree.aggregates().stream().map(Node.Aggregate::code).toList();
        double[][] columns = new double[codes.size()][indicators.units().size()];
        for (int a = 0; a < columns.length; a++) {
            int aggregate = a;
            int[] below = IntStream.range(0, tree.indicators().size())
                    .filter(indicator -> tree.ancestor(
                                    indicator, tree.aggregates().get(aggregate).level())
                            .equals(codes.get(aggregate)))
                    .map(indicator ->
                            indicators.columnOf(tree.indicators().get(indicator).code()))
                    .toArray();
            for (int i = 0; i < columns[a].length; i++) {
                int row = i;
                columns[a][i] = IntStream.of(below)
                                .filter(column -> !Double.isNaN(indicators.at(row, column)))
                                .count()
                        / (double) below.length;
            }
        }
        return new Sheet(indicators.units(), codes, columns);
    }
}
