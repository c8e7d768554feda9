package org.chuanglian.platform.account.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PasswordLinks;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.web.PeoplePages.Sent;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.shell.OpenForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where who has forgotten the password chooses a new one, by a link that an administrator made. */
@Controller
class PasswordLinkController {

    private static final String PATH = "/password/{secret}";

    private final Templates templates;
    private final Persons persons;
    private final PasswordLinks links;
    private final OwnSessions sessions;
    private final OwnAddress address;
    private final Clock clock;

    PasswordLinkController(
            Templates templates,
            Persons persons,
            PasswordLinks links,
            OwnSessions sessions,
            OwnAddress address,
            Clock clock) {
        this.templates = templates;
        this.persons = persons;
        this.links = links;
        this.sessions = sessions;
        this.address = address;
        this.clock = clock;
    }

    /** Who has forgotten the password is not signed in; who has the link is meant. */
    @Configuration(proxyBeanMethods = false)
    static class Open {
        @Bean
        OpenForm passwordForm() {
            return new OpenForm(PATH);
        }
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PeopleController.PATH + "/{id}/password-link")
    Html make(Frame frame, SignedIn me, @PathVariable String id) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        Person person = PersonId.read(id).flatMap(persons::byId).orElseThrow(() -> Refusal.missing("person " + id));
        Refusal.require(PeoplePolicy.keepsPerson(me, person.id()));
        String secret = links.make(me.id(), person.id());
        return Html.of(templates.accountInvited(new PeoplePages.Invited(
                frame.titled(frame.t(PeopleText.PASSWORD_LINK)),
                person.displayName(),
                address.of(frame, PATH.replace("{secret}", secret)),
                ChinaTime.minute(clock.instant().plus(PasswordLinks.LASTS)),
                PeopleController.PATH + "/" + person.id(),
                person.displayName())));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html show(Frame frame, @PathVariable String secret) {
        return page(frame, secret, links.open(secret), Map.of());
    }

    private Html page(Frame frame, String secret, Optional<Person> person, Map<String, String> problems) {
        return Html.of(templates.accountPassword(new PeoplePages.Choosing(
                frame.titled(frame.t(PeopleText.PASSWORD_LINK)),
                PATH.replace("{secret}", secret),
                person,
                new Sent(Map.of(), problems))));
    }

    @Admits(Admission.EVERYBODY)
    @PostMapping(PATH)
    View choose(
            Frame frame,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated) {
        Optional<Person> whose = links.open(secret);
        Map<String, String> problems = new PasswordChoice("", chosen, repeated)
                .errors(frame, whose.map(Person::name).orElse(""), true);
        if (whose.isEmpty() || !problems.isEmpty()) {
            return page(frame, secret, whose, problems);
        }
        Optional<Person> changed = links.choose(secret, chosen);
        changed.ifPresent(person -> sessions.endAll(new SignedIn(person).actor(), person.id()));
        return changed.isPresent()
                ? Onward.to(frame, SignInController.PATH + "?welcome")
                : page(frame, secret, Optional.empty(), Map.of());
    }
}
