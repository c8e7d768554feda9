package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chuanglian.platform.account.signin.ExternalIdentity;
import org.jspecify.annotations.Nullable;

/**
 * An outside identity that nobody is linked to, confirmed in this session a moment ago.
 *
 * @param mark names it in the form that links it, so that no other is linked than the one that was shown
 */
record PendingIdentity(ExternalIdentity identity, String mark) {

    private static final String KEPT = "external-identity";
    private static final Duration WAITS = Duration.ofMinutes(10);

    /** Plain texts: a session outlives a new version of the platform. */
    static void keep(HttpSession session, ExternalIdentity identity, Instant now) {
        session.setAttribute(KEPT, new String[] {
            identity.issuer(), identity.subject(), identity.label(), Long.toString(now.toEpochMilli())
        });
    }

    static Optional<PendingIdentity> of(@Nullable HttpSession session, Instant now) {
        if (session == null || !(session.getAttribute(KEPT) instanceof String[] kept)) {
            return Optional.empty();
        }
        Instant since = Instant.ofEpochMilli(Long.parseLong(kept[3]));
        return now.isBefore(since.plus(WAITS))
                ? Optional.of(new PendingIdentity(new ExternalIdentity(kept[0], kept[1], kept[2]), kept[3]))
                : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
