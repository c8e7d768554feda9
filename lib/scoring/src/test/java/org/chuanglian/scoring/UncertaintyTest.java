package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    private static final Tree TREE = Samples.tree(1, 1, 1, 1, 1, 1);
    /** u0 is best in everything, u3 worst; u1 and u2 win one half each. */
    private static final Dataset DATA = new Dataset(Samples.sheet(
            List.of("a", "b", "c", "d"),
            Samples.of(9, 5, 1, 0),
            Samples.of(9, 5, 1, 0),
            Samples.of(9, 1, 5, 0),
            Samples.of(9, 1, 5, 0)));

    private static final Method METHOD =
            Method.DEFAULT.withTreatment(new Treatment.None()).withNormalisation(new Normalisation.MinMax(1, 100));

    private static Run nominal() {
        return Samples.run(Samples.scheme(TREE, METHOD), DATA);
    }

    private static Uncertainty.Outcome.Computed computed(Uncertainty.Outcome outcome) {
        return switch (outcome) {
            case Uncertainty.Outcome.Computed computed -> computed;
            case Uncertainty.Outcome.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    @Test
    void isSureOfWhoLeadsWhateverTheWeightsAndNotOfEquals() {
        Uncertainty.Outcome.Computed computed = computed(Uncertainty.of(nominal(), DATA, Doubts.OF_WEIGHTS, 400, 1));

        assertThat(computed.bands().get(0).probabilities().getFirst()).isCloseTo(1, within(1e-9));
        assertThat(computed.bands().get(3).low()).isEqualTo(4);
        assertThat(computed.pairs())
                .filteredOn(Uncertainty.Pair::isIndistinguishable)
                .singleElement()
                .satisfies(
                        pair -> assertThat(List.of(pair.ahead(), pair.behind())).containsExactlyInAnyOrder("u1", "u2"));
    }

    @Test
    void drawsTheSameFromTheSameSeedHoweverManyCoresThereAre() {
        double[] once = computed(Uncertainty.of(nominal(), DATA, Doubts.OF_WEIGHTS, 50, 3))
                .scores()
                .column("r_50");
        double[] again = computed(Uncertainty.of(nominal(), DATA, Doubts.OF_WEIGHTS, 50, 3))
                .scores()
                .column("r_50");
        double[] other = computed(Uncertainty.of(nominal(), DATA, Doubts.OF_WEIGHTS, 50, 4))
                .scores()
                .column("r_50");

        assertThat(again).containsExactly(once);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void variesEveryChoiceThatIsInDoubt() {
        Doubts doubts = new Doubts(
                0.1,
                List.of(1),
                List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(10, 2)),
                List.of(new Treatment.None(), Treatment.Outliers.DEFAULT),
                List.of(1, 2),
                List.of(new Imputation.None(), new Imputation.ByColumn(Centre.MEAN)),
                List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric())),
                true,
                0.01);

        assertThat(doubts.factors()).hasSize(8);
        assertThat(computed(Uncertainty.of(nominal(), DATA, doubts, 100, 1))
                        .scores()
                        .codes())
                .hasSize(100);
        assertThat(Sensitivity.of(nominal(), DATA, doubts, 64, 1))
                .isInstanceOfSatisfying(Sensitivity.Outcome.Computed.class, computed -> {
                    assertThat(computed.runs()).isEqualTo(640);
                    assertThat(computed.rankShift()).hasSize(8);
                    assertThat(computed.scores()).hasSize(4);
                });
    }

    @Test
    void refusesARunThatCannotBeComputedInsteadOfSkippingIt() {
        Doubts doubts = new Doubts(
                0,
                List.of(),
                List.of(new Normalisation.MinMax(0, 100)),
                List.of(),
                List.of(),
                List.of(),
                List.of(List.of(new Aggregation.Geometric())),
                false,
                0);

        assertThat(Uncertainty.of(nominal(), DATA, doubts, 10, 1))
                .isInstanceOfSatisfying(
                        Uncertainty.Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("run 1", "geometric mean", "Maybe"));
    }

    @Test
    void refusesWhatIsNotInDoubt() {
        Doubts none = new Doubts(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, 0);

        assertThat(Uncertainty.of(nominal(), DATA, none, 10, 1)).isInstanceOf(Uncertainty.Outcome.Refused.class);
        assertThat(Sensitivity.of(nominal(), DATA, Doubts.OF_WEIGHTS, 10, 1))
                .isInstanceOf(Sensitivity.Outcome.Refused.class);
    }
}
