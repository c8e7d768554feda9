package org.chuanglian.table;

import java.util.List;

/**
 * The promise that the values of some columns name a row of a table; a row with any of them empty promises nothing.
 *
 * @param columns the columns that refer
 * @param table the name of the table referred to, which may be the same table
 * @param targets the columns referred to, in the same order
 */
public record Reference(List<String> columns, String table, List<String> targets) {
    public Reference {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        if (columns.isEmpty() || columns.size() != targets.size()) {
            throw new IllegalArgumentException(
                    "reference of %s to %s of table %s%nMaybe list as many columns as targets"
                            .formatted(columns, targets, table));
        }
    }
}
