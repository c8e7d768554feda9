package org.chuanglian.platform.shell;

import java.util.Optional;

/** What waits unread for whoever is signed in, shown in the top bar of every page; a bean of the context that knows. */
public interface Attention {

    /** What waits now; empty when nothing does. */
    Optional<Waiting> of(Visitor visitor);

    /**
     * What waits.
     *
     * @param count 1 or more
     * @param path where it is read
     * @param name what it is, with the count as argument
     */
    record Waiting(int count, String path, Text name) {}
}
