package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalCurveTest {

    private static final double REACH = Distributions.normalReach(0.95);

    @ParameterizedTest
    @CsvSource({
        "data_lung.csv, '', 1, LOG, km_lung_all_log.csv",
        "data_lung.csv, '', 1, PLAIN, km_lung_all_plain.csv",
        "data_lung.csv, sex, 1, LOG, km_lung_sex_log.csv",
        "data_aml.csv, x, 0, LOG, km_aml_x.csv"
    })
    void equalsSurvfitInEveryCell(String data, String group, int censored, Interval interval, String expected) {
        var rows = Samples.rows(data);
        var followUp = FollowUp.of(
                Samples.column(rows, "time"),
                rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("status")) - censored)
                        .toArray());
        var groups = group.isEmpty() ? Groups.one(rows.size()) : Samples.groups(rows, group);
        var curves = SurvivalCurve.ofEach(followUp, groups);
        var cells = new ArrayList<double[]>();
        for (var curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                cells.add(new double[] {
                    curve.time(i),
                    curve.atRisk(i),
                    curve.events(i),
                    curve.censored(i),
                    curve.survival(i),
                    curve.standardError(i),
                    curve.lower(i, interval, REACH),
                    curve.upper(i, interval, REACH)
                });
            }
        }
        var wanted = Samples.rows(expected);
        assertThat(cells).hasSameSizeAs(wanted);
        for (int row = 0; row < wanted.size(); row++) {
            for (int column = 0; column < 8; column++) {
                var cell = wanted.get(row).getField(column + 1);
                if (cell.isEmpty()) {
                    assertThat(cells.get(row)[column]).isNaN();
                } else {
                    assertThat(cells.get(row)[column]).isCloseTo(Double.parseDouble(cell), within(1e-12));
                }
            }
        }
    }

    @Test
    void findsTheMediansAndRestrictedMeansThatRPrintsForLung() {
        var rows = Samples.rows("data_lung.csv");
        var curves = SurvivalCurve.ofEach(Samples.lung(rows), Samples.groups(rows, "sex"));

        assertThat(curves[0].quantile(0.5, Interval.LOG, REACH)).isEqualTo(new Estimate(270, 212, 310));
        assertThat(curves[1].quantile(0.5, Interval.LOG, REACH)).isEqualTo(new Estimate(426, 348, 550));
        var mean = curves[1].restrictedMean(1022);
        assertThat(mean.value()).isCloseTo(460.6, within(0.05));
        assertThat(mean.standardError()).isCloseTo(34.7, within(0.05));
    }

    @Test
    void takesTheMiddleOfAFlatForAQuantile() {
        var curve = SurvivalCurve.of(FollowUp.of(new double[] {1, 2, 4, 6}, new int[] {1, 1, 1, 1}));

        assertThat(curve.quantile(0.5, Interval.PLAIN, REACH).value()).isEqualTo(3);
        assertThat(curve.quantile(0.4, Interval.PLAIN, REACH).value()).isEqualTo(2);
    }

    @Test
    void countsLateEntrantsOnlyAfterTheirEntry() {
        var curve = SurvivalCurve.of(
                FollowUp.late(new double[] {0, 0, 2, 3}, new double[] {2, 5, 5, 4}, new int[] {1, 1, 0, 1}));

        assertThat(List.of(curve.atRisk(0), curve.atRisk(1), curve.atRisk(2))).containsExactly(2, 3, 2);
        assertThat(curve.survival(2)).isCloseTo(1 / 2.0 * 2 / 3 * 1 / 2, within(1e-15));
    }

    @Test
    void hasADefinedResultWhenAllAreCensored() {
        var curve = SurvivalCurve.of(FollowUp.of(new double[] {1, 2}, new int[] {0, 0}));

        assertThat(curve.survival(1)).isEqualTo(1);
        assertThat(curve.standardError(1)).isZero();
        assertThat(curve.lower(1, Interval.LOG, REACH)).isEqualTo(1);
        assertThat(curve.lower(1, Interval.LOG_LOG, REACH)).isNaN();
        assertThat(curve.quantile(0.5, Interval.LOG, REACH).value()).isNaN();
        assertThat(curve.restrictedMean(10)).isEqualTo(new RestrictedMean(10, 10, 0));
    }

    @Test
    void hasADefinedResultForOneSubjectAndForTimeZero() {
        var curve = SurvivalCurve.of(FollowUp.of(new double[] {0}, new int[] {1}));

        assertThat(curve.survival(0)).isZero();
        assertThat(curve.standardError(0)).isNaN();
        assertThat(curve.quantile(0.5, Interval.LOG, REACH).value()).isZero();
        assertThat(curve.restrictedMean(0)).isEqualTo(new RestrictedMean(0, 0, 0));
        assertThat(SurvivalCurve.of(FollowUp.of(new double[0], new int[0])).size())
                .isZero();
    }

    @Test
    void takesTimesThatDifferByRoundingForOne() {
        var curve = SurvivalCurve.of(FollowUp.of(new double[] {0.1 + 0.2, 0.3, 0.4}, new int[] {1, 1, 1}));

        assertThat(curve.size()).isEqualTo(2);
        assertThat(curve.events(0)).isEqualTo(2);
    }

    @Test
    void refusesWhatWasNeverUnderObservation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUp.late(new double[] {3}, new double[] {3}, new int[] {1}))
                .withMessageContaining("row 0")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.of(new double[] {Double.NaN}, new int[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> FollowUp.of(new double[] {1}, new int[] {1, 0}));
    }

    /** Limits of survfit(Surv(c(1,2,3,4,5), c(1,1,0,1,0)) ~ 1, conf.type = ...) at time 2, computed from the definitions by hand. */
    @ParameterizedTest
    @CsvSource({
        "LOG_LOG, 0.1257301830, 0.8817564074",
        "LOGIT, 0.2004107680, 0.8997688837",
        "ARCSIN, 0.1874870860, 0.9404784139"
    })
    void keepsIntervalsOfOtherScalesWithinTheUnitInterval(Interval interval, double low, double high) {
        var curve = SurvivalCurve.of(FollowUp.of(new double[] {1, 2, 3, 4, 5}, new int[] {1, 1, 0, 1, 0}));

        assertThat(curve.lower(1, interval, REACH)).isCloseTo(low, within(1e-9));
        assertThat(curve.upper(1, interval, REACH)).isCloseTo(high, within(1e-9));
    }
}
