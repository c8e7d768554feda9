package org.chuanglian.platform.intake.upload;

import org.jspecify.annotations.Nullable;

/**
 * A cell and what was made of it.
 *
 * @param raw as it stands in the file, or as somebody fixed it
 * @param value as it will be recorded: a code for places and kinds, YYYY-MM-DD for days; empty when there is none
 * @param finding what is to be said of it, if anything
 */
public record CheckedCell(
        String raw, String value, @Nullable Finding finding) {

    static CheckedCell good(String raw, String value) {
        return new CheckedCell(raw, value, null);
    }

    static CheckedCell bad(String raw, FindingText why, Object... arguments) {
        return new CheckedCell(raw, "", Finding.of(why, arguments));
    }

    CheckedCell with(Finding other) {
        return new CheckedCell(raw, value, other);
    }

    /** Whether the row cannot be recorded for it. */
    public boolean isBad() {
        return finding != null && finding.blocks();
    }

    /** Whether it was corrected. */
    public boolean isCorrected() {
        return finding != null && !finding.blocks();
    }
}
