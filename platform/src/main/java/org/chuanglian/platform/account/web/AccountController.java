package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.account.signin.Passkeys;
import org.chuanglian.platform.account.signin.PasswordCheck;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own account: who I am here, my password, and the way out. */
@Controller
class AccountController {

    static final String PATH = "/account";

    private final Templates templates;
    private final Persons persons;
    private final PasswordCheck check;
    private final OwnSessions sessions;
    private final Passkeys passkeys;
    private final ExternalDoor external;
    private final RealNames names;
    private final Consents consents;

    AccountController(
            Templates templates,
            Persons persons,
            PasswordCheck check,
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
        this.check = check;
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
                new ConsentPages.Own(names.of(me.id()), consents.of(me.id()), List.of())
                        .overtaken(frame, request.getParameter("overtaken"), request.getParameter("wanted")),
                request.getParameter("bad-name") != null)));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH)
    View change(
            Frame frame,
            SignedIn me,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated) {
        Person person = me.person();
        // who found a session open must not guess here either
        PasswordCheck.Outcome checked = check.check(person.name(), current, request.getRemoteAddr());
        Map<String, String> errors = new PasswordChoice(current, chosen, repeated)
                .errors(frame, person.name(), checked instanceof PasswordCheck.Outcome.Right);
        if (checked instanceof PasswordCheck.Outcome.Locked(Instant until)) {
            errors.put("current", frame.t(AccountText.CURRENT_LOCKED, ChinaTime.minute(until.plusSeconds(59))));
        }
        if (!errors.isEmpty()) {
            return page(frame, me, request, errors, false);
        }
        persons.choose(person.id(), chosen);
        sessions.endOthers(person.id(), request.getSession(false));
        return Onward.to(frame, PATH + "?changed");
    }
}
