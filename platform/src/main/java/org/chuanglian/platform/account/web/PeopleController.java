package org.chuanglian.platform.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.PersonFilter;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.shell.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people with an account, for administrators. */
@Controller
class PeopleController {

    static final String PATH = "/people";

    private static final int PAGE = 20;
    private static final int LONGEST_TEXT = 100;

    private final Templates templates;
    private final Roster roster;
    private final Persons persons;
    private final OwnSessions sessions;

    PeopleController(Templates templates, Roster roster, Persons persons, OwnSessions sessions) {
        this.sessions = sessions;
        this.templates = templates;
        this.roster = roster;
        this.persons = persons;
    }

    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(PATH)
    Html list(
            Frame frame,
            SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "1") String page) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        String text = FormFields.plain(q).strip();
        PersonFilter filter = new PersonFilter(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                role(role),
                OrganisationId.read(organisation),
                standing(standing));
        int total = roster.count(filter);
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int at = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
        return Html.of(templates.accountPeople(new PeoplePages.People(
                frame.titled(frame.t(PeopleText.PEOPLE)),
                roster.list(filter, (at - 1) * PAGE, PAGE),
                filter,
                roster.organisations(),
                new Pager(total, at, pages, number -> address(filter, number)))));
    }

    /** The role that a form names, if there is such a one. */
    static Optional<Role> role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Boolean> standing(String name) {
        return switch (name) {
            case "open" -> Optional.of(false);
            case "closed" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static String address(PersonFilter filter, int page) {
        return PATH + "?q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8) + "&role="
                + filter.role().map(Role::name).orElse("") + "&organisation="
                + filter.organisation().map(OrganisationId::toString).orElse("") + "&standing="
                + filter.closed().map(closed -> closed ? "closed" : "open").orElse("") + "&page=" + page;
    }

    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(PATH + "/{id}")
    Html one(
            Frame frame, SignedIn me, @PathVariable String id, @RequestParam(required = false) @Nullable String saved) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        return one(frame, me, found(id), saved != null, List.of());
    }

    private Html one(Frame frame, SignedIn me, Person person, boolean saved, List<Difference> differences) {
        return Html.of(templates.accountPerson(new PeoplePages.One(
                frame.titled(person.displayName()),
                person,
                PeoplePolicy.keepsPerson(me, person.id()),
                saved,
                differences)));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH + "/{id}/roles")
    View roles(
            Frame frame,
            SignedIn me,
            @PathVariable String id,
            @RequestParam(name = "seen", defaultValue = "") List<String> seen,
            @RequestParam(name = "role", defaultValue = "") List<String> roles) {
        Person person = changeable(me, id);
        Set<Role> given = roles(roles);
        given.retainAll(PeoplePolicy.ownRoles());
        return roster.giveOwnRoles(me.actor(), person.id(), roles(seen), given)
                ? saved(frame, person)
                : overtaken(frame, me, found(id), given);
    }

    private static Set<Role> roles(List<String> names) {
        return names.stream().flatMap(name -> role(name).stream()).collect(Collectors.toSet());
    }

    private Html overtaken(Frame frame, SignedIn me, Person now, Set<Role> given) {
        return one(
                frame,
                me,
                now,
                false,
                Difference.among(new Difference(
                        frame.t(PeopleText.OWN_ROLES),
                        PeoplePages.names(frame.language(), now.ownRoles()),
                        PeoplePages.names(frame.language(), given))));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH + "/{id}/close")
    Onward close(Frame frame, SignedIn me, @PathVariable String id) {
        Person person = changeable(me, id);
        if (!roster.close(me.actor(), person.id())) {
            return Onward.to(frame, PATH + "/" + person.id());
        }
        sessions.endAll(me.actor(), person.id());
        return saved(frame, person);
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH + "/{id}/reopen")
    Onward reopen(Frame frame, SignedIn me, @PathVariable String id) {
        Person person = changeable(me, id);
        roster.reopen(me.actor(), person.id());
        return saved(frame, person);
    }

    private static Onward saved(Frame frame, Person person) {
        return Onward.to(frame, PATH + "/" + person.id() + "?saved");
    }

    private Person changeable(SignedIn me, String id) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        Person person = found(id);
        Refusal.require(PeoplePolicy.keepsPerson(me, person.id()));
        return person;
    }

    private Person found(String id) {
        return PersonId.read(id).flatMap(persons::byId).orElseThrow(() -> Refusal.missing("person " + id));
    }
}
