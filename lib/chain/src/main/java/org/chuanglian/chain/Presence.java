package org.chuanglian.chain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which row has which column: a matrix of yes and no, sparse, with names. */
public final class Presence {

    private final List<String> rows;
    private final List<String> columns;
    private final int[] starts;
    private final int[] places;

    private Presence(List<String> rows, List<String> columns, int[] starts, int[] places) {
        this.rows = rows;
        this.columns = columns;
        this.starts = starts;
        this.places = places;
    }

    /**
     * Yes where the value is at least the cutoff: with location quotients and 1, what a region is specialised in.
     *
     * @throws IllegalArgumentException when the cutoff is not more than 0, so that empty cells would count
     */
    public static Presence atLeast(Incidence values, double cutoff) {
        if (!(cutoff > 0)) {
            throw new IllegalArgumentException(
                    "cutoff %s, expected more than 0.%nMaybe 1, as for location quotients.".formatted(cutoff));
        }
        int[] starts = new int[values.rows().size() + 1];
        int[] places = new int[values.size()];
        int count = 0;
        for (int row = 0; row + 1 < starts.length; row++) {
            int end = values.start(row + 1);
            for (int i = values.start(row); i < end; i++) {
                if (values.amount(i) >= cutoff) {
                    places[count++] = values.place(i);
                }
            }
            starts[row + 1] = count;
        }
        return new Presence(values.rows(), values.columns(), starts, Arrays.copyOf(places, count));
    }

    /** The names of the rows. */
    public List<String> rows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** How many cells say yes. */
    public int size() {
        return places.length;
    }

    /** Whether the row has the column. */
    public boolean has(int row, int column) {
        return Arrays.binarySearch(places, starts[row], starts[row + 1], column) >= 0;
    }

    /** How many columns the row has: its diversity. */
    public int diversity(int row) {
        return starts[row + 1] - starts[row];
    }

    /** How many columns each row has: k_c,0 of Hidalgo and Hausmann. */
    public int[] diversity() {
        return IntStream.range(0, rows.size()).map(this::diversity).toArray();
    }

    /** How many rows have each column: k_p,0 of Hidalgo and Hausmann. */
    public int[] ubiquity() {
        int[] counts = new int[columns.size()];
        for (int place : places) {
            counts[place]++;
        }
        return counts;
    }

    /** Rows as columns and columns as rows. */
    public Presence transposed() {
        int[] turned = new int[columns.size() + 1];
        for (int place : places) {
            turned[place + 1]++;
        }
        for (int column = 0; column < columns.size(); column++) {
            turned[column + 1] += turned[column];
        }
        int[] next = turned.clone();
        int[] whose = new int[places.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                whose[next[places[i]]++] = row;
            }
        }
        return new Presence(columns, rows, turned, whose);
    }

    int start(int row) {
        return starts[row];
    }

    int place(int entry) {
        return places[entry];
    }
}
