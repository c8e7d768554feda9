package org.chuanglian.scoring.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The levels of aggregates where the table does not say them: one more than the highest below. */
final class Levels {

    private final CsvTable table;
    private final int code;
    private final Map<String, Integer> computed = new HashMap<>();

    Levels(CsvTable table, int code, int parent, List<CsvTable.Row> indicators, List<CsvTable.Row> aggregates) {
        this.table = table;
        this.code = code;
        indicators.forEach(row -> computed.merge(table.text(row, parent), 2, Math::max));
        // As many rounds as a chain can be long; a cycle is found later, where levels must rise.
        for (int round = 0; round < aggregates.size(); round++) {
            aggregates.forEach(row -> {
                Integer own = computed.get(table.text(row, code));
                if (own != null) {
                    computed.merge(table.text(row, parent), own + 1, Math::max);
                }
            });
        }
    }

    /** The level that the table says, or else the one that follows from what is below. */
    int of(CsvTable.Row row, int said) throws FileFault {
        if (said == 1) {
            throw new FileFault(
                    table.file(),
                    row.line(),
                    "the aggregate '%s' has level 1, which is for indicators. Maybe its type is Indicator."
                            .formatted(table.text(row, code)));
        }
        return said > 1 ? said : computed.getOrDefault(table.text(row, code), 2);
    }
}
