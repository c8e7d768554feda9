package org.chuanglian.platform.record;

/** The record of acts: append-only, strictly ordered, without gaps, each entry chained to the one before. */
public interface Acts {

    /**
     * Appends an act in the transaction that runs, or in one of its own when none does. It is chained just before the
     * commit, so that nobody waits longer than that; rolled back with its transaction, it leaves no trace and no gap.
     * When it cannot be chained, nothing is committed.
     *
     * @throws IllegalStateException in a transaction that may only read
     */
    void append(Act act);
}
