package org.chuanglian.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Numbers in rows and columns, with names where the file has them: a row a reviewer, a column an item. */
public final class Matrix {

    private final double[][] rows;
    private final List<String> rowNames;
    private final List<String> columnNames;

    Matrix(double[][] rows, List<String> rowNames, List<String> columnNames) {
        this.rows = rows;
        this.rowNames = List.copyOf(rowNames);
        this.columnNames = List.copyOf(columnNames);
    }

    /** Number of rows. */
    public int height() {
        return rows.length;
    }

    /** Number of columns. */
    public int width() {
        return rows.length == 0 ? columnNames.size() : rows[0].length;
    }

    /** The rows' names; empty when the file has none. */
    public List<String> rowNames() {
        return rowNames;
    }

    /** The columns' names; empty when the file has none. */
    public List<String> columnNames() {
        return columnNames;
    }

    /** The number in a row and a column; missing (NaN) where the cell is. */
    public double at(int row, int column) {
        return rows[row][column];
    }

    /** The numbers, row by row. */
    public double[][] numbers() {
        double[][] copy = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = rows[row].clone();
        }
        return copy;
    }

    /** Which numbers are there and not 0. */
    public boolean[][] marks() {
        boolean[][] marks = new boolean[height()][width()];
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                marks[row][column] = rows[row][column] != 0 && !Double.isNaN(rows[row][column]);
            }
        }
        return marks;
    }

    /**
     * The same numbers with rows and columns in the order of another matrix, by their names where both have them.
     *
     * @return nothing to reorder by when names differ: the line says which; else the matrix
     */
    public MatrixReading inOrderOf(Matrix other) {
        int[] row = order(rowNames, other.rowNames, height());
        int[] column = order(columnNames, other.columnNames, width());
        if (row.length < height() || column.length < width()) {
            String missing =
                    row.length < height() ? lacking(rowNames, other.rowNames) : lacking(columnNames, other.columnNames);
            return new MatrixReading.Refused("'%s' stands in only one of the matrices".formatted(missing));
        }
        double[][] ordered = new double[height()][width()];
        for (int to = 0; to < height(); to++) {
            for (int at = 0; at < width(); at++) {
                ordered[to][at] = rows[row[to]][column[at]];
            }
        }
        return new MatrixReading.Read(new Matrix(ordered, other.rowNames, other.columnNames));
    }

    /** For each name of the other order its place here; shorter when one is not found, 0, 1, 2… when either has no names. */
    private static int[] order(List<String> here, List<String> there, int size) {
        int[] order = new int[size];
        if (here.isEmpty() || there.isEmpty()) {
            Arrays.setAll(order, place -> place);
            return order;
        }
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < here.size(); place++) {
            places.put(here.get(place), place);
        }
        for (int place = 0; place < size; place++) {
            Integer found = places.get(there.get(place));
            if (found == null) {
                return Arrays.copyOf(order, place);
            }
            order[place] = found;
        }
        return order;
    }

    private static String lacking(List<String> here, List<String> there) {
        return there.stream().filter(name -> !here.contains(name)).findFirst().orElse("");
    }
}
