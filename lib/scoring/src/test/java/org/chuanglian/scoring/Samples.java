package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;

/** Small schemes and tables for tests. */
final class Samples {

    private Samples() {}

    static Sheet sheet(List<String> codes, double[]... columns) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < columns[0].length; i++) {
            units.add("u" + i);
        }
        return new Sheet(units, codes, columns);
    }

    /** Two pillars of two indicators each below one index. */
    static Tree tree(double... weights) {
        return planted(
                List.of(
                        new Node.Indicator("a", weights[0], "P"),
                        new Node.Indicator("b", weights[1], "P"),
                        new Node.Indicator("c", weights[2], "Q"),
                        new Node.Indicator("d", weights[3], "Q")),
                List.of(
                        new Node.Aggregate("P", weights[4], "I", 2),
                        new Node.Aggregate("Q", weights[5], "I", 2),
                        new Node.Aggregate("I", 1, "", 3)));
    }

    static Tree planted(List<Node.Indicator> indicators, List<Node.Aggregate> aggregates) {
        return switch (Tree.of(indicators, aggregates)) {
            case Tree.Planting.Planted planted -> planted.tree();
            case Tree.Planting.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    static Scheme scheme(Tree tree, Method method) {
        return new Scheme("示例", "1", tree, method);
    }

    /** Values as they are, no treatment: what comes out is aggregation alone. */
    static Method plain(Aggregation... aggregations) {
        return Method.DEFAULT
                .withTreatment(new Treatment.None())
                .withNormalisation(new Normalisation.Identity())
                .withAggregations(List.of(aggregations));
    }

    static Run run(Scheme scheme, Dataset data) {
        return switch (Chain.run(scheme, data)) {
            case Scoring.Scored scored -> scored.run();
            case Scoring.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    static double[] of(double... values) {
        return values;
    }
}
