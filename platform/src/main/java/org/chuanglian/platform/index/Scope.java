package org.chuanglian.platform.index;

import java.util.Arrays;
import java.util.Optional;

/** Among whom an index compares. */
public enum Scope {
    /** The provinces, by public yearly facts of their own. */
    PROVINCES("provinces"),
    /** The districts of the city, by what the registry holds of who has a seat there. */
    DISTRICTS("districts"),
    /** The institutions that were brought in, by what the registry holds of each. */
    INSTITUTIONS("institutions");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As addresses, files and the database write it. */
    public String code() {
        return code;
    }

    /** The scope of a code; empty for no code. */
    public static Optional<Scope> read(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    /**
     * Whether an index is read from facts of the scored themselves, which are known by time. Where a subject has its seat
     * is told as it is recorded now, so what hangs on that cannot be read again as known before and is not published.
     */
    public boolean isReplayable() {
        return this == PROVINCES;
    }
}
