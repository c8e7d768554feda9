package org.chuanglian.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of numbers: a row for each unit, a column for each code; NaN is missing. Not changed once made. */
public final class Sheet {

    private final List<String> units;
    private final List<String> codes;
    private final double[][] columns;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();

    /**
     * Takes the arrays as they are.
     *
     * @param columns for each code its column, as long as there are units
     */
    public Sheet(List<String> units, List<String> codes, double[][] columns) {
        this.units = List.copyOf(units);
        this.codes = List.copyOf(codes);
        this.columns = columns;
        for (int i = 0; i < this.units.size(); i++) {
            rowOf.put(this.units.get(i), i);
        }
        for (int j = 0; j < this.codes.size(); j++) {
            columnOf.put(this.codes.get(j), j);
            if (columns[j].length != this.units.size()) {
                throw new IllegalArgumentException("column %s has %d rows, there are %d units. Maybe it was cut."
                        .formatted(this.codes.get(j), columns[j].length, this.units.size()));
            }
        }
    }

    public List<String> units() {
        return units;
    }

    public List<String> codes() {
        return codes;
    }

    /** The value at a row and a column, NaN when missing. */
    public double at(int row, int column) {
        return columns[column][row];
    }

    /** The value of a unit and a code, NaN when missing; both must be there. */
    public double at(String unit, String code) {
        return columns[columnOf(code)][rowOf(unit)];
    }

    /** The row of a unit, −1 when it is not there. */
    public int rowOf(String unit) {
        return rowOf.getOrDefault(unit, -1);
    }

    /** The column of a code, −1 when it is not there. */
    public int columnOf(String code) {
        return columnOf.getOrDefault(code, -1);
    }

    /** A copy of a column. */
    public double[] column(String code) {
        return columns[columnOf(code)].clone();
    }

    double[] raw(int column) {
        return columns[column];
    }
}
