package org.chuanglian.platform.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person with an account.
 *
 * @param name to sign in with: lower case, unique
 * @param displayName that others see
 * @param ownRoles held on the platform itself, for no organisation
 * @param memberships by organisation and role
 * @param standing whether the account can be used
 * @param mustChangePassword whether the password was given by somebody else and opens nothing but its own change
 */
public record Person(
        PersonId id,
        String name,
        String displayName,
        Set<Role> ownRoles,
        List<Membership> memberships,
        Standing standing,
        boolean mustChangePassword) {

    public Person {
        ownRoles = Set.copyOf(ownRoles);
        memberships = List.copyOf(memberships);
    }

    /** Every role, whether held on the platform itself or at an organisation. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(ownRoles);
        memberships.forEach(membership -> roles.add(membership.role()));
        return roles;
    }

    /** Whether nobody signs in with the account now. */
    public boolean closed() {
        return standing.isShut();
    }

    /** Whether the person is a member, in whatever role. */
    public boolean belongsTo(OrganisationId organisation) {
        return memberships.stream()
                .anyMatch(membership -> membership.organisation().id().equals(organisation));
    }

    /** Whether the person invites and removes the organisation's members. */
    public boolean administers(OrganisationId organisation) {
        return memberships.stream()
                .anyMatch(membership -> membership.administers()
                        && membership.organisation().id().equals(organisation));
    }
}
