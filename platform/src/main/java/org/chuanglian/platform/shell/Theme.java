package org.chuanglian.platform.shell;

import java.util.Locale;

/** Light or dark; {@link #SYSTEM} follows the reader's device. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** As it stands in the cookie, the form and {@code data-theme}. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a mark; anything unknown follows the device. */
    static Theme of(String mark) {
        for (Theme theme : values()) {
            if (theme.mark().equals(mark)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
