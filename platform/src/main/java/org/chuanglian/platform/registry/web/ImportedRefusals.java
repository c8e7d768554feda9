package org.chuanglian.platform.registry.web;

import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.imported.StageRules;
import org.chuanglian.platform.registry.imported.StageRules.Refusal;
import org.chuanglian.platform.registry.imported.StepOutcome;

/** Says why a step was not recorded, and what would change it. */
record ImportedRefusals(SubjectWords words) {

    /** The reason in words; empty when the step was taken. */
    String told(StepOutcome outcome, String name) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> "";
            case StepOutcome.Refused refused -> told(refused.why());
            case StepOutcome.ChangedMeanwhile changed -> t(ImportedText.REFUSED_CHANGED, changed.seen(), changed.now());
            case StepOutcome.AlreadyImported _ -> t(ImportedText.REFUSED_ALREADY, name);
            case StepOutcome.WrongKind() -> t(ImportedText.REFUSED_KIND);
            case StepOutcome.Unrecordable unrecordable ->
                t(
                        ImportedText.REFUSED_STORE,
                        unrecordable.problems().stream().map(Problem::what).collect(Collectors.joining(" ")));
        };
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
