package org.chuanglian.scoring;

import java.util.List;
import java.util.SplittableRandom;

/** Makes a way of scoring out of numbers between 0 and 1, one for each choice in doubt. */
final class Draws {

    /** How many sets of weights are drawn beforehand. */
    private static final int WEIGHT_SETS = 1000;

    private final Method method;
    private final Tree tree;
    private final Doubts doubts;
    private final List<String> factors;
    private final double[][] weightSets;
    private final double[] own;
    private final long seed;

    Draws(Scheme scheme, Doubts doubts, long seed) {
        this.method = scheme.method();
        this.tree = scheme.tree();
        this.doubts = doubts;
        this.factors = doubts.factors();
        this.own = tree.weights();
        this.seed = seed;
        this.weightSets = doubts.weightBand() > 0 ? weightSets(new SplittableRandom(seed)) : new double[0][];
    }

    private double[][] weightSets(SplittableRandom random) {
        double[][] sets = new double[WEIGHT_SETS][own.length];
        for (double[] set : sets) {
            for (int node = 0; node < own.length; node++) {
                boolean doubtful = doubts.levels().isEmpty() || doubts.levels().contains(tree.levelOf(node));
                double share = doubtful ? (random.nextDouble() * 2 - 1) * doubts.weightBand() : 0;
                set[node] = own[node] * (1 + share);
            }
        }
        return sets;
    }

    /** Scores in a lane as the numbers say; {@code weights} is room for as many as there are nodes. */
    void score(Lane lane, double[] numbers, double[] weights) throws Undefined {
        Method drawn = method;
        System.arraycopy(own, 0, weights, 0, own.length);
        lane.disturb(0, 0);
        for (int f = 0; f < numbers.length; f++) {
            double number = numbers[f];
            switch (factors.get(f)) {
                case "weights" -> System.arraycopy(weightSets[place(number, WEIGHT_SETS)], 0, weights, 0, own.length);
                case "normalisation" -> drawn = drawn.withNormalisation(pick(doubts.normalisations(), number));
                case "treatment" -> drawn = drawn.withTreatment(pick(doubts.treatments(), number));
                case "winmax" -> drawn = drawn.withTreatment(winmax(drawn.treatment(), pick(doubts.winmax(), number)));
                case "imputation" -> drawn = drawn.withImputation(pick(doubts.imputations(), number));
                case "aggregation" -> drawn = drawn.withAggregations(pick(doubts.aggregations(), number));
                case "leave-one-out" -> {
                    int left = place(number, tree.indicators().size() + 1);
                    if (left < tree.indicators().size() && !isAlone(left)) {
                        weights[left] = 0;
                    }
                }
                case "noise" -> lane.disturb(doubts.noise(), seed ^ (long) (number * (1L << 52)));
                case String other -> throw new IllegalStateException("no choice is called " + other);
            }
        }
        lane.run(drawn, weights, Lane.Watch.NOBODY);
    }

    /** Without its only indicator nothing would be left of an aggregate. */
    private boolean isAlone(int indicator) {
        String parent = tree.indicators().get(indicator).parent();
        return tree.nodes().stream()
                        .filter(node -> node.parent().equals(parent))
                        .count()
                == 1;
    }

    private static Treatment winmax(Treatment treatment, int points) {
        return switch (treatment) {
            case Treatment.Outliers outliers -> outliers.withPoints(points);
            case Treatment.None none -> none;
            case Treatment.Always always -> always;
        };
    }

    private static <T> T pick(List<T> among, double number) {
        return among.get(place(number, among.size()));
    }

    private static int place(double number, int of) {
        return Math.min((int) (number * of), of - 1);
    }
}
