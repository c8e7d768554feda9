package org.chuanglian.platform.work.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.MessageKind;

/** Who wants mail, where and how often. */
public interface MailChoices {

    Optional<MailChoice> of(PersonId person);

    /** Those who confirmed that they want a letter a day. */
    List<MailChoice> daily();

    /** What came of choosing. */
    sealed interface Chosen {

        /** It holds from now on. */
        record Holds() implements Chosen {}

        /** It holds once who reads mail at the address says so; he was asked by a letter. */
        record Asked() implements Chosen {}

        /** Nobody could be reached at this address. */
        record NoAddress() implements Chosen {}

        /** As many letters as may ask were sent today. */
        record TooMany() implements Chosen {}
    }

    /**
     * Chooses mail; another address must be confirmed first.
     *
     * @param kinds of which messages, at least one
     */
    Chosen choose(PersonId person, String address, MailPace pace, Set<MessageKind> kinds, Language language);

    /** Confirms the address of the letter that held this secret; false when there is no such choice any more. */
    boolean confirm(String secret);

    /** Wants no mail any more. */
    void stop(PersonId person);

    /** Notes until when the daily letters have told everything; false when another letter has told it meanwhile. */
    boolean told(MailChoice choice, Instant until);
}
