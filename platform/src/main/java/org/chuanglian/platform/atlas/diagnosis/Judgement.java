package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.diagnosis.Condition.Truth;

/** What a rule says of a segment, and by which of its conditions. */
public record Judgement(Verdict verdict, Outcome outcome, List<Checked> checked) {

    public Judgement {
        checked = List.copyOf(checked);
    }

    /** What came of a rule. */
    public enum Outcome {
        /** It applies, and everything that it asks is known. */
        GIVEN,
        /** It applies as far as is known; part of its reserve is not known. */
        GIVEN_WITH_RESERVE,
        /** Nothing speaks against it, but something that it needs is not known: nothing is said. */
        WITHHELD,
        /** It does not apply. */
        NOT
    }

    /** A condition and whether it holds. */
    public record Checked(Condition condition, Truth truth, boolean reserve) {}

    /** Whether the verdict is given, be it with reserve. */
    public boolean isGiven() {
        return outcome == Outcome.GIVEN || outcome == Outcome.GIVEN_WITH_RESERVE;
    }

    static Judgement of(Verdict verdict, Map<Measure, Double> numbers) {
        List<Checked> checked = new ArrayList<>();
        verdict.when().forEach(condition -> checked.add(new Checked(condition, condition.of(numbers), false)));
        verdict.reserve().forEach(condition -> checked.add(new Checked(condition, condition.of(numbers), true)));
        return new Judgement(verdict, outcome(checked), checked);
    }

    private static Outcome outcome(List<Checked> checked) {
        Outcome outcome = Outcome.GIVEN;
        for (Checked one : checked) {
            switch (one.truth()) {
                case FAILS -> {
                    return Outcome.NOT;
                }
                case UNKNOWN ->
                    outcome = one.reserve() && outcome != Outcome.WITHHELD
                            ? Outcome.GIVEN_WITH_RESERVE
                            : Outcome.WITHHELD;
                case HOLDS -> {
                    // as asked
                }
            }
        }
        return outcome;
    }
}
