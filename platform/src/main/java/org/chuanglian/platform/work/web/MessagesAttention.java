package org.chuanglian.platform.work.web;

import java.util.Optional;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shell.Attention;
import org.chuanglian.platform.shell.Visitor;
import org.chuanglian.platform.work.message.MessageBox;
import org.chuanglian.platform.work.message.MessageText;
import org.springframework.stereotype.Component;

/** Tells in the top bar how many messages are unread. */
@Component
class MessagesAttention implements Attention {

    private final MessageBox messages;

    MessagesAttention(MessageBox messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Waiting> of(Visitor visitor) {
        if (!(visitor instanceof SignedIn person)) {
            return Optional.empty();
        }
        int unread = messages.unread(person.id());
        return unread == 0
                ? Optional.empty()
                : Optional.of(new Waiting(unread, MessagesController.PATH, MessageText.UNREAD));
    }
}
