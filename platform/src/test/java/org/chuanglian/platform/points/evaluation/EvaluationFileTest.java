package org.chuanglian.platform.points.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.chuanglian.platform.points.scheme.Standing;
import org.junit.jupiter.api.Test;

/** What is read of a public evaluation, and what is refused with its line. */
class EvaluationFileTest {

    private static List<String> faults(String from, String to) {
        String content = Evaluations.content("technology-sme-2017.yaml");
        assertThat(content).contains(from);
        return switch (EvaluationFile.read("x.yaml", content.replaceFirst(Pattern.quote(from), to))) {
            case EvaluationFile.Reading.Read read -> List.of();
            case EvaluationFile.Reading.Refused(List<String> found) -> found;
        };
    }

    @Test
    void readsTheThreePublicEvaluationsAndSaysHowFarEachIsToBeTrusted() {
        assertThat(Evaluations.schemes())
                .extracting(EvaluationScheme::code)
                .containsExactly("technology-sme", "innovative-sme", "high-technology");
        assertThat(Evaluations.schemes())
                .extracting(EvaluationScheme::standing)
                .containsExactly(Standing.EXACT, Standing.EXACT, Standing.RECONSTRUCTED);
    }

    @Test
    void refusesWhatIsNotSoundWithItsLine() {
        assertThat(faults("full: 20", "full: 19"))
                .anyMatch(fault -> fault.contains("'x.yaml' line") && fault.contains("the best way gives 20.0"));
        assertThat(faults("full: 50", "full: 49")).anyMatch(fault -> fault.contains("sum to 99.0 points"));
        assertThat(faults("0, 10=4, 15=8", "0, 10=4, 9=8")).anyMatch(fault -> fault.contains("read '9=8'"));
        assertThat(faults("0, 1=30", "0, 1=30..20")).anyMatch(fault -> fault.contains("read '1=30..20'"));
        assertThat(faults("FIRM_IP_CLASS_ONE", "log(X)")).anyMatch(fault -> fault.contains("read 'log(X)'"));
        assertThat(faults(", most: 500}", "}")).anyMatch(fault -> fault.contains("either 'least' or 'most'"));
        assertThat(faults("veto: true", "veto: yes")).anyMatch(fault -> fault.contains("expected true or false"));
        assertThat(faults("standing: exact", "standing: sure")).anyMatch(fault -> fault.contains("read 'sure'"));
        assertThat(faults("code: assets", "code: sales")).anyMatch(fault -> fault.contains("stands twice"));
        assertThat(faults("pass: 60", "passes: 60")).anyMatch(fault -> fault.contains("'passes' is not known"));
    }
}
