package org.chuanglian.platform.account;

import java.util.Optional;
import java.util.UUID;

/** The stable identifier of an organisation: the registry's own where the organisation is a subject there. */
public record OrganisationId(UUID value) {

    /** A new identifier, later than all before it. */
    public static OrganisationId next() {
        return new OrganisationId(PersonId.next().value());
    }

    /** The identifier that a text says, or empty when it says none. */
    public static Optional<OrganisationId> read(String text) {
        return PersonId.read(text).map(person -> new OrganisationId(person.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
