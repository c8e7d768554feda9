package org.chuanglian.platform.account;

import java.util.Set;

/**
 * A person with an account.
 *
 * @param name to sign in with: lower case, unique
 * @param displayName that others see
 * @param mustChangePassword whether the password was given by somebody else and opens nothing but its own change
 */
public record Person(PersonId id, String name, String displayName, Set<Role> roles, boolean mustChangePassword) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
