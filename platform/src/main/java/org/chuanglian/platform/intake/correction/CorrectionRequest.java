package org.chuanglian.platform.intake.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A request to correct a value.
 *
 * @param number the receipt's number, by which anyone may see where it stands
 * @param seen the value when the request was made; null when none was known
 * @param claimed what it should be; withdrawn when it is wrong and no better one is known
 * @param contact how to reach who asked; for officers and whoever asked
 * @param asker who asked; null for who was not signed in, and for a pack
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
        @Nullable PersonId asker,
        Handling handling,
        Standing standing) {

    /**
     * Who handles a request until when.
     *
     * @param region where its subject lay when it was asked; null when that was not known
     * @param owner the officer who has it in hand; null as long as nobody took it
     * @param due the last day of its term; null when that cannot be told
     */
    public record Handling(
            @Nullable RegionCode region,
            @Nullable PersonId owner,
            @Nullable LocalDate due) {}

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
