package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Room in which one thread scores a dataset again and again: the columns are copied in, every step works in place, and
 * nothing grows from one run to the next.
 */
final class Lane {

    private final Tree tree;
    private final Dataset data;
    private final int[] source;
    private final double[][] denominators;
    private final double[][] cells;
    private final double[][] sums;
    private final double[][][] members;
    private final double[][] memberWeights;
    private final int[] kept;
    private final Treating treating;
    private final Normalising normalising;
    private final Aggregating aggregating;
    private final Imputing imputing;
    private int rows;
    private List<String> units;
    private double noise;
    private long seed;

    /** Hears of each step; the lane's columns are only valid during the call. */
    interface Watch {
        void after(Step step, Lane lane);

        void treated(int indicator, Treating treating);

        void screened(List<Screening.Finding> findings);

        /** Hears nothing. */
        Watch NOBODY = new Watch() {
            @Override
            public void after(Step step, Lane lane) {}

            @Override
            public void treated(int indicator, Treating treating) {}

            @Override
            public void screened(List<Screening.Finding> findings) {}
        };
    }

    /** All indicators of the tree must be columns of the dataset, and all denominators that are used. */
    Lane(Tree tree, Dataset data) {
        this.tree = tree;
        this.data = data;
        int n = data.indicators().units().size();
        int indicators = tree.indicators().size();
        source = new int[indicators];
        denominators = new double[indicators][];
        for (int j = 0; j < indicators; j++) {
            Node.Indicator indicator = tree.indicators().get(j);
            source[j] = data.indicators().columnOf(indicator.code());
            int denominator =
                    data.denominators().columnOf(indicator.denominator().code());
            denominators[j] =
                    denominator < 0 ? new double[0] : data.denominators().raw(denominator);
        }
        cells = new double[indicators][n];
        sums = new double[tree.aggregates().size()][n];
        members = new double[sums.length][][];
        memberWeights = new double[sums.length][];
        for (int a = 0; a < sums.length; a++) {
            int[] children = tree.children(a);
            members[a] = new double[children.length][];
            memberWeights[a] = new double[children.length];
            for (int k = 0; k < children.length; k++) {
                members[a][k] = column(children[k]);
            }
        }
        kept = new int[n];
        treating = new Treating(n);
        normalising = new Normalising(n);
        aggregating = new Aggregating(n);
        imputing = new Imputing(tree, data);
        units = data.indicators().units();
    }

    int rows() {
        return rows;
    }

    List<String> units() {
        return units;
    }

    /** The column of a node: indicators first, then aggregates. */
    double[] column(int node) {
        return node < cells.length ? cells[node] : sums[node - cells.length];
    }

    double[] top() {
        return sums[sums.length - 1];
    }

    /** The row of the dataset that a row was. */
    int source(int row) {
        return kept[row];
    }

    /** From now on every value is multiplied by 1 + deviation·z, z standard normal and the same for the same seed. */
    void disturb(double deviation, long withSeed) {
        noise = deviation;
        seed = withSeed;
    }

    /** Scores with a method and weights by the numbers of the nodes. */
    void run(Method method, double[] weights, Watch watch) throws Undefined {
        begin();
        for (Step step : method.order()) {
            switch (step) {
                case SCREEN -> screen(method.screening(), watch);
                case IMPUTE -> imputing.impute(method.imputation(), cells, rows, kept, units);
                case DENOMINATE -> denominate();
                case TREAT -> treat(method.treatment(), watch);
                case NORMALISE -> normalise(method.normalisation());
            }
            watch.after(step, this);
        }
        aggregate(method, weights);
    }

    /** Aggregates again with other weights or aggregations, the normalised values as they are. */
    void aggregate(Method method, double[] weights) throws Undefined {
        for (int a = 0; a < sums.length; a++) {
            Node.Aggregate aggregate = tree.aggregates().get(a);
            int[] children = tree.children(a);
            for (int k = 0; k < children.length; k++) {
                memberWeights[a][k] = weights[children[k]];
            }
            Aggregation how = aggregate.aggregation() instanceof Aggregation.Inherited
                    ? method.aggregationOf(aggregate.level())
                    : aggregate.aggregation();
            try {
                aggregating.aggregate(
                        how, members[a], memberWeights[a], rows, method.availabilityOf(aggregate.level()), sums[a]);
            } catch (Undefined undefined) {
                throw of("aggregate '" + aggregate.code() + "'", undefined);
            }
        }
    }

    private void begin() {
        Sheet sheet = data.indicators();
        rows = sheet.units().size();
        units = sheet.units();
        for (int j = 0; j < cells.length; j++) {
            System.arraycopy(sheet.raw(source[j]), 0, cells[j], 0, rows);
        }
        for (int i = 0; i < rows; i++) {
            kept[i] = i;
        }
        if (noise > 0) {
            SplittableRandom random = new SplittableRandom(seed);
            for (double[] x : cells) {
                for (int i = 0; i < rows; i++) {
                    x[i] *= 1 + noise * random.nextGaussian();
                }
            }
        }
    }

    private void denominate() throws Undefined {
        for (int j = 0; j < cells.length; j++) {
            Node.Denominator by = tree.indicators().get(j).denominator();
            if (!by.code().isEmpty()) {
                for (int i = 0; i < rows; i++) {
                    double divisor = denominators[j][kept[i]];
                    if (divisor == 0 && !Double.isNaN(cells[j][i])) {
                        throw new Undefined(
                                "indicator '%s': the denominator '%s' of '%s' is 0"
                                        .formatted(tree.indicators().get(j).code(), by.code(), units.get(i)),
                                "it is missing and should be left empty");
                    }
                    cells[j][i] = cells[j][i] / (divisor / by.factor());
                }
            }
        }
    }

    private void screen(Screening how, Watch watch) {
        if (how.rule() == Screening.Rule.NONE && how.exclude().isEmpty()) {
            return;
        }
        List<Screening.Finding> findings = Screen.units(how, cells, rows, units);
        watch.screened(findings);
        List<String> stay = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            if (findings.get(i).included()) {
                int to = stay.size();
                for (double[] x : cells) {
                    x[to] = x[i];
                }
                kept[to] = kept[i];
                stay.add(units.get(i));
            }
        }
        rows = stay.size();
        units = List.copyOf(stay);
    }

    private void treat(Treatment general, Watch watch) throws Undefined {
        for (int j = 0; j < cells.length; j++) {
            Treatment own = tree.indicators().get(j).own().treatment();
            try {
                treating.treat(own == null ? general : own, cells[j], rows);
            } catch (Undefined undefined) {
                throw of("indicator '" + tree.indicators().get(j).code() + "'", undefined);
            }
            watch.treated(j, treating);
        }
    }

    private void normalise(Normalisation general) throws Undefined {
        for (int j = 0; j < cells.length; j++) {
            Node.Indicator indicator = tree.indicators().get(j);
            Normalisation own = indicator.own().normalisation();
            try {
                normalising.normalise(
                        own == null ? general : own,
                        cells[j],
                        rows,
                        indicator.direction(),
                        indicator.own().target(),
                        units);
            } catch (Undefined undefined) {
                throw of("indicator '" + indicator.code() + "'", undefined);
            }
        }
    }

    private static Undefined of(String whom, Undefined undefined) {
        return new Undefined(whom, undefined);
    }
}
