package org.chuanglian.platform.intake.pack;

import java.util.List;
import org.chuanglian.table.Problem;
import org.chuanglian.table.Reading;

/** Ends a transaction in whose middle a table turned out to be broken; never leaves the loader. */
final class BrokenTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String table;
    private final transient List<Problem> problems;

    BrokenTable(Reading.Broken reading) {
        super("table " + reading.table().name() + " has " + reading.found() + " problems");
        this.table = reading.table().name();
        this.problems = reading.problems();
    }

    /** A table that reads well by itself and contradicts another. */
    BrokenTable(String table, List<Problem> problems) {
        super("table " + table + " has " + problems.size() + " problems");
        this.table = table;
        this.problems = List.copyOf(problems);
    }

    String table() {
        return table;
    }

    List<Problem> problems() {
        return problems;
    }
}
