package org.chuanglian.text.duplicates;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, or of two one after the other, by one number. */
final class Rows {

    private final Table first;
    private final @Nullable Table second;

    Rows(Table first, @Nullable Table second) {
        this.first = first;
        this.second = second;
    }

    int size() {
        return first.size() + (second == null ? 0 : second.size());
    }

    /** The first row of the second table; the number of rows when there is one table. */
    int split() {
        return first.size();
    }

    boolean areTwoTables() {
        return second != null;
    }

    /** Pairs that could be duplicates. */
    double pairs() {
        double rows = first.size();
        return second == null ? rows * (rows - 1) / 2 : rows * second.size();
    }

    List<String> fields() {
        return first.fields();
    }

    String id(int row) {
        return second == null || row < split() ? first.id(row) : second.id(row - split());
    }

    String value(int field, int row) {
        return second == null || row < split() ? first.value(field, row) : second.value(field, row - split());
    }

    List<String> values(int field) {
        return new AbstractList<>() {
            @Override
            public String get(int row) {
                return value(field, row);
            }

            @Override
            public int size() {
                return Rows.this.size();
            }
        };
    }
}
