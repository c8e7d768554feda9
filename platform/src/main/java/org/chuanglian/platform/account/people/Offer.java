package org.chuanglian.platform.account.people;

import java.util.Optional;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.Role;

/**
 * What an invited person is offered.
 *
 * @param name to sign in with, as proposed; the invited may choose another
 * @param organisation where the role is held; empty when it is held on the platform itself
 * @param administers whether the invited will invite and remove members there
 */
public record Offer(
        String name, String displayName, Optional<Organisation> organisation, Role role, boolean administers) {}
