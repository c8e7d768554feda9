package org.chuanglian.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How unevenly amounts are spread: over the columns of a row (specialisation) or the rows of a column (concentration).
 * Where the amounts add up to 0 there is no answer: NaN. Conventions are those of R's EconGeo, without its rounding.
 */
public final class Concentration {

    private Concentration() {}

    /** The sum of squared shares (Herfindahl and Hirschman), from 1/n to 1. */
    public static double herfindahl(double[] amounts) {
        double total = sum(amounts);
        double squares = 0;
        for (double amount : amounts) {
            squares += amount / total * (amount / total);
        }
        return total > 0 ? squares : Double.NaN;
    }

    /** The share of the {@code count} largest. */
    public static double largestShare(double[] amounts, int count) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        double largest = 0;
        for (int i = Math.max(0, sorted.length - count); i < sorted.length; i++) {
            largest += sorted[i];
        }
        double total = sum(amounts);
        return total > 0 ? largest / total : Double.NaN;
    }

    /** Shannon's entropy in bits. */
    public static double entropy(double[] amounts) {
        double total = sum(amounts);
        double entropy = 0;
        for (double amount : amounts) {
            entropy -= amount > 0 ? amount / total * Math.log(amount / total) : 0;
        }
        return total > 0 ? entropy / Math.log(2) : Double.NaN;
    }

    /** Gini's coefficient: 0 where all are equal, (n - 1) / n where one has all. */
    public static double gini(double[] amounts) {
        double[] equal = new double[amounts.length];
        Arrays.fill(equal, 1);
        return hooverGini(amounts, equal);
    }

    /**
     * Gini's coefficient against another distribution than the equal one (Hoover 1936): 0 where the amounts are spread as
     * the reference, such as population, is.
     *
     * @throws IllegalArgumentException when there are not as many of both
     */
    public static double hooverGini(double[] amounts, double[] reference) {
        if (amounts.length != reference.length) {
            throw new IllegalArgumentException(
                    "%d amounts, %d of the reference.%nMaybe some were left out of one of them."
                            .formatted(amounts.length, reference.length));
        }
        int[] order = IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> reference[i] == 0 && amounts[i] == 0 ? 0 : amounts[i] / reference[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = sum(amounts);
        double all = sum(reference);
        double below = 0;
        double belowReference = 0;
        double area = 0;
        for (int i : order) {
            double next = below + amounts[i] / total;
            double nextReference = belowReference + reference[i] / all;
            area += next * belowReference - below * nextReference;
            below = next;
            belowReference = nextReference;
        }
        return total > 0 && all > 0 ? area : Double.NaN;
    }

    /** Krugman's locational Gini coefficient of a column: against how all amounts are spread over rows; at most 0.5. */
    public static double locationalGini(double[] ofColumn, double[] rowTotals) {
        return hooverGini(ofColumn, rowTotals) / 2;
    }

    /** Krugman's index of a row: how far its shares are from those of all rows together, from 0 to 2. */
    public static double krugman(double[] ofRow, double[] columnTotals) {
        double total = sum(ofRow);
        double all = sum(columnTotals);
        double apart = 0;
        for (int i = 0; i < ofRow.length; i++) {
            apart += Math.abs(ofRow[i] / total - columnTotals[i] / all);
        }
        return total > 0 && all > 0 ? apart : Double.NaN;
    }

    private static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
