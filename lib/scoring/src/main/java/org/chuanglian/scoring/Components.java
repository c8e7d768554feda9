package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Principal components of columns that are centred and scaled first, over the rows without a missing value (R's prcomp with
 * center and scale).
 *
 * @param codes the columns
 * @param variances of the components, the greatest first; they sum to the number of columns
 * @param loadings for each component its loadings, of length 1; the sign is the one with a positive sum
 * @param rows how many rows had no missing value
 */
public record Components(List<String> codes, List<Double> variances, List<List<Double>> loadings, int rows) {

    private static final int MOST_SWEEPS = 100;

    public Components {
        codes = List.copyOf(codes);
        variances = List.copyOf(variances);
        loadings = List.copyOf(loadings);
    }

    /** Components, or why there are none. */
    public sealed interface Answer {

        /** There they are. */
        record Found(Components components) implements Answer {}

        /** There are too few rows, or a column does not vary. */
        record Refused(String reason) implements Answer {}
    }

    /** The components of some columns of a sheet. */
    public static Answer of(Sheet sheet, List<String> codes) {
        int[] rows = IntStream.range(0, sheet.units().size())
                .filter(row -> codes.stream().noneMatch(code -> Double.isNaN(sheet.at(row, sheet.columnOf(code)))))
                .toArray();
        if (rows.length < 3) {
            return new Answer.Refused(
                    "%d rows have no missing value, 3 are needed. Maybe impute first.".formatted(rows.length));
        }
        double[][] columns = new double[codes.size()][];
        for (int j = 0; j < columns.length; j++) {
            int column = sheet.columnOf(codes.get(j));
            columns[j] = Arrays.stream(rows)
                    .mapToDouble(row -> sheet.at(row, column))
                    .toArray();
        }
        double[][] correlations = new double[columns.length][columns.length];
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b < columns.length; b++) {
                correlations[a][b] =
                        a == b ? 1 : Statistics.correlation(Statistics.Correlation.PEARSON, columns[a], columns[b]);
                if (Double.isNaN(correlations[a][b])) {
                    return new Answer.Refused("'%s' or '%s' has the same value everywhere. Maybe leave it out."
                            .formatted(codes.get(a), codes.get(b)));
                }
            }
        }
        return new Answer.Found(sorted(codes, correlations, rows.length));
    }

    private static Components sorted(List<String> codes, double[][] matrix, int rows) {
        double[][] vectors = new double[matrix.length][matrix.length];
        for (int j = 0; j < matrix.length; j++) {
            vectors[j][j] = 1;
        }
        rotate(matrix, vectors);
        List<Integer> order = IntStream.range(0, matrix.length)
                .boxed()
                .sorted((a, b) -> Double.compare(matrix[b][b], matrix[a][a]))
                .toList();
        return new Components(
                codes,
                order.stream().map(k -> matrix[k][k]).toList(),
                order.stream().map(k -> loadings(vectors, k)).toList(),
                rows);
    }

    private static List<Double> loadings(double[][] vectors, int k) {
        double[] loadings = Arrays.stream(vectors).mapToDouble(row -> row[k]).toArray();
        double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
        return Arrays.stream(loadings).mapToObj(loading -> loading * sign).toList();
    }

    /** Jacobi's cyclic rotations (Golub and Van Loan, Matrix Computations, 4th ed., section 8.5). */
    private static void rotate(double[][] m, double[][] v) {
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(m) > 1e-28; sweep++) {
            for (int p = 0; p < m.length; p++) {
                for (int q = p + 1; q < m.length; q++) {
                    if (m[p][q] != 0) {
                        rotate(m, v, p, q);
                    }
                }
            }
        }
    }

    private static double offDiagonal(double[][] m) {
        double sum = 0;
        for (int p = 0; p < m.length; p++) {
            for (int q = p + 1; q < m.length; q++) {
                sum += m[p][q] * m[p][q];
            }
        }
        return sum;
    }

    private static void rotate(double[][] m, double[][] v, int p, int q) {
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < m.length; k++) {
            double kp = m[k][p];
            double kq = m[k][q];
            m[k][p] = c * kp - s * kq;
            m[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < m.length; k++) {
            double pk = m[p][k];
            double qk = m[q][k];
            m[p][k] = c * pk - s * qk;
            m[q][k] = s * pk + c * qk;
            double kp = v[k][p];
            double kq = v[k][q];
            v[k][p] = c * kp - s * kq;
            v[k][q] = s * kp + c * kq;
        }
    }
}
