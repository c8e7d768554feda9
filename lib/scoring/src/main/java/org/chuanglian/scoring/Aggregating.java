package org.chuanglian.scoring;

import java.util.Arrays;

/** Makes one column of several, unit by unit; the sums stand in room of their own. */
final class Aggregating {

    private final double[] sums;
    private final double[] weights;
    private final int[] present;

    Aggregating(int rows) {
        sums = new double[rows];
        weights = new double[rows];
        present = new int[rows];
    }

    /**
     * Aggregates the first {@code n} rows.
     *
     * @param x the members' columns
     * @param w their weights
     * @param least the least share of members that must be there
     */
    void aggregate(Aggregation how, double[][] x, double[] w, int n, double least, double[] out) throws Undefined {
        count(x, n);
        switch (how) {
            case Aggregation.Inherited _ ->
                throw new IllegalArgumentException("an aggregation was not resolved. Maybe ask the method's level.");
            case Aggregation.Arithmetic _ -> arithmetic(x, w, n, out, true);
            case Aggregation.Sum _ -> arithmetic(x, w, n, out, false);
            case Aggregation.Geometric _ -> geometric(x, w, n, out);
            case Aggregation.Harmonic _ -> harmonic(x, w, n, out);
            case Aggregation.Generalised mean -> generalised(mean.power(), x, w, n, out);
            case Aggregation.Median _ -> median(x, w, n, out);
            case Aggregation.Copeland _ -> Copeland.scores(x, w, n, out);
        }
        for (int i = 0; i < n; i++) {
            if (present[i] == 0 || present[i] < least * x.length) {
                out[i] = Double.NaN;
            }
        }
    }

    private void count(double[][] x, int n) {
        Arrays.fill(present, 0, n, 0);
        for (double[] column : x) {
            for (int i = 0; i < n; i++) {
                present[i] += !Double.isNaN(column[i]) ? 1 : 0;
            }
        }
    }

    private void clear(int n) {
        Arrays.fill(sums, 0, n, 0);
        Arrays.fill(weights, 0, n, 0);
    }

    private void arithmetic(double[][] x, double[] w, int n, double[] out, boolean mean) {
        clear(n);
        for (int j = 0; j < x.length; j++) {
            double[] column = x[j];
            double weight = w[j];
            for (int i = 0; i < n; i++) {
                if (!Double.isNaN(column[i])) {
                    sums[i] += weight * column[i];
                    weights[i] += weight;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            out[i] = mean ? sums[i] / weights[i] : sums[i];
        }
    }

    private void geometric(double[][] x, double[] w, int n, double[] out) throws Undefined {
        clear(n);
        for (int j = 0; j < x.length; j++) {
            double[] column = x[j];
            for (int i = 0; i < n; i++) {
                if (column[i] <= 0) {
                    throw notPositive("the geometric mean needs positive values, it got " + column[i]);
                }
                if (!Double.isNaN(column[i])) {
                    sums[i] += w[j] * Math.log(column[i]);
                    weights[i] += w[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            out[i] = Math.exp(sums[i] / weights[i]);
        }
    }

    private void harmonic(double[][] x, double[] w, int n, double[] out) throws Undefined {
        clear(n);
        for (int j = 0; j < x.length; j++) {
            double[] column = x[j];
            for (int i = 0; i < n; i++) {
                if (column[i] == 0) {
                    throw notPositive("the harmonic mean has no place for a value of 0");
                }
                if (!Double.isNaN(column[i])) {
                    sums[i] += w[j] / column[i];
                    weights[i] += w[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            out[i] = weights[i] / sums[i];
        }
    }

    private void generalised(double power, double[][] x, double[] w, int n, double[] out) throws Undefined {
        clear(n);
        boolean whole = power == Math.rint(power) && power > 0;
        for (int j = 0; j < x.length; j++) {
            double[] column = x[j];
            for (int i = 0; i < n; i++) {
                if ((column[i] < 0 && !whole) || (column[i] == 0 && power < 0)) {
                    throw notPositive("the generalised mean of power " + power + " got a value of " + column[i]);
                }
                if (!Double.isNaN(column[i])) {
                    sums[i] += w[j] * Math.pow(column[i], power);
                    weights[i] += w[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            out[i] = Math.pow(sums[i] / weights[i], 1 / power);
        }
    }

    private static Undefined notPositive(String what) {
        return new Undefined(what, "normalise to a range above 0, such as minmax(1, 100)");
    }

    private static void median(double[][] x, double[] w, int n, double[] out) {
        double[] values = new double[x.length];
        double[] shares = new double[x.length];
        for (int i = 0; i < n; i++) {
            int count = 0;
            double total = 0;
            for (int j = 0; j < x.length; j++) {
                if (!Double.isNaN(x[j][i]) && w[j] > 0) {
                    int k = count++;
                    for (; k > 0 && values[k - 1] > x[j][i]; k--) {
                        values[k] = values[k - 1];
                        shares[k] = shares[k - 1];
                    }
                    values[k] = x[j][i];
                    shares[k] = w[j];
                    total += w[j];
                }
            }
            out[i] = count == 0 ? Double.NaN : middle(values, shares, count, total / 2);
        }
    }

    private static double middle(double[] values, double[] shares, int count, double half) {
        double reached = 0;
        for (int k = 0; k < count; k++) {
            reached += shares[k];
            if (Math.abs(reached - half) <= half * 1e-12 && k + 1 < count) {
                return (values[k] + values[k + 1]) / 2;
            }
            if (reached > half) {
                return values[k];
            }
        }
        return values[count - 1];
    }
}
