package org.chuanglian.table;

import java.util.Optional;

/**
 * One column of a table.
 *
 * @param name lower_snake name, as in the table's first line
 * @param type what its cells may hold
 * @param required whether every row must have a value; otherwise an empty cell means "not known"
 * @param unique whether no two rows may have the same value
 * @param unit the code of the unit in which its numbers stand, where they all share one
 */
public record Column(String name, ColumnType type, boolean required, boolean unique, Optional<String> unit) {

    /** A column whose values need not be unique and have no unit. */
    public static Column of(String name, ColumnType type, boolean required) {
        return new Column(name, type, required, false, Optional.empty());
    }
}
