package org.chuanglian.platform.account.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations.Edition;
import org.chuanglian.platform.account.Organisations.MemberEdition;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.Invitation;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.PersonFilter;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Pager;

/** What the pages about people show. */
public final class PeoplePages {

    private PeoplePages() {}

    /** A form as it was sent: what stands in each field, and what is wrong with it. */
    public record Sent(Map<String, String> typed, Map<String, String> problems) {

        /** A form nobody has filled in. */
        public static final Sent NOTHING = new Sent(Map.of(), Map.of());

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    /** The list of persons. */
    public record People(
            Frame frame, List<Person> lines, PersonFilter filter, List<Organisation> organisations, Pager pager) {}

    /** One person. */
    public record One(Frame frame, Person person, boolean changeable, boolean saved, List<Difference> differences) {

        /** The roles that can be held on the platform itself. */
        public List<Role> roles() {
            return PeoplePolicy.ownRoles().stream().sorted().toList();
        }
    }

    /** The form that invites, for administrators: any role, at any organisation or none. */
    public record Invite(Frame frame, List<Organisation> organisations, Sent sent) {}

    /** The link, shown this once. */
    public record Invited(Frame frame, String displayName, String link, String until, String back, String backName) {}

    /** A link to a new password; whose, unless it is no longer good. */
    public record Choosing(Frame frame, String path, Optional<Person> person, Sent sent) {

        /** The shortest password allowed, in characters. */
        public int shortest() {
            return PasswordChoice.SHORTEST;
        }
    }

    /** All organisations, and the form for a new one. */
    public record Organisations(Frame frame, List<Organisation> lines, Sent sent) {

        public List<OrganisationKind> kinds() {
            return List.of(OrganisationKind.values());
        }
    }

    /** The form that changes an organisation; with differences when somebody else was faster. */
    public record OneOrganisation(Frame frame, Edition read, Sent sent, List<Difference> differences) {}

    /**
     * One organisation: its members, and the form that invites.
     *
     * @param differences how what somebody made of a member differs from what who asks wanted; empty for nothing
     */
    public record Members(
            Frame frame,
            Organisation organisation,
            List<Person> members,
            Map<PersonId, MemberEdition> editions,
            List<Difference> differences,
            List<Invitation> pending,
            List<Role> offered,
            SignedIn asking,
            Sent sent) {

        /** Whether who asks changes the organisation itself. */
        public boolean changeable() {
            return PeoplePolicy.keepsPeople(asking);
        }

        /** What tells the standing of a member, as it is shown, from any later one. */
        public String seen(Person person) {
            MemberEdition edition = editions.get(person.id());
            return edition == null ? "" : edition.mark();
        }

        /** What a person is here. */
        public String rolesOf(Person person) {
            return names(
                    frame.language(),
                    person.memberships().stream()
                            .filter(held -> held.organisation().id().equals(organisation.id()))
                            .map(held -> held.role())
                            .toList());
        }
    }

    /** An invitation, for whom it is meant. */
    public record Taking(
            Frame frame, String path, Optional<Invitation> invitation, Optional<Person> reader, Sent sent) {

        /** The shortest password allowed, in characters. */
        public int shortest() {
            return PasswordChoice.SHORTEST;
        }
    }

    /** What a person is at an organisation, in words. */
    static String standing(Frame frame, MemberEdition edition) {
        if (edition.administers().isEmpty()) {
            return frame.t(PeopleText.NO_MEMBER);
        }
        String roles = names(frame.language(), edition.administers().keySet());
        return edition.isAdministrator() ? roles + " · " + frame.t(PeopleText.ADMINISTERS) : roles;
    }

    /** Roles by name, in their order. */
    public static String names(Language language, Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }
}
