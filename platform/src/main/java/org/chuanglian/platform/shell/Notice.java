package org.chuanglian.platform.shell;

import java.util.Optional;

/** What every page tells its readers while it lasts, such as that data are still being loaded; a bean of the context that knows. */
public interface Notice {

    /** What is to be told now; empty when there is nothing. */
    Optional<Told> now(Language language);

    /** One line, and the page that says more. */
    record Told(String text, String path) {}
}
