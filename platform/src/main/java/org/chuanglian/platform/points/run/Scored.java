package org.chuanglian.platform.points.run;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Batch;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Tree;

/** All firms scored, column by column: the scheme and the facts alone decide every digit. */
final class Scored {

    private static final double SLACK = 1e-9;
    private static final String TOP = "total";

    final List<SubjectId> firms;
    final int[] stages;
    final int[] rules;
    /** By indicator, then by firm. */
    final double[][] measured;

    final char[][] states;
    final double[][] parts;
    final double[] core;
    final double[] coverage;
    private final PointScheme scheme;

    private Scored(PointScheme scheme, List<SubjectId> firms) {
        this.scheme = scheme;
        this.firms = firms;
        int n = firms.size();
        int indicators = scheme.indicators().size();
        stages = new int[n];
        rules = new int[n];
        measured = new double[indicators][n];
        states = new char[indicators][n];
        parts = new double[indicators][n];
        core = new double[n];
        coverage = new double[n];
    }

    /**
     * Scores firms by the library.
     *
     * @param fields of the firms, in their order; empty where it is not known
     */
    static Scored of(PointScheme scheme, FirmFacts facts, List<SubjectId> firms, List<String> fields) {
        Scored scored = new Scored(scheme, List.copyOf(firms));
        scored.measure(facts);
        Set<String> own = scheme.fields();
        for (int stage = 0; stage < scheme.stages().size(); stage++) {
            int at = stage;
            scored.score(stage, "", i -> scored.stages[i] == at && !own.contains(fields.get(i)));
            own.forEach(field -> scored.score(
                    at, field, i -> scored.stages[i] == at && fields.get(i).equals(field)));
        }
        return scored;
    }

    private void measure(FirmFacts facts) {
        List<PointScheme.Indicator> indicators = scheme.indicators();
        IntStream.range(0, firms.size()).parallel().forEach(i -> {
            SubjectId firm = firms.get(i);
            rules[i] = scheme.ruleFor(facts.age(firm), facts.revenue(firm));
            stages[i] = scheme.rules().get(rules[i]).stage();
            var values = facts.of(firm);
            for (int j = 0; j < indicators.size(); j++) {
                Measured one = indicators.get(j).of(values);
                measured[j][i] = one.value();
                states[j][i] = one.state().sign();
            }
        });
    }

    private void score(int stage, String field, IntPredicate among) {
        int[] rows = IntStream.range(0, firms.size()).filter(among).toArray();
        if (rows.length == 0) {
            return;
        }
        double[][] columns = new double[measured.length][rows.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k < rows.length; k++) {
                columns[j][k] = measured[j][rows[k]];
            }
        }
        Batch.Points points = points(stage, field, columns);
        double full = scheme.full(stage, field);
        for (int k = 0; k < rows.length; k++) {
            core[rows[k]] = points.totals()[k];
        }
        List<PointScheme.Indicator> indicators = scheme.indicators();
        for (int j = 0; j < columns.length; j++) {
            double share = indicators.get(j).rule(stage, field).full() / full;
            for (int k = 0; k < rows.length; k++) {
                parts[j][rows[k]] = points.parts()[j][k];
                coverage[rows[k]] += Double.isNaN(columns[j][k]) ? 0 : share;
            }
        }
    }

    private Batch.Points points(int stage, String field, double[][] columns) {
        return switch (Batch.of(additive(stage, field))) {
            case Batch.Preparation.Ready(Batch batch) ->
                switch (batch.score(columns)) {
                    case Batch.Outcome.Scored(Batch.Points points) -> points;
                    case Batch.Outcome.Refused(String reason) -> throw new IllegalStateException(reason);
                };
            case Batch.Preparation.Refused(String reason) -> throw new IllegalStateException(reason);
        };
    }

    /** The scheme at one stage in one field, as the library has it. */
    private Scheme additive(int stage, String field) {
        List<Node.Aggregate> aggregates = new java.util.ArrayList<>();
        List<Node.Indicator> indicators = new java.util.ArrayList<>();
        for (PointScheme.Group group : scheme.groups()) {
            aggregates.add(new Node.Aggregate(
                    "group " + group.code(), group.name().english(), 1, TOP, 2, new Aggregation.Sum()));
            for (PointScheme.Indicator indicator : group.indicators()) {
                Rule rule = indicator.rule(stage, field);
                double weight = switch (rule) {
                    case Rule.Ratio ratio -> ratio.full();
                    case Rule.Bands bands -> 1;
                };
                Normalisation how = switch (rule) {
                    case Rule.Ratio ratio -> new Normalisation.Ratio(ratio.reference(), 1);
                    case Rule.Bands bands -> new Normalisation.Bands(bands.bounds(), bands.points());
                };
                indicators.add(new Node.Indicator(
                        indicator.code(),
                        indicator.name().english(),
                        weight,
                        "group " + group.code(),
                        1,
                        indicator.unit().english(),
                        Node.Denominator.NONE,
                        new Own(null, how, Double.NaN)));
            }
        }
        aggregates.add(new Node.Aggregate(TOP, TOP, 1, "", 3, new Aggregation.Sum()));
        return switch (Tree.of(indicators, aggregates)) {
            case Tree.Planting.Planted(Tree tree) ->
                new Scheme(scheme.title().english(), scheme.version(), tree, Method.DEFAULT);
            case Tree.Planting.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    /** Whether a score is ranked: enough of it stands on values. */
    boolean isCovered(int firm) {
        return coverage[firm] >= scheme.ranked() - SLACK;
    }

    /** The states of a firm's values, a letter each. */
    String states(int firm) {
        StringBuilder letters = new StringBuilder();
        for (char[] column : states) {
            letters.append(column[firm]);
        }
        return letters.toString();
    }

    /** One firm's values of each column. */
    static double[] row(double[][] columns, int firm) {
        return Arrays.stream(columns).mapToDouble(column -> column[firm]).toArray();
    }

    /** The places of those firms, 1 for the highest total; equal totals share the better place. Others have 0. */
    static int[] places(double[] totals, int[] among) {
        int[] places = new int[totals.length];
        double[] sorted =
                Arrays.stream(among).mapToDouble(i -> totals[i]).sorted().toArray();
        for (int i : among) {
            places[i] = 1 + above(sorted, totals[i]);
        }
        return places;
    }

    /** How many of ascending numbers are greater. */
    private static int above(double[] sorted, double than) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= than) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
