package org.chuanglian.platform.registry.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.imported.StageRules;
import org.chuanglian.platform.registry.imported.StageRules.Refusal;
import org.chuanglian.platform.registry.imported.StepOutcome;
import org.chuanglian.platform.registry.imported.Tie;
import org.chuanglian.platform.registry.web.ImportedForm.Elsewhere;
import org.chuanglian.platform.registry.web.ImportedForm.Refused;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Says why something was not recorded, at the field that would change it. */
record ImportedRefusals(SubjectWords words) {

    /** Of a first step, which brings an institution in. */
    Refused ofNewcomer(StepOutcome outcome, String name, Frame frame) {
        return switch (outcome) {
            case StepOutcome.AlreadyImported(SubjectId known) ->
                elsewhere(t(ImportedText.REFUSED_ALREADY, name), name, known, frame);
            case StepOutcome.AlreadyKnown(SubjectId known) ->
                elsewhere(t(ImportedText.REFUSED_KNOWN, name), name, known, frame);
            case StepOutcome.Taken _,
                    StepOutcome.Refused _,
                    StepOutcome.ChangedMeanwhile _,
                    StepOutcome.NoInstitution _,
                    StepOutcome.WrongKind _,
                    StepOutcome.Unrecordable _ -> Refused.at(field(outcome, "name", "date", "evidence"), told(outcome));
        };
    }

    private static Refused elsewhere(String why, String name, SubjectId known, Frame frame) {
        return new Refused(
                java.util.Map.of("name", why), new Elsewhere(name, frame.href(ImportedPages.PATH + "/" + known)));
    }

    Refused ofStep(StepOutcome outcome) {
        return Refused.at(field(outcome, "stage", "date", "evidence"), told(outcome));
    }

    Refused ofTie(StepOutcome outcome, Tie tie, Subject other) {
        String why = outcome instanceof StepOutcome.WrongKind ? wrongKind(tie, other) : told(outcome);
        return Refused.at(field(outcome, "tie", "since", "hang-evidence"), why);
    }

    /** Of a text that is no day. */
    String ofDate(String text) {
        return text.isEmpty() ? t(ImportedText.REFUSED_NO_DATE) : t(ImportedText.REFUSED_DATE, text);
    }

    Optional<String> ofEvidence(String text) {
        return StageRules.refusalOfEvidence(text).map(this::told);
    }

    /** Which field would change it. */
    private static String field(StepOutcome outcome, String first, String date, String evidence) {
        return outcome instanceof StepOutcome.Refused(Refusal why)
                ? switch (why) {
                    case Refusal.OutOfOrder _ -> first;
                    case Refusal.BeforePrevious _, Refusal.InTheFuture _, Refusal.TooEarly _ -> date;
                    case Refusal.NoEvidence _, Refusal.EvidenceTooLong _ -> evidence;
                }
                : first;
    }

    private String told(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> "";
            case StepOutcome.Refused refused -> told(refused.why());
            case StepOutcome.ChangedMeanwhile changed -> t(ImportedText.REFUSED_CHANGED, changed.seen(), changed.now());
            case StepOutcome.AlreadyImported _, StepOutcome.AlreadyKnown _ -> t(ImportedText.REFUSED_CHOICE);
            case StepOutcome.NoInstitution(), StepOutcome.WrongKind() -> t(ImportedText.REFUSED_KIND);
            case StepOutcome.Unrecordable unrecordable ->
                t(
                        ImportedText.REFUSED_STORE,
                        unrecordable.problems().stream().map(Problem::what).collect(Collectors.joining(" ")));
        };
    }

    private String wrongKind(Tie tie, Subject other) {
        @Nullable
        String fitting = Arrays.stream(Tie.values())
                .filter(one -> one.fits(other.kind()))
                .map(one -> ImportedText.of(one).in(words.language()))
                .reduce((one, two) -> one + words.t(SubjectText.LIST_JOIN) + two)
                .orElse(null);
        return fitting == null
                ? t(ImportedText.REFUSED_KIND)
                : t(
                        ImportedText.REFUSED_TIE,
                        words.name(other),
                        words.kind(other.kind()),
                        ImportedText.of(tie).in(words.language()),
                        fitting);
    }

    private String told(Refusal why) {
        return switch (why) {
            case Refusal.OutOfOrder order -> told(order);
            case Refusal.BeforePrevious before ->
                t(
                        ImportedText.REFUSED_BEFORE,
                        before.asked().toString(),
                        words.stage(before.previous()),
                        before.previousOn().toString());
            case Refusal.InTheFuture future ->
                t(
                        ImportedText.REFUSED_FUTURE,
                        future.asked().toString(),
                        future.today().toString());
            case Refusal.TooEarly early ->
                t(ImportedText.REFUSED_EARLY, early.asked().toString(), StageRules.EARLIEST.toString());
            case Refusal.NoEvidence() -> t(ImportedText.REFUSED_EVIDENCE);
            case Refusal.EvidenceTooLong tooLong ->
                t(ImportedText.REFUSED_EVIDENCE_LONG, tooLong.characters(), StageRules.LONGEST_EVIDENCE);
        };
    }

    private String told(Refusal.OutOfOrder order) {
        String asked = words.stage(order.asked());
        if (order.possible().isEmpty()) {
            return t(ImportedText.REFUSED_AFTER_END, asked);
        }
        String possible =
                order.possible().stream().map(words::stage).collect(Collectors.joining(words.t(SubjectText.LIST_JOIN)));
        return order.last()
                .map(last -> t(ImportedText.REFUSED_ORDER, words.stage(last), asked, possible))
                .orElseGet(() -> t(ImportedText.REFUSED_FIRST, asked, possible));
    }

    private String t(ImportedText text, Object... arguments) {
        return text.in(words.language(), arguments);
    }
}
