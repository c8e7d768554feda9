package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ChainProperties {

    @Property(tries = 100)
    void averagesLocationQuotientsToOneOverTheSharesOfRows(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll long seed) {
        Incidence amounts = Samples.amounts(Samples.lines(rows, columns, 0.5, seed));
        double[] rowTotals = amounts.rowTotals();
        double[] columnTotals = amounts.columnTotals();
        Incidence quotients = LocationQuotients.of(amounts);

        for (int column = 0; column < columns; column++) {
            double mean = 0;
            double total = 0;
            for (int row = 0; row < rows; row++) {
                mean += rowTotals[row] * quotients.value(row, column);
                total += rowTotals[row];
            }
            if (columnTotals[column] > 0) {
                assertThat(mean / total).isCloseTo(1, within(1e-12));
            } else {
                assertThat(mean).isZero();
            }
        }
    }

    @Property(tries = 100)
    void relatesBothWaysAlikeWithinBounds(
            @ForAll @IntRange(min = 1, max = 90) int rows,
            @ForAll @IntRange(min = 1, max = 15) int columns,
            @ForAll @DoubleRange(min = 0.02, max = 0.9) double share,
            @ForAll long seed) {
        Presence presence = Samples.presence(Samples.lines(rows, columns, share, seed));
        for (RelatednessMeasure measure : RelatednessMeasure.values()) {
            for (Totals totals : Totals.values()) {
                double[][] matrix =
                        Relatedness.of(presence, measure, totals, true).matrix();
                for (int i = 0; i < columns; i++) {
                    for (int j = 0; j < columns; j++) {
                        assertThat(matrix[i][j]).isNotNegative().isFinite();
                        if (measure != RelatednessMeasure.CONDITIONAL) {
                            assertThat(matrix[i][j]).isCloseTo(matrix[j][i], within(1e-12 * (1 + matrix[j][i])));
                        }
                    }
                }
            }
        }
    }

    /** Few rows are counted by bits, many thin ones row by row; both must count what is there. */
    @Property(tries = 60)
    void countsWhatIsThereHoweverItCounts(
            @ForAll @IntRange(min = 1, max = 600) int rows,
            @ForAll @IntRange(min = 1, max = 20) int columns,
            @ForAll @DoubleRange(min = 0.01, max = 0.9) double share,
            @ForAll long seed) {
        Presence presence = Samples.presence(Samples.lines(rows, columns, share, seed));
        double[][] counts = Relatedness.of(presence, RelatednessMeasure.CO_OCCURRENCE, Totals.OCCURRENCES, true)
                .matrix();

        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                int both = 0;
                for (int row = 0; row < rows; row++) {
                    both += presence.has(row, i) && presence.has(row, j) ? 1 : 0;
                }
                assertThat(counts[i][j]).isEqualTo(both);
            }
        }
    }

    @Property(tries = 60)
    void sumsDensityAsDefined(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 300) int columns,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double share,
            @ForAll long seed) {
        Presence presence = Samples.presence(Samples.lines(rows, columns, share, seed));
        Relatedness relatedness = Relatedness.of(presence, RelatednessMeasure.CONDITIONAL);
        double[][] matrix = relatedness.matrix();
        Grid density = Density.of(presence, relatedness);

        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < columns; i += 7) {
                double own = 0;
                double all = 0;
                for (int j = 0; j < columns; j++) {
                    own += presence.has(row, j) ? matrix[i][j] : 0;
                    all += matrix[i][j];
                }
                assertThat(density.value(row, i))
                        .isBetween(0.0, 1 + 1e-12)
                        .isCloseTo(all == 0 ? 0 : own / all, within(1e-12));
            }
        }
    }

    @Property(tries = 100)
    void givesEigenvectorsOfTheSecondEigenvalue(
            @ForAll @IntRange(min = 3, max = 25) int rows,
            @ForAll @IntRange(min = 3, max = 25) int columns,
            @ForAll @DoubleRange(min = 0.3, max = 0.8) double share,
            @ForAll long seed) {
        Presence presence = Samples.presence(Samples.lines(rows, columns, share, seed));
        Indices indices = Complexity.eigenvectors(presence);
        double[] once = twoSteps(presence, indices.rows());
        double ofValue = rayleigh(presence, indices.rows(), once);

        // Standardising moved the vector by a constant, which every step leaves as it is: what is left has no mean.
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(indices.rows()[row])) {
                double shift = meanByDiversity(presence, indices.rows());
                assertThat(once[row] - shift).isCloseTo(ofValue * (indices.rows()[row] - shift), within(1e-8));
            }
        }
    }

    @Property(tries = 60)
    void doesNotDependOnTheOrderOfRowsAndColumns(
            @ForAll @IntRange(min = 3, max = 20) int rows,
            @ForAll @IntRange(min = 3, max = 20) int columns,
            @ForAll long seed) {
        double[][] lines = Samples.lines(rows, columns, 0.6, seed);
        List<Integer> rowOrder = shuffled(rows, seed);
        List<Integer> columnOrder = shuffled(columns, seed + 1);
        double[][] moved = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                moved[row][column] = lines[rowOrder.get(row)][columnOrder.get(column)];
            }
        }
        double[] fitness = Complexity.fitness(Samples.presence(lines), 20, 1).rows();
        double[] movedFitness =
                Complexity.fitness(Samples.presence(moved), 20, 1).rows();

        for (int row = 0; row < rows; row++) {
            assertThat(movedFitness[row]).isCloseTo(fitness[rowOrder.get(row)], within(1e-9));
        }
    }

    private static List<Integer> shuffled(int count, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static double[] twoSteps(Presence presence, double[] rows) {
        double[] clean = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            clean[row] = Double.isNaN(rows[row]) ? 0 : rows[row];
        }
        Bipartite links = new Bipartite(presence);
        double[] columns = new double[links.columns()];
        double[] result = new double[rows.length];
        links.meansToColumns(clean, columns);
        links.meansToRows(columns, result);
        return result;
    }

    private static double meanByDiversity(Presence presence, double[] rows) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += Double.isNaN(rows[row]) ? 0 : presence.diversity(row) * rows[row];
        }
        return sum / presence.size();
    }

    private static double rayleigh(Presence presence, double[] rows, double[] once) {
        double shift = meanByDiversity(presence, rows);
        double above = 0;
        double below = 0;
        for (int row = 0; row < rows.length; row++) {
            if (!Double.isNaN(rows[row])) {
                above += presence.diversity(row) * (rows[row] - shift) * (once[row] - shift);
                below += presence.diversity(row) * (rows[row] - shift) * (rows[row] - shift);
            }
        }
        return above / below;
    }
}
