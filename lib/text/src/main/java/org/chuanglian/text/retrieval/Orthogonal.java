package org.chuanglian.text.retrieval;

import java.util.stream.IntStream;

/**
 * Makes the columns of a tall matrix orthonormal by the Cholesky factor of their products, twice (CholeskyQR2; Yamamoto
 * et al. 2015).
 */
final class Orthogonal {

    private static final double TINY = 1e-10;

    private Orthogonal() {}

    /** Changes the matrix, whose rows of {@code width} follow each other, in place. */
    static void columns(float[] matrix, int width) {
        once(matrix, width);
        once(matrix, width);
    }

    private static void once(float[] matrix, int width) {
        var factor = cholesky(products(matrix, width), width);
        int height = matrix.length / width;
        IntStream.range(0, height).parallel().forEach(row -> solve(matrix, row * width, factor, width));
    }

    /** The columns' products with each other. */
    private static double[] products(float[] matrix, int width) {
        int height = matrix.length / width;
        var products = new double[width * width];
        IntStream.range(0, width).parallel().forEach(i -> {
            for (int row = 0; row < height; row++) {
                double value = matrix[row * width + i];
                if (value != 0) {
                    for (int j = i; j < width; j++) {
                        products[i * width + j] += value * matrix[row * width + j];
                    }
                }
            }
        });
        return products;
    }

    /** The upper factor; a column that depends on earlier ones gets 0 on the diagonal. */
    private static double[] cholesky(double[] products, int width) {
        var factor = new double[width * width];
        for (int i = 0; i < width; i++) {
            double rest = products[i * width + i];
            for (int k = 0; k < i; k++) {
                rest -= factor[k * width + i] * factor[k * width + i];
            }
            if (rest <= TINY * products[i * width + i]) {
                continue;
            }
            double root = Math.sqrt(rest);
            factor[i * width + i] = root;
            for (int j = i + 1; j < width; j++) {
                double value = products[i * width + j];
                for (int k = 0; k < i; k++) {
                    value -= factor[k * width + i] * factor[k * width + j];
                }
                factor[i * width + j] = value / root;
            }
        }
        return factor;
    }

    /** Divides a row by the factor; what depended on other columns becomes 0. */
    private static void solve(float[] matrix, int at, double[] factor, int width) {
        var row = new double[width];
        for (int j = 0; j < width; j++) {
            if (factor[j * width + j] != 0) {
                double value = matrix[at + j];
                for (int k = 0; k < j; k++) {
                    value -= row[k] * factor[k * width + j];
                }
                row[j] = value / factor[j * width + j];
            }
        }
        for (int j = 0; j < width; j++) {
            matrix[at + j] = (float) row[j];
        }
    }
}
