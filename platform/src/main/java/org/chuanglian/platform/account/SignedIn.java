package org.chuanglian.platform.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Visitor;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who sent the request. A controller takes it as a parameter, and then answers signed-in persons only; or as
 * an {@code Optional<SignedIn>}.
 */
public record SignedIn(Person person) implements Visitor, AuthenticatedPrincipal {

    public PersonId id() {
        return person.id();
    }

    /** The person as the record knows who acts. */
    public Actor actor() {
        return new Actor.Person(id().value());
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String displayName() {
        return person.displayName();
    }

    /** Every role that is in force: none while the password is still one that somebody else gave. */
    public Set<Role> roles() {
        return person.mustChangePassword() ? Set.of() : person.roles();
    }

    /** Whether the person has one of the roles, and it is in force. */
    public boolean isAny(Role... roles) {
        return Set.of(roles).stream().anyMatch(roles()::contains);
    }

    /** What the person is at which organisation; none while no role is in force. */
    public List<Membership> memberships() {
        return person.mustChangePassword() ? List.of() : person.memberships();
    }

    /** The organisations the person belongs to, each once, in the order of the memberships. */
    public Set<Organisation> organisations() {
        return memberships().stream()
                .map(Membership::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The enterprises and institutes that the person speaks for: not those where he is a talent alone. */
    public Set<OrganisationId> speaksFor() {
        return memberships().stream()
                .filter(membership -> membership.role() == Role.ENTERPRISE || membership.role() == Role.INSTITUTE)
                .map(membership -> membership.organisation().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The districts whose officer the person is: what such an officer sees and edits ends there. */
    public Set<RegionCode> districts() {
        return memberships().stream()
                .filter(membership -> membership.role() == Role.DISTRICT_OFFICER)
                .flatMap(membership -> membership.organisation().district().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String note(Language language) {
        return person.roles().stream()
                .sorted()
                .map(role -> role.label().in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }
}
