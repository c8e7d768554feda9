package org.chuanglian.platform.work;

import org.chuanglian.platform.account.PersonId;

/** Tells persons what became of what is theirs, through the channels that each of them chose. */
public interface Messages {

    /**
     * Tells a person something, in the transaction that runs.
     *
     * @param path the address of the page that says more, without the language
     */
    void tell(PersonId person, Words what, String path);
}
