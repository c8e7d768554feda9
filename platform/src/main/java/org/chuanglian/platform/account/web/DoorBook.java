package org.chuanglian.platform.account.web;

import java.util.UUID;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Component;

/**
 * Puts every passing of the door into the record, by whatever way somebody signs in. The events come before the answer
 * and in its thread: what cannot be recorded does not happen.
 */
@Component
class DoorBook {

    /** Sealed in place of a person whom nobody knows, so that the record does not tell which names exist. */
    private static final String NOBODY = "nobody";

    private final Acts acts;
    private final Persons persons;

    DoorBook(Acts acts, Persons persons) {
        this.acts = acts;
        this.persons = persons;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        Object principal = event.getAuthentication().getPrincipal();
        if (principal instanceof PersonDetails details) {
            acts.append(Act.of(ActKind.SIGNED_IN, person(details.person().id().value())));
        } else if (principal instanceof PublicKeyCredentialUserEntity entity) {
            persons.byName(entity.getName())
                    .ifPresent(known -> acts.append(
                            Act.of(ActKind.SIGNED_IN, person(known.id().value()))));
        }
    }

    /** What was typed as a name may be a password in the wrong field, so it is kept nowhere. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        // where the door itself failed, asking for the same name would fail again
        String person = event instanceof AuthenticationFailureServiceExceptionEvent
                ? NOBODY
                : persons.byName(event.getAuthentication().getName())
                        .map(known -> known.id().toString())
                        .orElse(NOBODY);
        acts.append(Act.of(ActKind.SIGN_IN_REFUSED, new Actor.Visitor()).keeping("person", person));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            acts.append(Act.of(ActKind.SIGNED_OUT, person(signedIn.id().value())));
        }
    }

    private static Actor person(UUID id) {
        return new Actor.Person(id);
    }
}
