package org.chuanglian.platform.intake.correction;

import java.time.Instant;
import java.util.UUID;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A request to correct a value.
 *
 * @param number the receipt's number, by which anyone may see where it stands
 * @param seen the value when the request was made; null when none was known
 * @param claimed what it should be; withdrawn when it is wrong and no better one is known
 * @param contact how to reach who asked; for officers only
 */
public record CorrectionRequest(
        String number,
        SubjectId subject,
        String indicator,
        Period period,
        @Nullable String seen,
        FactValue claimed,
        String ground,
        @Nullable String contact,
        Instant askedAt,
        Standing standing) {

    /** Where a request stands. */
    public sealed interface Standing {

        /** Nobody has decided it. */
        record Open() implements Standing {}

        /** The claimed value was recorded. */
        record Granted(Decision decision) implements Standing {}

        /** The value stays, for a reason. */
        record Declined(Decision decision) implements Standing {}
    }

    /** Who decided, when, why and on what document. */
    public record Decision(
            Instant at,
            UUID officer,
            String reason,
            @Nullable String evidence) {}
}
