package org.chuanglian.platform.account;

import java.util.Optional;

/** The organisations whose people sign in, and their members. */
public interface Organisations {

    Optional<Organisation> byId(OrganisationId id);

    /** Keeps an organisation; one with the same identifier takes its name, kind and district. */
    void keep(Organisation organisation);

    /** Makes a person a member; who already has the role there keeps it, and administers as said now. */
    void join(Membership membership);

    /** Ends what a person is at an organisation, in every role, and withdraws the invitations he made there. */
    void leave(PersonId person, OrganisationId organisation);
}
