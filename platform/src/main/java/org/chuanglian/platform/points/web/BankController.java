package org.chuanglian.platform.points.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.consent.BankConsent;
import org.chuanglian.platform.points.consent.BankConsents;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
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

/** Lets banks ask for a firm's points, and the firm answer. */
@Controller
class BankController {

    static final String PATH = "/points/bank";
    private static final int LONGEST = 200;

    private final BankConsents consents;
    private final Subjects subjects;
    private final Templates templates;
    private final Clock clock;

    BankController(BankConsents consents, Subjects subjects, Templates templates, Clock clock) {
        this.consents = consents;
        this.subjects = subjects;
        this.templates = templates;
        this.clock = clock;
    }

    @Admits(Admission.OWNERS)
    @GetMapping(PATH)
    View show(Frame frame, SignedIn person, @RequestParam(defaultValue = "") String told) {
        bank(person);
        String words = switch (told) {
            case "asked" -> frame.t(PointsText.BANK_ASKED);
            case "already" -> frame.t(PointsText.BANK_ALREADY);
            case "unknown" -> frame.t(PointsText.BANK_UNKNOWN);
            case "purpose" -> frame.t(PointsText.BANK_PURPOSE_NEEDED);
            default -> "";
        };
        List<BankConsent> asked =
                consents.by(banks(person).map(Organisation::id).toList());
        return Html.of(templates.pointsBank(new BankPage(
                frame.in(PointsRooms.ROOM, frame.t(PointsText.BANK)),
                words,
                !told.equals("asked"),
                asked.stream().map(one -> row(frame, one)).toList())));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(PATH)
    View ask(Frame frame, SignedIn person, @RequestParam Map<String, String> sent) {
        Organisation bank = bank(person);
        FormFields fields = new FormFields(sent);
        String purpose = fields.text("purpose");
        if (purpose.isEmpty() || FormFields.characters(purpose) > LONGEST) {
            return Onward.to(frame, PATH + "?told=purpose");
        }
        Optional<Subject> firm = firm(fields.text("firm"));
        if (firm.isEmpty()) {
            return Onward.to(frame, PATH + "?told=unknown");
        }
        boolean asked = consents.ask(firm.get().id(), bank, purpose, person.id());
        return Onward.to(frame, PATH + (asked ? "?told=asked" : "?told=already"));
    }

    /** The firm gives consent until a day, or declines, or withdraws. */
    @Admits(Admission.OWNERS)
    @PostMapping("/points/{subject}/consents/{id}")
    View answer(
            Frame frame,
            SignedIn person,
            @PathVariable String subject,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        SubjectId firm = SubjectId.read(subject).orElseThrow(() -> missing("no firm has the id \"" + subject + "\"."));
        if (PointsPolicy.consent(person, firm) instanceof Decision.Refused) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    person.getName() + " may not answer for " + firm
                            + ".\nMaybe ask whoever administers the firm's account.");
        }
        UUID consent = SubjectId.read(id)
                .map(SubjectId::value)
                .orElseThrow(() -> missing("no request has the id \"" + id + "\"."));
        FormFields fields = new FormFields(sent);
        LocalDate today = LocalDate.now(clock);
        boolean done = fields.text("decision").equals("give")
                ? consents.give(
                        firm,
                        consent,
                        fields.day("until")
                                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)))
                                .orElse(today.plusMonths(3)),
                        person.id())
                : consents.end(firm, consent, person.id());
        if (!done) {
            throw missing("the request " + id + " is answered already, or not there.");
        }
        return Onward.to(frame, FirmPages.path(firm) + "#h-consents");
    }

    private static PlatformException missing(String what) {
        return new PlatformException(ErrorCode.NOT_FOUND, what + "\nMaybe the page was open for long.");
    }

    private static Stream<Organisation> banks(SignedIn person) {
        return person.organisations().stream().filter(one -> one.kind() == OrganisationKind.FINANCE);
    }

    private static Organisation bank(SignedIn person) {
        return banks(person)
                .findFirst()
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_ALLOWED,
                        person.getName() + " belongs to no bank.\nMaybe sign in as a member of one."));
    }

    /** By the unified social credit code or the code of a listed share. */
    private Optional<Subject> firm(String typed) {
        return typed.isEmpty() || typed.length() > LONGEST
                ? Optional.empty()
                : Stream.of(SubjectKey.Scheme.USCC, SubjectKey.Scheme.STOCK)
                        .flatMap(scheme -> subjects.find(new SubjectKey(scheme, typed)).stream())
                        .findFirst();
    }

    private BankPage.Row row(Frame frame, BankConsent one) {
        boolean holds = one.holds(LocalDate.now(clock));
        return new BankPage.Row(
                subjects.find(one.firm()).map(Subject::name).orElse("–"),
                holds ? frame.href(FirmPages.path(one.firm())) : "",
                one.purpose(),
                Figures.day(one.askedAt()).toString(),
                state(frame, one, holds));
    }

    /** Where a request stands, in words. */
    static String state(Frame frame, BankConsent one, boolean holds) {
        return holds
                ? frame.t(
                        PointsText.CONSENT_UNTIL,
                        one.until().map(LocalDate::toString).orElse(""))
                : one.waits() ? frame.t(PointsText.CONSENT_WAITS) : frame.t(PointsText.CONSENT_ENDED);
    }
}
