package org.chuanglian.platform.account.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Organisations.MemberChange;
import org.chuanglian.platform.account.Organisations.MemberEdition;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.Invitation;
import org.chuanglian.platform.account.people.Invitations;
import org.chuanglian.platform.account.people.Offer;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.PersonFilter;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.account.people.SignInName;
import org.chuanglian.platform.account.web.PeoplePages.Sent;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Invites: administrators to anything, an organisation's own administrators to their organisation. */
@Controller
class InviteController {

    static final String INVITE = "/invite";

    private static final int EVERYBODY = 500;
    private static final int LONGEST_NAME = 60;

    private final Templates templates;
    private final Roster roster;
    private final Organisations organisations;
    private final Persons persons;
    private final Invitations invitations;
    private final OwnAddress address;
    private final Clock clock;

    InviteController(
            Templates templates,
            Roster roster,
            Organisations organisations,
            Persons persons,
            Invitations invitations,
            OwnAddress address,
            Clock clock) {
        this.address = address;
        this.templates = templates;
        this.roster = roster;
        this.organisations = organisations;
        this.persons = persons;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(INVITE)
    Html form(Frame frame, SignedIn me) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        return form(frame, Sent.NOTHING);
    }

    private Html form(Frame frame, Sent sent) {
        return Html.of(templates.accountInvite(new PeoplePages.Invite(
                frame.titled(frame.t(PeopleText.INVITE_SOMEBODY)), roster.organisations(), sent)));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(INVITE)
    Html invite(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        FormFields form = new FormFields(sent);
        Optional<Organisation> at =
                OrganisationId.read(form.text("organisation")).flatMap(organisations::byId);
        Map<String, String> problems = problems(
                frame, form, at.map(PeoplePolicy::offered).orElseGet(() -> List.copyOf(PeoplePolicy.ownRoles())));
        if (!problems.isEmpty()) {
            return form(frame, new Sent(form.typed(), problems));
        }
        return invited(frame, me, form, at, PeopleController.PATH);
    }

    @Admits(Admission.OWNERS)
    @GetMapping(OrganisationController.PATH + "/{id}")
    Html members(Frame frame, SignedIn me, @PathVariable String id) {
        return members(frame, me, allowed(me, id), Sent.NOTHING);
    }

    private Html members(Frame frame, SignedIn me, Organisation organisation, Sent sent) {
        return members(frame, me, organisation, sent, List.of());
    }

    private Html members(Frame frame, SignedIn me, Organisation organisation, Sent sent, List<Difference> differences) {
        return Html.of(templates.accountMembers(new PeoplePages.Members(
                frame.titled(organisation.name()),
                organisation,
                roster.list(PersonFilter.membersOf(organisation.id()), 0, EVERYBODY),
                organisations.members(organisation.id()),
                differences,
                invitations.pending(organisation.id()),
                PeoplePolicy.offered(organisation),
                me,
                sent)));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(OrganisationController.PATH + "/{id}/invitations")
    Html inviteMember(Frame frame, SignedIn me, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Organisation organisation = allowed(me, id);
        FormFields form = new FormFields(sent);
        Map<String, String> problems = problems(frame, form, PeoplePolicy.offered(organisation));
        if (!problems.isEmpty()) {
            return members(frame, me, organisation, new Sent(form.typed(), problems));
        }
        return invited(
                frame, me, form, Optional.of(organisation), OrganisationController.PATH + "/" + organisation.id());
    }

    @Admits(Admission.OWNERS)
    @PostMapping(OrganisationController.PATH + "/{id}/invitations/{invitation}/withdraw")
    Onward withdraw(Frame frame, SignedIn me, @PathVariable String id, @PathVariable UUID invitation) {
        Organisation organisation = allowed(me, id);
        invitations.withdraw(me.id(), invitation, organisation.id());
        return Onward.to(frame, OrganisationController.PATH + "/" + organisation.id());
    }

    @Admits(Admission.OWNERS)
    @PostMapping(OrganisationController.PATH + "/{id}/members/{person}/remove")
    View remove(
            Frame frame,
            SignedIn me,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String seen) {
        Organisation organisation = allowed(me, id);
        PersonId member = another(me, person);
        return changed(
                frame,
                me,
                organisation,
                organisations.leave(me.actor(), member, organisation.id(), seen),
                frame.t(PeopleText.REMOVE));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(OrganisationController.PATH + "/{id}/members/{person}/administers")
    View administer(
            Frame frame,
            SignedIn me,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String administers) {
        Organisation organisation = allowed(me, id);
        PersonId member = another(me, person);
        boolean wanted = administers.equals("true");
        return changed(
                frame,
                me,
                organisation,
                organisations.administer(me.actor(), member, organisation.id(), seen, wanted),
                frame.t(wanted ? PeopleText.ADMINISTERS : PeopleText.ADMINISTERS_NOT));
    }

    /** Nobody changes what he is himself. */
    private static PersonId another(SignedIn me, String person) {
        PersonId member = PersonId.read(person).orElseThrow(() -> Refusal.missing("person " + person));
        Refusal.require(!member.equals(me.id()));
        return member;
    }

    private View changed(Frame frame, SignedIn me, Organisation organisation, MemberChange change, String wanted) {
        return switch (change) {
            case MemberChange.Made() -> Onward.to(frame, OrganisationController.PATH + "/" + organisation.id());
            case MemberChange.Overtaken(MemberEdition now) ->
                members(
                        frame,
                        me,
                        organisation,
                        Sent.NOTHING,
                        List.of(new Difference(
                                persons.byId(now.person())
                                        .map(Person::displayName)
                                        .orElse(""),
                                PeoplePages.standing(frame, now),
                                wanted)));
        };
    }

    /** Who may not keep the members learns nothing about the organisation, not even that it exists. */
    private Organisation allowed(SignedIn me, String id) {
        Optional<OrganisationId> named = OrganisationId.read(id);
        Refusal.require(
                named.filter(asked -> PeoplePolicy.keepsMembers(me, asked)).isPresent()
                        || PeoplePolicy.keepsPeople(me));
        return named.flatMap(organisations::byId).orElseThrow(() -> Refusal.missing("organisation " + id));
    }

    private static Map<String, String> problems(Frame frame, FormFields form, List<Role> offered) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (SignInName.read(form.text("name")).isEmpty()) {
            problems.put("name", frame.t(PeopleText.BAD_SIGN_IN_NAME));
        }
        String shown = form.text("display");
        if (shown.isEmpty() || FormFields.characters(shown) > LONGEST_NAME) {
            problems.put("display", frame.t(PeopleText.BAD_DISPLAY_NAME));
        }
        if (PeopleController.role(form.text("role")).filter(offered::contains).isEmpty()) {
            problems.put("role", frame.t(PeopleText.BAD_ROLE));
        }
        return problems;
    }

    private Html invited(Frame frame, SignedIn me, FormFields form, Optional<Organisation> at, String back) {
        Offer offer = new Offer(
                SignInName.read(form.text("name")).orElseThrow().text(),
                form.text("display"),
                at,
                PeopleController.role(form.text("role")).orElseThrow(),
                at.isPresent() && form.text("administers").equals("true"));
        String secret = invitations.make(me.id(), offer);
        String link = address.of(frame, InvitationController.PATH + "/" + secret);
        return Html.of(templates.accountInvited(new PeoplePages.Invited(
                frame.titled(frame.t(PeopleText.INVITED)),
                offer.displayName(),
                link,
                ChinaTime.minute(clock.instant().plus(Invitation.LASTS)),
                back,
                frame.t(PeopleText.MEMBERS))));
    }
}
