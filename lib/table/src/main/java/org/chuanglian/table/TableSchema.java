package org.chuanglian.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table promises of itself.
 *
 * @param name lower_snake name, unique in its pack
 * @param file the file's path relative to the pack
 * @param title one line for a reader
 * @param columns every column that the table must have; the file may have them in another order
 * @param key the columns whose values together name a row; empty when rows have no name
 * @param references the tables that its rows point to
 */
public record TableSchema(
        String name, String file, String title, List<Column> columns, List<String> key, List<Reference> references) {

    public TableSchema {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
        var known = new HashSet<String>();
        for (Column column : columns) {
            if (!known.add(column.name())) {
                throw new IllegalArgumentException(
                        "table %s declares column %s twice%nMaybe rename one of them".formatted(name, column.name()));
            }
        }
        Stream.concat(key.stream(), references.stream().flatMap(reference -> reference.columns().stream()))
                .filter(column -> !known.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException(
                            "table %s has no column %s, but its key or a reference names it".formatted(name, column)
                                    + "%nMaybe it is misspelt; the columns are %s".formatted(known));
                });
    }

    /** The column of this name, if the schema has it. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }
}
