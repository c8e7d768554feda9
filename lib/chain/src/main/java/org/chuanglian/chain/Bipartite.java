package org.chuanglian.chain;

import java.util.stream.IntStream;

/** Sums along the links between rows and columns, from one side to the other, in parallel where there are many. */
final class Bipartite {

    private static final int MANY = 1 << 19;

    private final Presence presence;
    private final Presence turned;
    private final int[] diversity;
    private final int[] ubiquity;

    Bipartite(Presence presence) {
        this.presence = presence;
        this.turned = presence.transposed();
        this.diversity = presence.diversity();
        this.ubiquity = presence.ubiquity();
    }

    int rows() {
        return diversity.length;
    }

    int columns() {
        return ubiquity.length;
    }

    int diversity(int row) {
        return diversity[row];
    }

    int ubiquity(int column) {
        return ubiquity[column];
    }

    /** Of each row the sum over its columns. */
    void toRows(double[] ofColumns, double[] ofRows) {
        sum(presence, ofColumns, ofRows);
    }

    /** Of each column the sum over its rows. */
    void toColumns(double[] ofRows, double[] ofColumns) {
        sum(turned, ofRows, ofColumns);
    }

    /** Of each row the mean over its columns; of a row that has none, 0. */
    void meansToRows(double[] ofColumns, double[] ofRows) {
        toRows(ofColumns, ofRows);
        divide(ofRows, diversity);
    }

    /** Of each column the mean over its rows; of a column that nobody has, 0. */
    void meansToColumns(double[] ofRows, double[] ofColumns) {
        toColumns(ofRows, ofColumns);
        divide(ofColumns, ubiquity);
    }

    private static void divide(double[] values, int[] counts) {
        for (int i = 0; i < values.length; i++) {
            values[i] = counts[i] == 0 ? 0 : values[i] / counts[i];
        }
    }

    private static void sum(Presence links, double[] from, double[] to) {
        if (links.size() < MANY) {
            for (int i = 0; i < to.length; i++) {
                to[i] = sum(links, i, from);
            }
        } else {
            IntStream.range(0, to.length).parallel().forEach(i -> to[i] = sum(links, i, from));
        }
    }

    private static double sum(Presence links, int of, double[] values) {
        double sum = 0;
        int end = links.start(of + 1);
        for (int i = links.start(of); i < end; i++) {
            sum += values[links.place(i)];
        }
        return sum;
    }
}
