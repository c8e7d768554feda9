package org.chuanglian.platform.intake.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.correction.ClaimReader;
import org.chuanglian.platform.intake.correction.CorrectionInbox;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.shell.OpenForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes requests to correct a value, from anyone. */
@Controller
class CorrectionController {

    static final String PATH = "/intake/corrections";
    private static final int SHORTEST_GROUND = 5;
    private static final int LONGEST_GROUND = 1_000;
    private static final int LONGEST_CONTACT = 200;

    private final Subjects subjects;
    private final Catalogue catalogue;
    private final CorrectionInbox inbox;
    private final CorrectionForms forms;
    private final AttachedRequest attached;
    private final Templates templates;
    private final Clock clock;

    CorrectionController(
            Subjects subjects,
            Catalogue catalogue,
            CorrectionInbox inbox,
            CorrectionForms forms,
            AttachedRequest attached,
            Templates templates,
            Clock clock) {
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.inbox = inbox;
        this.forms = forms;
        this.attached = attached;
        this.templates = templates;
        this.clock = clock;
    }

    /** Lets anyone send the form. */
    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        OpenForm correctionForm() {
            return new OpenForm(PATH);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH + "/new")
    View form(
            Frame frame,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String period) {
        Subject about = found(subject);
        return indicator.isEmpty()
                ? Html.of(templates.intakeCorrectionform(forms.choice(frame, about)))
                : Html.of(templates.intakeCorrectionform(
                        forms.form(frame, about, measured(FormFields.plain(indicator)), period, Map.of(), Map.of())));
    }

    @Admits(Admission.EVERYBODY)
    @PostMapping(PATH)
    View ask(
            Frame frame,
            Optional<SignedIn> me,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document)
            throws IOException {
        FormFields form = new FormFields(sent);
        Subject about = found(form.text("subject"));
        Indicator indicator = measured(form.text("indicator"));
        Optional<Period> period =
                Period.read(form.text("period")).filter(read -> !read.first().isAfter(LocalDate.now(clock)));
        Map<String, String> problems = new LinkedHashMap<>();
        if (period.isEmpty()) {
            problems.put("claim", frame.t(CorrectionText.BAD_PERIOD, form.text("period")));
        }
        Optional<Fact> current = period.flatMap(read -> inbox.current(about.id(), indicator.code(), read));
        @Nullable FactValue claimed = claimed(frame, indicator, form, current.map(Fact::value), problems);
        String ground = form.text("ground");
        String contact = form.text("contact");
        checkLengths(frame, ground, contact, problems);
        if (problems.isEmpty() && claimed != null && period.isPresent()) {
            CorrectionInbox.Asking asking = new CorrectionInbox.Asking(
                    about,
                    indicator,
                    period.get(),
                    current.map(fact -> forms.written(frame, fact.value())).orElse(null),
                    claimed,
                    ground,
                    contact.isEmpty() ? null : contact);
            Supplier<CorrectionInbox.Asked> request =
                    () -> inbox.ask(asking, me.map(SignedIn::id).orElse(null));
            switch (attached.ask(frame, document, request)) {
                case AttachedRequest.Outcome.Done(CorrectionInbox.Asked.Kept kept) -> {
                    return Onward.to(
                            frame,
                            kept.secret() == null
                                    ? PATH + "/" + kept.number()
                                    : CorrectionReceiptController.PATH + "/" + kept.secret());
                }
                case AttachedRequest.Outcome.Done(CorrectionInbox.Asked.TooMany()) ->
                    problems.put("claim", frame.t(CorrectionText.TOO_MANY));
                case AttachedRequest.Outcome.NoDocument(String why) -> problems.put("document", why);
            }
        }
        return Html.of(templates.intakeCorrectionform(
                forms.form(frame, about, indicator, form.text("period"), problems, form.typed())));
    }

    private static void checkLengths(Frame frame, String ground, String contact, Map<String, String> problems) {
        int characters = FormFields.characters(ground);
        if (characters < SHORTEST_GROUND || characters > LONGEST_GROUND) {
            problems.put("ground", frame.t(CorrectionText.BAD_GROUND, characters));
        }
        int reach = FormFields.characters(contact);
        if (reach > LONGEST_CONTACT) {
            problems.put("contact", frame.t(CorrectionText.BAD_CONTACT, reach));
        }
    }

    /** The claimed value; null with a problem noted when there is none. */
    private @Nullable FactValue claimed(
            Frame frame,
            Indicator indicator,
            FormFields form,
            Optional<FactValue> current,
            Map<String, String> problems) {
        if (form.typed().containsKey("withdraw")) {
            if (current.isPresent()) {
                return new FactValue.Withdrawn();
            }
            problems.put("claim", frame.t(CorrectionText.BAD_WITHDRAW));
            return null;
        }
        List<Unit> units = catalogue.units();
        return switch (ClaimReader.read(indicator, units, form.text("claim"), form.text("unit"), current)) {
            case ClaimReader.Reading.Claim claim -> claim.value();
            case ClaimReader.Reading.NotGiven() -> refused(problems, frame.t(CorrectionText.BAD_CLAIM_MISSING));
            case ClaimReader.Reading.NoNumber no -> refused(problems, frame.t(CorrectionText.BAD_NUMBER, no.text()));
            case ClaimReader.Reading.NoDay no -> refused(problems, frame.t(CorrectionText.BAD_DAY, no.text()));
            case ClaimReader.Reading.WrongUnit wrong ->
                refused(
                        problems,
                        frame.t(
                                CorrectionText.BAD_UNIT,
                                wrong.possible().stream()
                                        .map(unit -> CorrectionForms.name(frame, unit))
                                        .collect(Collectors.joining(" / "))));
            case ClaimReader.Reading.TooLong tooLong ->
                refused(problems, frame.t(CorrectionText.BAD_LONG, tooLong.characters(), ClaimReader.LONGEST_WORDS));
            case ClaimReader.Reading.Unchanged() -> refused(problems, frame.t(CorrectionText.BAD_SAME));
        };
    }

    private static @Nullable FactValue refused(Map<String, String> problems, String why) {
        problems.put("claim", why);
        return null;
    }

    private Subject found(String id) {
        return SubjectId.read(id.toLowerCase(Locale.ROOT))
                .flatMap(subjects::find)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }

    private Indicator measured(String code) {
        return catalogue
                .indicator(code)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no indicator has the code \"" + code + "\".\nMaybe the address was copied only in part."));
    }
}
