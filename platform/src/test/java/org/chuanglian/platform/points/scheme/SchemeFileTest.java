package org.chuanglian.platform.points.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a scheme, and what is refused with its line. */
class SchemeFileTest {

    private static final String FILE = "innovation-points-2.yaml";

    private static PointScheme own() {
        return switch (SchemeFile.read(FILE, OwnSchemes.content(FILE))) {
            case SchemeReading.Read(PointScheme scheme) -> scheme;
            case SchemeReading.Refused(List<String> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(String from, String to) {
        String content = OwnSchemes.content(FILE);
        assertThat(content).contains(from);
        return switch (SchemeFile.read("x.yaml", content.replaceFirst(java.util.regex.Pattern.quote(from), to))) {
            case SchemeReading.Read read -> List.of();
            case SchemeReading.Refused(List<String> found) -> found;
        };
    }

    @Test
    void readsTheEighteenIndicatorsInThreeGroupsWhoseWeightsSumAtEachStage() {
        PointScheme scheme = own();
        assertThat(scheme.indicators()).hasSize(18);
        assertThat(scheme.groups()).hasSize(3);
        assertThat(scheme.standing()).isEqualTo(Standing.RECONSTRUCTED);
        for (int stage = 0; stage < 3; stage++) {
            assertThat(scheme.full(stage, "")).isEqualTo(100);
        }
    }

    @Test
    void refusesWeightsThatDoNotSumWithTheLine() {
        assertThat(faults("weights: [7, 8, 9]", "weights: [7, 8, 10]"))
                .singleElement()
                .asString()
                .contains("'x.yaml' line", "stage 'stable' sum to 101, expected 100. Maybe");
    }

    @Test
    void refusesAFormulaThatIsNoneAndAnUnknownKeyAndAStageThatIsNotThere() {
        assertThat(faults("formula: \"FIRM_RD_EXPENSE\"", "formula: \"log FIRM\""))
                .singleElement()
                .asString()
                .contains("line 37", "'log FIRM'", "Maybe");
        assertThat(faults("effort: 2", "efort: 2")).anyMatch(fault -> fault.contains("'efort' is not known"));
        assertThat(faults("{stage: growth}", "{stage: grown}")).anyMatch(fault -> fault.contains("no stage 'grown'"));
        assertThat(faults("full: [500, 2000, 10000]", "full: [500, 0, 10000]"))
                .anyMatch(fault -> fault.contains("full marks is 0"));
        assertThat(faults("code: rd-growth", "code: rd-expense")).anyMatch(fault -> fault.contains("stands twice"));
    }

    @Test
    void refusesAnAdjustmentThatIsNoneWithItsLine() {
        assertThat(faults("kind: bonus", "kind: present"))
                .anyMatch(fault -> fault.contains("'x.yaml' line") && fault.contains("read 'present'"));
        assertThat(faults("points: 10", "points: -10")).anyMatch(fault -> fault.contains("read -10 points"));
        assertThat(faults("points: 10", "points: 2.55")).anyMatch(fault -> fault.contains("with one decimal"));
        assertThat(faults("years: 3", "years: 0")).anyMatch(fault -> fault.contains("Maybe everything expires"));
        assertThat(faults("    years: 1\n    fact:", "    years: 3\n    fact:"))
                .anyMatch(fault -> fault.contains("a whole number from 1 to 2"));
        assertThat(faults("    kind: veto\n", "    kind: veto\n    points: 5\n"))
                .anyMatch(fault -> fault.contains("a veto has no points"));
        assertThat(faults("code: standard", "code: rd-growth")).anyMatch(fault -> fault.contains("stands twice"));
        assertThat(faults("bonusCap: 30", "bonusCap: -1")).anyMatch(fault -> fault.contains("expected 0 or more"));
    }

    @Test
    void weighsAFieldByItsOwnWeightsWhichSumAsWell() {
        String own = "weights: [4, 3, 3]\n        full: [200, 1000, 3000]";
        String content = OwnSchemes.content(FILE)
                .replace(own, own + "\n        fields:\n          - {field: 生物医药, full: [100, 500, 1500]}");
        PointScheme scheme = switch (SchemeFile.read("x.yaml", content)) {
            case SchemeReading.Read(PointScheme read) -> read;
            case SchemeReading.Refused(List<String> faults) -> throw new AssertionError(faults.toString());
        };
        PointScheme.Indicator contracts = scheme.indicator("contracts").orElseThrow();
        assertThat(scheme.fields()).containsExactly("生物医药");
        assertThat(contracts.rule(1, "生物医药")).isEqualTo(new Rule.Ratio(500, 3));
        assertThat(contracts.rule(1, "传感器")).isEqualTo(new Rule.Ratio(1000, 3));
        assertThat(faults(own, own + "\n        fields:\n          - {field: 生物医药, weights: [4, 4, 3]}"))
                .singleElement()
                .asString()
                .contains("stage 'growth' in field '生物医药' sum to 101, expected 100. Maybe");
        assertThat(faults(own, own + "\n        fields:\n          - {weights: [4, 3, 3]}"))
                .anyMatch(fault -> fault.contains("'field' is missing"));
    }

    @Test
    void putsAFirmAtTheFirstStageWhoseRuleHolds() {
        PointScheme scheme = own();
        assertThat(stage(scheme, 3, 1e6)).isEqualTo("start-up");
        assertThat(stage(scheme, 3, 5e8)).isEqualTo("stable");
        assertThat(stage(scheme, 11, 1e6)).isEqualTo("stable");
        assertThat(stage(scheme, 7, 1e6)).isEqualTo("growth");
        assertThat(stage(scheme, Double.NaN, 1e6)).isEqualTo("growth");
        assertThat(stage(scheme, Double.NaN, Double.NaN)).isEqualTo("growth");
    }

    private static String stage(PointScheme scheme, double age, double revenue) {
        return scheme.stages()
                .get(scheme.rules().get(scheme.ruleFor(age, revenue)).stage())
                .code();
    }

    @Test
    void neverMakesGrowthInfinite() {
        Formula growth = Formula.read("growth(A)").orElseThrow();
        assertThat(growth.of((fact, back) -> back == 0 ? 5 : 0)).isEqualTo(Measured.UNDEFINED);
        assertThat(growth.of((fact, back) -> back == 0 ? 5 : -1)).isEqualTo(Measured.UNDEFINED);
        assertThat(growth.of((fact, back) -> back == 0 ? 5 : Double.NaN)).isEqualTo(Measured.MISSING);
        assertThat(growth.of((fact, back) -> back == 0 ? 6 : 4)).isEqualTo(Measured.known(0.5));
        Formula share = Formula.read("A / (B - C)").orElseThrow();
        assertThat(share.of((fact, back) -> 7)).isEqualTo(Measured.UNDEFINED);
    }
}
