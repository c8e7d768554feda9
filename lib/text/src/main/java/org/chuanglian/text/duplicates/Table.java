package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;

/** Rows with an id each and the columns that are compared, held by columns; a missing value is the empty string. */
public final class Table {

    private final List<String> fields;
    private final List<String> ids = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    /** An empty table of the named columns. */
    public Table(List<String> fields) {
        this.fields = List.copyOf(fields);
        fields.forEach(field -> columns.add(new ArrayList<>()));
    }

    /**
     * Adds a row; a value that only says that there is none ("N/A", 无) becomes missing.
     *
     * @throws IllegalArgumentException when the number of values is not that of the columns
     */
    public void add(String id, List<String> values) {
        if (values.size() != fields.size()) {
            throw new IllegalArgumentException("row " + id + " has " + values.size() + " values, the table has columns "
                    + fields + ".\nMaybe one is missing.");
        }
        ids.add(id);
        for (int field = 0; field < values.size(); field++) {
            columns.get(field).add(Missing.emptied(values.get(field)));
        }
    }

    /** The columns' names, in the order in which they are compared. */
    public List<String> fields() {
        return fields;
    }

    /** Number of rows. */
    public int size() {
        return ids.size();
    }

    String id(int row) {
        return ids.get(row);
    }

    String value(int field, int row) {
        return columns.get(field).get(row);
    }
}
