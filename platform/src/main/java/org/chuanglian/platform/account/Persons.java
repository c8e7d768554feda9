package org.chuanglian.platform.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The persons with an account. Passwords go in and are never handed out; only their Argon2id digests are kept. */
public interface Persons {

    Optional<Person> byId(PersonId id);

    /** By the name to sign in with, in any case and width of its letters. */
    Optional<Person> byName(String name);

    /** Whether anybody has an account. */
    boolean exist();

    /** The digest to check a password against. */
    Optional<String> passwordDigest(PersonId id);

    /**
     * Makes an account whose password was given by somebody else, so that it must be changed first; empty when the name
     * is taken.
     */
    Optional<Person> invite(String name, String displayName, String password, Set<Role> roles);

    /** Replaces a password that was given by another one that is given; it must still be changed first. */
    void giveAnew(PersonId id, String password);

    /** When the person, or who reopened the account, last said that it is in use. */
    Optional<Instant> confirmedAt(PersonId id);

    /** The person says that the account is in use. */
    void confirm(PersonId id);

    /** Remembers that the person has just signed in. */
    void signedIn(PersonId id);

    /** When the person signed in the time before the last. */
    Optional<Instant> signedInBefore(PersonId id);

    /** Sets the password that the person chose. */
    void choose(PersonId id, String password);
}
