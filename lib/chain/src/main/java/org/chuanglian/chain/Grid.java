package org.chuanglian.chain;

import java.util.List;

/** A number for each row and column; NaN where there is no answer. */
public final class Grid {

    private final List<String> rows;
    private final List<String> columns;
    private final double[][] values;

    /** @param values a line for each row */
    Grid(List<String> rows, List<String> columns, double[][] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** The names of the rows. */
    public List<String> rows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The number of a cell. */
    public double value(int row, int column) {
        return values[row][column];
    }

    /** A copy of the numbers of a row. */
    public double[] row(int row) {
        return values[row].clone();
    }
}
