package org.chuanglian.platform.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Seen;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.Term;
import org.springframework.stereotype.Component;

/** Puts the pages of correction requests together; what who asked wrote of himself goes to officers and himself alone. */
@Component
class CorrectionPages {

    private static final int SHOWN = 100;
    private static final long KILOBYTE = 1_000;

    private final Corrections corrections;
    private final CorrectionDocuments documents;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final CorrectionForms forms;
    private final Persons persons;
    private final Clock clock;

    CorrectionPages(
            Corrections corrections,
            CorrectionDocuments documents,
            Subjects subjects,
            Catalogue catalogue,
            CorrectionForms forms,
            Persons persons,
            Clock clock) {
        this.corrections = corrections;
        this.documents = documents;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.forms = forms;
        this.persons = persons;
        this.clock = clock;
    }

    /** The list for a remit; where there is none, only the way to look a request up. */
    CorrectionsPage list(Frame frame, String missing, Remit remit) {
        Frame titled = frame.titled(frame.t(CorrectionText.LIST_TITLE));
        return switch (remit) {
            case Remit.Nothing() -> new CorrectionsPage(titled, missing, null, null, null);
            case Remit.Districts _, Remit.Everywhere _ -> {
                Map<Boolean, List<CorrectionRequest>> open = corrections.open(remit, SHOWN).stream()
                        .collect(Collectors.partitioningBy(
                                request -> term(request).state() == Term.State.OVERDUE));
                yield new CorrectionsPage(
                        titled,
                        missing,
                        lines(frame, Objects.requireNonNull(open.get(true))),
                        lines(frame, Objects.requireNonNull(open.get(false))),
                        lines(frame, corrections.decided(remit, SHOWN)));
            }
        };
    }

    private Term term(CorrectionRequest request) {
        return Term.until(request.handling().due(), LocalDate.now(clock));
    }

    private List<CorrectionsPage.Line> lines(Frame frame, List<CorrectionRequest> requests) {
        return requests.stream()
                .map(request -> new CorrectionsPage.Line(
                        request.number(),
                        frame.href(CorrectionController.PATH + "/" + request.number()),
                        subjectName(frame, request),
                        indicatorName(frame, request) + " · " + request.period(),
                        forms.written(frame, request.claimed()),
                        minute(request.askedAt()),
                        pressing(frame, request),
                        request.standing() instanceof Standing.Open ? owner(frame, request) : ""))
                .toList();
    }

    /** What is left of an open request's term; of others where they stand. */
    private CorrectionPage.Told pressing(Frame frame, CorrectionRequest request) {
        Term term = term(request);
        return request.standing() instanceof Standing.Open && term.left().isPresent()
                ? new CorrectionPage.Told(term.mark(), term.left().get().in(frame.language()))
                : told(frame, request.standing());
    }

    private String owner(Frame frame, CorrectionRequest request) {
        PersonId owner = request.handling().owner();
        return owner == null
                ? frame.t(CorrectionText.OWNER_NONE)
                : persons.byId(owner)
                        .map(person -> frame.t(CorrectionText.OWNER_IS, person.displayName()))
                        .orElseGet(() -> frame.t(CorrectionText.OWNER_SOME));
    }

    /** What an officer sent last, and what is wrong with it by field. */
    record Sent(Map<String, String> problems, Map<String, String> filled) {
        static final Sent NOTHING = new Sent(Map.of(), Map.of());
    }

    /** Where a request stands, as somebody reads it who does not decide it. */
    CorrectionPage page(Frame frame, CorrectionRequest request, Sight sight) {
        return page(
                frame,
                request,
                CorrectionText.RECEIPT_KEEP,
                entries(frame, request, sight, CorrectionController.PATH + "/" + request.number()));
    }

    /** The page behind a private link, at the address that the link is. */
    CorrectionPage receipt(Frame frame, CorrectionRequest request, String link) {
        return page(frame, request, CorrectionText.LINK_KEEP, entries(frame, request, Sight.ASKER, link));
    }

    /** Where a request stands, with the officer's forms while it is open. */
    CorrectionPage decision(Frame frame, CorrectionRequest request, Seen now, Sent sent) {
        if (!(request.standing() instanceof Standing.Open)) {
            return page(frame, request, Sight.OFFICER);
        }
        String path = CorrectionController.PATH + "/" + request.number();
        String address = frame.href(path);
        PersonId owner = request.handling().owner();
        List<CorrectionPage.Entry> entries = new ArrayList<>(entries(frame, request, Sight.OFFICER, path));
        entries.add(entry(
                frame,
                CorrectionText.CURRENT,
                now.value().map(value -> forms.written(frame, value)).orElse(frame.t(CorrectionText.NOT_KNOWN))));
        return page(frame, request, CorrectionText.RECEIPT_KEEP, entries)
                .deciding(
                        new CorrectionPage.Taking(address + "/owner", owner == null ? "" : owner.toString()),
                        new CorrectionPage.Decision(
                                address + "/decision",
                                Long.toString(now.recording()),
                                sent.problems(),
                                sent.filled().getOrDefault("reason", ""),
                                sent.filled().getOrDefault("evidence", "")));
    }

