package org.chuanglian.platform.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.shared.RegionCode;

/** Who asks. Policies decide by this and by nothing else; a controller takes it as a parameter. */
public sealed interface Reader {

    /** Nobody is signed in: the public. */
    record Nobody() implements Reader {}

    /**
     * A person who is signed in.
     *
     * @param roles those in force
     * @param organisations the person belongs to
     * @param speaksFor the enterprises and institutes among them that the person speaks for
     * @param districts whose officer the person is
     */
    record Known(
            PersonId id,
            Set<Role> roles,
            Set<OrganisationId> organisations,
            Set<OrganisationId> speaksFor,
            Set<RegionCode> districts)
            implements Reader {

        public Known {
            roles = Set.copyOf(roles);
            organisations = Set.copyOf(organisations);
            speaksFor = Set.copyOf(speaksFor);
            districts = Set.copyOf(districts);
        }
    }

    /** The reader that a request comes from. */
    static Reader of(Optional<SignedIn> person) {
        return person.<Reader>map(known -> new Known(
                        known.id(),
                        known.roles(),
                        known.organisations().stream().map(Organisation::id).collect(Collectors.toUnmodifiableSet()),
                        known.speaksFor(),
                        known.districts()))
                .orElseGet(Nobody::new);
    }

    /** Whether one of the roles is in force; for policies alone. */
    default boolean isAny(Role... roles) {
        return switch (this) {
            case Nobody() -> false;
            case Known known -> Arrays.stream(roles).anyMatch(known.roles()::contains);
        };
    }
}
