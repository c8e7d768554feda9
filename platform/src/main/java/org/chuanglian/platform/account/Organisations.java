package org.chuanglian.platform.account;

import java.util.Optional;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.shared.RegionCode;

/** The organisations whose people sign in, and their members. */
public interface Organisations {

    /**
     * An organisation at some time.
     *
     * @param version counts its changes
     */
    record Edition(Organisation organisation, int version) {}

    /** What came of changing one. */
    sealed interface Change {

        /** It stands as asked. */
        record Made() implements Change {}

        /** Somebody else was faster; nothing was changed. */
        record Overtaken(Edition now) implements Change {}
    }

    Optional<Organisation> byId(OrganisationId id);

    /** Adds an organisation; false when there is one with the same identifier, which stays as it is. */
    boolean add(Actor by, Organisation organisation);

    /** An organisation as it stands, to be edited. */
    Optional<Edition> edition(OrganisationId id);

    /** Changes the name and the district of an organisation, unless somebody else has changed it since it was read. */
    Change change(Actor by, Edition read, String name, Optional<RegionCode> district);

    /** Makes a person a member; who already has the role there keeps it, and administers as said now. */
    void join(Actor by, Membership membership);

    /** Ends what a person is at an organisation, in every role, and withdraws the invitations he made there. */
    void leave(Actor by, PersonId person, OrganisationId organisation);
}
