package org.chuanglian.platform.points.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.registry.SubjectId;

/**
 * What a bank asked of a firm, and what the firm answered.
 *
 * @param purpose what the bank wants it for, in its own words
 * @param until the last day of the consent; empty as long as none is given
 */
public record BankConsent(
        UUID id,
        SubjectId firm,
        OrganisationId bank,
        String bankName,
        String purpose,
        Instant askedAt,
        Optional<LocalDate> until,
        Optional<Instant> endedAt) {

    /** Whether the bank sees the points on a day. */
    public boolean holds(LocalDate day) {
        return endedAt.isEmpty() && until.filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Whether it waits for the firm's answer. */
    public boolean waits() {
        return endedAt.isEmpty() && until.isEmpty();
    }
}
