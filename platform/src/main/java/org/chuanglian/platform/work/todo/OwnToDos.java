package org.chuanglian.platform.work.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;

/** The to-dos of persons' own making; nobody else reads or changes one. Every change goes into the record. */
public interface OwnToDos {

    /** So many that are to be done a person has at most. */
    int MOST = 100;

    /** Those to be done, the most urgent first. */
    List<OwnToDo> open(PersonId person);

    /** Those that are done, the newest first. */
    List<OwnToDo> done(PersonId person, int limit);

    /**
     * Adds one; the same once more, as when a form is sent twice, is that one. False when there are {@link #MOST} already.
     *
     * @param what 1 to {@link OwnToDo#LONGEST} characters
     */
    boolean add(PersonId person, String what, Optional<LocalDate> due);

    /** Calls one done, or not done after all; false when the person has no such. */
    boolean mark(PersonId person, UUID id, boolean done);

    /** Removes one; false when the person has no such. */
    boolean delete(PersonId person, UUID id);
}
