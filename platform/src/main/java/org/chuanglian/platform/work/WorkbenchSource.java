package org.chuanglian.platform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.SignedIn;

/** What a context has for a person's workbench; a bean. It answers with what is the person's own, and nothing else. */
public interface WorkbenchSource {

    /**
     * Something that waits for the person to do it.
     *
     * @param from where it comes from
     * @param path where it is done
     * @param since the day its term began
     * @param due the last day of its term; empty when it has none, or its end is not known yet
     */
    record ToDo(Words what, Words from, String path, LocalDate since, Optional<LocalDate> due) {}

    /**
     * Something that the person started.
     *
     * @param standing where it stands
     * @param over whether it will not change any more
     * @param changedAt when it changed last
     */
    record Started(Words what, String path, Words standing, boolean over, Instant changedAt) {}

    /** What waits for the person. */
    List<ToDo> awaiting(SignedIn person);

    /** What the person started, the newest first, at most so many. */
    List<Started> started(SignedIn person, int limit);
}
