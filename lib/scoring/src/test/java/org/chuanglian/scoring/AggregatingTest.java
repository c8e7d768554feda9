package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of COINr's own tests, and what they leave open. */
class AggregatingTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** One unit whose members have these values. */
    private static double one(Aggregation how, double[] values, double... weights) throws Undefined {
        double[][] columns = new double[values.length][];
        for (int j = 0; j < values.length; j++) {
            columns[j] = new double[] {values[j]};
        }
        double[] out = new double[1];
        new Aggregating(1).aggregate(how, columns, weights, 1, 0, out);
        return out[0];
    }

    @Test
    void computesTheMeansOfCoinr() throws Undefined {
        assertThat(one(new Aggregation.Arithmetic(), Samples.of(1, 2, 3), 1, 1, 2))
                .isCloseTo(9 / 4.0, CLOSE);
        assertThat(one(new Aggregation.Geometric(), Samples.of(1, 2, 3), 1, 1, 2))
                .isCloseTo(Math.pow(18, 0.25), CLOSE);
        assertThat(one(new Aggregation.Harmonic(), Samples.of(1, 2, 3), 2, 1, 1))
                .isCloseTo(4 / (2 + 0.5 + 1 / 3.0), CLOSE);
        assertThat(one(new Aggregation.Generalised(-1), Samples.of(1, 2, 3), 2, 1, 1))
                .isCloseTo(4 / (2 + 0.5 + 1 / 3.0), CLOSE);
        assertThat(one(new Aggregation.Generalised(2), Samples.of(3, 4), 1, 1)).isCloseTo(Math.sqrt(12.5), CLOSE);
        assertThat(one(new Aggregation.Sum(), Samples.of(3, 4, Double.NaN), 1, 2, 5))
                .isEqualTo(11);
    }

    @Test
    void takesTheWeightedMedian() throws Undefined {
        assertThat(one(new Aggregation.Median(), Samples.of(9, 1, 5), 1, 1, 1)).isEqualTo(5);
        assertThat(one(new Aggregation.Median(), Samples.of(1, 2, 3, 4), 1, 1, 1, 1))
                .isEqualTo(2.5);
        assertThat(one(new Aggregation.Median(), Samples.of(1, 2, 3), 5, 1, 1)).isEqualTo(1);
    }

    @Test
    void skipsWhatIsMissingWithItsWeight() throws Undefined {
        assertThat(one(new Aggregation.Arithmetic(), Samples.of(1, Double.NaN, 4), 1, 7, 2))
                .isCloseTo(3, CLOSE);
        assertThat(one(new Aggregation.Geometric(), Samples.of(Double.NaN, Double.NaN), 1, 1))
                .isNaN();
    }

    @Test
    void leavesAnAggregateMissingWhereTooFewMembersAreThere() throws Undefined {
        double[][] columns = {Samples.of(1, 1), Samples.of(Double.NaN, 3), Samples.of(Double.NaN, Double.NaN)};
        double[] out = new double[2];
        new Aggregating(2).aggregate(new Aggregation.Arithmetic(), columns, Samples.of(1, 1, 1), 2, 0.5, out);

        assertThat(out).containsExactly(Double.NaN, 2);
    }

    @Test
    void countsCopelandsVictoriesLessDefeats() throws Undefined {
        // COINr's test: x1 = 1 2 3 4, x2 = 3 2 1 5, x3 = 2 3 1 4 with equal weights.
        double[][] columns = {Samples.of(1, 2, 3, 4), Samples.of(3, 2, 1, 5), Samples.of(2, 3, 1, 4)};
        double[] out = new double[4];
        new Aggregating(4).aggregate(new Aggregation.Copeland(), columns, Samples.of(1, 1, 1), 4, 0, out);

        assertThat(out).containsExactly(-1, 1, -3, 3);
    }

    @Test
    void callsAHalfAHalfWhateverTheRounding() throws Undefined {
        double[][] columns = {Samples.of(1, 0), Samples.of(1, 0), Samples.of(0, 1)};
        double[] out = new double[2];
        new Aggregating(2).aggregate(new Aggregation.Copeland(), columns, Samples.of(0.1, 0.2, 0.3), 2, 0, out);

        assertThat(out).containsExactly(0, 0);
    }

    @Test
    void refusesMeansOfWhatHasNone() {
        assertThatThrownBy(() -> one(new Aggregation.Geometric(), Samples.of(0, 1), 1, 1))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> one(new Aggregation.Harmonic(), Samples.of(0, 1), 1, 1))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> one(new Aggregation.Generalised(0.5), Samples.of(-1, 1), 1, 1))
                .hasMessageContaining("-1");
    }
}
