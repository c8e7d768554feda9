package org.chuanglian.platform.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chuanglian.platform.account.PersonId;

/**
 * A long job and where it stands.
 *
 * @param name of its kind
 * @param done how much of the total is done
 * @param total empty while it is not known
 * @param words what it told last; empty before it told anything
 */
public record Job(
        JobId id,
        String kind,
        Words name,
        PersonId owner,
        Instant askedAt,
        long done,
        OptionalLong total,
        Optional<Words> words,
        Standing standing) {

    /** Where a job stands. */
    public sealed interface Standing {

        /** It has not begun, or goes on after a stop. */
        record Waiting() implements Standing {}

        /**
         * It runs.
         *
         * @param end when it will be done at the pace of this run; empty while that cannot be told
         * @param stopping whether it was asked to stop
         */
        record Running(Instant since, Optional<Instant> end, boolean stopping) implements Standing {}

        /** It did what was asked. */
        record Done(Instant at, List<JobFile> files) implements Standing {}

        /** It could not. */
        record Failed(Instant at, List<JobFile> files) implements Standing {}

        /** Its owner wanted it no more. */
        record Cancelled(Instant at) implements Standing {}
    }

    /** Whether it will not change any more. */
    public boolean isOver() {
        return switch (standing) {
            case Standing.Waiting _, Standing.Running _ -> false;
            case Standing.Done _, Standing.Failed _, Standing.Cancelled _ -> true;
        };
    }
}
