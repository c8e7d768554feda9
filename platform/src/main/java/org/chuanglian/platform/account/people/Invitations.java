package org.chuanglian.platform.account.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.PersonId;

/** One-time links that make an account, or add a membership to one. Only digests of the links are kept. */
public interface Invitations {

    /** Makes an invitation and tells the secret part of its link, 256 random bits, this once. */
    String make(PersonId inviter, Offer offer);

    /** The invitation of a link that can still be taken. */
    Optional<Invitation> open(String secret);

    /** Makes the account of the invited person, with a name and a password of his own, and spends the link. */
    Acceptance accept(String secret, SignInName name, String displayName, String password);

    /** Gives a person who has an account what the link offers, and spends it. */
    Acceptance join(String secret, PersonId person);

    /** The invitations to an organisation that can still be taken, the newest first. */
    List<Invitation> pending(OrganisationId organisation);

    /** Withdraws an invitation to an organisation; does nothing to another's. */
    void withdraw(PersonId by, UUID invitation, OrganisationId organisation);
}
