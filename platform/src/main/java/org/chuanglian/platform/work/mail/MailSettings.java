package org.chuanglian.platform.work.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server. Without a host there is none, and nobody is offered mail.
 *
 * @param user empty for a server that asks for none
 * @param from the sender's address
 * @param site the platform's own address for links, such as {@code https://example.org}
 * @param security how the connection is kept private
 * @param timeout after which the server is taken for dead
 * @param gather how long a letter waits for more about the same thing, such as the next job of an upload
 * @param rounds how long after each other letters are handed over
 */
@ConfigurationProperties("chuanglian.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String site,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10m") Duration gather,
        @DefaultValue("20s") Duration rounds) {

    /** How a connection is kept private. */
    enum Security {
        /** It begins in the clear and must become private before anything is said. */
        STARTTLS,
        /** It is private from the beginning. */
        TLS,
        /** Not at all; for a server on the same machine. */
        NONE
    }

    MailSettings {
        if (!host.isEmpty() && (from.isEmpty() || site.isEmpty())) {
            throw new IllegalArgumentException("chuanglian.mail.host is " + host
                    + ", but chuanglian.mail.from or chuanglian.mail.site is empty.\nMaybe set all three.");
        }
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /** The password has no place in a log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
