package org.chuanglian.platform.points.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.OwnSchemes;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.SubjectId;

/** What is said to be enough is enough, and nothing less is. */
class LeastEffortProperties {

    private static final PointScheme SCHEME = OwnSchemes.points();

    private static Score score(int stage, Random random) {
        List<Measured> measured = new ArrayList<>();
        List<Double> parts = new ArrayList<>();
        double core = 0;
        double coverage = 0;
        for (PointScheme.Indicator indicator : SCHEME.indicators()) {
            var rule = indicator.rule(stage, "");
            boolean known = random.nextInt(3) > 0;
            double value = random.nextDouble() * rule.needed(rule.full()) * 1.3 - 0.1;
            double part = known ? rule.of(value) : 0;
            measured.add(known ? Measured.known(value) : Measured.MISSING);
            parts.add(part);
            core += part;
            coverage += known ? rule.full() / 100 : 0;
        }
        return new Score(
                SubjectId.next(),
                "企业",
                null,
                "",
                stage,
                0,
                core,
                0,
                0,
                false,
                core,
                coverage,
                measured,
                parts,
                Optional.empty());
    }

    @Property
    void reachesTheLineByWhatItSaysAndByNothingLess(
            @ForAll @IntRange(min = 0, max = 2) int stage,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 1, max = 100) double line) {
        Score score = score(stage, new Random(seed));
        switch (LeastEffort.to(SCHEME, score, line)) {
            case LeastEffort.Way.Reached() -> assertThat(score.total()).isGreaterThan(line - 1e-6);
            case LeastEffort.Way.Alone(var steps) -> {
                assertThat(steps).isNotEmpty();
                for (LeastEffort.Step step : steps) {
                    assertThat(total(score, List.of(step), 1)).isGreaterThan(line - 1e-6);
                    assertThat(total(score, List.of(step), 0.999)).isLessThan(line);
                }
            }
            case LeastEffort.Way.Together(var steps) -> {
                assertThat(total(score, steps, 1)).isGreaterThan(line - 1e-6);
                assertThat(total(score, steps.subList(0, steps.size() - 1), 1)).isLessThan(line);
            }
            case LeastEffort.Way.OutOfReach() -> assertThat(line).isGreaterThan(SCHEME.full(stage, "") - 1e-6);
        }
    }

    private static double total(Score score, List<LeastEffort.Step> steps, double share) {
        Map<String, Double> values = new HashMap<>();
        steps.forEach(step -> values.put(SCHEME.indicators().get(step.place()).code(), step.to() * share));
        return WhatIf.of(SCHEME, score, values).total();
    }

    @Property
    void changesNothingWhereNothingIsTried(@ForAll @IntRange(min = 0, max = 2) int stage, @ForAll long seed) {
        Score score = score(stage, new Random(seed));
        assertThat(WhatIf.of(SCHEME, score, Map.of()).total()).isEqualTo(score.total());
    }
}
