package org.chuanglian.scoring;

import java.util.List;

/**
 * Pairwise comparisons of units by weighted members, on which Copeland's scores rest (Munda 2008; COINr: outrankMatrix).
 *
 * @param shares row against column: the share of the weight of members in which the row's unit is better, ties half; what
 *     is missing on either side counts for the column's unit; 0 on the diagonal
 * @param dominant in how many pairs one unit is better in everything
 */
public record Outranking(Sheet shares, int dominant) {

    private static final double ROUNDING = 1e-12;

    /** Compares units by the members of an aggregate. */
    public static Outranking of(Run run, Node.Aggregate aggregate) {
        Tree tree = run.tree();
        List<Node> members = tree.nodes().stream()
                .filter(node -> node.parent().equals(aggregate.code()))
                .toList();
        Sheet scores = run.aggregated();
        double[][] x = members.stream().map(node -> scores.column(node.code())).toArray(double[][]::new);
        double[] w = members.stream()
                .mapToDouble(node -> run.weights().get(tree.number(node.code())))
                .toArray();
        double total = 0;
        for (double weight : w) {
            total += weight;
        }
        int n = scores.units().size();
        double[][] columns = new double[n][n];
        int dominant = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                columns[b][a] = a == b ? 0 : Copeland.share(x, w, a, b) / total;
                dominant += columns[b][a] > 1 - ROUNDING ? 1 : 0;
            }
        }
        return new Outranking(new Sheet(scores.units(), scores.units(), columns), dominant);
    }

    /** The share of the pairs in which one unit is better in everything; NaN for fewer than two units. */
    public double dominantShare() {
        int n = shares.units().size();
        return n < 2 ? Double.NaN : dominant / (n * (n - 1) / 2.0);
    }
}
