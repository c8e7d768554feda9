package org.chuanglian.platform.registry.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.Recorder;
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
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

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

    @GetMapping(ImportedPages.PATH)
    View roll(Frame frame, Optional<SignedIn> reader) {
        return Html.of(templates.registryImported(pages.roll(frame, mayRecord(reader), "", Map.of())));
    }

    @PostMapping(ImportedPages.PATH)
    View bringIn(Frame frame, SignedIn officer, @RequestParam Map<String, String> form) {
        Recorder recorder = recorder(officer);
        String name = field(form, "name").strip();
        String refusal = refusalOfNewcomer(frame, form, name);
        if (refusal.isEmpty()) {
            Newcomer newcomer = new Newcomer(
                    name,
                    SubjectKind.read(field(form, "kind")).orElse(SubjectKind.ORGANISATION),
                    RegionCode.read(field(form, "region").strip()).orElse(null));
            Step first = new Step(Stage.NEGOTIATION, day(field(form, "date")).orElseThrow(), field(form, "evidence"));
            StepOutcome outcome = institutions.bringIn(newcomer, first, recorder);
            if (outcome instanceof StepOutcome.Taken taken) {
                return onward(frame, "/registry/subjects/" + taken.institution());
            }
            refusal = refusals(frame).told(outcome, name);
        }
        return Html.of(templates.registryImported(pages.roll(frame, true, refusal, form)));
    }

    private static String refusalOfNewcomer(Frame frame, Map<String, String> form, String name) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            return frame.t(ImportedText.REFUSED_NAME);
        }
        String region = field(form, "region").strip();
        if (!region.isEmpty() && RegionCode.read(region).isEmpty()) {
            return frame.t(ImportedText.REFUSED_REGION, region);
        }
        String date = field(form, "date");
        return day(date).isEmpty() ? frame.t(ImportedText.REFUSED_DATE, date) : "";
    }

    @GetMapping(ImportedPages.PATH + "/{id}")
    View steps(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam(defaultValue = "") String find) {
        recorder(officer);
        return Html.of(templates.registryImportedstep(pages.steps(frame, found(id), find.strip(), "", "", Map.of())));
    }

    @PostMapping(ImportedPages.PATH + "/{id}/steps")
    View step(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam Map<String, String> form) {
        Subject subject = found(id);
        Recorder recorder = recorder(officer);
        Optional<Stage> stage = Stage.read(field(form, "stage"));
        Optional<LocalDate> day = day(field(form, "date"));
        String refusal;
        if (stage.isEmpty()) {
            refusal = frame.t(ImportedText.REFUSED_CHOICE);
        } else if (day.isEmpty()) {
            refusal = frame.t(ImportedText.REFUSED_DATE, field(form, "date"));
        } else {
            StepOutcome outcome = institutions.next(
                    subject, new Step(stage.get(), day.get(), field(form, "evidence")), seen(form), recorder);
            if (outcome instanceof StepOutcome.Taken) {
                return onward(frame, "/registry/subjects/" + subject.id());
            }
            refusal = refusals(frame).told(outcome, subject.name());
        }
        return Html.of(templates.registryImportedstep(pages.steps(frame, subject, "", refusal, "", form)));
    }

    @PostMapping(ImportedPages.PATH + "/{id}/hung")
    View hang(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam Map<String, String> form) {
        Subject subject = found(id);
        Recorder recorder = recorder(officer);
        Optional<Tie> tie = Tie.read(field(form, "tie"));
        Optional<Subject> other = SubjectId.read(field(form, "other")).flatMap(subjects::find);
        String since = field(form, "since");
        String refusal;
        if (tie.isEmpty() || other.isEmpty()) {
            refusal = frame.t(ImportedText.REFUSED_CHOICE);
        } else if (!since.isEmpty() && day(since).isEmpty()) {
            refusal = frame.t(ImportedText.REFUSED_DATE, since);
        } else {
            StepOutcome outcome = institutions.hang(
                    subject, tie.get(), other.get(), day(since).orElse(null), field(form, "evidence"), recorder);
            if (outcome instanceof StepOutcome.Taken) {
                return onward(frame, "/registry/subjects/" + subject.id() + "#relations");
            }
            refusal = refusals(frame).told(outcome, subject.name());
        }
        return Html.of(
                templates.registryImportedstep(pages.steps(frame, subject, field(form, "find"), "", refusal, form)));
    }

    private static ImportedRefusals refusals(Frame frame) {
        return new ImportedRefusals(new SubjectWords(frame.language()));
    }

    /** How many steps the form's reader saw; text that is no number is as if he had seen none. */
    private static int seen(Map<String, String> form) {
        String seen = field(form, "seen");
        return seen.matches("\\d{1,4}") ? Integer.parseInt(seen) : 0;
    }

    private static String field(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    static boolean mayRecord(Optional<SignedIn> reader) {
        return reader.filter(ImportedController::officer).isPresent();
    }

    private static boolean officer(SignedIn person) {
        return person.person().roles().contains(Role.OFFICER)
                || person.person().roles().contains(Role.ADMINISTRATOR);
    }

    private static Recorder recorder(SignedIn officer) {
        if (!officer(officer)) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    officer.getName() + " is no officer.\nMaybe the administrator has not given the role yet.");
        }
        return new Recorder.Person(officer.id().value());
    }

    private static View onward(Frame frame, String address) {
        RedirectView view = new RedirectView(frame.href(address));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private Subject found(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }
}
