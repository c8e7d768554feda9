package org.chuanglian.platform.registry.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.imported.StageRules.Step;

class StageRulesProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<List<Step>> attempts() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.integers().between(-400, 30).map(TODAY::plusDays),
                        Arbitraries.of("", " ", "协议甲", "批复乙"))
                .as(Step::new);
        return step.list().ofMaxSize(60);
    }

    @Property
    void noPathOfAcceptedStepsBreaksOrderDateOrEvidence(@ForAll("attempts") List<Step> attempts) {
        List<Step> taken = new ArrayList<>();
        for (Step attempt : attempts) {
            if (StageRules.refusal(taken, attempt, TODAY).isEmpty()) {
                taken.add(attempt);
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            Step step = taken.get(i);
            assertThat(step.evidence()).isNotBlank();
            assertThat(step.happenedOn()).isBeforeOrEqualTo(TODAY);
            if (i == 0) {
                assertThat(step.stage()).isEqualTo(Stage.NEGOTIATION);
            } else {
                Step before = taken.get(i - 1);
                assertThat(before.stage().mayBeFollowedBy(step.stage())).isTrue();
                assertThat(step.happenedOn()).isAfterOrEqualTo(before.happenedOn());
            }
        }
        assertThat(taken).hasSizeLessThanOrEqualTo(Stage.values().length);
    }

    @Property
    void whatIsPossibleIsNeverRefusedForItsOrder(@ForAll("attempts") List<Step> attempts) {
        List<Step> taken = new ArrayList<>();
        for (Step attempt : attempts) {
            boolean possible = StageRules.possible(taken).contains(attempt.stage());
            boolean outOfOrder = StageRules.refusal(taken, attempt, TODAY)
                    .filter(StageRules.Refusal.OutOfOrder.class::isInstance)
                    .isPresent();
            assertThat(possible).isEqualTo(!outOfOrder);
            if (StageRules.refusal(taken, attempt, TODAY).isEmpty()) {
                taken.add(attempt);
            }
        }
    }
}
