package org.chuanglian.text.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final String NEED = "能量密度≥300Wh/kg，循环寿命≥2000次，工作温度-20~60℃，成本低于0.5元";

    @Test
    void saysOfEachRequirementWhetherItIsMet() {
        var offer = "电池能量密度达到320Wh/kg，循环寿命1500次，可在工作温度-40~60℃下使用";

        assertThat(Requirements.compared(NEED, offer))
                .extracting(Requirement::verdict)
                .containsExactly(Verdict.MET, Verdict.GAP, Verdict.UNKNOWN, Verdict.UNKNOWN);
    }

    @Test
    void showsTheNumberThatItComparedWith() {
        var first = Requirements.compared(NEED, "能量密度280Wh/kg").getFirst();
        assertThat(first.verdict()).isEqualTo(Verdict.GAP);
        assertThat(first.offered().orElseThrow().low()).isEqualTo(280);
    }

    @Test
    void comparesAcrossUnitsOfOneKind() {
        assertThat(Requirements.compared("壁厚不超过2mm", "壁厚0.15cm").getFirst().verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void guessesNothingFromANumberOfSomethingElse() {
        assertThat(Requirements.compared("合格率不低于95%", "含水率为97%")).allMatch(one -> one.verdict() == Verdict.UNKNOWN);
        assertThat(Requirements.compared("合格率不低于95%", "")).allMatch(one -> one.verdict() == Verdict.UNKNOWN);
    }

    @Test
    void comparesMaturity() {
        assertThat(Maturity.in("技术成熟度：六级")).hasValue(6);
        assertThat(Maturity.in("已达TRL 7")).hasValue(7);
        assertThat(Maturity.in("TRL 12")).isEmpty();
        assertThat(Maturity.compared(OptionalInt.of(6), OptionalInt.of(7))).isEqualTo(Verdict.MET);
        assertThat(Maturity.compared(OptionalInt.of(6), OptionalInt.of(5))).isEqualTo(Verdict.GAP);
        assertThat(Maturity.compared(OptionalInt.of(6), OptionalInt.empty())).isEqualTo(Verdict.UNKNOWN);
    }
}
