package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImputingTest {

    private static final double NONE = Double.NaN;
    private static final Tree TREE = Samples.tree(1, 1, 1, 1, 1, 1);
    private static final List<String> CODES = List.of("a", "b", "c", "d");

    private static Sheet imputed(Imputation how, Dataset data) {
        Method method = Samples.plain(new Aggregation.Arithmetic()).withImputation(how);
        return java.util.Objects.requireNonNull(
                Samples.run(Samples.scheme(TREE, method), data).steps().get(Step.IMPUTE));
    }

    private static Dataset data(double[]... columns) {
        return new Dataset(Samples.sheet(CODES, columns));
    }

    @Test
    void fillsByTheCentreOfTheIndicator() {
        Dataset data =
                data(Samples.of(1, NONE, 2, 9), Samples.of(1, 2, 3, 4), Samples.of(1, 2, 3, 4), Samples.of(1, 2, 3, 4));

        assertThat(imputed(new Imputation.ByColumn(Centre.MEAN), data).at(1, 0)).isCloseTo(4, within(1e-12));
        assertThat(imputed(new Imputation.ByColumn(Centre.MEDIAN), data).at(1, 0))
                .isEqualTo(2);
        assertThat(imputed(new Imputation.None(), data).at(1, 0)).isNaN();
    }

    @Test
    void fillsByTheGroupAndLeavesWhatHasNoGroupOrNobodyInIt() {
        double[] full = Samples.of(1, 2, 3, 4, 5, 6);
        Sheet sheet = Samples.sheet(CODES, Samples.of(NONE, 4, 6, NONE, NONE, 100), full, full, full);
        Dataset data = new Dataset(
                sheet,
                new Sheet(sheet.units(), List.of(), new double[0][]),
                Map.of("zone", List.of("n", "n", "n", "", "s", "")),
                NONE,
                List.of());

        Sheet imputed = imputed(new Imputation.ByGroup(Centre.MEAN, "zone"), data);
        assertThat(imputed.column("a")).containsExactly(5, 4, 6, NONE, NONE, 100);
    }

    @Test
    void fillsByTheUnitsOtherIndicatorsOfTheSameAggregate() {
        // u1 stands half-way in b, so it is put half-way in a; c and d do not matter.
        Dataset data = data(Samples.of(10, NONE, 30), Samples.of(0, 5, 10), Samples.of(0, 0, 1), Samples.of(0, 0, 1));

        assertThat(imputed(new Imputation.ByRow(Centre.MEAN, 2), data).at(1, 0)).isCloseTo(20, within(1e-12));
        assertThat(imputed(new Imputation.ByRow(Centre.MEAN, 0), data).at(1, 0))
                .isCloseTo(10 + 20 * 0.5 / 3, within(1e-12));
    }

    @Test
    void fillsFromOtherTimes() {
        double[] full = Samples.of(1, 2);
        Sheet now = Samples.sheet(CODES, Samples.of(NONE, 5), full, full, full);
        Dataset.Moment before = new Dataset.Moment(2019, Samples.sheet(CODES, Samples.of(10, 1), full, full, full));
        Dataset.Moment after = new Dataset.Moment(2023, Samples.sheet(CODES, Samples.of(18, 1), full, full, full));
        Dataset data = new Dataset(
                now, new Sheet(now.units(), List.of(), new double[0][]), Map.of(), 2020, List.of(before, after));

        assertThat(imputed(new Imputation.ByTime(Imputation.ByTime.Rule.LATEST, 0), data)
                        .at(0, 0))
                .isEqualTo(10);
        assertThat(imputed(new Imputation.ByTime(Imputation.ByTime.Rule.LINEAR, 0), data)
                        .at(0, 0))
                .isEqualTo(12);
    }

    @Test
    void expectsOnTheLineWhatALineDetermines() {
        // b is nearly 2a + 1 wherever both are there, so the missing b of a = 4 is expected near 9.
        Dataset data = data(
                Samples.of(1, 2, 3, 4, 5, 6),
                Samples.of(3.001, 4.999, 7.001, NONE, 11.001, 12.999),
                Samples.of(1, 5, 2, 8, 3, 9),
                Samples.of(4, 1, 7, 3, 9, 2));

        assertThat(imputed(new Imputation.ByExpectation(2), data).at(3, 1)).isCloseTo(9, within(0.01));
    }

    @Test
    void expectsTheRegressionWhereOneColumnAloneIsMissing() {
        // With one incomplete column the maximum-likelihood expectation is the least-squares line of the complete rows.
        double[] a = {1, 2, 4, 7, 9, 3};
        double[] b = {2, 3, 3, 8, 9, NONE};
        Dataset data = data(a, b, Samples.of(1, 5, 2, 8, 3, 9), Samples.of(4, 1, 7, 3, 9, 2));

        // slope 0.9474 and intercept 0.6422 of the first five rows, by the normal equations
        double meanA = 23 / 5.0;
        double meanB = 5;
        double slope = (1 * 2 + 2 * 3 + 4 * 3 + 7 * 8 + 9 * 9 - 5 * meanA * meanB)
                / (1 + 4 + 16 + 49 + 81 - 5 * meanA * meanA);
        assertThat(imputed(new Imputation.ByExpectation(2), data).at(5, 1))
                .isCloseTo(meanB + slope * (3 - meanA), within(1e-7));
    }
}
