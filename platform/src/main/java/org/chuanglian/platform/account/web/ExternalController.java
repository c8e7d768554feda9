package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.signin.ExternalIdentities;
import org.chuanglian.platform.account.signin.ExternalIdentity;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LocalAddress;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to an outside provider and back. */
@Controller
class ExternalController {

    static final String PATH = SignInController.PATH + "/oidc";

    /** In the session: the language's prefix, and where to go on to. */
    private static final String ONWARD = "external-onward";

    private final ExternalProvider provider;
    private final ExternalIdentities identities;
    private final Persons persons;
    private final PersonOfSession sessions;
    private final AuthenticationEventPublisher events;
    private final Clock clock;

    ExternalController(
            ExternalProvider provider,
            ExternalIdentities identities,
            Persons persons,
            PersonOfSession sessions,
            AuthenticationEventPublisher events,
            Clock clock) {
        this.provider = provider;
        this.identities = identities;
        this.persons = persons;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    ResponseEntity<Void> begin(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "/") String next) {
        requireProvider();
        Way way = new Way(frame.language().prefix(), LocalAddress.orHome(next));
        try {
            String there = provider.begin(request, response);
            request.getSession().setAttribute(ONWARD, new String[] {way.prefix(), way.next()});
            return to(there);
        } catch (AuthenticationException unreachable) {
            return refused(way, unreachable);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(ExternalProvider.CALLBACK)
    ResponseEntity<Void> finish(HttpServletRequest request, HttpServletResponse response) {
        requireProvider();
        Way way = way(request.getSession(false));
        try {
            ExternalIdentity identity = provider.finish(request, response);
            Optional<Person> person = identities.personOf(identity).flatMap(persons::byId);
            if (person.isPresent()) {
                admit(person.orElseThrow(), identity, request);
                return to(way.next());
            }
            PendingIdentity.keep(request.getSession(), identity, clock.instant());
            return to(way.signIn() + "?" + ExternalDoor.LINK + "&next=" + way.encoded());
        } catch (AuthenticationException refused) {
            return refused(way, refused);
        }
    }

    /** Where the reader came from, as the session keeps it while he is away. */
    private record Way(String prefix, String next) {

        String signIn() {
            return prefix + SignInController.PATH;
        }

        String encoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    private static Way way(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ONWARD) instanceof String[] kept
                ? new Way(kept[0], LocalAddress.orHome(kept[1]))
                : new Way("", "/");
    }

    private void requireProvider() {
        if (provider.name().isEmpty()) {
            throw Refusal.missing("outside provider");
        }
    }

    /** The same checks, the same record and the same new session as after a password. */
    private void admit(Person person, ExternalIdentity identity, HttpServletRequest request) {
        PasswordProvider.requireOpen(person);
        UsernamePasswordAuthenticationToken passed = UsernamePasswordAuthenticationToken.authenticated(
                new PersonDetails(person, ""), null, PersonDetails.authorities(person));
        events.publishAuthenticationSuccess(passed);
        request.changeSessionId();
        sessions.keep(person, request);
        identities.used(identity);
    }

    private ResponseEntity<Void> refused(Way way, AuthenticationException why) {
        events.publishAuthenticationFailure(why, UsernamePasswordAuthenticationToken.unauthenticated("", null));
        return to(way.prefix() + SignInController.refused(why, way.next()));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    @Admits(Admission.OWNERS)
    @PostMapping(AccountController.PATH + "/identities/{id}/unlink")
    Onward unlink(Frame frame, SignedIn me, @PathVariable String id) {
        identities.unlink(me.id(), id);
        return Onward.to(frame, AccountController.PATH + "#identities");
    }
}
