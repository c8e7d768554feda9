package org.chuanglian.platform.registry.imported;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.Stage;

/** Which step may be recorded next; the order itself is {@link Stage#mayBeFollowedBy}. */
public final class StageRules {

    /** The longest evidence, in characters. */
    public static final int LONGEST_EVIDENCE = 500;

    private StageRules() {}

    /** No step was taken before this day: an earlier year is a slip of the finger. */
    public static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    /** A step taken or to be taken. */
    public record Step(Stage stage, LocalDate happenedOn, String evidence) {}

    /** Why a step cannot be recorded; each says what would change it. */
    public sealed interface Refusal {

        /** It does not follow what was recorded last; these may follow. {@code last} is empty before the first step. */
        record OutOfOrder(Optional<Stage> last, Stage asked, List<Stage> possible) implements Refusal {}

        /** It is dated before the step that it follows. */
        record BeforePrevious(LocalDate asked, Stage previous, LocalDate previousOn) implements Refusal {}

        /** It is dated after today. */
        record InTheFuture(LocalDate asked, LocalDate today) implements Refusal {}

        /** It is dated before {@link #EARLIEST}. */
        record TooEarly(LocalDate asked) implements Refusal {}

        /** No document is named. */
        record NoEvidence() implements Refusal {}

        /** The evidence is longer than {@link #LONGEST_EVIDENCE}. */
        record EvidenceTooLong(int characters) implements Refusal {}
    }

    /** The stages that may follow a life so far; the steps are in the order they were taken. */
    public static List<Stage> possible(List<Step> taken) {
        if (taken.isEmpty()) {
            return List.of(Stage.NEGOTIATION);
        }
        Stage last = taken.getLast().stage();
        return Arrays.stream(Stage.values()).filter(last::mayBeFollowedBy).toList();
    }

    /** Why the next step cannot be taken; empty when it can. */
    public static Optional<Refusal> refusal(List<Step> taken, Step next, LocalDate today) {
        List<Stage> possible = possible(taken);
        if (!possible.contains(next.stage())) {
            Optional<Stage> last = taken.isEmpty()
                    ? Optional.empty()
                    : Optional.of(taken.getLast().stage());
            return Optional.of(new Refusal.OutOfOrder(last, next.stage(), possible));
        }
        Optional<Refusal> impossible = refusalOfDay(next.happenedOn(), today);
        if (impossible.isPresent()) {
            return impossible;
        }
        if (!taken.isEmpty() && next.happenedOn().isBefore(taken.getLast().happenedOn())) {
            Step previous = taken.getLast();
            return Optional.of(new Refusal.BeforePrevious(next.happenedOn(), previous.stage(), previous.happenedOn()));
        }
        return refusalOfEvidence(next.evidence());
    }

    /** Why nothing can have happened on a day; empty when it can. */
    static Optional<Refusal> refusalOfDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(new Refusal.InTheFuture(day, today));
        }
        return day.isBefore(EARLIEST) ? Optional.of(new Refusal.TooEarly(day)) : Optional.empty();
    }

    /** Why a text is no evidence; empty when it is. */
    public static Optional<Refusal> refusalOfEvidence(String evidence) {
        if (evidence.isBlank()) {
            return Optional.of(new Refusal.NoEvidence());
        }
        int characters = evidence.codePointCount(0, evidence.length());
        return characters > LONGEST_EVIDENCE ? Optional.of(new Refusal.EvidenceTooLong(characters)) : Optional.empty();
    }
}
