package org.chuanglian.assignment;

/** Numbers in rows and columns: a row a reviewer, a column an item. */
public final class Matrix {

    private final double[][] rows;

    Matrix(double[][] rows) {
        this.rows = rows;
    }

    /** Number of rows. */
    public int height() {
        return rows.length;
    }

    /** Number of columns. */
    public int width() {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    /** The numbers, row by row. */
    public double[][] numbers() {
        double[][] copy = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = rows[row].clone();
        }
        return copy;
    }

    /** Which numbers are not 0. */
    public boolean[][] marks() {
        boolean[][] marks = new boolean[height()][width()];
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                marks[row][column] = rows[row][column] != 0;
            }
        }
        return marks;
    }
}
