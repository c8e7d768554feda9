package org.chuanglian.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.table.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Holds the records of one table to its schema: width, cells, keys, references. */
final class RowRules {
    private final TableSchema schema;
    private final Header header;
    private final Problems problems;
    private final Column[] columns;
    private final int[] cellPositions;
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<ReferenceRule> references = new ArrayList<>();

    RowRules(TableSchema schema, Header header, KnownKeys knownKeys, Problems problems) throws IOException {
        this.schema = schema;
        this.header = header;
        this.problems = problems;
        this.columns = schema.columns().toArray(Column[]::new);
        this.cellPositions = positions(
                        schema.columns().stream().map(Column::name).toList())
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        if (!schema.key().isEmpty()) {
            uniqueKeys.add(uniqueKey(schema.key()));
        }
        for (Column column : schema.columns()) {
            if (column.unique()) {
                uniqueKeys.add(uniqueKey(List.of(column.name())));
            }
        }
        for (Reference reference : schema.references()) {
            Optional<Set<List<String>>> known = knownKeys.of(reference.table(), reference.targets());
            known.ifPresent(values -> references.add(
                    new ReferenceRule(schema.file(), reference, positions(reference.columns()), values)));
        }
    }

    private UniqueKey uniqueKey(List<String> columns) {
        return new UniqueKey(schema.file(), columns, positions(columns));
    }

    private List<Integer> positions(List<String> columns) {
        return header.positionsOf(columns).orElseThrow();
    }

    /** The row when nothing is wrong with it; otherwise everything that is wrong goes to problems. */
    Optional<Row> check(RawRecord record) {
        if (record.blank()) {
            problems.add(new Problem(
                    Kind.BLANK_LINE,
                    Place.line(schema.file(), record.line()),
                    "",
                    "a row of %d cells".formatted(header.width()),
                    "Maybe an empty line was left over"));
            return Optional.empty();
        }
        if (record.width() != header.width()) {
            problems.add(new Problem(
                    Kind.WRONG_CELL_COUNT,
                    Place.line(schema.file(), record.line()),
                    String.join(",", record.cells()),
                    "%d cells, not %d".formatted(header.width(), record.width()),
                    "Maybe a comma inside a value is not between quotation marks"));
            return Optional.empty();
        }
        long before = problems.found();
        @Nullable Object[] values = cells(record);
        uniqueKeys.forEach(key -> key.check(record).ifPresent(problems::add));
        references.forEach(reference -> reference.check(record).ifPresent(problems::add));
        return problems.found() == before
                ? Optional.of(new Row(schema.name(), record.line(), header.positions(), values))
                : Optional.empty();
    }

    private @Nullable Object[] cells(RawRecord record) {
        var values = new @Nullable Object[header.width()];
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            int position = cellPositions[i];
            String cell = record.cells().get(position);
            switch (CellRules.read(column, cell)) {
                case CellReading.Value(Object value) -> values[position] = value;
                case CellReading.Empty() -> values[position] = null;
                case CellReading.Fault(Kind kind, String expected, String hint) ->
                    problems.add(new Problem(
                            kind,
                            Place.cell(schema.file(), record.lineOf(position), column.name()),
                            cell,
                            expected,
                            hint));
            }
        }
        return values;
    }
}
