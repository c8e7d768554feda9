package org.chuanglian.platform.points.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is said of a firm with gaps in its data stays true when the gaps are filled. */
class FirmEvaluationProperties {

    private static FirmEvaluation of(EvaluationScheme scheme, Map<String, Double> values) {
        return FirmEvaluation.of(scheme, (fact, back) -> values.getOrDefault(fact + "-" + back, Double.NaN), false);
    }

    @Property
    void keepsItsVerdictWhateverTheMissingDataTurnOutToBe(
            @ForAll @IntRange(min = 0, max = 2) int which, @ForAll long seed) {
        EvaluationScheme scheme = Evaluations.schemes().get(which);
        Random random = new Random(seed);
        Map<String, Double> known = new HashMap<>();
        Map<String, Double> all = new HashMap<>();
        for (String fact : scheme.facts()) {
            for (int back = 0; back < 3; back++) {
                double value = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextDouble() * 300;
                all.put(fact + "-" + back, value);
                if (random.nextBoolean()) {
                    known.put(fact + "-" + back, value);
                }
            }
        }
        FirmEvaluation before = of(scheme, known);
        FirmEvaluation after = of(scheme, all);
        assertThat(after.total().low()).isGreaterThanOrEqualTo(before.total().low());
        assertThat(after.total().high()).isLessThanOrEqualTo(before.most());
        assertThat(before.total().low()).isBetween(0.0, 100.0);
        switch (before.verdict()) {
            case FAILS -> assertThat(after.verdict()).isEqualTo(FirmEvaluation.Verdict.FAILS);
            case PASSES -> assertThat(after.verdict()).isEqualTo(FirmEvaluation.Verdict.PASSES);
            case REACHES -> assertThat(after.verdict()).isNotEqualTo(FirmEvaluation.Verdict.OPEN);
            case OPEN ->
                assertThat(before.most()).isGreaterThanOrEqualTo(before.total().low());
        }
    }

    @Property
    void sumsItsItemsToItsTotal(@ForAll @IntRange(min = 0, max = 1) int which, @ForAll long seed) {
        EvaluationScheme scheme = Evaluations.schemes().get(which);
        Random random = new Random(seed);
        Map<String, Double> values = new HashMap<>();
        scheme.facts().forEach(fact -> values.put(fact + "-0", random.nextDouble() * 100));
        FirmEvaluation evaluation = of(scheme, values);
        List<Double> parts = new ArrayList<>();
        evaluation.all().forEach(got -> parts.add(got.points().low()));
        assertThat(parts.stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(evaluation.total().low());
    }
}
