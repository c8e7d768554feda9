package org.chuanglian.platform.work.web;

import org.chuanglian.pages.Templates;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.OpenForm;
import org.chuanglian.platform.work.message.MailChoices;
import org.chuanglian.platform.work.message.MessageText;
import org.chuanglian.platform.work.web.ConfirmPage.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Lets who reads mail at an address say that it is wanted, signed in or not. Opening the link says nothing yet, since
 * mail servers open links too.
 */
@Controller
class ConfirmController {

    private static final String PATH = MessagesController.PATH + "/confirm/{secret}";

    private final MailChoices choices;
    private final Templates templates;

    ConfirmController(MailChoices choices, Templates templates) {
        this.choices = choices;
        this.templates = templates;
    }

    /** Lets anyone who has the letter send the form. */
    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        OpenForm confirmForm() {
            return new OpenForm(PATH);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html ask(Frame frame, @PathVariable String secret) {
        return page(frame, secret, Outcome.ASKED);
    }

    @Admits(Admission.EVERYBODY)
    @PostMapping(PATH)
    Html confirm(Frame frame, @PathVariable String secret) {
        return page(frame, secret, choices.confirm(secret) ? Outcome.CONFIRMED : Outcome.GONE);
    }

    private Html page(Frame frame, String secret, Outcome outcome) {
        return Html.of(
                templates.workConfirm(new ConfirmPage(frame.titled(frame.t(MessageText.CONFIRM)), secret, outcome)));
    }
}
