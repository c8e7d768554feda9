package org.chuanglian.platform.account.signin;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;

/** The outside identities that persons sign in with. */
public interface ExternalIdentities {

    /** The person whom an identity is linked to, by issuer and subject alone. */
    Optional<PersonId> personOf(ExternalIdentity identity);

    /** Links an identity to a person; one that is linked already stays with whom it is. */
    void link(PersonId person, ExternalIdentity identity);

    /** Remembers that somebody has just signed in with an identity. */
    void used(ExternalIdentity identity);

    /** In the order they were linked. */
    List<LinkedIdentity> of(PersonId person);

    /** Unlinks one of a person's own identities; does nothing to anybody else's. */
    void unlink(PersonId person, String id);
}
