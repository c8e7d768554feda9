package org.chuanglian.chain;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by the QL method with implicit shifts.
 *
 * @see <a href="https://doi.org/10.1007/978-3-642-86940-2">Wilkinson and Reinsch (1971), Linear algebra, II/4: tql2</a>
 */
final class Tridiagonal {

    private static final int MOST_ITERATIONS = 60;

    private final int size;
    private final double[] values;
    private final double[] beside;
    private final double[][] vectors;

    private Tridiagonal(double[] diagonal, double[] besideDiagonal, int size) {
        this.size = size;
        this.values = Arrays.copyOf(diagonal, size);
        this.beside = Arrays.copyOf(besideDiagonal, size);
        this.beside[size - 1] = 0;
        this.vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
    }

    /** @param beside what stands beside the diagonal, {@code size - 1} numbers of it */
    static Tridiagonal of(double[] diagonal, double[] beside, int size) {
        Tridiagonal matrix = new Tridiagonal(diagonal, beside, size);
        for (int row = 0; row < size; row++) {
            matrix.diagonalise(row);
        }
        return matrix;
    }

    private void diagonalise(int row) {
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            int end = endOfBlock(row);
            if (end == row) {
                return;
            }
            sweep(row, end);
        }
    }

    private int endOfBlock(int row) {
        int end = row;
        while (end < size - 1) {
            double scale = Math.abs(values[end]) + Math.abs(values[end + 1]);
            if (Math.abs(beside[end]) <= Math.ulp(1.0) * scale) {
                break;
            }
            end++;
        }
        return end;
    }

    private void sweep(int row, int end) {
        double shift = (values[row + 1] - values[row]) / (2 * beside[row]);
        double root = Math.hypot(shift, 1);
        shift = values[end] - values[row] + beside[row] / (shift + Math.copySign(root, shift));
        double sine = 1;
        double cosine = 1;
        double moved = 0;
        for (int i = end - 1; i >= row; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            root = Math.hypot(f, shift);
            beside[i + 1] = root;
            if (root == 0) {
                values[i + 1] -= moved;
                beside[end] = 0;
                return;
            }
            sine = f / root;
            cosine = shift / root;
            shift = values[i + 1] - moved;
            root = (values[i] - shift) * sine + 2 * cosine * b;
            moved = sine * root;
            values[i + 1] = shift + moved;
            shift = cosine * root - b;
            rotate(i, sine, cosine);
        }
        values[row] -= moved;
        beside[row] = shift;
        beside[end] = 0;
    }

    private void rotate(int i, double sine, double cosine) {
        double[] one = vectors[i];
        double[] other = vectors[i + 1];
        for (int k = 0; k < size; k++) {
            double f = other[k];
            other[k] = sine * one[k] + cosine * f;
            one[k] = cosine * one[k] - sine * f;
        }
    }

    private int placeOfLargest() {
        int place = 0;
        for (int i = 1; i < size; i++) {
            place = values[i] > values[place] ? i : place;
        }
        return place;
    }

    /** The largest eigenvalue. */
    double largest() {
        return values[placeOfLargest()];
    }

    /** Its eigenvector, of length 1. */
    double[] largestVector() {
        return vectors[placeOfLargest()];
    }

    /** How far the next eigenvalue lies below the largest; infinite when there is none. */
    double gap() {
        int place = placeOfLargest();
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            next = i == place ? next : Math.max(next, values[i]);
        }
        return values[place] - next;
    }
}
