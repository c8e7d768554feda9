package org.chuanglian.table;

/** Hears how far the reading of a table has come, now and then and once at its end. */
@FunctionalInterface
public interface Progress {

    /** Says that so many rows of the table have been read, right or wrong. */
    void rowsRead(TableSchema table, long rows);

    /** A progress that nobody listens to. */
    static Progress silent() {
        return (table, rows) -> {};
    }
}
