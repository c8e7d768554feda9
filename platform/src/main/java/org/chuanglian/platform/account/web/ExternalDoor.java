package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.signin.ExternalIdentities;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Links an outside identity to the account whose password is given once, in the session that the provider confirmed. */
@Component
class ExternalDoor {

    /** The field of the sign-in form, and the mark of its address, that links. */
    static final String LINK = "link";

    private final ExternalProvider provider;
    private final ExternalIdentities identities;
    private final Clock clock;

    ExternalDoor(ExternalProvider provider, ExternalIdentities identities, Clock clock) {
        this.provider = provider;
        this.identities = identities;
        this.clock = clock;
    }

    /** What readers call the provider; empty when none is set. */
    Optional<String> provider() {
        return provider.name();
    }

    AccountPage.Outside of(PersonId person) {
        return new AccountPage.Outside(provider.name(), identities.of(person));
    }

    Optional<PendingIdentity> pending(HttpServletRequest request) {
        return PendingIdentity.of(request.getSession(false), clock.instant());
    }

    /** Who came from a provider to take an invitation links at his first sign-in. */
    String ifPending(HttpServletRequest request) {
        return pending(request).isPresent() ? "&" + LINK : "";
    }

    /** A wrong password is no reason to begin anew. */
    static String stillLinking(HttpServletRequest request) {
        @Nullable String mark = request.getParameter(LINK);
        return mark == null ? "" : "&" + LINK;
    }

    /**
     * After a sign-in by password: links what the form shows. A password that somebody else gave links nothing, since it
     * might be the somebody else.
     */
    void linkIfAsked(HttpServletRequest request, Authentication signedIn) {
        @Nullable String mark = request.getParameter(LINK);
        if (mark == null || !(signedIn.getPrincipal() instanceof PersonDetails details)) {
            return;
        }
        pending(request).filter(pending -> pending.mark().equals(mark)).ifPresent(pending -> {
            PendingIdentity.forget(request.getSession());
            if (!details.person().mustChangePassword()) {
                identities.link(details.person().id(), pending.identity());
            }
        });
    }
}
