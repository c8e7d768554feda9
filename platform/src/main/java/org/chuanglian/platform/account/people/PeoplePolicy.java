package org.chuanglian.platform.account.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;

/** Who may do what with the accounts of others. */
public final class PeoplePolicy {

    private PeoplePolicy() {}

    /** Sees everybody, gives roles, closes accounts, keeps the list of organisations. */
    public static boolean keepsPeople(SignedIn asking) {
        return asking.isAny(Role.ADMINISTRATOR);
    }

    /** Sees, invites and removes the members of this organisation. */
    public static boolean keepsMembers(SignedIn asking, OrganisationId organisation) {
        return keepsPeople(asking)
                || asking.memberships().stream()
                        .anyMatch(held ->
                                held.administers() && held.organisation().id().equals(organisation));
    }

    /** Nobody closes or changes his own account's roles, so that nobody locks himself out or raises himself. */
    public static boolean keepsPerson(SignedIn asking, PersonId person) {
        return keepsPeople(asking) && !asking.id().equals(person);
    }

    /** Verifies what others state as their real names; nobody his own. */
    public static boolean verifiesNames(SignedIn asking) {
        return asking.isAny(Role.ADMINISTRATOR, Role.OFFICER);
    }

    /** The roles that may be offered at an organisation, to whoever invites there. */
    public static List<Role> offered(Organisation organisation) {
        return organisation.kind().roles().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The roles that are held on the platform itself. */
    public static Set<Role> ownRoles() {
        return Set.of(
                Role.ADMINISTRATOR, Role.OFFICER, Role.TALENT, Role.REVIEWER, Role.BROKER, Role.EDITOR, Role.AUDITOR);
    }
}
