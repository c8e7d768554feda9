package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComplexityTest {

    @Test
    void reflectsDiversityAndUbiquityOnce() {
        Indices indices = Complexity.reflections(Samples.simpleNetwork(), 2);

        assertThat(indices.rows()).containsExactly(standard(4, 1, 2, 1), within(1e-14));
        assertThat(indices.columns()).containsExactly(standard(4, 5 / 2.0, 6 / 2.0, 7 / 3.0), within(1e-14));
    }

    @Test
    void reflectsThriceAsHidalgoAndHausmannDo() {
        Indices indices = Complexity.reflections(Samples.simpleNetwork(), 4);
        // k_c,2 of the supporting information: the mean of k_p,1 = 4, 2.5, 3, 7/3.
        double[] second = {(4 + 2.5 + 3 + 7 / 3.0) / 4, 2.5, (3 + 7 / 3.0) / 2, 7 / 3.0};

        assertThat(indices.rows()).containsExactly(standard(second), within(1e-13));
    }

    @Test
    void raisesAnOddNumberOfIterations() {
        Presence presence = Samples.simpleNetwork();

        assertThat(Complexity.reflections(presence, 5).rows())
                .containsExactly(Complexity.reflections(presence, 6).rows());
        assertThatThrownBy(() -> Complexity.fitness(presence, 1, 1)).hasMessageContaining("1 iterations");
    }

    @Test
    void dividesFitnessByItsMeanAtEveryStep() {
        Indices indices = Complexity.fitness(Samples.simpleNetwork(), 2, 1);

        assertThat(indices.rows()).containsExactly(new double[] {2, 0.5, 1, 0.5}, within(1e-15));
        double mean = (1 + 1 / 2.0 + 1 / 2.0 + 1 / 3.0) / 4;
        assertThat(indices.columns())
                .containsExactly(new double[] {1 / mean, 0.5 / mean, 0.5 / mean, 1 / 3.0 / mean}, within(1e-15));
    }

    @Test
    void weighsTheLeastFitMoreWithMoreExtremality() {
        Presence presence = Samples.simpleNetwork();
        double mild = Complexity.fitness(presence, 20, 1).columns()[1];
        double harsh = Complexity.fitness(presence, 20, 3).columns()[1];

        assertThat(harsh).isNotCloseTo(mild, within(1e-3));
    }

    @Test
    void saysNothingOfAnEmptyRowOrColumn() {
        Presence presence = Samples.presence(
                new double[] {1, 1, 1, 0}, new double[] {0, 0, 0, 0}, new double[] {0, 1, 1, 0}, new double[] {
                    0, 0, 1, 0
                });
        Presence without = Samples.presence(new double[] {1, 1, 1}, new double[] {0, 1, 1}, new double[] {0, 0, 1});
        for (Indices[] pair : new Indices[][] {
            {Complexity.eigenvectors(presence), Complexity.eigenvectors(without)},
            {Complexity.reflections(presence, 20), Complexity.reflections(without, 20)},
            {Complexity.fitness(presence, 20, 1), Complexity.fitness(without, 20, 1)}
        }) {
            assertThat(pair[0].rows()[1]).isNaN();
            assertThat(pair[0].columns()[3]).isNaN();
            assertThat(pair[0].rows()[2]).isCloseTo(pair[1].rows()[1], within(1e-12));
            assertThat(pair[0].columns()[2]).isCloseTo(pair[1].columns()[2], within(1e-12));
        }
    }

    @Test
    void saysNothingWhereRowsDoNotDiffer() {
        Presence alike = Samples.presence(new double[] {1, 1}, new double[] {1, 1}, new double[] {1, 1});
        Presence one = Samples.presence(new double[] {1, 1, 0});
        Presence none = Samples.presence(new double[] {0, 0}, new double[] {0, 0});

        assertThat(Complexity.eigenvectors(alike).rows()).containsOnly(Double.NaN);
        assertThat(Complexity.eigenvectors(one).rows()).containsOnly(Double.NaN);
        assertThat(Complexity.eigenvectors(none).columns()).containsOnly(Double.NaN);
        assertThat(Complexity.fitness(alike, 20, 1).rows()).containsOnly(1);
        assertThat(Complexity.fitness(none, 20, 1).rows()).containsOnly(Double.NaN);
        assertThat(Complexity.reflections(none, 20).rows()).containsOnly(Double.NaN);
    }

    private static double[] standard(double... values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double[] standard = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standard[i] = (values[i] - mean) / Math.sqrt(squares / (values.length - 1));
        }
        return standard;
    }
}
