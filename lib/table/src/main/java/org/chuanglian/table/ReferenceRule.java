package org.chuanglian.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.table.Problem.Kind;

/** Holds the rows of a table to one of its references. */
final class ReferenceRule {
    private final String file;
    private final Reference reference;
    private final List<Integer> positions;
    private final Set<List<String>> known;

    ReferenceRule(String file, Reference reference, List<Integer> positions, Set<List<String>> known) {
        this.file = file;
        this.reference = reference;
        this.positions = positions;
        this.known = known;
    }

    Optional<Problem> check(RawRecord record) {
        List<String> value = record.cellsAt(positions);
        if (value.contains("") || known.contains(value)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Kind.DANGLING_REFERENCE,
                Place.cell(file, record.lineOf(positions.getFirst()), String.join("+", reference.columns())),
                String.join(" + ", value),
                "a value of %s in table %s".formatted(String.join("+", reference.targets()), reference.table()),
                "Maybe the row of %s is missing, or the value is misspelt".formatted(reference.table())));
    }
}
