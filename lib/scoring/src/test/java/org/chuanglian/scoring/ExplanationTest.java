package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final Tree TREE = Samples.tree(1, 3, 1, 1, 2, 1);

    private static Dataset data(double... one) {
        double[][] columns = new double[4][];
        for (int j = 0; j < 4; j++) {
            columns[j] = Samples.of(one[j], 1, 5);
        }
        return new Dataset(Samples.sheet(CODES, columns));
    }

    private static Parts parts(Explanation.Answer answer) {
        return switch (answer) {
            case Explanation.Answer.Opened opened -> opened.parts();
            case Explanation.Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static double sum(Parts parts) {
        return parts.base()
                + parts.parts().stream().mapToDouble(Parts.Part::value).sum();
    }

    @Test
    void opensAnAdditiveScoreIntoWeightTimesValue() {
        Run run = Samples.run(Samples.scheme(TREE, Samples.plain(new Aggregation.Arithmetic())), data(10, 20, 30, 40));

        Parts parts = parts(Explanation.of(run, "u0"));

        assertThat(parts.base()).isZero();
        assertThat(parts.parts().getFirst().value()).isCloseTo(2 / 3.0 / 4 * 10, within(1e-12));
        assertThat(sum(parts)).isCloseTo(parts.total(), within(1e-12));
    }

    @Test
    void opensAGeometricScoreAboveTheLeastValue() {
        Run run = Samples.run(
                Samples.scheme(TREE, Samples.plain(new Aggregation.Arithmetic(), new Aggregation.Geometric())),
                data(10, 20, 30, 40));

        Parts parts = parts(Explanation.of(run, "u0"));

        assertThat(parts.base()).isCloseTo(1, within(1e-12));
        assertThat(sum(parts)).isCloseTo(parts.total(), within(1e-12));
        assertThat(parts(Explanation.of(run, "u1")).parts()).allMatch(part -> part.value() == 0);
    }

    @Test
    void decomposesAGeometricChangeByTheLogarithmicMean() {
        Tree flat = Samples.planted(
                List.of(new Node.Indicator("a", 1, "I"), new Node.Indicator("b", 1, "I")),
                List.of(new Node.Aggregate("I", 1, "", 2)));
        Scheme scheme = Samples.scheme(flat, Samples.plain(new Aggregation.Geometric()));
        Dataset before = new Dataset(Samples.sheet(List.of("a", "b"), Samples.of(2, 1), Samples.of(8, 1)));
        Dataset after = new Dataset(Samples.sheet(List.of("a", "b"), Samples.of(4, 1), Samples.of(9, 1)));

        Parts change = parts(Explanation.change(scheme, before, scheme, after, "u0"));

        // L(6, 4) · ½ ln(4/2) and L(6, 4) · ½ ln(9/8), Ang 2005
        double mean = 2 / Math.log(1.5);
        assertThat(change.parts().get(0).value()).isCloseTo(mean * 0.5 * Math.log(2), within(1e-12));
        assertThat(change.parts().get(1).value()).isCloseTo(mean * 0.5 * Math.log(9 / 8.0), within(1e-12));
        assertThat(change.parts().get(2)).isEqualTo(new Parts.Part(Explanation.METHOD, 0));
        assertThat(change.total()).isCloseTo(2, within(1e-12));
    }

    @Test
    void tellsTheMethodsPartOfAChangeFromTheIndicators() {
        Scheme before = Samples.scheme(TREE, Samples.plain(new Aggregation.Arithmetic()));
        Scheme after = Samples.scheme(
                Samples.tree(1, 1, 1, 1, 1, 1),
                Samples.plain(new Aggregation.Arithmetic(), new Aggregation.Geometric()));

        Parts same = parts(Explanation.change(before, data(1, 2, 3, 4), after, data(1, 2, 3, 4), "u0"));
        Parts both = parts(Explanation.change(before, data(1, 2, 3, 4), after, data(2, 2, 9, 5), "u0"));

        assertThat(same.parts().getLast().value()).isCloseTo(same.total(), within(1e-12));
        assertThat(sum(both)).isCloseTo(both.total(), within(1e-12));
        assertThat(both.parts().get(1).value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void countsAValueThatWentMissingWithItsIndicator() {
        Scheme scheme = Samples.scheme(TREE, Samples.plain(new Aggregation.Arithmetic()));

        Parts change = parts(Explanation.change(scheme, data(9, 3, 3, 3), scheme, data(Double.NaN, 3, 3, 3), "u0"));

        assertThat(change.parts().getFirst().value()).isCloseTo(change.total(), within(1e-12));
        assertThat(change.total()).isNegative();
    }

    @Test
    void refusesToOpenWhatHasNoParts() {
        Run run = Samples.run(Samples.scheme(TREE, Samples.plain(new Aggregation.Copeland())), data(1, 2, 3, 4));

        assertThat(Explanation.of(run, "u0")).isInstanceOf(Explanation.Answer.Refused.class);
        assertThat(Explanation.of(run, "nobody")).isInstanceOf(Explanation.Answer.Refused.class);
    }
}
