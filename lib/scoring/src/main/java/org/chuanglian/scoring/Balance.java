package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Looks for weights at one level by the correlations that they give, with the simplex of Nelder and Mead (1965). */
final class Balance {

    private static final int MOST_STEPS = 20_000;
    private static final double STILL = 1e-13;

    private final Lane lane;
    private final Run run;
    private final Tree tree;
    private final double[] weights;
    private final int[] nodes;

    private Balance(Run run, Dataset data, double[] weights, int level) throws Undefined {
        this.run = run;
        this.tree = run.scheme().tree();
        if (!run.tree().nodes().equals(tree.nodes())) {
            throw new Undefined("the screening left out indicators", "take them out of the scheme first");
        }
        this.weights = weights;
        this.lane = new Lane(tree, data);
        lane.run(run.scheme().method(), weights, Lane.Watch.NOBODY);
        this.nodes = IntStream.range(0, tree.nodes().size() - 1)
                .filter(node -> tree.levelOf(node) == level)
                .toArray();
        if (nodes.length < 2) {
            throw new Undefined(
                    "level " + level + " has " + nodes.length + " nodes, two at least are balanced", "level 1");
        }
    }

    static double[] weights(Run run, Dataset data, double[] given, int level, boolean balance) throws Undefined {
        Balance search = new Balance(run, data, given, level);
        double[] target =
                Arrays.stream(search.nodes).mapToDouble(node -> given[node]).toArray();
        double total = Arrays.stream(target).sum();
        double[] best = search.minimise(
                balance ? found -> search.imbalance(found, target, total) : found -> -search.sum(found), target);
        for (int k = 0; k < search.nodes.length; k++) {
            given[search.nodes[k]] = best[k];
        }
        return given;
    }

    private double imbalance(double[] found, double[] target, double total) {
        double[] correlations = correlations(found);
        double sum = Arrays.stream(correlations).sum();
        double worst = 0;
        for (int k = 0; k < correlations.length; k++) {
            double difference = target[k] / total - correlations[k] / sum;
            worst += difference * difference;
        }
        return worst;
    }

    private double sum(double[] found) {
        return Arrays.stream(correlations(found)).sum();
    }

    /** The correlations of the level's nodes with the top under other weights; NaN when they cannot be had. */
    private double[] correlations(double[] found) {
        for (int k = 0; k < nodes.length; k++) {
            weights[nodes[k]] = Math.abs(found[k]);
        }
        try {
            lane.aggregate(run.scheme().method(), weights);
        } catch (Undefined undefined) {
            return new double[] {Double.NaN};
        }
        double[] top = Arrays.copyOf(lane.top(), lane.rows());
        return Arrays.stream(nodes)
                .mapToDouble(node -> Statistics.correlation(
                        Statistics.Correlation.PEARSON, Arrays.copyOf(lane.column(node), lane.rows()), top))
                .toArray();
    }

    private double[] minimise(ToDoubleFunction<double[]> cost, double[] start) {
        double[] best = simplex(cost, start);
        // A simplex may collapse; a fresh one at the best place found so far gets it going again.
        for (int again = 0; again < 3; again++) {
            best = simplex(cost, best);
        }
        double sum = Arrays.stream(best).map(Math::abs).sum();
        return Arrays.stream(best).map(weight -> Math.abs(weight) / sum).toArray();
    }

    private static double[] simplex(ToDoubleFunction<double[]> cost, double[] start) {
        int n = start.length;
        double[][] corners = new double[n + 1][];
        double[] costs = new double[n + 1];
        for (int c = 0; c <= n; c++) {
            corners[c] = start.clone();
            if (c < n) {
                corners[c][c] += 0.2 * (Math.abs(start[c]) + 0.01);
            }
            costs[c] = of(cost, corners[c]);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            int worst = extreme(costs, -1, 1);
            int best = extreme(costs, -1, -1);
            if (costs[worst] - costs[best] < STILL) {
                break;
            }
            move(cost, corners, costs, worst, best);
        }
        return corners[extreme(costs, -1, -1)];
    }

    private static void move(ToDoubleFunction<double[]> cost, double[][] corners, double[] costs, int worst, int best) {
        double[] centre = new double[corners[0].length];
        for (int c = 0; c < corners.length; c++) {
            for (int k = 0; k < centre.length && c != worst; k++) {
                centre[k] += corners[c][k] / centre.length;
            }
        }
        double[] reflected = along(centre, corners[worst], -1);
        double reflectedCost = of(cost, reflected);
        if (reflectedCost < costs[best]) {
            double[] expanded = along(centre, corners[worst], -2);
            double expandedCost = of(cost, expanded);
            boolean further = expandedCost < reflectedCost;
            corners[worst] = further ? expanded : reflected;
            costs[worst] = further ? expandedCost : reflectedCost;
        } else if (reflectedCost < costs[extreme(costs, worst, 1)]) {
            corners[worst] = reflected;
            costs[worst] = reflectedCost;
        } else {
            contract(cost, corners, costs, worst, best, along(centre, corners[worst], 0.5));
        }
    }

    private static void contract(
            ToDoubleFunction<double[]> cost, double[][] corners, double[] costs, int worst, int best, double[] inner) {
        double innerCost = of(cost, inner);
        if (innerCost < costs[worst]) {
            corners[worst] = inner;
            costs[worst] = innerCost;
            return;
        }
        for (int c = 0; c < corners.length; c++) {
            if (c != best) {
                corners[c] = along(corners[best], corners[c], 0.5);
                costs[c] = of(cost, corners[c]);
            }
        }
    }

    private static double[] along(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        for (int k = 0; k < point.length; k++) {
            point[k] = from[k] + share * (to[k] - from[k]);
        }
        return point;
    }

    private static double of(ToDoubleFunction<double[]> cost, double[] point) {
        double value = cost.applyAsDouble(point);
        return Double.isNaN(value) ? Double.MAX_VALUE : value;
    }

    /** The corner with the greatest (1) or least (−1) cost, other than one. */
    private static int extreme(double[] costs, int other, int sign) {
        int found = other == 0 ? 1 : 0;
        for (int c = 0; c < costs.length; c++) {
            if (c != other && costs[c] * sign > costs[found] * sign) {
                found = c;
            }
        }
        return found;
    }
}
