package org.chuanglian.chain;

import java.util.Arrays;

/** How many rows have both of two columns; counted when asked for, a band of columns at a time, and never kept. */
final class CoOccurrence {

    private static final int WORD = Long.SIZE;
    private static final long MOST_WORDS = 1L << 30;
    /** What a step along a sparse row costs, in steps along a row of bits. */
    private static final double SCATTER = 2;

    private final Presence presence;
    private final Presence turned;
    private final int[] occurrences;
    private final int words;
    private final long[] bits;

    CoOccurrence(Presence presence) {
        this.presence = presence;
        this.turned = presence.transposed();
        this.occurrences = presence.ubiquity();
        int wanted = (presence.rows().size() + WORD - 1) / WORD;
        this.words = countsByBits(wanted) ? wanted : 0;
        this.bits = words == 0 ? new long[0] : bits();
    }

    private boolean countsByBits(int wanted) {
        long columns = occurrences.length;
        double pairs = 0;
        for (int row = 0; row < presence.rows().size(); row++) {
            pairs += (double) presence.diversity(row) * presence.diversity(row);
        }
        return columns * wanted < MOST_WORDS && columns * columns * wanted <= SCATTER * pairs + columns * columns;
    }

    private long[] bits() {
        long[] all = new long[occurrences.length * words];
        for (int row = 0; row < presence.rows().size(); row++) {
            long bit = 1L << (row % WORD);
            int end = presence.start(row + 1);
            for (int i = presence.start(row); i < end; i++) {
                all[presence.place(i) * words + row / WORD] |= bit;
            }
        }
        return all;
    }

    /** How many columns there are. */
    int size() {
        return occurrences.length;
    }

    /** How many rows have the column. */
    int occurrences(int column) {
        return occurrences[column];
    }

    /** How often each column is found together with another: row sums of the counts without their diagonal. */
    double[] totals() {
        double[] totals = new double[occurrences.length];
        for (int row = 0; row < presence.rows().size(); row++) {
            int others = presence.diversity(row) - 1;
            int end = presence.start(row + 1);
            for (int i = presence.start(row); i < end; i++) {
                totals[presence.place(i)] += others;
            }
        }
        return totals;
    }

    /** How many rows have anything. */
    int places() {
        int places = 0;
        for (int row = 0; row < presence.rows().size(); row++) {
            places += presence.diversity(row) > 0 ? 1 : 0;
        }
        return places;
    }

    /**
     * Counts for the columns from {@code from} to before {@code to} with all columns.
     *
     * @param counts receives the count of columns {@code i} and {@code j} at {@code j * (to - from) + i - from}
     */
    void band(int from, int to, int[] counts) {
        if (words > 0) {
            byBits(from, to, counts);
        } else {
            byRows(from, to, counts);
        }
    }

    private void byBits(int from, int to, int[] counts) {
        int at = 0;
        for (int other = 0; other < occurrences.length; other++) {
            for (int column = from; column < to; column++) {
                counts[at] = common(other * words, column * words);
                at++;
            }
        }
    }

    private int common(int one, int other) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(bits[one + word] & bits[other + word]);
        }
        return count;
    }

    private void byRows(int from, int to, int[] counts) {
        int width = to - from;
        Arrays.fill(counts, 0, occurrences.length * width, 0);
        for (int column = from; column < to; column++) {
            int end = turned.start(column + 1);
            for (int i = turned.start(column); i < end; i++) {
                int row = turned.place(i);
                int last = presence.start(row + 1);
                for (int k = presence.start(row); k < last; k++) {
                    counts[presence.place(k) * width + column - from]++;
                }
            }
        }
    }
}
