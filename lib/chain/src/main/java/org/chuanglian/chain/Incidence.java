package org.chuanglian.chain;

import java.util.Arrays;
import java.util.List;

/**
 * How much of each column (a product, an industry, a technology) each row (a region) has: a sparse matrix of amounts,
 * none of them negative, with a name for each row and column. What is not there is 0.
 */
public final class Incidence {

    private final List<String> rows;
    private final List<String> columns;
    private final int[] starts;
    private final int[] places;
    private final double[] values;

    /** @param starts where each row begins in {@code places} and {@code values}; in a row the places increase */
    Incidence(List<String> rows, List<String> columns, int[] starts, int[] places, double[] values) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.starts = starts;
        this.places = places;
        this.values = values;
    }

    /**
     * The matrix of a rectangular array.
     *
     * @throws IllegalArgumentException when a line has another length than there are columns, or an amount is negative or
     *     no number
     */
    public static Incidence of(List<String> rows, List<String> columns, double[][] amounts) {
        Entries entries = new Entries();
        rows.forEach(entries::row);
        columns.forEach(entries::column);
        for (int row = 0; row < rows.size(); row++) {
            if (amounts[row].length != columns.size()) {
                throw new IllegalArgumentException(
                        "line %d has %d amounts, there are %d columns.%nMaybe it was cut off."
                                .formatted(row, amounts[row].length, columns.size()));
            }
            for (int column = 0; column < columns.size(); column++) {
                entries.add(row, column, amounts[row][column]);
            }
        }
        return entries.incidence(Entries.Order.AS_MET);
    }

    /** The names of the rows. */
    public List<String> rows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** How many amounts are kept. */
    public int size() {
        return values.length;
    }

    /** The amount in a cell, 0 where there is none. */
    public double value(int row, int column) {
        int place = Arrays.binarySearch(places, starts[row], starts[row + 1], column);
        return place < 0 ? 0 : values[place];
    }

    /** All amounts of a row, with the zeros. */
    public double[] row(int row) {
        double[] all = new double[columns.size()];
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            all[places[i]] = values[i];
        }
        return all;
    }

    /** The sum of each row. */
    public double[] rowTotals() {
        double[] totals = new double[rows.size()];
        for (int row = 0; row < totals.length; row++) {
            double total = 0;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                total += values[i];
            }
            totals[row] = total;
        }
        return totals;
    }

    /** The sum of each column. */
    public double[] columnTotals() {
        double[] totals = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            totals[places[i]] += values[i];
        }
        return totals;
    }

    /** Rows as columns and columns as rows. */
    public Incidence transposed() {
        int[] turned = new int[columns.size() + 1];
        for (int place : places) {
            turned[place + 1]++;
        }
        for (int column = 0; column < columns.size(); column++) {
            turned[column + 1] += turned[column];
        }
        int[] next = turned.clone();
        int[] whose = new int[places.length];
        double[] amounts = new double[places.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int to = next[places[i]]++;
                whose[to] = row;
                amounts[to] = values[i];
            }
        }
        return new Incidence(columns, rows, turned, whose, amounts);
    }

    /** Another value in each cell that has an amount. */
    Incidence with(double[] others) {
        return new Incidence(rows, columns, starts, places, others);
    }

    int start(int row) {
        return starts[row];
    }

    int place(int entry) {
        return places[entry];
    }

    double amount(int entry) {
        return values[entry];
    }
}
