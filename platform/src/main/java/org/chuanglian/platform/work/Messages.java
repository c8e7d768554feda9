package org.chuanglian.platform.work;

import org.chuanglian.platform.account.PersonId;

/** Tells persons what became of what is theirs, through the channels that each of them chose. */
public interface Messages {

    /**
     * Tells a person something, in the transaction that runs.
     *
     * @param path the address of the page that says more, without the language
     */
    void tell(PersonId person, MessageKind kind, Words what, String path);

    /**
     * Tells a person something about a thing of which more may be told soon: as long as he has not read the one before,
     * both are one message, and one letter where he chose a letter for each.
     *
     * @param page of the thing, without the language
     */
    void tellOf(PersonId person, MessageKind kind, Words what, String page);
}
