package org.chuanglian.survival;

/**
 * A symmetric matrix, factored so that columns that depend on earlier ones are found and left out: generalised Cholesky,
 * as {@code cholesky2} in R's survival package does it.
 */
public final class Symmetric {

    private static final double SMALLEST_PIVOT = 1e-12;

    private final int size;
    private final double[] factor;
    private final double[] pivots;

    private Symmetric(int size, double[] factor, double[] pivots) {
        this.size = size;
        this.factor = factor;
        this.pivots = pivots;
    }

    /** Factors the matrix that stands row by row in {@code values}. */
    public static Symmetric of(int size, double[] values) {
        double[] l = values.clone();
        double[] d = new double[size];
        double greatest = 0;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, Math.abs(values[i * size + i]));
        }
        for (int j = 0; j < size; j++) {
            double pivot = l[j * size + j];
            if (!(pivot > greatest * SMALLEST_PIVOT)) {
                for (int i = j; i < size; i++) {
                    l[i * size + j] = 0;
                }
                continue;
            }
            d[j] = pivot;
            for (int i = j + 1; i < size; i++) {
                double ratio = l[i * size + j] / pivot;
                for (int k = j + 1; k <= i; k++) {
                    l[i * size + k] -= ratio * l[k * size + j];
                }
            }
            for (int i = j + 1; i < size; i++) {
                l[i * size + j] /= pivot;
            }
        }
        return new Symmetric(size, l, d);
    }

    /** Number of columns that do not depend on earlier ones. */
    public int rank() {
        int rank = 0;
        for (double pivot : pivots) {
            rank += pivot > 0 ? 1 : 0;
        }
        return rank;
    }

    /** Whether the column depends on earlier ones. */
    public boolean redundant(int column) {
        return !(pivots[column] > 0);
    }

    /** Solves the equations for the columns that count; the others' values are 0. */
    public double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= pivots[k] > 0 ? factor[i * size + k] * x[k] : 0;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            if (pivots[i] > 0) {
                x[i] /= pivots[i];
                for (int k = i + 1; k < size; k++) {
                    x[i] -= pivots[k] > 0 ? factor[k * size + i] * x[k] : 0;
                }
            } else {
                x[i] = 0;
            }
        }
        return x;
    }

    /** The quadratic form of the inverse: {@code v' A⁻¹ v}, over the columns that count. */
    public double inverseForm(double[] v) {
        double[] solved = solve(v);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += v[i] * solved[i];
        }
        return sum;
    }

    /** The inverse row by row; rows and columns that do not count are 0. */
    public double[] inverse() {
        double[] inverse = new double[size * size];
        for (int j = 0; j < size; j++) {
            if (pivots[j] > 0) {
                double[] unit = new double[size];
                unit[j] = 1;
                double[] column = solve(unit);
                for (int i = 0; i < size; i++) {
                    inverse[i * size + j] = column[i];
                }
            }
        }
        return inverse;
    }
}
