package org.chuanglian.chain;

/** An index of each row and of each column; NaN where nothing can be said. */
public final class Indices {

    private final double[] rows;
    private final double[] columns;

    Indices(double[] rows, double[] columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Of rows, the higher the more complex; of countries the ECI, or the fitness. A copy. */
    public double[] rows() {
        return rows.clone();
    }

    /** Of columns; of products the PCI, or the complexity that belongs to fitness. A copy. */
    public double[] columns() {
        return columns.clone();
    }
}
