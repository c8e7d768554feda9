package org.chuanglian.table;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one table: keeps the first ones, counts them all. */
final class Problems {
    static final int KEPT = 200;

    private final List<Problem> kept = new ArrayList<>();
    private long found;

    void add(Problem problem) {
        found++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    boolean none() {
        return found == 0;
    }

    long found() {
        return found;
    }

    Reading close(TableSchema table, long rows) {
        return none() ? new Reading.Clean(table, rows) : new Reading.Broken(table, rows, kept, found);
    }
}
