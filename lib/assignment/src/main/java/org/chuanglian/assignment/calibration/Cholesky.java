package org.chuanglian.assignment.calibration;

/** The factor of a positive definite matrix, in its lower triangle and in place. */
final class Cholesky {

    private Cholesky() {}

    /** Puts the factor into the lower triangle; returns the logarithm of the determinant. */
    static double factor(double[][] matrix) {
        double logarithm = 0;
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                double[] one = matrix[row];
                double[] other = matrix[column];
                for (int k = 0; k < column; k++) {
                    sum -= one[k] * other[k];
                }
                if (column < row) {
                    matrix[row][column] = sum / matrix[column][column];
                } else {
                    double diagonal = Math.sqrt(Math.max(sum, Double.MIN_NORMAL));
                    matrix[row][row] = diagonal;
                    logarithm += 2 * Math.log(diagonal);
                }
            }
        }
        return logarithm;
    }

    static double[] solve(double[][] factor, double[] right) {
        return backward(factor, forward(factor, right));
    }

    static double[] forward(double[][] factor, double[] right) {
        double[] solution = right.clone();
        for (int row = 0; row < factor.length; row++) {
            double sum = solution[row];
            for (int column = 0; column < row; column++) {
                sum -= factor[row][column] * solution[column];
            }
            solution[row] = sum / factor[row][row];
        }
        return solution;
    }

    static double[] backward(double[][] factor, double[] right) {
        double[] solution = right.clone();
        for (int row = factor.length - 1; row >= 0; row--) {
            solution[row] /= factor[row][row];
            for (int column = 0; column < row; column++) {
                solution[column] -= factor[row][column] * solution[row];
            }
        }
        return solution;
    }
}
