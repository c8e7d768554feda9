package org.chuanglian.platform.points.adjustment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;

/**
 * A sheet of adjustments with its document.
 *
 * @param endingBy who asked that it end; empty while nobody has
 */
public record AdjustmentSheet(
        SheetId id,
        State state,
        UUID attachment,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<PersonId> endingBy,
        List<AdjustmentRow> rows) {

    public AdjustmentSheet {
        rows = List.copyOf(rows);
    }

    /** How far it is. */
    public enum State {
        PROPOSED("proposed"),
        DECLINED("declined"),
        STANDS("stands"),
        /** It stands, and somebody asked that it end. */
        ENDING("ending"),
        ENDED("ended");

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
                    .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no state of a sheet."));
        }
    }

    /** Who may not decide now, since the question is his own. */
    public Optional<PersonId> asker() {
        return switch (state) {
            case PROPOSED -> Optional.of(proposedBy);
            case ENDING -> endingBy;
            case DECLINED, STANDS, ENDED -> Optional.empty();
        };
    }
}
