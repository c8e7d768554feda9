package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs a scheme over a dataset and keeps what came of every step. */
public final class Chain {

    private Chain() {}

    /** Scores every unit. */
    public static Scoring run(Scheme scheme, Dataset data) {
        try {
            Setting setting = setting(scheme, data, scheme.tree().weights());
            return new Scoring.Scored(run(setting));
        } catch (Undefined undefined) {
            return new Scoring.Refused(undefined.reason());
        }
    }

    /** A scheme and a dataset that fit each other, after the screening of indicators. */
    record Setting(Scheme scheme, Tree tree, Dataset data, List<Double> weights) {

        double[] nodeWeights() {
            return weights.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static Setting setting(Scheme scheme, Dataset data, double[] weights) throws Undefined {
        for (Node.Indicator indicator : scheme.tree().indicators()) {
            check(scheme, indicator, data);
        }
        Tree tree = scheme.tree();
        if (scheme.method().screening().indicators() > 0
                && scheme.method().order().contains(Step.SCREEN)) {
            Set<String> scarce = Screen.indicators(scheme.method().screening(), tree, data.indicators());
            if (scarce.size() == tree.indicators().size()) {
                throw new Undefined("the screening leaves no indicator", "a lower threshold");
            }
            tree = tree.without(scarce);
        }
        List<Double> kept = new ArrayList<>();
        for (Node node : tree.nodes()) {
            kept.add(weights[scheme.tree().number(node.code())]);
        }
        return new Setting(scheme, tree, data, kept);
    }

    private static void check(Scheme scheme, Node.Indicator indicator, Dataset data) throws Undefined {
        int column = data.indicators().columnOf(indicator.code());
        if (column < 0) {
            throw new Undefined(
                    "the data have no column '" + indicator.code() + "', which the scheme names",
                    "it is written otherwise");
        }
        if (!data.blank().contains(indicator.code())
                && Arrays.stream(data.indicators().raw(column)).allMatch(Double::isNaN)) {
            throw new Undefined("the column '" + indicator.code() + "' has no value at all", "leave the indicator out");
        }
        String denominator = indicator.denominator().code();
        boolean divides = scheme.method().order().contains(Step.DENOMINATE);
        if (divides && !denominator.isEmpty() && data.denominators().columnOf(denominator) < 0) {
            throw new Undefined(
                    "the denominator '%s' of '%s' is not among the data".formatted(denominator, indicator.code()),
                    "give the table of denominators, or leave out the step denominate");
        }
        int divided = scheme.method().order().indexOf(Step.DENOMINATE);
        if (scheme.method().imputation() instanceof Imputation.ByTime
                && !denominator.isEmpty()
                && divided >= 0
                && divided < scheme.method().order().indexOf(Step.IMPUTE)) {
            throw new Undefined(
                    "imputation in time comes after denomination, but other times are not denominated",
                    "put impute before denominate in the order");
        }
    }

    private static Run run(Setting setting) throws Undefined {
        Recorder recorder = new Recorder(setting.tree(), setting.data().indicators());
        Lane lane = new Lane(setting.tree(), setting.data());
        lane.run(setting.scheme().method(), setting.nodeWeights(), recorder);
        if (lane.rows() == 0) {
            throw new Undefined("the screening leaves no unit", "a lower threshold");
        }
        Sheet aggregated = aggregated(setting.tree(), lane);
        return new Run(
                setting.scheme(),
                setting.tree(),
                recorder.steps,
                aggregated,
                ranks(aggregated),
                setting.weights(),
                recorder.imputed,
                recorder.treatments,
                recorder.findings);
    }

    private static Sheet aggregated(Tree tree, Lane lane) {
        List<String> codes = tree.nodes().stream().map(Node::code).toList();
        double[][] columns = new double[codes.size()][];
        for (int node = 0; node < columns.length; node++) {
            columns[node] = Arrays.copyOf(lane.column(node), lane.rows());
        }
        return new Sheet(lane.units(), codes, columns);
    }

    /** 1 for the highest value of each column, ties share the better rank, NaN where it is missing. */
    public static Sheet ranks(Sheet scores) {
        int n = scores.units().size();
        Ranks ranks = new Ranks(n);
        double[][] columns = new double[scores.codes().size()][n];
        for (int j = 0; j < columns.length; j++) {
            ranks.descending(scores.raw(j), n, columns[j]);
        }
        return new Sheet(scores.units(), scores.codes(), columns);
    }

    /** Keeps a copy of the columns after each step. */
    private static final class Recorder implements Lane.Watch {

        final Map<Step, Sheet> steps = new EnumMap<>(Step.class);
        final List<Run.Cell> imputed = new ArrayList<>();
        final List<Run.Treated> treatments = new ArrayList<>();
        List<Screening.Finding> findings = List.of();
        private final Tree tree;
        private final List<String> codes;
        private Sheet before;

        Recorder(Tree tree, Sheet raw) {
            this.tree = tree;
            codes = tree.indicators().stream().map(Node.Indicator::code).toList();
            before = new Sheet(
                    raw.units(), codes, codes.stream().map(raw::column).toArray(double[][]::new));
        }

        @Override
        public void after(Step step, Lane lane) {
            double[][] columns = new double[codes.size()][];
            for (int j = 0; j < columns.length; j++) {
                columns[j] = Arrays.copyOf(lane.column(j), lane.rows());
            }
            Sheet sheet = new Sheet(lane.units(), codes, columns);
            if (step == Step.IMPUTE) {
                mark(sheet);
            }
            steps.put(step, sheet);
            before = sheet;
        }

        private void mark(Sheet after) {
            for (int j = 0; j < codes.size(); j++) {
                for (int i = 0; i < after.units().size(); i++) {
                    if (Double.isNaN(before.at(i, j)) && !Double.isNaN(after.at(i, j))) {
                        imputed.add(new Run.Cell(after.units().get(i), codes.get(j), after.at(i, j)));
                    }
                }
            }
        }

        @Override
        public void treated(int indicator, Treating treating) {
            treatments.add(new Run.Treated(
                    tree.indicators().get(indicator).code(),
                    treating.high,
                    treating.low,
                    treating.transformed,
                    treating.skewBefore,
                    treating.kurtosisBefore));
        }

        @Override
        public void screened(List<Screening.Finding> found) {
            findings = List.copyOf(found);
        }
    }
}
