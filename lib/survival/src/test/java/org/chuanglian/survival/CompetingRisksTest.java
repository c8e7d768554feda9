package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty rows with many ties, made by a rule; the expected numbers were computed apart from this library. */
class CompetingRisksTest {

    private static final int ROWS = 60;
    private static final double[] TIMES =
            IntStream.range(0, ROWS).mapToDouble(i -> i * 7 % 19 + 1).toArray();
    private static final int[] ENDINGS =
            IntStream.range(0, ROWS).map(i -> (i * i + i / 7) % 3).toArray();
    private static final Groups GROUPS =
            Groups.of(IntStream.range(0, ROWS).map(i -> i / 2 % 3).toArray(), List.of("a", "b", "c"));
    private static final Groups STRATA =
            Groups.of(IntStream.range(0, ROWS).map(i -> i / 5 % 2).toArray(), List.of("x", "y"));

    private static final FollowUp FOLLOW_UP = FollowUp.of(TIMES, ENDINGS);

    @ParameterizedTest
    @CsvSource({
        "4, 0.8392705167173251, 0.09068186423505571, 0.07004761904761904",
        "10, 0.5356958512045664, 0.21136736634550973, 0.25293678244992385",
        "15, 0.29595834111966396, 0.2919868686176252, 0.41205479026271086"
    })
    void givesEachCauseItsShare(int number, double free, double first, double second) {
        var curve = CumulativeIncidence.of(FOLLOW_UP);

        assertThat(curve.eventFree(number)).isCloseTo(free, within(1e-14));
        assertThat(curve.incidence(1, number)).isCloseTo(first, within(1e-14));
        assertThat(curve.incidence(2, number)).isCloseTo(second, within(1e-14));
    }

    /** The jackknife taken at its word: the slope of the estimate in each row's weight, by differences. */
    @ParameterizedTest
    @CsvSource({
        "4, 0.04918921524013678, 0.03870837733396401, 0.033813118791644954",
        "10, 0.07038147582305436, 0.056860304303336745, 0.06113432788049889",
        "15, 0.07312071325670152, 0.0677711855078692, 0.07548717979244311"
    })
    void hasTheErrorsOfTheInfinitesimalJackknife(int number, double free, double first, double second) {
        var curve = CumulativeIncidence.of(FOLLOW_UP);

        assertThat(curve.eventFreeError(number)).isCloseTo(free, within(1e-9));
        assertThat(curve.standardError(1, number)).isCloseTo(first, within(1e-9));
        assertThat(curve.standardError(2, number)).isCloseTo(second, within(1e-9));
    }

    /** By the algorithm of cuminc in cmprsk. */
    @ParameterizedTest
    @CsvSource({"4, 0.00152671893436113", "10, 0.0033035383575640807", "15, 0.004775985748146243"})
    void hasTheVarianceOfCuminc(int number, double variance) {
        assertThat(CumulativeIncidence.of(FOLLOW_UP).grayVariance(1, number)).isCloseTo(variance, within(1e-14));
    }

    /** By the algorithm of cuminc in cmprsk. */
    @ParameterizedTest
    @CsvSource({
        "0, false, 0.1299936663139523, 0.35389391481803834",
        "0, true, 0.1890268934228735, 0.1980470360478807",
        "1, false, 0.14804073497882497, 0.3540424396946541",
        "1, true, 0.0642528202680068, 0.23431482409474572"
    })
    void testsAsGrayDoes(double rho, boolean stratified, double first, double second) {
        var strata = stratified ? STRATA : Groups.one(ROWS);

        assertThat(GrayTest.of(FOLLOW_UP, GROUPS, strata, 1, rho).statistic()).isCloseTo(first, within(1e-11));
        assertThat(GrayTest.of(FOLLOW_UP, GROUPS, strata, 2, rho).statistic()).isCloseTo(second, within(1e-11));
        assertThat(GrayTest.of(FOLLOW_UP, GROUPS, strata, 2, rho).degreesOfFreedom())
                .isEqualTo(2);
    }

    @Test
    void doesNotTestLateEntrants() {
        var late = FollowUp.late(new double[] {0, 0}, new double[] {1, 2}, new int[] {1, 2});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrayTest.of(late, Groups.one(2), Groups.one(2), 1, 0))
                .withMessageContaining("Maybe");
    }

    @Test
    void isTheComplementOfSurvivalWithASingleCause() {
        int[] single = Arrays.stream(ENDINGS).map(ending -> Math.min(1, ending)).toArray();
        var followUp = FollowUp.of(TIMES, single);
        var incidence = CumulativeIncidence.of(followUp);
        var curve = SurvivalCurve.of(followUp);
        for (int i = 0; i < curve.size() - 1; i++) {
            assertThat(incidence.incidence(1, i)).isCloseTo(1 - curve.survival(i), within(1e-14));
            assertThat(incidence.standardError(1, i)).isCloseTo(curve.standardError(i), within(1e-14));
        }
    }

    @Test
    void isAMultiStateModelFromOneState() {
        var entries = new double[ROWS];
        Arrays.fill(entries, -1);
        var events = Arrays.stream(ENDINGS)
                .map(ending -> ending == 0 ? Histories.NOWHERE : ending)
                .toArray();
        var model = OccupationProbabilities.of(Histories.inferred(
                List.of("free", "one", "two"), IntStream.range(0, ROWS).toArray(), entries, TIMES, events));
        var curve = CumulativeIncidence.of(FOLLOW_UP);
        for (int i = 0; i < curve.size(); i++) {
            assertThat(model.probability(2, i)).isCloseTo(curve.incidence(2, i), within(1e-14));
            assertThat(model.standardError(2, i)).isCloseTo(curve.standardError(2, i), within(1e-14));
        }
    }
}
