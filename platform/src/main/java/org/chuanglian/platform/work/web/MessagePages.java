package org.chuanglian.platform.work.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.mail.Post;
import org.chuanglian.platform.work.message.MailChoice;
import org.chuanglian.platform.work.message.MailChoices;
import org.chuanglian.platform.work.message.MailPace;
import org.chuanglian.platform.work.message.Message;
import org.chuanglian.platform.work.message.MessageBox;
import org.chuanglian.platform.work.message.MessageText;
import org.springframework.stereotype.Component;

/** Lays a person's messages, and his choice of mail. */
@Component
class MessagePages {

    private static final int SHOWN = 100;

    private final MessageBox messages;
    private final MailChoices choices;
    private final Post post;

    MessagePages(MessageBox messages, MailChoices choices, Post post) {
        this.messages = messages;
        this.choices = choices;
        this.post = post;
    }

    /** What was sent last, and what is wrong with it by field. */
    record Sent(Map<String, String> problems, Map<String, String> filled) {
        static final Sent NOTHING = new Sent(Map.of(), Map.of());
    }

    MessagesPage page(Frame frame, PersonId person, Sent sent) {
        List<Message> told = messages.of(person, SHOWN);
        return new MessagesPage(
                frame.in(WorkRoomConfiguration.ROOM, frame.t(MessageText.MESSAGES)),
                told.stream().map(message -> line(frame, message)).toList(),
                told.stream().anyMatch(message -> !message.read()),
                told.isEmpty() ? "" : told.getFirst().toldAt().toString(),
                mail(frame, person, sent));
    }

    private MessagesPage.Line line(Frame frame, Message message) {
        return new MessagesPage.Line(
                frame.href(MessagesController.PATH + "/" + message.id()),
                message.what().in(frame.language()),
                ChinaTime.minute(message.toldAt()),
                message.read());
    }

    private MessagesPage.Mail mail(Frame frame, PersonId person, Sent sent) {
        return choices.of(person)
                .map(choice -> new MessagesPage.Mail(
                        post.isOpen(),
                        standing(frame, choice),
                        true,
                        sent.filled().getOrDefault("address", choice.address()),
                        sent.filled().getOrDefault("pace", choice.pace().code()),
                        kinds(frame, sent, choice.kinds()),
                        sent.problems()))
                .orElseGet(() -> new MessagesPage.Mail(
                        post.isOpen(),
                        frame.t(MessageText.MAIL_NONE),
                        false,
                        sent.filled().getOrDefault("address", ""),
                        sent.filled().getOrDefault("pace", MailPace.DAILY.code()),
                        kinds(frame, sent, Set.of()),
                        sent.problems()));
    }

    /** Nobody is written to about what he did not tick himself. */
    private static List<MessagesPage.Kind> kinds(Frame frame, Sent sent, Set<MessageKind> chosen) {
        return Arrays.stream(MessageKind.values())
                .map(kind -> new MessagesPage.Kind(
                        kind.code(),
                        frame.t(kind),
                        sent.filled().isEmpty()
                                ? chosen.contains(kind)
                                : sent.filled().containsKey(kind.code())))
                .toList();
    }

    private static String standing(Frame frame, MailChoice choice) {
        return frame.t(choice.confirmed() ? MessageText.MAIL_HOLDS : MessageText.MAIL_WAITS, choice.address());
    }
}
