package org.chuanglian.platform.registry.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.imported.ImportedInstitutions;
import org.chuanglian.platform.registry.imported.ImportedInstitutions.Newcomer;
import org.chuanglian.platform.registry.imported.StageRules.Step;
import org.chuanglian.platform.registry.imported.StepOutcome;
import org.chuanglian.platform.registry.imported.Tie;
import org.chuanglian.platform.registry.web.ImportedForm.Refused;
import org.chuanglian.platform.registry.web.ImportedPages.Sent;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows imported institutions to all, and takes their steps from officers. */
@Controller
class ImportedController {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    private final Subjects subjects;
    private final ImportedInstitutions institutions;
    private final ImportedPages pages;
    private final Templates templates;

    ImportedController(Subjects subjects, ImportedInstitutions institutions, ImportedPages pages, Templates templates) {
        this.subjects = subjects;
        this.institutions = institutions;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(ImportedPages.PATH)
    View roll(Frame frame, Reader reader) {
        return Html.of(templates.registryImported(
                pages.roll(frame, RegistryPolicy.record(reader).isAllowed(), Refused.NOTHING, Map.of())));
    }

    @Admits(Admission.OFFICERS)
    @PostMapping(ImportedPages.PATH)
    View bringIn(Frame frame, SignedIn officer, @RequestParam Map<String, String> sent) {
        FormFields form = new FormFields(sent);
        Recorder recorder =
                recorder(officer, RegionCode.read(form.text("region")).orElse(null));
        Refused refused = refusedNewcomer(frame, form);
        if (refused.problems().isEmpty()) {
            Newcomer newcomer = new Newcomer(
                    form.text("name"),
                    SubjectKind.of(form.text("kind")),
                    RegionCode.read(form.text("region")).orElse(null));
            Step first = new Step(Stage.NEGOTIATION, form.day("date").orElseThrow(), form.text("evidence"));
            StepOutcome outcome = institutions.bringIn(newcomer, first, recorder);
            if (outcome instanceof StepOutcome.Taken taken) {
                return Onward.to(frame, "/registry/subjects/" + taken.institution());
            }
            refused = refusals(frame).ofNewcomer(outcome, newcomer.name(), frame);
        }
        return Html.of(templates.registryImported(pages.roll(frame, true, refused, form.typed())));
    }

    /** Every field that cannot be read, at once. */
    private Refused refusedNewcomer(Frame frame, FormFields form) {
        Map<String, String> problems = new LinkedHashMap<>();
        int characters = FormFields.characters(form.text("name"));
        if (characters < SHORTEST_NAME || characters > LONGEST_NAME) {
            problems.put("name", frame.t(ImportedText.REFUSED_NAME));
        }
        if (SubjectKind.read(form.text("kind"))
                .filter(ImportedPages.KINDS::contains)
                .isEmpty()) {
            problems.put("kind", frame.t(ImportedText.REFUSED_CHOICE));
        }
        String region = form.text("region");
        if (!region.isEmpty()
                && pages.districts(frame).stream()
                        .noneMatch(district -> district.code().equals(region))) {
            problems.put("region", frame.t(ImportedText.REFUSED_REGION, region));
        }
        if (form.day("date").isEmpty()) {
            problems.put("date", refusals(frame).ofDate(form.text("date")));
        }
        refusals(frame).ofEvidence(form.text("evidence")).ifPresent(why -> problems.put("evidence", why));
        return new Refused(problems, null);
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(ImportedPages.PATH + "/{id}")
    View steps(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam(defaultValue = "") String find) {
        Subject subject = found(id);
        recorder(officer, subject.region());
        return Html.of(templates.registryImportedstep(
                pages.steps(frame, subject, FormFields.plain(find).strip(), Sent.NOTHING)));
    }

    @Admits(Admission.OFFICERS)
    @PostMapping(ImportedPages.PATH + "/{id}/steps")
    View step(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Subject subject = found(id);
        Recorder recorder = recorder(officer, subject.region());
        FormFields form = new FormFields(sent);
        Optional<Stage> stage = Stage.read(form.text("stage"));
        Optional<LocalDate> day = form.day("date");
        Refused refused;
        if (stage.isEmpty()) {
            refused = Refused.at("stage", frame.t(ImportedText.REFUSED_CHOICE));
        } else if (day.isEmpty()) {
            refused = Refused.at("date", refusals(frame).ofDate(form.text("date")));
        } else {
            StepOutcome outcome = institutions.next(
                    subject, new Step(stage.get(), day.get(), form.text("evidence")), seen(form), recorder);
            if (outcome instanceof StepOutcome.Taken) {
                return Onward.to(frame, "/registry/subjects/" + subject.id());
            }
            refused = refusals(frame).ofStep(outcome);
        }
        return Html.of(templates.registryImportedstep(
                pages.steps(frame, subject, "", new Sent(refused, Refused.NOTHING, form.typed()))));
    }

    @Admits(Admission.OFFICERS)
    @PostMapping(ImportedPages.PATH + "/{id}/hung")
    View hang(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Subject subject = found(id);
        Recorder recorder = recorder(officer, subject.region());
        FormFields form = new FormFields(sent);
        Optional<Tie> tie = Tie.read(form.text("tie"));
        Optional<Subject> other = SubjectId.read(form.text("other")).flatMap(subjects::find);
        Refused refused;
        if (other.isEmpty()) {
            refused = Refused.at("other", frame.t(ImportedText.REFUSED_CHOICE));
        } else if (tie.isEmpty()) {
            refused = Refused.at("tie", frame.t(ImportedText.REFUSED_CHOICE));
        } else if (!form.text("since").isEmpty() && form.day("since").isEmpty()) {
            refused = Refused.at("since", refusals(frame).ofDate(form.text("since")));
        } else {
            StepOutcome outcome = institutions.hang(
                    subject, tie.get(), other.get(), form.day("since").orElse(null), form.text("evidence"), recorder);
            if (outcome instanceof StepOutcome.Taken) {
                return Onward.to(frame, "/registry/subjects/" + subject.id() + "#relations");
            }
            refused = refusals(frame).ofTie(outcome, tie.get(), other.get());
        }
        return Html.of(templates.registryImportedstep(
                pages.steps(frame, subject, form.text("find"), new Sent(Refused.NOTHING, refused, form.typed()))));
    }

    private static ImportedRefusals refusals(Frame frame) {
        return new ImportedRefusals(new SubjectWords(frame.language()));
    }

    /** How many steps the form's reader saw; text that is no number is as if he had seen none. */
    private static int seen(FormFields form) {
        String seen = form.text("seen");
        return seen.matches("[0-9]{1,4}") ? Integer.parseInt(seen) : 0;
    }

    /** Who records about what lies in a region; refused unless the policy allows it. */
    private static Recorder recorder(SignedIn officer, @Nullable RegionCode region) {
        return switch (RegistryPolicy.record(Reader.of(Optional.of(officer)), region)) {
            case Decision.Allowed() -> new Recorder.Person(officer.id().value());
            case Decision.Refused refused ->
                throw new PlatformException(
                        ErrorCode.NOT_ALLOWED,
                        officer.getName() + " may not record here: "
                                + refused.reason().in(Language.ENGLISH)
                                + ".\nMaybe the administrator has not given the role yet.");
        };
    }

    /** Only institutions have a life of stages. */
    private Subject found(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .filter(subject -> subject.kind().group() == SubjectKind.Group.ORGANISATION)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no institution has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }
}
