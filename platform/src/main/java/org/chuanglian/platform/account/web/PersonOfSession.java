package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps nothing but a person's identifier in the session and reads the person anew for each request: what he may do
 * changes at once, and a session outlives a new version of the platform.
 */
@Component
class PersonOfSession extends HttpSessionSecurityContextRepository {

    private static final String PERSON = "person";

    private static final int LONGEST_USER_AGENT = 300;

    private final Persons persons;

    PersonOfSession(Persons persons) {
        this.persons = persons;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(() -> signedIn(request));
    }

    static SecurityContext context(Person person) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person), null, PersonDetails.authorities(person)));
    }

    private Optional<Person> signedIn(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String id
                ? persons.byId(new PersonId(UUID.fromString(id))).filter(person -> !person.closed())
                : Optional.empty();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        @Nullable Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PersonDetails details) {
            keep(details.person(), request);
        } else if (authentication != null
                && authentication.getPrincipal() instanceof PublicKeyCredentialUserEntity entity) {
            persons.byName(entity.getName()).ifPresent(person -> keep(person, request));
        } else if (authentication == null) {
            @Nullable HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(PERSON);
            }
        }
    }

    /** Remembers in the session who has just signed in. */
    void keep(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession();
        String id = person.id().toString();
        session.setAttribute(PERSON, id);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, id);
        session.setAttribute(OwnSessions.USER_AGENT, userAgent(request));
        persons.signedIn(person.id());
    }

    private static String userAgent(HttpServletRequest request) {
        String said = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
        return said.substring(0, Math.min(said.length(), LONGEST_USER_AGENT));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }

    /** Asks the database only when somebody asks who it is. */
    private static final class OnDemand implements DeferredSecurityContext {
        private final Supplier<Optional<Person>> asked;
        private @Nullable SecurityContext found;
        private boolean unknown;

        private OnDemand(Supplier<Optional<Person>> asked) {
            this.asked = asked;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = found;
            if (context == null) {
                Optional<Person> person = asked.get();
                unknown = person.isEmpty();
                context = person.map(PersonOfSession::context).orElseGet(SecurityContextImpl::new);
                found = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return unknown;
        }
    }
}
