package org.chuanglian.platform.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a job tells of itself while it runs, and what it is told. */
public interface Progress {

    /** Where an earlier run of the job stood, as it said by {@link #save}; empty in the first run. */
    Optional<String> position();

    /**
     * Tells how far the job is. May be called for each row: it is written twice a second at most, apart from the
     * transaction that runs, so that others see it at once.
     *
     * @param total null while it is not known
     * @throws JobInterrupted when the job is to stop; let it pass
     */
    void report(long done, @Nullable Long total, Words words);

    /**
     * Saves where a later run would go on, in the transaction that runs: with the portion of work that leads there, or
     * not at all. A transaction that saves commits only in the newest run of a job, so that nothing is done twice when
     * a run that was taken for dead goes on; every portion, also one that is the whole job, ends with it.
     *
     * @throws JobInterrupted when another run has taken over; let it pass, so that the portion is undone
     */
    void save(String position);

    /** Whether the job is to stop, for one that wants to end a portion in an orderly way before it does. */
    boolean isToStop();
}
