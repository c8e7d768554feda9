package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.account.signin.Passkeys;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: who I am here, my password, and the way out. */
@Controller
class AccountController {

    static final String PATH = "/account";

    private final Templates templates;
    private final Persons persons;
    private final PasswordEncoder passwords;
    private final OwnSessions sessions;
    private final Passkeys passkeys;
    private final ExternalDoor external;
    private final RealNames names;
    private final Consents consents;

    AccountController(
            Templates templates,
            Persons persons,
            PasswordEncoder passwords,
            OwnSessions sessions,
            Passkeys passkeys,
            ExternalDoor external,
            RealNames names,
            Consents consents) {
        this.passkeys = passkeys;
        this.external = external;
        this.names = names;
        this.consents = consents;
        this.templates = templates;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @Admits(Admission.SIGNED_IN)
    @GetMapping(PATH)
    Html show(
            Frame frame,
            SignedIn me,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String changed) {
        return page(frame, me, request, Map.of(), changed != null);
    }

    private Html page(
            Frame frame, SignedIn me, HttpServletRequest request, Map<String, String> errors, boolean changed) {
        return Html.of(templates.accountAccount(new AccountPage(
                frame.titled(frame.t(AccountText.ACCOUNT)),
                me,
                errors,
                changed,
                persons.signedInBefore(me.id()),
                sessions.of(me.id(), request.getSession(false)),
                passkeys.of(me.id()),
                external.of(me.id()),
                new ConsentPages.Own(names.of(me.id()), consents.of(me.id())),
                request.getParameter("bad-name") != null)));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH)
    Object change(
            Frame frame,
            SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated) {
        Person person = me.person();
        PasswordChoice choice = new PasswordChoice(current, chosen, repeated);
        boolean right = persons.passwordDigest(person.id())
                .filter(digest -> passwords.matches(current, digest))
                .isPresent();
        Map<String, String> errors = choice.errors(frame, person.name(), right);
        if (!errors.isEmpty()) {
            return page(frame, me, request, errors, false);
        }
        persons.choose(person.id(), chosen);
        sessions.endOthers(person.id(), request.getSession(false));
        return Onward.to(frame, PATH + "?changed");
    }
}
