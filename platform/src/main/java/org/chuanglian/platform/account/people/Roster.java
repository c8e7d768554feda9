package org.chuanglian.platform.account.people;

import java.util.List;
import java.util.Set;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Actor;

/** All persons with an account, and what is changed of them by others. */
public interface Roster {

    /** A part of the list, by the names that others see. */
    List<Person> list(PersonFilter filter, int offset, int limit);

    int count(PersonFilter filter);

    /** Every organisation, by name. */
    List<Organisation> organisations();

    /**
     * Replaces the roles held on the platform itself. Who is an administrator no longer has his invitations withdrawn.
     *
     * @param seen the roles that were to be replaced; when they are others by now, or no administrator
     *     would be left, nothing is changed
     * @return whether the roles are as given
     */
    boolean giveOwnRoles(Actor by, PersonId person, Set<Role> seen, Set<Role> roles);

    /**
     * Closes an account: nobody signs in with it, and who is signed in is so no longer. The last administrator's stays
     * open.
     *
     * @return whether it is closed
     */
    boolean close(Actor by, PersonId person);

    /** Opens a closed or lapsed account again; it is confirmed by that. */
    void reopen(Actor by, PersonId person);
}
