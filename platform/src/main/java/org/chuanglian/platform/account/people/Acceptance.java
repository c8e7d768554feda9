package org.chuanglian.platform.account.people;

import org.chuanglian.platform.account.PersonId;

/** What came of taking an invitation. */
public sealed interface Acceptance {

    /** The person is in; the link is spent. */
    record Accepted(PersonId person) implements Acceptance {}

    /** Somebody else has that name; the link can still be taken with another. */
    record NameTaken() implements Acceptance {}

    /** The link was taken, withdrawn, has expired, or never was. */
    record Gone() implements Acceptance {}
}