    /** What was decided by somebody else, and how the form that came second differs. */
    CorrectionPage overtaken(Frame frame, CorrectionRequest request, FormFields form) {
        Optional<Decision> made = decision(request.standing());
        boolean grant = form.text("decision").equals("grant");
        return page(frame, request, Sight.OFFICER)
                .differing(Difference.among(
                        new Difference(
                                frame.t(CorrectionText.STATE),
                                told(frame, request.standing()).text(),
                                frame.t(grant ? CorrectionText.STATE_GRANTED : CorrectionText.STATE_DECLINED)),
                        new Difference(
                                frame.t(CorrectionText.REASON),
                                made.map(Decision::reason).orElse(""),
                                form.text("reason")),
                        new Difference(
                                frame.t(CorrectionText.EVIDENCE),
                                made.map(Decision::evidence).orElse(""),
                                grant ? form.text("evidence") : "")));
    }

    private static CorrectionPage page(
            Frame frame, CorrectionRequest request, CorrectionText keep, List<CorrectionPage.Entry> entries) {
        return new CorrectionPage(
                frame.titled(frame.t(CorrectionText.RECEIPT, request.number())),
                request.number(),
                told(frame, request.standing()),
                frame.t(keep),
                entries,
                null,
                null,
                List.of(),
                "");
    }

    private CorrectionPage.Entry document(Frame frame, String number, String path) {
        return documents
                .of(number)
                .map(document -> new CorrectionPage.Entry(
                        frame.t(CorrectionText.DOCUMENT_SENT),
                        document.name(),
                        frame.href(path + CorrectionDocumentController.DOCUMENT),
                        frame.t(CorrectionText.KILOBYTES, Math.ceilDiv(document.bytes(), KILOBYTE))))
                .orElseGet(() -> entry(frame, CorrectionText.DOCUMENT_SENT, frame.t(CorrectionText.DOCUMENT_NONE)));
    }

    /** @param path of the page, below which its document is */
    private List<CorrectionPage.Entry> entries(Frame frame, CorrectionRequest request, Sight sight, String path) {
        String seen = request.seen();
        List<CorrectionPage.Entry> entries = new ArrayList<>();
        entries.add(new CorrectionPage.Entry(
                frame.t(CorrectionText.SUBJECT),
                subjectName(frame, request),
                frame.href("/registry/subjects/" + request.subject()),
                ""));
        entries.add(entry(frame, CorrectionText.VALUE, indicatorName(frame, request)));
        entries.add(entry(frame, CorrectionText.PERIOD, request.period().toString()));
        entries.add(entry(frame, CorrectionText.SEEN, seen == null ? frame.t(CorrectionText.NOT_KNOWN) : seen));
        entries.add(entry(frame, CorrectionText.CLAIM, forms.written(frame, request.claimed())));
        if (sight != Sight.PUBLIC) {
            String contact = request.contact();
            entries.add(entry(frame, CorrectionText.GROUND, request.ground()));
            entries.add(entry(frame, CorrectionText.CONTACT_SHOWN, contact == null ? "–" : contact));
            entries.add(document(frame, request.number(), path));
        }
        entries.add(entry(frame, CorrectionText.ASKED_AT, minute(request.askedAt())));
        if (request.standing() instanceof Standing.Open) {
            entries.add(entry(frame, CorrectionText.TERM, termOf(frame, request)));
            entries.add(entry(frame, CorrectionText.OWNER, handled(frame, request, sight)));
        }
        decision(request.standing()).ifPresent(decision -> {
            entries.add(entry(frame, CorrectionText.DECIDED_AT, minute(decision.at())));
            entries.add(entry(frame, CorrectionText.REASON, decision.reason()));
            if (decision.evidence() != null) {
                entries.add(entry(frame, CorrectionText.EVIDENCE, decision.evidence()));
            }
        });
        return entries;
    }

    private String termOf(Frame frame, CorrectionRequest request) {
        Term term = term(request);
        return term.end().in(frame.language())
                + term.left()
                        .map(left -> (frame.language() == Language.ENGLISH ? ", " : "，") + left.in(frame.language()))
                        .orElse("");
    }

    /** Which officer it is, officers alone are told. */
    private String handled(Frame frame, CorrectionRequest request, Sight sight) {
        return switch (sight) {
            case OFFICER -> owner(frame, request);
            case PUBLIC, ASKER ->
                frame.t(request.handling().owner() == null ? CorrectionText.OWNER_NONE : CorrectionText.OWNER_SOME);
        };
    }

    private static CorrectionPage.Entry entry(Frame frame, CorrectionText name, String value) {
        return new CorrectionPage.Entry(frame.t(name), value, null, "");
    }

    private static Optional<Decision> decision(Standing standing) {
        return switch (standing) {
            case Standing.Open() -> Optional.empty();
            case Standing.Granted granted -> Optional.of(granted.decision());
            case Standing.Declined declined -> Optional.of(declined.decision());
        };
    }

    private static CorrectionPage.Told told(Frame frame, Standing standing) {
        return switch (standing) {
            case Standing.Open() -> new CorrectionPage.Told("wait", frame.t(CorrectionText.STATE_OPEN));
            case Standing.Granted _ -> new CorrectionPage.Told("done", frame.t(CorrectionText.STATE_GRANTED));
            case Standing.Declined _ -> new CorrectionPage.Told("warn", frame.t(CorrectionText.STATE_DECLINED));
        };
    }

    private String subjectName(Frame frame, CorrectionRequest request) {
        return subjects.find(request.subject())
                .map((Subject subject) -> CorrectionForms.name(frame.language(), subject))
                .orElse(request.subject().toString());
    }

    private String indicatorName(Frame frame, CorrectionRequest request) {
        return catalogue
                .indicator(request.indicator())
                .map(indicator -> CorrectionForms.name(frame.language(), indicator))
                .orElse(request.indicator());
    }

    private static String minute(Instant instant) {
        return ChinaTime.minute(instant);
    }
}
