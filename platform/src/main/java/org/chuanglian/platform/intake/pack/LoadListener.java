package org.chuanglian.platform.intake.pack;

/** Hears how the loading of the pack goes on. */
interface LoadListener {

    /** The table begins, the {@code number}th of {@code tables}. */
    void begins(String table, int number, int tables);

    /** So many rows of the table that is being loaded are read. */
    void rows(String table, long rows);

    void ends(String table, TableOutcome outcome);
}
