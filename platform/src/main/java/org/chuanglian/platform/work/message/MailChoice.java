package org.chuanglian.platform.work.message;

import java.time.Instant;
import java.util.Set;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants mail.
 *
 * @param kinds of which messages
 * @param confirmed whether who reads mail at the address said that it is wanted; nothing is sent there before
 * @param toldUntil until when the daily letters have told everything; null before the address was confirmed
 */
public record MailChoice(
        PersonId person,
        String address,
        MailPace pace,
        Set<MessageKind> kinds,
        Language language,
        boolean confirmed,
        @Nullable Instant toldUntil) {

    public MailChoice {
        kinds = Set.copyOf(kinds);
    }

    /** Whose mail it is has no place in a log. */
    @Override
    public String toString() {
        return "MailChoice[" + person + ", " + pace + ", " + confirmed + "]";
    }
}
