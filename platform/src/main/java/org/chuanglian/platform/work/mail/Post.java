package org.chuanglian.platform.work.mail;

/** Sends letters, where the platform has a mail server. */
public interface Post {

    /** Whether there is a mail server; without one, nothing is sent and nothing kept to be sent. */
    boolean isOpen();

    /** The platform's address for links in letters, such as {@code https://example.org}; empty without a mail server. */
    String site();

    /**
     * Sends a letter about a thing of which more may be told soon: after a while, unless a newer one about the same to the
     * same address takes its place before.
     *
     * @param about the page of the thing
     */
    void gather(Letter letter, String about);

    /** Sends a letter after the transaction that runs, and again for a day as long as the mail server does not take it. */
    void send(Letter letter);
}
