package org.chuanglian.platform.account;

import java.util.Optional;
import org.chuanglian.platform.record.Actor;

/** The organisations whose people sign in, and their members. */
public interface Organisations {

    Optional<Organisation> byId(OrganisationId id);

    /** Keeps an organisation; one with the same identifier takes its name, kind and district. */
    void keep(Actor by, Organisation organisation);

    /** Makes a person a member; who already has the role there keeps it, and administers as said now. */
    void join(Actor by, Membership membership);

    /** Ends what a person is at an organisation, in every role, and withdraws the invitations he made there. */
    void leave(Actor by, PersonId person, OrganisationId organisation);
}
