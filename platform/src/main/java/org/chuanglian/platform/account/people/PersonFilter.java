package org.chuanglian.platform.account.people;

import java.util.Optional;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.Role;

/**
 * Which persons to list.
 *
 * @param text a part of the sign-in name or of the name others see; empty for all
 * @param role held on the platform or at any organisation
 * @param closed only closed accounts, only open ones, or both when empty
 */
public record PersonFilter(
        String text, Optional<Role> role, Optional<OrganisationId> organisation, Optional<Boolean> closed) {

    /** Everybody at one organisation. */
    public static PersonFilter membersOf(OrganisationId organisation) {
        return new PersonFilter("", Optional.empty(), Optional.of(organisation), Optional.empty());
    }
}
