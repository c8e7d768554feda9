package org.chuanglian.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.table.Problem.Kind;

/** Remembers the keys of a table, so that the second row with the same one is found. */
final class UniqueKey {
    private final String file;
    private final List<String> columns;
    private final List<Integer> positions;
    private final Map<List<String>, Long> firstLines = new HashMap<>();

    UniqueKey(String file, List<String> columns, List<Integer> positions) {
        this.file = file;
        this.columns = columns;
        this.positions = positions;
    }

    Optional<Problem> check(RawRecord record) {
        List<String> key = record.cellsAt(positions);
        if (key.contains("")) {
            return Optional.empty();
        }
        Long first = firstLines.putIfAbsent(key, record.line());
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Kind.DUPLICATE_KEY,
                Place.cell(file, record.lineOf(positions.getFirst()), String.join("+", columns)),
                String.join(" + ", key),
                "a key that no other row has, but line %d has it".formatted(first),
                "Maybe the row was copied twice"));
    }
}
