package org.chuanglian.platform.shell;

/**
 * How a reader wants the pages; kept in cookies of his own browser, nowhere else.
 *
 * @param large 长者版: everything at 125 %
 * @param slash whether the key {@code /} goes to the search field
 */
public record Preferences(Theme theme, boolean large, boolean slash) {

    /** What applies as long as nothing was chosen. */
    public static final Preferences UNCHOSEN = new Preferences(Theme.SYSTEM, false, true);
}
