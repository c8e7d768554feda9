package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final double NO = Double.NaN;

    /** The limits of binom.test in R, which are quantiles of the beta distribution. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.3084971078187608",
        "10, 10, 0.6915028921812392, 1",
        "3, 10, 0.06673951117773447, 0.6524528500599973",
        "682, 925, 0.707668264079039, 0.7654065582415253"
    })
    void limitsSharesExactly(int successes, int trials, double lower, double upper) {
        var share = BinomialShare.of(successes, trials, 0.95);

        assertThat(share.lower()).isCloseTo(lower, within(1e-12));
        assertThat(share.upper()).isCloseTo(upper, within(1e-12));
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(BinomialShare.of(0, 0, 0.95).value()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> BinomialShare.of(2, 1, 0.95));
    }

    @Test
    void countsThoseUnderWayAsNeitherFailuresNorSuccesses() {
        var funnel = Funnel.of(
                Groups.of(new int[] {0, 0, 0, 0, 1}, List.of("2020", "2021")),
                new double[][] {{0, 0, 0, 0, 3}, {2, NO, 4, NO, NO}, {3, NO, NO, NO, NO}},
                new double[] {9, 1, 9, 3, 9},
                new boolean[] {false, false, false, true, false});

        assertThat(funnel.conversion(0, 0)).isEqualTo(new Funnel.Conversion(4, 2, 1, 1));
        assertThat(funnel.conversion(0, 1)).isEqualTo(new Funnel.Conversion(1, 0, 0, 1));
        assertThat(funnel.conversion(1, 0)).isEqualTo(new Funnel.Conversion(2, 1, 0, 1));
        assertThat(funnel.conversion(0, 0).soFar(0.95).value()).isEqualTo(0.5);
        assertThat(funnel.conversion(0, 0).ofDecided(0.95).value()).isCloseTo(2 / 3.0, within(1e-15));
        var incidence = funnel.incidence(0, 0);
        assertThat(incidence.incidence(1, incidence.size() - 1)).isCloseTo(1 / 3.0 + 1 / 3.0, within(1e-15));
        assertThat(incidence.incidence(2, incidence.size() - 1)).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void takesWhoReachedALaterStageToHavePassedTheEarlier() {
        var funnel =
                Funnel.of(Groups.one(2), new double[][] {{1, 5}, {NO, 7}, {4, 6}}, new double[] {9, 9}, new boolean[2]);

        assertThat(funnel.conversion(0, 0)).isEqualTo(new Funnel.Conversion(2, 2, 0, 0));
        assertThat(funnel.conversion(1, 0)).isEqualTo(new Funnel.Conversion(2, 2, 0, 0));
        assertThat(funnel.incidence(1, 0).time(0)).isZero();
    }

    @Test
    void refusesAStageAfterTheVentureWasLastSeen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.of(Groups.one(1), new double[][] {{0}, {5}}, new double[] {4}, new boolean[1]))
                .withMessageContaining("venture 0")
                .withMessageContaining("Maybe");
    }
}
