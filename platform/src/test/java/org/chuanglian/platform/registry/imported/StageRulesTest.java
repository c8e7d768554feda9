package org.chuanglian.platform.registry.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.imported.StageRules.Refusal;
import org.chuanglian.platform.registry.imported.StageRules.Step;
import org.junit.jupiter.api.Test;

class StageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Step step(Stage stage, String day) {
        return new Step(stage, LocalDate.parse(day), "协议甲");
    }

    @Test
    void beginsWithTheNegotiation() {
        assertThat(StageRules.refusal(List.of(), step(Stage.NEGOTIATION, "2025-01-01"), TODAY))
                .isEmpty();
        assertThat(StageRules.refusal(List.of(), step(Stage.LANDING, "2025-01-01"), TODAY))
                .containsInstanceOf(Refusal.OutOfOrder.class);
    }

    @Test
    void saysWhatMayFollow() {
        assertThat(StageRules.refusal(
                        List.of(step(Stage.NEGOTIATION, "2025-01-01")), step(Stage.EFFECT, "2025-02-01"), TODAY))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isInstanceOfSatisfying(
                                Refusal.OutOfOrder.class,
                                order -> assertThat(order.possible()).containsExactly(Stage.SIGNING, Stage.EXIT)));
    }

    @Test
    void refusesADateBeforeThePreviousStep() {
        List<Step> taken = List.of(step(Stage.NEGOTIATION, "2025-03-01"));
        assertThat(StageRules.refusal(taken, step(Stage.SIGNING, "2025-02-28"), TODAY))
                .containsInstanceOf(Refusal.BeforePrevious.class);
        assertThat(StageRules.refusal(taken, step(Stage.SIGNING, "2025-03-01"), TODAY))
                .isEmpty();
    }

    @Test
    void refusesTheFuture() {
        assertThat(StageRules.refusal(List.of(), step(Stage.NEGOTIATION, "2026-11-24"), TODAY))
                .containsInstanceOf(Refusal.InTheFuture.class);
    }

    @Test
    void refusesAStepWithoutEvidence() {
        assertThat(StageRules.refusal(List.of(), new Step(Stage.NEGOTIATION, LocalDate.of(2025, 1, 1), " \n"), TODAY))
                .containsInstanceOf(Refusal.NoEvidence.class);
        assertThat(StageRules.refusal(
                        List.of(), new Step(Stage.NEGOTIATION, LocalDate.of(2025, 1, 1), "长".repeat(501)), TODAY))
                .containsInstanceOf(Refusal.EvidenceTooLong.class);
    }

    @Test
    void letsNothingFollowAnExit() {
        List<Step> taken = List.of(step(Stage.NEGOTIATION, "2025-01-01"), step(Stage.EXIT, "2025-02-01"));
        assertThat(StageRules.possible(taken)).isEmpty();
    }
}
