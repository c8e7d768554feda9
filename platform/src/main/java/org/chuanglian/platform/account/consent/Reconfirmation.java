package org.chuanglian.platform.account.consent;

import java.time.Duration;
import java.time.Instant;
import org.chuanglian.platform.account.Standing;

/**
 * The rule of the yearly confirmation: a year after the last one the person is asked; thirty days later, unanswered, the
 * account lapses, and an administrator opens it again.
 */
public final class Reconfirmation {

    /** How long a confirmation holds. */
    public static final Duration HOLDS = Duration.ofDays(365);

    /** How long the question waits for its answer. */
    public static final Duration WAITS = Duration.ofDays(30);

    private Reconfirmation() {}

    /** The standing of an account that nobody closed; its moments begin their state. */
    public static Standing standing(Instant confirmed, Instant now) {
        if (now.isBefore(confirmed.plus(HOLDS))) {
            return Standing.OPEN;
        }
        return now.isBefore(lapses(confirmed)) ? Standing.DUE : Standing.LAPSED;
    }

    /** When the account lapses unless it is confirmed before. */
    public static Instant lapses(Instant confirmed) {
        return confirmed.plus(HOLDS).plus(WAITS);
    }
}
