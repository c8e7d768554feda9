package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelatednessTest {

    /** Found together: 0 and 1 twice, 0 and 2 once, 1 and 2 once; found at all: 3, 2 and 2 times; 3 never. */
    private static final Presence SMALL = Samples.presence(
            new double[] {1, 1, 0, 0}, new double[] {1, 1, 1, 0}, new double[] {1, 0, 0, 0}, new double[] {0, 0, 1, 0});

    private static double[] first(RelatednessMeasure measure, Totals totals) {
        return Relatedness.of(SMALL, measure, totals, true).matrix()[0];
    }

    @Test
    void takesTheLesserConditionalProbabilityAsProximity() {
        double[][] matrix = Relatedness.of(SMALL, RelatednessMeasure.PROXIMITY).matrix();

        assertThat(matrix[0]).containsExactly(1, 2 / 3.0, 1 / 3.0, 0);
        assertThat(matrix[1]).containsExactly(2 / 3.0, 1, 1 / 2.0, 0);
        assertThat(matrix[3]).as("what nobody has is related to nothing").containsOnly(0);
    }

    @Test
    void readsAConditionalProbabilityAsOfTheLineGivenTheColumn() {
        double[][] matrix =
                Relatedness.of(SMALL, RelatednessMeasure.CONDITIONAL).matrix();

        assertThat(matrix[0]).containsExactly(1, 1, 1 / 2.0, 0);
        assertThat(matrix[1]).containsExactly(2 / 3.0, 1, 1 / 2.0, 0);
    }

    @Test
    void normalisesByCoOccurrencesAsEconGeo() {
        // Together with others: 3, 3, 2 times, 8 in all.
        assertThat(first(RelatednessMeasure.ASSOCIATION, Totals.CO_OCCURRENCES))
                .containsExactly(new double[] {0, 2 * 8 / 9.0, 8 / 6.0, 0}, within(1e-15));
        assertThat(first(RelatednessMeasure.COSINE, Totals.CO_OCCURRENCES))
                .containsExactly(new double[] {0, 2 / 3.0, 1 / Math.sqrt(6), 0}, within(1e-15));
        assertThat(first(RelatednessMeasure.JACCARD, Totals.CO_OCCURRENCES))
                .containsExactly(new double[] {0, 2 / 4.0, 1 / 4.0, 0}, within(1e-15));
        assertThat(first(RelatednessMeasure.PROBABILITY, Totals.CO_OCCURRENCES))
                .containsExactly(
                        new double[] {
                            0,
                            2 / ((3 / 8.0 * 3 / 5 + 3 / 8.0 * 3 / 5) * 4),
                            1 / ((3 / 8.0 * 2 / 5 + 2 / 8.0 * 3 / 6) * 4),
                            0
                        },
                        within(1e-15));
        assertThat(first(RelatednessMeasure.CO_OCCURRENCE, Totals.CO_OCCURRENCES))
                .containsExactly(0, 2, 1, 0);
    }

    @Test
    void normalisesByOccurrencesWhenAskedTo() {
        assertThat(first(RelatednessMeasure.ASSOCIATION, Totals.OCCURRENCES))
                .containsExactly(new double[] {4 / 3.0, 2 * 4 / 6.0, 4 / 6.0, 0}, within(1e-15));
        assertThat(first(RelatednessMeasure.COSINE, Totals.OCCURRENCES))
                .containsExactly(new double[] {1, 2 / Math.sqrt(6), 1 / Math.sqrt(6), 0}, within(1e-15));
        assertThat(first(RelatednessMeasure.JACCARD, Totals.OCCURRENCES))
                .containsExactly(new double[] {1, 2 / 3.0, 1 / 4.0, 0}, within(1e-15));
    }

    @Test
    void leavesOutWhatAColumnHasToDoWithItselfWhenAskedTo() {
        double[][] matrix = Relatedness.of(SMALL, RelatednessMeasure.PROXIMITY, Totals.CO_OCCURRENCES, false)
                .matrix();

        assertThat(matrix[0]).containsExactly(0, 2 / 3.0, 1 / 3.0, 0);
    }

    @Test
    void weighsByDensityWhatARowHas() {
        Grid density = Density.of(SMALL, Relatedness.of(SMALL, RelatednessMeasure.PROXIMITY));

        assertThat(density.row(2))
                .as("the row has the first column alone")
                .containsExactly(
                        new double[] {1 / 2.0, 2 / 3.0 / (2 / 3.0 + 1 + 1 / 2.0), 1 / 3.0 / (1 / 3.0 + 1 / 2.0 + 1), 0},
                        within(1e-15));
        assertThat(density.value(1, 2)).isCloseTo(1, within(1e-15));
    }

    @Test
    void gainsByRelatedComplexColumnsThatAreMissing() {
        Relatedness relatedness = Relatedness.of(SMALL, RelatednessMeasure.PROXIMITY);
        double[] complexity = {-1, 0.5, 2, Double.NaN};
        double ofSecond = 2 / 3.0 + 1 + 1 / 2.0;
        double ofThird = 1 / 3.0 + 1 / 2.0 + 1;

        assertThat(Outlook.gain(SMALL, relatedness, complexity).row(2))
                .containsExactly(
                        new double[] {
                            0, 1 * 0.5 / ofSecond + 0.5 * 2 / ofThird, 0.5 * 0.5 / ofSecond + 1 * 2 / ofThird, 0
                        },
                        within(1e-15));
        assertThat(Outlook.index(SMALL, Density.of(SMALL, relatedness), complexity)[2])
                .isCloseTo(2 / 3.0 / ofSecond * 0.5 + 1 / 3.0 / ofThird * 2, within(1e-15));
    }
}
