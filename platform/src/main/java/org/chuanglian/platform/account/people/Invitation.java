package org.chuanglian.platform.account.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An invitation that can still be taken. */
public record Invitation(UUID id, Offer offer, String invitedBy, Instant expires) {

    /** How long a link can be taken. */
    public static final Duration LASTS = Duration.ofDays(7);
}
