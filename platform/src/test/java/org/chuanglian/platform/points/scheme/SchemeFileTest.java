package org.chuanglian.platform.points.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a scheme, and what is refused with its line. */
class SchemeFileTest {

    private static final String FILE = "innovation-points-1.yaml";

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
            assertThat(scheme.full(stage)).isEqualTo(100);
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
