package org.chuanglian.platform.intake.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.correction.CorrectionDesk;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Decided;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Seen;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.intake.web.CorrectionPages.Sent;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FooterLink;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows where requests stand to who has the number, and lets officers decide them. */
@Controller
class CorrectionListController {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_EVIDENCE = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final long NEVER_SHOWN = -1;

    private final OpenRequests requests;
    private final CorrectionDesk desk;
    private final CorrectionPages pages;
    private final Subjects subjects;
    private final Templates templates;

    CorrectionListController(
            OpenRequests requests, CorrectionDesk desk, CorrectionPages pages, Subjects subjects, Templates templates) {
        this.requests = requests;
        this.desk = desk;
        this.pages = pages;
        this.subjects = subjects;
        this.templates = templates;
    }

    /** Puts the requests into the footer. */
    @Configuration(proxyBeanMethods = false)
    static class Footer {
        private static final int AFTER_METHODS = 40;

        @Bean
        FooterLink correctionRequests() {
            return new FooterLink(AFTER_METHODS, CorrectionController.PATH, CorrectionText.LIST_TITLE);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(CorrectionController.PATH)
    View list(Frame frame, Reader reader, @RequestParam(defaultValue = "") String number) {
        String asked = FormFields.plain(number).strip().toUpperCase(Locale.ROOT);
        if (!asked.isEmpty() && requests.find(asked, reader).isPresent()) {
            return Onward.to(frame, CorrectionController.PATH + "/" + asked);
        }
        return Html.of(templates.intakeCorrections(pages.list(frame, asked, IntakePolicy.remit(reader))));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(CorrectionController.PATH + "/{number}")
    View one(Frame frame, Reader reader, @PathVariable String number) {
        CorrectionRequest request = found(number, reader);
        Sight sight = Sight.of(reader, request, region(request));
        return Html.of(templates.intakeCorrection(
                switch (sight) {
                    case OFFICER -> pages.decision(frame, request, see(request, reader), Sent.NOTHING);
                    case PUBLIC, ASKER -> pages.page(frame, request, sight);
                }));
    }

    /** Takes a request in hand, from whom the page said that it was. */
    @Admits(Admission.OFFICERS)
    @PostMapping(CorrectionController.PATH + "/{number}/owner")
    View take(Frame frame, SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> sent) {
        Reader reader = Reader.of(Optional.of(officer));
        CorrectionRequest request = mayDecide(found(number, reader), officer, reader);
        PersonId owner = request.handling().owner();
        boolean seen = new FormFields(sent).text("owner").equals(owner == null ? "" : owner.toString());
        if (seen && desk.take(request, officer.id())) {
            return Onward.to(frame, CorrectionController.PATH + "/" + number);
        }
        CorrectionRequest now = found(number, reader);
        return officer.id().equals(now.handling().owner())
                ? Onward.to(frame, CorrectionController.PATH + "/" + number)
                : Html.of(templates.intakeCorrection(pages.decision(frame, now, see(now, reader), Sent.NOTHING)
                        .telling(frame.t(CorrectionText.TAKEN_ALREADY))));
    }

    private CorrectionRequest mayDecide(CorrectionRequest request, SignedIn officer, Reader reader) {
        if (IntakePolicy.decideRequest(reader, region(request))
                instanceof org.chuanglian.platform.account.Decision.Refused refused) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    officer.getName() + " may not decide this request: "
                            + refused.reason().in(Language.ENGLISH)
                            + ".\nMaybe the administrator has not given the role yet.");
        }
        return request;
    }

    @Admits(Admission.OFFICERS)
    @PostMapping(CorrectionController.PATH + "/{number}/decision")
    View decide(Frame frame, SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> sent) {
        Reader reader = Reader.of(Optional.of(officer));
        CorrectionRequest request = mayDecide(found(number, reader), officer, reader);
        FormFields form = new FormFields(sent);
        String reason = form.text("reason");
        String evidence = form.text("evidence");
        boolean grant = form.text("decision").equals("grant");
        Seen now = see(request, reader);
        Map<String, String> problems = problems(frame, form, reason, evidence, grant);
        if (!problems.isEmpty() && request.standing() instanceof Standing.Open) {
            return again(frame, request, now, problems, form);
        }
        Decided decided = grant
                ? desk.grant(request, seen(now, form.text("seen")), officer.id().value(), reason, evidence)
                : desk.decline(request, officer.id().value(), reason);
        return switch (decided) {
            case Decided.Done() -> Onward.to(frame, CorrectionController.PATH + "/" + number);
            case Decided.Already() -> already(frame, officer, found(number, reader), form);
            case Decided.Moved() ->
                again(frame, request, see(request, reader), Map.of("decision", frame.t(CorrectionText.MOVED)), form);
            case Decided.Unrecordable refused -> {
                String why = refused.problems().stream().map(Problem::what).collect(Collectors.joining(" "));
                yield again(frame, request, now, Map.of("decision", frame.t(CorrectionText.UNRECORDABLE, why)), form);
            }
        };
    }

    private Seen see(CorrectionRequest request, Reader reader) {
        return desk.see(request, RegistryPolicy.clearance(reader));
    }

    /** What the form says that the officer saw; what is no number was never shown. */
    private static Seen seen(Seen now, String recording) {
        return new Seen(
                now.clearance(),
                NUMBER.matcher(recording).matches() ? Long.parseLong(recording) : NEVER_SHOWN,
                Optional.empty());
    }

    private Html again(
            Frame frame, CorrectionRequest request, Seen now, Map<String, String> problems, FormFields form) {
        return Html.of(
                templates.intakeCorrection(pages.decision(frame, request, now, new Sent(problems, form.typed()))));
    }

    /** A form sent twice is decided once, and both times said to be; who came second is told so. */
    private View already(Frame frame, SignedIn officer, CorrectionRequest request, FormFields form) {
        boolean grant = form.text("decision").equals("grant");
        boolean sentTwice = switch (request.standing()) {
            case Standing.Open() -> false;
            case Standing.Granted(Decision made) -> grant && same(made, officer, form.text("reason"));
            case Standing.Declined(Decision made) -> !grant && same(made, officer, form.text("reason"));
        };
        return sentTwice
                ? Onward.to(frame, CorrectionController.PATH + "/" + request.number())
                : Html.of(templates.intakeCorrection(pages.overtaken(frame, request, form)));
    }

    private static boolean same(Decision made, SignedIn officer, String reason) {
        return made.officer().equals(officer.id().value()) && made.reason().equals(reason);
    }

    private static Map<String, String> problems(
            Frame frame, FormFields form, String reason, String evidence, boolean grant) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!grant && !form.text("decision").equals("decline")) {
            problems.put("decision", frame.t(CorrectionText.BAD_CHOICE));
        }
        if (reason.isEmpty() || FormFields.characters(reason) > LONGEST_REASON) {
            problems.put("reason", frame.t(CorrectionText.BAD_REASON, FormFields.characters(reason)));
        }
        int length = FormFields.characters(evidence);
        if (grant && (length == 0 || length > LONGEST_EVIDENCE)) {
            problems.put("evidence", frame.t(CorrectionText.BAD_EVIDENCE, length));
        }
        return problems;
    }

    /** Where what the request is about lies. */
    private @Nullable RegionCode region(CorrectionRequest request) {
        return subjects.find(request.subject()).map(Subject::region).orElse(null);
    }

    private CorrectionRequest found(String number, Reader reader) {
        return requests.find(number, reader)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no correction request has the number \"" + number
                                + "\".\nMaybe the number was copied only in part."));
    }
}
