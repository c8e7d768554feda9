package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.List;

/** What a reviewer of a composite indicator asks of its columns. */
public final class Statistics {

    private Statistics() {}

    /** Which correlation. */
    public enum Correlation {
        PEARSON,
        SPEARMAN,
        KENDALL
    }

    /** The moments of a column; NaN where there are too few values. */
    public record Summary(
            String code,
            double min,
            double max,
            double mean,
            double median,
            double deviation,
            double skew,
            double kurtosis,
            int available,
            int zeros) {}

    /** Summaries of all columns (COINr: get_stats). */
    public static List<Summary> summaries(Sheet sheet) {
        return sheet.codes().stream()
                .map(code -> summary(code, sheet.column(code)))
                .toList();
    }

    private static Summary summary(String code, double[] x) {
        Moments moments = new Moments();
        moments.of(x, x.length);
        int zeros = (int) Arrays.stream(x).filter(value -> value == 0).count();
        boolean none = moments.count == 0;
        return new Summary(
                code,
                none ? Double.NaN : Moments.min(x, x.length),
                none ? Double.NaN : Moments.max(x, x.length),
                moments.mean,
                Imputing.median(x.clone()),
                moments.deviation(),
                moments.skew,
                moments.kurtosis,
                moments.count,
                zeros);
    }

    /** The correlation of the rows where both are there; NaN for fewer than two such rows or where one does not vary. */
    public static double correlation(Correlation kind, double[] x, double[] y) {
        double[] a = new double[x.length];
        double[] b = new double[x.length];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                a[n] = x[i];
                b[n++] = y[i];
            }
        }
        double[] left = Arrays.copyOf(a, n);
        double[] right = Arrays.copyOf(b, n);
        return switch (kind) {
            case PEARSON -> pearson(left, right);
            case SPEARMAN -> pearson(middleRanks(left), middleRanks(right));
            case KENDALL -> kendall(left, right);
        };
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = Moments.mean(x, x.length);
        double meanY = Moments.mean(y, y.length);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /** Ranks in which equal values share the middle of their places. */
    private static double[] middleRanks(double[] x) {
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        Ranks ranks = new Ranks(x.length);
        ranks.ascending(x, x.length, low);
        ranks.descending(x, x.length, high);
        for (int i = 0; i < x.length; i++) {
            low[i] = (low[i] + x.length + 1 - high[i]) / 2;
        }
        return low;
    }

    /** Kendall's tau-b (Kendall 1945), as R's cor. */
    private static double kendall(double[] x, double[] y) {
        long concordant = 0;
        long pairsX = 0;
        long pairsY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int dx = Double.compare(x[i] + 0.0, x[j] + 0.0);
                int dy = Double.compare(y[i] + 0.0, y[j] + 0.0);
                concordant += (long) Integer.signum(dx) * Integer.signum(dy);
                pairsX += dx == 0 ? 0 : 1;
                pairsY += dy == 0 ? 0 : 1;
            }
        }
        return pairsX == 0 || pairsY == 0
                ? Double.NaN
                : concordant / (Math.sqrt((double) pairsX) * Math.sqrt((double) pairsY));
    }

    /** Correlations of every column with every other, as {@link #correlation}. */
    public static double[][] correlations(Correlation kind, Sheet sheet, List<String> codes) {
        double[][] matrix = new double[codes.size()][codes.size()];
        for (int a = 0; a < matrix.length; a++) {
            double[] x = sheet.column(codes.get(a));
            for (int b = 0; b <= a; b++) {
                matrix[a][b] = correlation(kind, x, sheet.column(codes.get(b)));
                matrix[b][a] = matrix[a][b];
            }
        }
        return matrix;
    }

    /**
     * Cronbach's alpha, k·c/(v + (k − 1)·c) with the mean variance v and the mean covariance c of the columns (Cronbach 1951;
     * COINr: get_cronbach), of pairwise complete rows. NaN for fewer than two columns.
     */
    public static double alpha(Sheet sheet, List<String> codes) {
        int k = codes.size();
        double variances = 0;
        double covariances = 0;
        for (int a = 0; a < k; a++) {
            double[] x = sheet.column(codes.get(a));
            variances += covariance(x, x);
            for (int b = 0; b < a; b++) {
                covariances += covariance(x, sheet.column(codes.get(b)));
            }
        }
        double v = variances / k;
        double c = covariances / (k * (k - 1) / 2.0);
        return k < 2 ? Double.NaN : k * c / (v + (k - 1) * c);
    }

    private static double covariance(double[] x, double[] y) {
        double sumX = 0;
        double sumY = 0;
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                sumX += x[i];
                sumY += y[i];
                n++;
            }
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                sum += (x[i] - sumX / n) * (y[i] - sumY / n);
            }
        }
        return sum / (n - 1);
    }

    /** Each node's share of the top: the product of the shares among siblings on the way up (COINr: get_eff_wts). */
    public static double[] effectiveWeights(Tree tree, double[] weights) {
        double[] effective = new double[weights.length];
        effective[weights.length - 1] = 1;
        for (int a = tree.aggregates().size() - 1; a >= 0; a--) {
            double sum = 0;
            for (int child : tree.children(a)) {
                sum += weights[child];
            }
            for (int child : tree.children(a)) {
                effective[child] = effective[tree.indicators().size() + a] * weights[child] / sum;
            }
        }
        return effective;
    }
}
