package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogRankTest {

    @Test
    void equalsSurvdiffOfLungBySex() {
        var rows = Samples.rows("data_lung.csv");
        var test = LogRank.of(Samples.lung(rows), Samples.groups(rows, "sex"), 0);

        assertThat(test.expected(0)).isCloseTo(91.5817390, within(1e-6));
        assertThat(test.expected(1)).isCloseTo(73.4182610, within(1e-6));
        assertThat(test.test().statistic()).isCloseTo(10.3267420, within(1e-6));
        assertThat(test.test().degreesOfFreedom()).isEqualTo(1);
        assertThat(test.test().p()).isCloseTo(0.0013111645, within(1e-9));
    }

    /** survdiff(Surv(time, status) ~ x, aml): chisq 3.4 on 1 degree of freedom, p 0.0653; with rho = 1: 2.8, 0.0955. */
    @Test
    void equalsSurvdiffOfAmlWithAndWithoutRho() {
        var rows = Samples.rows("data_aml.csv");
        var followUp = FollowUp.of(
                Samples.column(rows, "time"),
                rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("status")))
                        .toArray());
        var groups = Samples.groups(rows, "x");

        assertThat(LogRank.of(followUp, groups, 0).test().p()).isCloseTo(0.0653, within(5e-5));
        assertThat(LogRank.of(followUp, groups, 1).test().statistic()).isCloseTo(2.78, within(0.005));
    }

    @Test
    void addsUpStrata() {
        var rows = Samples.lung("ph.ecog");
        var groups = Samples.groups(rows, "sex");
        var strata = Samples.groups(rows, "ph.ecog");
        var together = LogRank.of(Samples.lung(rows), groups, strata, 0);
        double expected = 0;
        double variance = 0;
        for (int stratum = 0; stratum < strata.count(); stratum++) {
            var label = strata.label(stratum).substring("ph.ecog=".length());
            var part = rows.stream()
                    .filter(row -> row.getField("ph.ecog").equals(label))
                    .toList();
            var sexes = Groups.of(
                    part.stream()
                            .mapToInt(row -> Integer.parseInt(row.getField("sex")) - 1)
                            .toArray(),
                    List.of("1", "2"));
            var alone = LogRank.of(Samples.lung(part), sexes, 0);
            expected += alone.expected(0);
            variance += alone.variance(0);
        }

        assertThat(together.expected(0)).isCloseTo(expected, within(1e-10));
        assertThat(together.variance(0)).isCloseTo(variance, within(1e-10));
    }

    @Test
    void comparesNothingWithinOneGroup() {
        var test = LogRank.of(FollowUp.of(new double[] {1, 2}, new int[] {1, 1}), Groups.one(2), 0)
                .test();

        assertThat(test).isEqualTo(new ChiSquaredTest(0, 0));
        assertThat(test.p()).isNaN();
    }

    @Test
    void equalsTheScoreTestOfACoxModelWithoutTies() {
        var followUp = FollowUp.late(
                new double[] {0, 0, 1, 2, 0, 3}, new double[] {4, 6, 5, 8, 7, 9}, new int[] {1, 0, 1, 1, 1, 1});
        var groups = Groups.of(new int[] {0, 1, 0, 1, 1, 0}, List.of("a", "b"));
        var model = new CoxModel(
                followUp, Groups.one(6), List.of("b"), List.of(new double[] {0, 1, 0, 1, 1, 0}), Ties.EFRON);

        assertThat(model.fit())
                .isInstanceOfSatisfying(
                        CoxOutcome.Fitted.class,
                        fitted -> assertThat(fitted.fit().score().statistic())
                                .isCloseTo(
                                        LogRank.of(followUp, groups, 0).test().statistic(), within(1e-12)));
    }
}
