package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Opens one unit's value at the top of a tree, against another state of the same tree. */
final class Opening {

    private final Tree tree;
    private final Method method;
    private final double[] weights;

    Opening(Tree tree, Method method, List<Double> weights) {
        this.tree = tree;
        this.method = method;
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The values of a row of a run by the numbers of the nodes; a missing member stands at its aggregate's mean. */
    double[] state(Sheet aggregated, int row) {
        double[] values = new double[tree.nodes().size()];
        for (int node = 0; node < values.length; node++) {
            values[node] = aggregated.at(row, node);
        }
        // From the top down: a mean that skips a missing member is the mean with that member at the mean.
        for (int a = tree.aggregates().size() - 1; a >= 0; a--) {
            double own = values[tree.indicators().size() + a];
            for (int child : tree.children(a)) {
                if (Double.isNaN(values[child])) {
                    values[child] = how(a) instanceof Aggregation.Sum ? 0 : own;
                }
            }
        }
        return values;
    }

    /** The state in which every indicator has the same value. */
    double[] flat(double value) throws Undefined {
        double[] values = new double[tree.nodes().size()];
        Arrays.fill(values, 0, tree.indicators().size(), value);
        for (int a = 0; a < tree.aggregates().size(); a++) {
            int[] children = tree.children(a);
            double made = 0;
            if (how(a) instanceof Aggregation.Sum) {
                for (int child : children) {
                    made += weights[child] * values[child];
                }
            } else {
                made = mean(how(a), a).of(values, weights, children, power(how(a)));
            }
            values[tree.indicators().size() + a] = made;
        }
        return values;
    }

    /** Whether every aggregate is a sum or an arithmetic mean. */
    boolean isAdditive() {
        for (int a = 0; a < tree.aggregates().size(); a++) {
            if (!(how(a) instanceof Aggregation.Sum) && !(how(a) instanceof Aggregation.Arithmetic)) {
                return false;
            }
        }
        return true;
    }

    /** What each indicator brings to the difference at the top. */
    List<Parts.Part> parts(double[] after, double[] before) throws Undefined {
        double[] share = new double[tree.nodes().size()];
        share[share.length - 1] = 1;
        for (int a = tree.aggregates().size() - 1; a >= 0; a--) {
            share(a, share, after, before);
        }
        List<Parts.Part> parts = new ArrayList<>();
        for (int j = 0; j < tree.indicators().size(); j++) {
            parts.add(new Parts.Part(tree.indicators().get(j).code(), share[j] * (after[j] - before[j])));
        }
        return parts;
    }

    private void share(int a, double[] share, double[] after, double[] before) throws Undefined {
        int node = tree.indicators().size() + a;
        Aggregation how = how(a);
        if (how instanceof Aggregation.Sum) {
            for (int child : tree.children(a)) {
                share[child] = share[node] * weights[child];
            }
            return;
        }
        Mean mean = mean(how, a);
        double power = power(how);
        double total = 0;
        for (int child : tree.children(a)) {
            total += weights[child];
        }
        double whole = mean.slope(after[node], before[node], power);
        for (int child : tree.children(a)) {
            double own = mean.slope(after[child], before[child], power);
            share[child] = share[node] * weights[child] / total * own / whole;
        }
    }

    private static double power(Aggregation how) {
        return how instanceof Aggregation.Generalised generalised ? generalised.power() : 1;
    }

    private Mean mean(Aggregation how, int a) throws Undefined {
        return switch (how) {
            case Aggregation.Arithmetic _ -> Mean.ARITHMETIC;
            case Aggregation.Geometric _ -> Mean.GEOMETRIC;
            case Aggregation.Harmonic _ -> Mean.HARMONIC;
            case Aggregation.Generalised _ -> Mean.GENERALISED;
            case Aggregation.Inherited _, Aggregation.Sum _, Aggregation.Median _, Aggregation.Copeland _ ->
                throw new Undefined(
                        "'%s' is made in a way that has no parts that sum"
                                .formatted(tree.aggregates().get(a).code()),
                        "a mean");
        };
    }

    private Aggregation how(int a) {
        Node.Aggregate aggregate = tree.aggregates().get(a);
        return aggregate.aggregation() instanceof Aggregation.Inherited
                ? method.aggregationOf(aggregate.level())
                : aggregate.aggregation();
    }
}
