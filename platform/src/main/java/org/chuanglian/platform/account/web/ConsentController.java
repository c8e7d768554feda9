package org.chuanglian.platform.account.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.consent.ConsentText;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.account.consent.Reconfirmation;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes what a person states and agrees to, and lets officers verify names. */
@Controller
class ConsentController {

    static final String CONFIRM = AccountController.PATH + "/confirm";
    static final String NAMES = "/real-names";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 500;

    private final Templates templates;
    private final Persons persons;
    private final Consents consents;
    private final RealNames names;

    ConsentController(Templates templates, Persons persons, Consents consents, RealNames names) {
        this.templates = templates;
        this.persons = persons;
        this.consents = consents;
        this.names = names;
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(AccountController.PATH + "/consents/{purpose}/give")
    Onward give(Frame frame, SignedIn me, @PathVariable String purpose, @RequestParam(defaultValue = "") String seen) {
        return onward(frame, consents.give(me.id(), purpose(purpose), seen), "give");
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(AccountController.PATH + "/consents/{purpose}/withdraw")
    Onward withdraw(
            Frame frame, SignedIn me, @PathVariable String purpose, @RequestParam(defaultValue = "") String seen) {
        return onward(frame, consents.withdraw(me.id(), purpose(purpose), seen), "withdraw");
    }

    private static Onward onward(Frame frame, Consents.Change change, String wanted) {
        return Onward.to(
                frame,
                switch (change) {
                    case Consents.Change.Made() -> AccountController.PATH + "#consents";
                    case Consents.Change.Overtaken(Consents.Edition now) ->
                        AccountController.PATH + "?overtaken=" + now.purpose().name() + "&wanted=" + wanted
                                + "#consents";
                });
    }

    private static Purpose purpose(String name) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("purpose " + name));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(AccountController.PATH + "/real-name")
    Onward state(Frame frame, SignedIn me, @RequestParam(defaultValue = "") String realname) {
        String name = FormFields.plain(realname).strip();
        if (name.isEmpty() || FormFields.characters(name) > LONGEST_NAME) {
            return Onward.to(frame, AccountController.PATH + "?bad-name#real-name");
        }
        names.state(me.id(), name);
        return Onward.to(frame, AccountController.PATH + "#real-name");
    }

    @Admits(Admission.VERIFIERS)
    @GetMapping(NAMES)
    Html waiting(Frame frame, SignedIn me) {
        Refusal.require(PeoplePolicy.verifiesNames(me));
        return waiting(frame, me, "");
    }

    private Html waiting(Frame frame, SignedIn me, String problem) {
        return Html.of(templates.accountRealnames(new ConsentPages.Waiting(
                frame.titled(frame.t(ConsentText.WAITING)), names.waiting(), me.id(), problem)));
    }

    @Admits(Admission.VERIFIERS)
    @PostMapping(NAMES + "/{id}/verify")
    View verify(
            Frame frame,
            SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason) {
        Refusal.require(PeoplePolicy.verifiesNames(me));
        PersonId person = PersonId.read(id).orElseThrow(() -> Refusal.missing("person " + id));
        Refusal.require(!person.equals(me.id()));
        String why = FormFields.plain(reason).strip();
        if (why.isEmpty() || FormFields.characters(why) > LONGEST_REASON) {
            return waiting(frame, me, frame.t(ConsentText.BAD_REASON));
        }
        return names.verify(person, name, me.id(), why)
                ? Onward.to(frame, NAMES)
                : waiting(frame, me, frame.t(ConsentText.CHANGED));
    }

    @Admits(Admission.SIGNED_IN)
    @GetMapping(CONFIRM)
    Html ask(Frame frame, SignedIn me) {
        Optional<Instant> confirmed = persons.confirmedAt(me.id());
        return Html.of(templates.accountConfirm(new ConsentPages.Confirm(
                frame.titled(frame.t(ConsentText.CONFIRM)),
                me,
                confirmed.map(Reconfirmation::lapses).map(ChinaTime::minute).orElse(""))));
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(CONFIRM)
    Onward confirm(Frame frame, SignedIn me) {
        persons.confirm(me.id());
        return Onward.to(frame, "/");
    }
}
