package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final int BASE = 20_000;

    /** Ishigami and Homma 1990 with a = 7, b = 0.1, whose indices are known in closed form. */
    private static double ishigami(double[] numbers) {
        double x = (numbers[0] * 2 - 1) * Math.PI;
        double y = (numbers[1] * 2 - 1) * Math.PI;
        double z = (numbers[2] * 2 - 1) * Math.PI;
        return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
    }

    @Test
    void findsTheIndicesOfTheIshigamiFunction() {
        double[][] design = Sensitivity.design(BASE, 3, new SplittableRandom(7));
        double[] y =
                Arrays.stream(design).mapToDouble(SensitivityTest::ishigami).toArray();

        List<Sensitivity.Index> indices = Sensitivity.indices(List.of("x", "y", "z"), y, BASE, new SplittableRandom(8));

        assertThat(indices.get(0).first()).isCloseTo(0.3139, within(0.03));
        assertThat(indices.get(1).first()).isCloseTo(0.4424, within(0.03));
        assertThat(indices.get(2).first()).isCloseTo(0, within(0.03));
        assertThat(indices.get(0).total()).isCloseTo(0.5576, within(0.03));
        assertThat(indices.get(1).total()).isCloseTo(0.4424, within(0.03));
        assertThat(indices.get(2).total()).isCloseTo(0.2437, within(0.03));
        assertThat(indices).allSatisfy(index -> {
            assertThat(index.first()).isBetween(index.firstLow(), index.firstHigh());
            assertThat(index.total()).isBetween(index.totalLow(), index.totalHigh());
        });
    }

    @Test
    void drawsEachMixedRowFromBothSamples() {
        double[][] design = Sensitivity.design(2, 2, new SplittableRandom(1));

        assertThat(design).hasNumberOfRows(8);
        assertThat(design[4]).containsExactly(design[2][0], design[0][1]);
        assertThat(design[7]).containsExactly(design[1][0], design[3][1]);
    }
}
