package org.chuanglian.scoring;

/**
 * Expectation and maximisation for a multivariate normal distribution with missing values, by the sweep operator (Little
 * and Rubin, Statistical Analysis with Missing Data, 2nd ed. 2002, section 11.2). Columns are standardised first, so that
 * the stopping rule means the same for each.
 */
final class Expectation {

    private static final int MOST_ROUNDS = 5000;
    private static final double STILL = 1e-10;
    private static final double LEAST_PIVOT = 1e-9;

    private final double[][] x;
    private final int n;
    private final int p;
    /** Row and column 0 for the mean, the others for the covariance, as the sweep operator wants it. */
    private double[][] theta;

    private Expectation(double[][] x, int n) {
        this.x = x;
        this.n = n;
        this.p = x.length;
        this.theta = new double[p + 1][p + 1];
    }

    /** Replaces each missing value of the first {@code n} rows by its expectation given the row's other values. */
    static void impute(double[][] columns, int n) throws Undefined {
        double[] means = new double[columns.length];
        double[] deviations = new double[columns.length];
        double[][] standard = new double[columns.length][n];
        boolean missing = false;
        Moments moments = new Moments();
        for (int j = 0; j < columns.length; j++) {
            moments.of(columns[j], n);
            means[j] = moments.mean;
            deviations[j] = moments.deviation();
            if (!(deviations[j] > 0)) {
                throw new Undefined(
                        "expectation and maximisation needs a spread in every column", "another imputation");
            }
            for (int i = 0; i < n; i++) {
                standard[j][i] = (columns[j][i] - means[j]) / deviations[j];
                missing |= Double.isNaN(standard[j][i]);
            }
        }
        if (!missing) {
            return;
        }
        double[][] filled = new Expectation(standard, n).run();
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < n; i++) {
                if (Double.isNaN(columns[j][i])) {
                    columns[j][i] = filled[j][i] * deviations[j] + means[j];
                }
            }
        }
    }

    private double[][] run() throws Undefined {
        double[][] filled = new double[p][n];
        theta[0][0] = -1;
        for (int j = 1; j <= p; j++) {
            theta[j][j] = 1;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[][] next = step(filled);
            double change = 0;
            for (int a = 0; a <= p; a++) {
                for (int b = 0; b <= p; b++) {
                    change = Math.max(change, Math.abs(next[a][b] - theta[a][b]));
                }
            }
            theta = next;
            if (change < STILL) {
                step(filled);
                return filled;
            }
        }
        throw new Undefined(
                "expectation and maximisation did not settle in " + MOST_ROUNDS + " rounds",
                "there are too few complete units for so many indicators");
    }

    /** One round: expected values into {@code filled}, and the parameters that they give. */
    private double[][] step(double[][] filled) throws Undefined {
        double[][] sums = new double[p + 1][p + 1];
        for (int i = 0; i < n; i++) {
            double[][] swept = new double[p + 1][];
            for (int a = 0; a <= p; a++) {
                swept[a] = theta[a].clone();
            }
            for (int j = 0; j < p; j++) {
                if (!Double.isNaN(x[j][i])) {
                    sweep(swept, j + 1);
                }
            }
            expect(swept, i, filled);
            collect(swept, i, filled, sums);
        }
        for (int a = 0; a <= p; a++) {
            for (int b = 0; b <= p; b++) {
                sums[a][b] /= n;
            }
        }
        sweep(sums, 0);
        return sums;
    }

    private void expect(double[][] swept, int i, double[][] filled) {
        for (int j = 0; j < p; j++) {
            double value = x[j][i];
            if (Double.isNaN(value)) {
                value = swept[0][j + 1];
                for (int k = 0; k < p; k++) {
                    value += Double.isNaN(x[k][i]) ? 0 : swept[k + 1][j + 1] * x[k][i];
                }
            }
            filled[j][i] = value;
        }
    }

    private void collect(double[][] swept, int i, double[][] filled, double[][] sums) {
        sums[0][0]++;
        for (int a = 1; a <= p; a++) {
            sums[0][a] += filled[a - 1][i];
            sums[a][0] += filled[a - 1][i];
            for (int b = 1; b <= p; b++) {
                sums[a][b] += filled[a - 1][i] * filled[b - 1][i];
                if (Double.isNaN(x[a - 1][i]) && Double.isNaN(x[b - 1][i])) {
                    sums[a][b] += swept[a][b];
                }
            }
        }
    }

    /** Sweeps on the pivot k (Beaton 1964, in the sign of Little and Rubin). */
    private static void sweep(double[][] m, int k) throws Undefined {
        double d = m[k][k];
        if (Math.abs(d) < LEAST_PIVOT) {
            throw new Undefined(
                    "expectation and maximisation found indicators that determine each other",
                    "impute within smaller groups, or leave one of them out");
        }
        for (int a = 0; a < m.length; a++) {
            for (int b = 0; b < m.length; b++) {
                if (a != k && b != k) {
                    m[a][b] -= m[a][k] * m[k][b] / d;
                }
            }
        }
        for (int a = 0; a < m.length; a++) {
            if (a != k) {
                m[a][k] /= d;
                m[k][a] /= d;
            }
        }
        m[k][k] = -1 / d;
    }
}
