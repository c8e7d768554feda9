package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.Acceptance;
import org.chuanglian.platform.account.people.Invitation;
import org.chuanglian.platform.account.people.Invitations;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.SignInName;
import org.chuanglian.platform.account.web.PeoplePages.Sent;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.shell.OpenForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where an invitation is taken: with a new account, or with the one that is signed in. */
@Controller
class InvitationController {

    static final String PATH = "/invitation";

    private static final int LONGEST_NAME = 60;

    private final Templates templates;
    private final Invitations invitations;
    private final ExternalDoor external;

    InvitationController(Templates templates, Invitations invitations, ExternalDoor external) {
        this.templates = templates;
        this.invitations = invitations;
        this.external = external;
    }

    /** The invited is not signed in yet; who has the link is the invited. */
    @Configuration(proxyBeanMethods = false)
    static class Open {
        @Bean
        OpenForm invitationForm() {
            return new OpenForm(PATH + "/{secret}");
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH + "/{secret}")
    Html show(Frame frame, Optional<SignedIn> reader, @PathVariable String secret) {
        return page(frame, reader, secret, Sent.NOTHING);
    }

    private Html page(Frame frame, Optional<SignedIn> reader, String secret, Sent sent) {
        return Html.of(templates.accountInvitation(new PeoplePages.Taking(
                frame.titled(frame.t(PeopleText.TAKE)),
                PATH + "/" + secret,
                invitations.open(secret),
                reader.map(SignedIn::person),
                sent)));
    }

    @Admits(Admission.EVERYBODY)
    @PostMapping(PATH + "/{secret}")
    View take(
            Frame frame,
            Optional<SignedIn> reader,
            HttpServletRequest request,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent) {
        FormFields form = new FormFields(sent);
        Optional<Invitation> invitation = invitations.open(secret);
        Map<String, String> problems =
                problems(frame, form, sent.getOrDefault("chosen", ""), sent.getOrDefault("repeated", ""));
        if (invitation.isEmpty() || !problems.isEmpty()) {
            return page(frame, reader, secret, new Sent(form.typed(), problems));
        }
        Acceptance came = invitations.accept(
                secret,
                SignInName.read(form.text("name")).orElseThrow(),
                form.text("display"),
                sent.getOrDefault("chosen", ""));
        return switch (came) {
            case Acceptance.Accepted(var _) ->
                Onward.to(frame, SignInController.PATH + "?welcome" + external.ifPending(request));
            case Acceptance.NameTaken() ->
                page(frame, reader, secret, new Sent(form.typed(), Map.of("name", frame.t(PeopleText.NAME_TAKEN))));
            case Acceptance.Gone() -> page(frame, reader, secret, Sent.NOTHING);
        };
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH + "/{secret}/join")
    View join(Frame frame, SignedIn me, @PathVariable String secret) {
        return switch (invitations.join(secret, me.id())) {
            case Acceptance.Accepted(var _) -> Onward.to(frame, AccountController.PATH);
            case Acceptance.NameTaken(), Acceptance.Gone() -> page(frame, Optional.of(me), secret, Sent.NOTHING);
        };
    }

    private static Map<String, String> problems(Frame frame, FormFields form, String chosen, String repeated) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<SignInName> name = SignInName.read(form.text("name"));
        if (name.isEmpty()) {
            problems.put("name", frame.t(PeopleText.BAD_SIGN_IN_NAME));
        }
        String shown = form.text("display");
        if (shown.isEmpty() || FormFields.characters(shown) > LONGEST_NAME) {
            problems.put("display", frame.t(PeopleText.BAD_DISPLAY_NAME));
        }
        problems.putAll(new PasswordChoice("", chosen, repeated)
                .errors(frame, name.map(SignInName::text).orElse(""), true));
        return problems;
    }
}
