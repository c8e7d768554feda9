package org.chuanglian.platform.work.todo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a person wrote down for himself to do.
 *
 * @param due until when; empty when he set no day
 * @param doneAt empty while it is to be done
 */
public record OwnToDo(UUID id, String what, Optional<LocalDate> due, Instant madeAt, Optional<Instant> doneAt) {

    /** So many characters at most. */
    public static final int LONGEST = 200;
}
