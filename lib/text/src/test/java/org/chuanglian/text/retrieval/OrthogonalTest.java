package org.chuanglian.text.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OrthogonalTest {

    @Test
    void makesColumnsOfLengthOneThatStandUpright() {
        var random = new Random(1);
        int width = 7;
        var matrix = new float[200 * width];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) (random.nextGaussian() * Math.pow(10, i % width / 2.0));
        }
        Orthogonal.columns(matrix, width);

        for (int a = 0; a < width; a++) {
            for (int b = 0; b < width; b++) {
                double product = 0;
                for (int row = 0; row < 200; row++) {
                    product += (double) matrix[row * width + a] * matrix[row * width + b];
                }
                assertThat(product).isCloseTo(a == b ? 1 : 0, within(1e-5));
            }
        }
    }

    @Test
    void makesADependentColumnNothing() {
        var matrix = new float[] {1, 2, 1, 2, 1, 2};
        Orthogonal.columns(matrix, 2);
        assertThat(matrix[1]).isZero();
        assertThat(matrix[0]).isEqualTo((float) (1 / Math.sqrt(3)), within(1e-6f));
    }
}
