package org.chuanglian.platform.intake.duplicate;

import java.time.Instant;
import java.util.Locale;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.registry.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Two subjects that may be one.
 *
 * @param score how likely, from 0 to 1
 * @param reasons what agrees and what differs, as the search wrote it
 * @param decision what was decided last; null while nothing was
 */
public record DuplicatePair(
        SubjectId first,
        SubjectId second,
        double score,
        String reasons,
        State state,
        @Nullable Decision decision) {

    /** Where a pair stands. */
    public enum State {
        OPEN,
        /** Somebody looked, and left it for later. */
        LATER,
        SAME,
        DIFFERENT;

        /** What the database says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether it may still be decided. */
        public boolean isWaiting() {
            return this == OPEN || this == LATER;
        }
    }

    /** Who decided, and when. */
    public record Decision(PersonId by, Instant at) {}
}
