package org.chuanglian.table;

import java.util.List;

/** What came of reading one table to its end. */
public sealed interface Reading {

    /** The table that was read. */
    TableSchema table();

    /** How many rows it has, right or wrong, without the line of names. */
    long rows();

    /** Every row was right and was handed over. */
    record Clean(TableSchema table, long rows) implements Reading {}

    /**
     * Something was wrong, so nothing of the table may be used.
     *
     * @param problems the first {@value Problems#KEPT} problems in the order of the file, never none
     * @param found how many there are in all
     */
    record Broken(TableSchema table, long rows, List<Problem> problems, long found) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
            if (problems.isEmpty() || found < problems.size()) {
                throw new IllegalArgumentException("table %s broken with %d problems kept of %d%nMaybe it is clean"
                        .formatted(table.name(), problems.size(), found));
            }
        }
    }
}
