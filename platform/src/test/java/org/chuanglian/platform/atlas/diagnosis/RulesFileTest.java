package org.chuanglian.platform.atlas.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.diagnosis.Judgement.Outcome;
import org.junit.jupiter.api.Test;

/** What rules say, and what is refused with its line. */
class RulesFileTest {

    private static final String TEXT = """
            code: diagnosis
            version: "1"
            title: 规则
            titleEnglish: Rules
            source: 示例
            sourceEnglish: An example
            verdicts:
              - code: break
                kind: gap
                symbol: "◆"
                name: 断点
                english: Break
                meaning: 没有
                meaningEnglish: None
                when: [local-firms = 0, local-buyers >= 1]
                reserve: [local-demand > 0]
              - code: strong
                kind: strength
                symbol: "★"
                name: 强项
                english: Strong
                meaning: 强
                meaningEnglish: Strong
                when: [location-quotient >= 1]
            """;

    private static List<String> faults(String from, String to) {
        assertThat(TEXT).contains(from);
        return switch (RulesFile.read("x.yaml", TEXT.replace(from, to))) {
            case RulesReading.Read _ -> List.of();
            case RulesReading.Refused(List<String> found) -> found;
        };
    }

    private static Rules rules() {
        return switch (RulesFile.read("x.yaml", TEXT)) {
            case RulesReading.Read(Rules rules) -> rules;
            case RulesReading.Refused(List<String> found) -> throw new AssertionError(found.toString());
        };
    }

    private static List<Outcome> judged(Map<Measure, Double> numbers) {
        return rules().judge(numbers).stream().map(Judgement::outcome).toList();
    }

    @Test
    void givesAVerdictWithReserveAsLongAsTheReserveIsNotKnown() {
        assertThat(judged(Map.of(Measure.LOCAL_FIRMS, 0.0, Measure.LOCAL_BUYERS, 2.0)))
                .containsExactly(Outcome.GIVEN_WITH_RESERVE, Outcome.WITHHELD);
        assertThat(judged(Map.of(Measure.LOCAL_FIRMS, 0.0, Measure.LOCAL_BUYERS, 2.0, Measure.LOCAL_DEMAND, 5.0)))
                .containsExactly(Outcome.GIVEN, Outcome.WITHHELD);
    }

    @Test
    void withholdsWhatItCannotKnowAndDeniesWhatFails() {
        assertThat(judged(Map.of(Measure.LOCAL_FIRMS, 0.0))).containsExactly(Outcome.WITHHELD, Outcome.WITHHELD);
        assertThat(judged(Map.of(Measure.LOCAL_FIRMS, 1.0, Measure.LOCATION_QUOTIENT, 0.99)))
                .containsExactly(Outcome.NOT, Outcome.NOT);
        assertThat(judged(Map.of(Measure.LOCAL_FIRMS, 0.0, Measure.LOCAL_BUYERS, 2.0, Measure.LOCAL_DEMAND, 0.0)))
                .startsWith(Outcome.NOT);
    }

    @Test
    void refusesWhatIsNoRuleWithItsLine() {
        assertThat(faults("local-firms = 0,", "locl-firms = 0,"))
                .singleElement()
                .asString()
                .contains("'x.yaml' line 15", "read 'locl-firms = 0'", "Maybe");
        assertThat(faults("local-buyers >= 1", "local-buyers => 1")).hasSize(1);
        assertThat(faults("kind: strength", "kind: power"))
                .singleElement()
                .asString()
                .contains("read 'power'");
        assertThat(faults("code: strong", "code: break"))
                .singleElement()
                .asString()
                .contains("stands twice");
        assertThat(faults("    when: [location-quotient >= 1]\n", ""))
                .singleElement()
                .asString()
                .contains("no conditions");
    }

    @Test
    void bringsRulesAlongThatAreSoundAndCannotTellChokePoints() {
        Rules rules = new RuleBook().standing();
        assertThat(rules.verdicts())
                .extracting(Verdict::code)
                .containsExactly("choke-point", "break", "missing", "weak", "strong", "extend", "build");
        assertThat(rules.verdict("choke-point").orElseThrow().when())
                .extracting(Condition::measure)
                .contains(Measure.IMPORT_DEPENDENCE, Measure.TECHNOLOGY_STATUS);
    }
}
