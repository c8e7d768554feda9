package org.chuanglian.platform.points.scheme;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;

/**
 * One version of a scheme as it is kept.
 *
 * @param overlay the table that an officer entered over the file; empty for a file of the platform's own
 * @param proposedBy empty for the platform itself
 */
public record SchemeVersion(
        SchemeId id,
        PointScheme scheme,
        State state,
        String content,
        Optional<String> overlay,
        Optional<PersonId> proposedBy,
        Instant proposedAt,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt) {

    /** Whether runs may be made by it. */
    public enum State {
        PROPOSED("proposed"),
        STANDS("stands"),
        DECLINED("declined");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** What the database says. */
        public String code() {
            return code;
        }

        /** The state of a code that this platform wrote itself. */
        public static State of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no state of a scheme."));
        }
    }
}
