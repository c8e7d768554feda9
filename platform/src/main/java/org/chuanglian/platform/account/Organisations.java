package org.chuanglian.platform.account;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /**
     * What a person is at an organisation at some time.
     *
     * @param administers whether he administers it, by the roles that he has there; empty for who is no member
     * @param mark tells this state from every other one
     */
    record MemberEdition(PersonId person, SortedMap<Role, Boolean> administers, String mark) {
        public MemberEdition {
            administers = Collections.unmodifiableSortedMap(new TreeMap<>(administers));
        }

        /** Whether he administers the organisation in any role. */
        public boolean isAdministrator() {
            return administers.containsValue(true);
        }
    }

    /** What came of changing it. */
    sealed interface MemberChange {

        /** It is as asked. */
        record Made() implements MemberChange {}

        /** It is another one than was seen; nothing was changed. */
        record Overtaken(MemberEdition now) implements MemberChange {}
    }

    /** What each member is at an organisation, to be changed. */
    Map<PersonId, MemberEdition> members(OrganisationId organisation);

    /**
     * Has a member administer the organisation or not, unless somebody else has changed what he is there.
     *
     * @param seen the mark of what whoever changes it saw
     */
    MemberChange administer(Actor by, PersonId person, OrganisationId organisation, String seen, boolean administers);

    /** Ends what a person is at an organisation, unless somebody else has changed it since it was seen. */
    MemberChange leave(Actor by, PersonId person, OrganisationId organisation, String seen);

    /** Makes a person a member; who already has the role there keeps it, and administers as said now. */
    void join(Actor by, Membership membership);

    /** Ends what a person is at an organisation, whatever it is, in every role, and withdraws the invitations he made there. */
    void leave(Actor by, PersonId person, OrganisationId organisation);
}
