package org.chuanglian.platform.account.people;

import java.time.Duration;
import java.util.Optional;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;

/** One-time links by which who has forgotten the password chooses a new one. */
public interface PasswordLinks {

    /** How long a link is good. */
    Duration LASTS = Duration.ofHours(24);

    /** Makes a link for a person, and answers its random part, which is kept nowhere; an earlier one is void. */
    String make(PersonId by, PersonId person);

    /** Whose password the link changes; empty when it was used, is too old, or the account is shut. */
    Optional<Person> open(String secret);

    /** Chooses the password; whose it is, or empty when the link is no longer good. */
    Optional<Person> choose(String secret, String password);
}
