package org.chuanglian.platform.work.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.mail.Post;
import org.chuanglian.platform.work.message.MailChoices;
import org.chuanglian.platform.work.message.MailPace;
import org.chuanglian.platform.work.message.MessageBox;
import org.chuanglian.platform.work.message.MessageText;
import org.chuanglian.platform.work.web.MessagePages.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own messages, and the choice of mail. */
@Controller
class MessagesController {

    static final String PATH = WorkRoomConfiguration.PATH + "/messages";

    private final MessageBox messages;
    private final MailChoices choices;
    private final MessagePages pages;
    private final Post post;
    private final Templates templates;

    MessagesController(MessageBox messages, MailChoices choices, MessagePages pages, Post post, Templates templates) {
        this.messages = messages;
        this.choices = choices;
        this.pages = pages;
        this.post = post;
        this.templates = templates;
    }

    @Admits(Admission.SIGNED_IN)
    @GetMapping(PATH)
    View list(Frame frame, SignedIn me) {
        return show(frame, me, Sent.NOTHING);
    }

    private View show(Frame frame, SignedIn me, Sent sent) {
        return Html.of(templates.workMessages(pages.page(frame, me.id(), sent)));
    }

    /** Opens what a message is about, and marks it as read. */
    @Admits(Admission.OWNERS)
    @GetMapping(PATH + "/{id}")
    View open(Frame frame, SignedIn me, @PathVariable UUID id) {
        return messages.read(me.id(), id)
                .map(path -> Onward.to(frame, path))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "the reader has no message " + id + ".\nMaybe it is somebody else's."));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH + "/read")
    View readAll(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        moment(new FormFields(sent).text("until")).ifPresent(until -> messages.readAll(me.id(), until));
        return Onward.to(frame, PATH);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH + "/mail")
    View choose(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        FormFields form = new FormFields(sent);
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<MailPace> pace = MailPace.of(form.text("pace"));
        Set<MessageKind> kinds = Arrays.stream(MessageKind.values())
                .filter(kind -> form.text(kind.code()).equals("true"))
                .collect(Collectors.toSet());
        if (!post.isOpen()) {
            problems.put("address", frame.t(MessageText.CLOSED));
        } else if (pace.isEmpty()) {
            problems.put("pace", frame.t(MessageText.BAD_PACE));
        } else if (kinds.isEmpty()) {
            problems.put("kinds", frame.t(MessageText.BAD_KINDS));
        } else {
            String address = form.text("address");
            switch (choices.choose(me.id(), address, pace.get(), kinds, frame.language())) {
                case MailChoices.Chosen.Holds(), MailChoices.Chosen.Asked() -> {
                    return Onward.to(frame, PATH);
                }
                case MailChoices.Chosen.NoAddress() ->
                    problems.put("address", frame.t(MessageText.BAD_ADDRESS, address));
                case MailChoices.Chosen.TooMany() -> problems.put("address", frame.t(MessageText.TOO_MANY_ASKED));
            }
        }
        return show(frame, me, new Sent(problems, form.typed()));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH + "/mail/stop")
    View stop(Frame frame, SignedIn me) {
        choices.stop(me.id());
        return Onward.to(frame, PATH);
    }
}
