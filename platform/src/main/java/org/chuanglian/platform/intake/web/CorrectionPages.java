package org.chuanglian.platform.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Seen;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Decision;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of correction requests together; what who asked wrote of himself goes to officers alone. */
@Component
class CorrectionPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 100;
    private static final long KILOBYTE = 1_000;

    private final Corrections corrections;
    private final CorrectionDocuments documents;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final CorrectionForms forms;
    private final Clock clock;

    CorrectionPages(
            Corrections corrections,
            CorrectionDocuments documents,
            Subjects subjects,
            Catalogue catalogue,
            CorrectionForms forms,
            Clock clock) {
        this.corrections = corrections;
        this.documents = documents;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.forms = forms;
        this.clock = clock;
    }

    CorrectionsPage list(Frame frame, String missing) {
        return new CorrectionsPage(frame.titled(frame.t(CorrectionText.LIST_TITLE)), missing, null, null);
    }

    /** The same with the requests that an officer decides. */
    CorrectionsPage list(Frame frame, String missing, Predicate<CorrectionRequest> his) {
        return new CorrectionsPage(
                frame.titled(frame.t(CorrectionText.LIST_TITLE)),
                missing,
                lines(frame, corrections.open(his, SHOWN)),
                lines(frame, corrections.decided(his, SHOWN)));
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
                        told(frame, request.standing())))
                .toList();
    }

    /** What an officer sent last, and what is wrong with it by field. */
    record Sent(Map<String, String> problems, Map<String, String> filled) {
        static final Sent NOTHING = new Sent(Map.of(), Map.of());
    }

    /** Where a request stands, for everybody. */
    CorrectionPage page(Frame frame, CorrectionRequest request) {
        return page(frame, request, entries(frame, request), null, List.of());
    }

    /** The same with the officer's form while it is open. */
    CorrectionPage decision(Frame frame, CorrectionRequest request, Seen now, Sent sent) {
        if (!(request.standing() instanceof Standing.Open)) {
            return page(frame, request);
        }
        String contact = request.contact();
        List<CorrectionPage.Entry> entries = new ArrayList<>(entries(frame, request));
        entries.add(entry(
                frame,
                CorrectionText.CURRENT,
                now.value().map(value -> forms.written(frame, value)).orElse(frame.t(CorrectionText.NOT_KNOWN))));
        return page(
                frame,
                request,
                entries,
                new CorrectionPage.Decision(
                        frame.href(CorrectionController.PATH + "/" + request.number() + "/decision"),
                        Long.toString(now.recording()),
                        request.ground(),
                        contact == null ? "–" : contact,
                        document(frame, request.number()),
                        sent.problems(),
                        sent.filled().getOrDefault("reason", ""),
                        sent.filled().getOrDefault("evidence", "")),
                List.of());
    }

    /** What was decided by somebody else, and how the form that came second differs. */
    CorrectionPage overtaken(Frame frame, CorrectionRequest request, FormFields form) {
        Optional<Decision> made = decision(request.standing());
        boolean grant = form.text("decision").equals("grant");
        return page(
                frame,
                request,
                entries(frame, request),
                null,
                Difference.among(
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
            Frame frame,
            CorrectionRequest request,
            List<CorrectionPage.Entry> entries,
            CorrectionPage.@Nullable Decision decision,
            List<Difference> differences) {
        return new CorrectionPage(
                frame.titled(frame.t(CorrectionText.RECEIPT, request.number())),
                request.number(),
                told(frame, request.standing()),
                entries,
                decision,
                differences);
    }

    private CorrectionPage.@Nullable Document document(Frame frame, String number) {
        return documents
                .of(number)
                .map(document -> new CorrectionPage.Document(
                        document.name(),
                        frame.t(CorrectionText.KILOBYTES, Math.ceilDiv(document.bytes(), KILOBYTE)),
                        frame.href(CorrectionController.PATH + "/" + number + "/document")))
                .orElse(null);
    }

    private List<CorrectionPage.Entry> entries(Frame frame, CorrectionRequest request) {
        String seen = request.seen();
        List<CorrectionPage.Entry> entries = new ArrayList<>();
        entries.add(new CorrectionPage.Entry(
                frame.t(CorrectionText.SUBJECT),
                subjectName(frame, request),
                frame.href("/registry/subjects/" + request.subject())));
        entries.add(entry(frame, CorrectionText.VALUE, indicatorName(frame, request)));
        entries.add(entry(frame, CorrectionText.PERIOD, request.period().toString()));
        entries.add(entry(frame, CorrectionText.SEEN, seen == null ? frame.t(CorrectionText.NOT_KNOWN) : seen));
        entries.add(entry(frame, CorrectionText.CLAIM, forms.written(frame, request.claimed())));
        entries.add(entry(frame, CorrectionText.ASKED_AT, minute(request.askedAt())));
        decision(request.standing()).ifPresent(decision -> {
            entries.add(entry(frame, CorrectionText.DECIDED_AT, minute(decision.at())));
            entries.add(entry(frame, CorrectionText.REASON, decision.reason()));
            if (decision.evidence() != null) {
                entries.add(entry(frame, CorrectionText.EVIDENCE, decision.evidence()));
            }
        });
        return entries;
    }

    private static CorrectionPage.Entry entry(Frame frame, CorrectionText name, String value) {
        return new CorrectionPage.Entry(frame.t(name), value, null);
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
                .map((Subject subject) -> CorrectionForms.name(frame, subject))
                .orElse(request.subject().toString());
    }

    private String indicatorName(Frame frame, CorrectionRequest request) {
        return catalogue
                .indicator(request.indicator())
                .map(indicator -> CorrectionForms.name(frame, indicator))
                .orElse(request.indicator());
    }

    private String minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).format(MINUTE);
    }
}
