package org.chuanglian.chain;

import java.util.List;

/**
 * How much each two columns of a {@link Presence} have to do with each other. Worked out band by band when asked for, so
 * that the memory does not grow with the square of the columns. A pair that is never found together has 0, and so has
 * whatever nobody has.
 */
public final class Relatedness {

    private static final int WIDEST = 128;
    private static final int CELLS = 1 << 21;

    private final List<String> names;
    private final CoOccurrence counts;
    private final RelatednessMeasure measure;
    private final boolean withItself;
    private final double[] totals;
    private final double total;

    private Relatedness(Presence presence, RelatednessMeasure measure, Totals kind, boolean withItself) {
        this.names = presence.columns();
        this.counts = new CoOccurrence(presence);
        this.measure = measure;
        boolean occurrences = kind == Totals.OCCURRENCES || measure.ofOccurrencesAlways();
        this.withItself = withItself && occurrences;
        this.totals = occurrences ? occurrences() : counts.totals();
        this.total = occurrences ? counts.places() : sum(totals);
    }

    /** The measure with the totals of EconGeo, and of a column to itself what the measure says. */
    public static Relatedness of(Presence presence, RelatednessMeasure measure) {
        return of(presence, measure, Totals.CO_OCCURRENCES, true);
    }

    /**
     * The measure between columns; for that between rows give {@link Presence#transposed()}.
     *
     * @param withItself whether a column has to do with itself as the measure says, or not at all: 0
     */
    public static Relatedness of(Presence presence, RelatednessMeasure measure, Totals totals, boolean withItself) {
        return new Relatedness(presence, measure, totals, withItself);
    }

    private double[] occurrences() {
        double[] all = new double[counts.size()];
        for (int column = 0; column < all.length; column++) {
            all[column] = counts.occurrences(column);
        }
        return all;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The names of the things that are related. */
    public List<String> names() {
        return names;
    }

    /** How many things are related. */
    public int size() {
        return names.size();
    }

    /** The lines from {@code from} to before {@code to}, each with a value for every column. */
    public double[][] lines(int from, int to) {
        double[][] lines = new double[to - from][size()];
        Band band = new Band();
        for (int start = from; start < to; start += band.width()) {
            int end = Math.min(to, start + band.width());
            double[] values = band.between(start, end);
            for (int i = start; i < end; i++) {
                for (int j = 0; j < size(); j++) {
                    lines[i - from][j] = values[j * (end - start) + i - start];
                }
            }
        }
        return lines;
    }

    /** What each line adds up to. */
    public double[] sums() {
        double[] sums = new double[size()];
        Band band = new Band();
        for (int from = 0; from < size(); from += band.width()) {
            int to = Math.min(size(), from + band.width());
            double[] values = band.between(from, to);
            for (int at = 0; at < size() * (to - from); at++) {
                sums[from + at % (to - from)] += values[at];
            }
        }
        return sums;
    }

    /** The whole matrix. */
    public double[][] matrix() {
        return lines(0, size());
    }

    /** Works out bands of lines, one after the other, in the same arrays; not for two threads at once. */
    final class Band {
        private final int width = Math.clamp(CELLS / Math.max(1, size()), 4, WIDEST);
        private final int[] both = new int[size() * width];
        private final double[] values = new double[size() * width];

        /** The most lines that a band holds. */
        int width() {
            return width;
        }

        /** Line {@code i} and column {@code j} at {@code j * (to - from) + i - from}; overwritten by the next call. */
        double[] between(int from, int to) {
            counts.band(from, to, both);
            int at = 0;
            for (int other = 0; other < size(); other++) {
                double itsTotal = totals[other];
                for (int one = from; one < to; one++) {
                    int count = both[at];
                    values[at] = count == 0 ? 0 : measure.of(count, totals[one], itsTotal, total);
                    at++;
                }
            }
            if (!withItself) {
                for (int one = from; one < to; one++) {
                    values[one * (to - from) + one - from] = 0;
                }
            }
            return values;
        }
    }
}
