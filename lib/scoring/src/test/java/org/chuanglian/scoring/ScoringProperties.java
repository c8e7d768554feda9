package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScoringProperties {

    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final List<Aggregation> MEANS = List.of(
            new Aggregation.Arithmetic(),
            new Aggregation.Geometric(),
            new Aggregation.Harmonic(),
            new Aggregation.Generalised(2),
            new Aggregation.Generalised(-0.5));

    private static Dataset data(List<Double> values) {
        int units = values.size() / 4;
        double[][] columns = new double[4][units];
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < units; i++) {
                columns[j][i] = values.get(i * 4 + j);
            }
        }
        return new Dataset(Samples.sheet(CODES, columns));
    }

    private static Tree tree(long seed) {
        Random random = new Random(seed);
        return Samples.tree(random.doubles(6, 0.1, 5).toArray());
    }

    private static double sum(Parts parts) {
        return parts.base()
                + parts.parts().stream().mapToDouble(Parts.Part::value).sum();
    }

    @Property(tries = 200)
    void sumsPartsToTheScoreUnderEveryMean(
            @ForAll @Size(20) List<@DoubleRange(min = 0.01, max = 100) Double> values,
            @ForAll @IntRange(max = 4) int lower,
            @ForAll @IntRange(max = 4) int upper,
            @ForAll long seed) {
        Scheme scheme = Samples.scheme(tree(seed), Samples.plain(MEANS.get(lower), MEANS.get(upper)));
        Run run = Samples.run(scheme, data(values));

        assertThat(Explanation.of(run, "u2"))
                .isInstanceOfSatisfying(
                        Explanation.Answer.Opened.class,
                        opened -> assertThat(sum(opened.parts()))
                                .isCloseTo(opened.parts().total(), within(1e-9)));
    }

    @Property(tries = 200)
    void showsPartsThatAddUpToTheLastDigit(
            @ForAll @Size(20) List<@DoubleRange(min = 0.01, max = 100) Double> values,
            @ForAll @IntRange(max = 4) int mean,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll long seed) {
        Run run = Samples.run(Samples.scheme(tree(seed), Samples.plain(MEANS.get(mean))), data(values));
        double scale = Math.pow(10, decimals);

        assertThat(Explanation.of(run, "u1")).isInstanceOfSatisfying(Explanation.Answer.Opened.class, opened -> {
            Parts shown = opened.parts().shown(decimals);
            long digits = Math.round(shown.base() * scale);
            for (Parts.Part part : shown.parts()) {
                digits += Math.round(part.value() * scale);
            }
            assertThat(digits).isEqualTo(Math.round(shown.total() * scale));
            assertThat(shown.total()).isCloseTo(opened.parts().total(), within(0.5001 / scale));
        });
    }

    @Property(tries = 200)
    void sumsAChangeIntoIndicatorsAndMethod(
            @ForAll @Size(12) List<@DoubleRange(min = 0.01, max = 100) Double> before,
            @ForAll @Size(12) List<@DoubleRange(min = 0.01, max = 100) Double> after,
            @ForAll @IntRange(max = 4) int oldMean,
            @ForAll @IntRange(max = 4) int newMean,
            @ForAll long seed) {
        Scheme old = Samples.scheme(tree(seed), Samples.plain(MEANS.get(oldMean)));
        Scheme changed = Samples.scheme(tree(seed + 1), Samples.plain(MEANS.get(newMean)));

        assertThat(Explanation.change(old, data(before), changed, data(after), "u0"))
                .isInstanceOfSatisfying(
                        Explanation.Answer.Opened.class,
                        opened -> assertThat(sum(opened.parts()))
                                .isCloseTo(opened.parts().total(), within(1e-9)));
    }

    @Property(tries = 100)
    void scoresAUnitTheSameWhereverItStands(
            @ForAll @Size(24) List<@DoubleRange(min = 0.01, max = 100) Double> values, @ForAll long seed) {
        Dataset data = data(values);
        Scheme scheme = Samples.scheme(tree(seed), Method.DEFAULT.withNormalisation(new Normalisation.ZScore(0, 1)));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, new Random(seed));
        double[][] shuffled = new double[4][6];
        List<String> units = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            units.add("u" + order.get(i));
            for (int j = 0; j < 4; j++) {
                shuffled[j][i] = data.indicators().at(order.get(i), j);
            }
        }

        switch (Chain.run(scheme, data)) {
            case Scoring.Scored scored -> {
                Run other = Samples.run(scheme, new Dataset(new Sheet(units, CODES, shuffled)));
                for (String unit : units) {
                    assertThat(other.aggregated().at(unit, "I"))
                            .isCloseTo(scored.run().aggregated().at(unit, "I"), within(1e-9));
                }
            }
            // A column of equal values has no z-score in whatever order.
            case Scoring.Refused refused -> assertThat(refused.reason()).contains("the same");
        }
    }

    @Property(tries = 100)
    void neverLowersAScoreWhenAValueRises(
            @ForAll @Size(12) List<@DoubleRange(min = 0.01, max = 100) Double> values,
            @ForAll @IntRange(max = 4) int mean,
            @ForAll @DoubleRange(min = 0.01, max = 50) double rise,
            @ForAll long seed) {
        Scheme scheme = Samples.scheme(tree(seed), Samples.plain(MEANS.get(mean)));
        List<Double> risen = new ArrayList<>(values);
        risen.set(0, risen.getFirst() + rise);

        double before = Samples.run(scheme, data(values)).scores()[0];
        double after = Samples.run(scheme, data(risen)).scores()[0];
        assertThat(after).isGreaterThanOrEqualTo(before - 1e-12);
    }
}
