package org.chuanglian.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.table.Problem.Kind;

/** The first line of a table: which cell of a record belongs to which column. */
final class Header {
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final int width;

    private Header(RawRecord record) {
        this.width = record.width();
        List<String> names = record.cells();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    static Header of(RawRecord record) {
        return new Header(record);
    }

    /** The header when it has exactly the schema's columns, in whatever order; otherwise what is wrong goes to problems. */
    static Optional<Header> checked(TableSchema schema, RawRecord record, Problems problems) {
        var header = new Header(record);
        List<String> names = record.cells();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (schema.column(name).isEmpty()) {
                problems.add(new Problem(
                        Kind.UNKNOWN_COLUMN,
                        Place.cell(schema.file(), record.lineOf(i), name),
                        name,
                        "only the columns " + names(schema),
                        unknownHint(schema, name)));
            } else if (header.positions.getOrDefault(name, i) != i) {
                problems.add(new Problem(
                        Kind.DUPLICATE_COLUMN,
                        Place.cell(schema.file(), record.lineOf(i), name),
                        name,
                        "every column once",
                        "Maybe one of the two was to be renamed"));
            }
        }
        for (Column column : schema.columns()) {
            if (!header.positions.containsKey(column.name())) {
                problems.add(
                        new Problem(
                                Kind.MISSING_COLUMN,
                                Place.cell(schema.file(), record.line(), column.name()),
                                "",
                                "a column %s among %s".formatted(column.name(), names),
                                "Maybe it was renamed or left out; an empty column is allowed where the value is not required"));
            }
        }
        return problems.none() ? Optional.of(header) : Optional.empty();
    }

    private static List<String> names(TableSchema schema) {
        return schema.columns().stream().map(Column::name).toList();
    }

    private static String unknownHint(TableSchema schema, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return schema.column(plain)
                .map(column -> "Maybe %s is meant".formatted(column.name()))
                .orElse("Maybe the file belongs to another table, or its separator is not the comma");
    }

    Map<String, Integer> positions() {
        return positions;
    }

    int width() {
        return width;
    }

    /** Where these columns stand; none when one of them is not there. */
    Optional<List<Integer>> positionsOf(List<String> columns) {
        return positions.keySet().containsAll(columns)
                ? Optional.of(columns.stream().map(positions::get).toList())
                : Optional.empty();
    }
}
