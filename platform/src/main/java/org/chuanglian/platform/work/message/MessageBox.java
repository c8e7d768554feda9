package org.chuanglian.platform.work.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.work.MessageKind;

/** What persons were told, and what they have read of it. */
public interface MessageBox {

    /** A person's messages, the newest first. */
    List<Message> of(PersonId person, int limit);

    /** Those of some kinds, told after a moment, that the person has not read, the oldest first. */
    List<Message> unread(PersonId person, Set<MessageKind> kinds, Instant after, int limit);

    int unread(PersonId person);

    /** Marks a message as read and answers its page; empty when the person has no such message. */
    Optional<String> read(PersonId person, UUID id);

    /** Marks all that was told until a moment as read. */
    void readAll(PersonId person, Instant until);
}
