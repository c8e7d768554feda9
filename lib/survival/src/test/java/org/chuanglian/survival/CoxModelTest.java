package org.chuanglian.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoxModelTest {

    private static CoxFit fit(FollowUp followUp, Groups strata, List<double[]> columns, Ties ties) {
        var names = Stream.of("a", "b", "c", "d").limit(columns.size()).toList();
        return switch (new CoxModel(followUp, strata, names, columns, ties).fit()) {
            case CoxOutcome.Fitted fitted -> fitted.fit();
            case CoxOutcome.NotFitted not -> throw new AssertionError(not.reason());
        };
    }

    private static CoxFit lung(Ties ties) {
        var rows = Samples.lung("ph.ecog");
        var columns = Stream.of("age", "sex", "ph.ecog")
                .map(name -> Samples.column(rows, name))
                .toList();
        return fit(Samples.lung(rows), Groups.one(rows.size()), columns, ties);
    }

    /** summary(coxph(Surv(time, status) ~ age + sex + ph.ecog, lung)) and its cox.zph. */
    @Test
    void equalsCoxphOfLung() {
        var fit = lung(Ties.EFRON);

        assertThat(fit.coefficient(0)).isCloseTo(0.011067, within(5e-7));
        assertThat(fit.coefficient(1)).isCloseTo(-0.552612, within(5e-7));
        assertThat(fit.coefficient(2)).isCloseTo(0.463728, within(5e-7));
        assertThat(fit.standardError(0)).isCloseTo(0.009267, within(5e-7));
        assertThat(fit.standardError(1)).isCloseTo(0.167739, within(5e-7));
        assertThat(fit.standardError(2)).isCloseTo(0.113577, within(5e-7));
        assertThat(fit.z(1)).isCloseTo(-3.294, within(5e-4));
        assertThat(fit.p(2)).isCloseTo(4.45e-05, within(5e-8));
        assertThat(fit.likelihoodRatio().statistic()).isCloseTo(30.5, within(0.005));
        assertThat(fit.wald().statistic()).isCloseTo(29.93, within(0.005));
        assertThat(fit.score().statistic()).isCloseTo(30.5, within(0.005));
        assertThat(fit.concordance().value()).isCloseTo(0.637, within(5e-4));
        assertThat(fit.concordance().standardError()).isCloseTo(0.025, within(5e-4));
        assertThat(fit.events()).isEqualTo(164);
    }

    /** cox.zph of survival 3.x: age 0.188, sex 2.305, ph.ecog 2.054, GLOBAL 4.464. */
    @Test
    void equalsTheCheckOfProportionalHazardsOfLung() {
        var check = lung(Ties.EFRON).proportionalHazards();

        assertThat(check.test(ProportionalHazards.Transform.KM, 0).statistic()).isCloseTo(0.188, within(5e-4));
        assertThat(check.test(ProportionalHazards.Transform.KM, 1).statistic()).isCloseTo(2.305, within(5e-4));
        assertThat(check.test(ProportionalHazards.Transform.KM, 2).statistic()).isCloseTo(2.054, within(5e-4));
        var global = check.global(ProportionalHazards.Transform.KM);
        assertThat(global.statistic()).isCloseTo(4.464, within(5e-4));
        assertThat(global.degreesOfFreedom()).isEqualTo(3);
    }

    @Test
    void leavesOutAColumnThatDependsOnOthers() {
        var rows = Samples.lung("ph.ecog");
        var age = Samples.column(rows, "age");
        var twice = Arrays.stream(age).map(years -> 3 - 2 * years).toArray();
        var alone = fit(Samples.lung(rows), Groups.one(rows.size()), List.of(age), Ties.EFRON);
        var both = fit(Samples.lung(rows), Groups.one(rows.size()), List.of(age, twice), Ties.EFRON);

        assertThat(both.coefficient(0)).isCloseTo(alone.coefficient(0), within(1e-12));
        assertThat(both.coefficient(1)).isNaN();
        assertThat(both.wald().degreesOfFreedom()).isEqualTo(1);
    }

    @Test
    void saysWhenACoefficientMayBeInfinite() {
        var followUp = FollowUp.of(new double[] {1, 2, 3, 4, 5, 6}, new int[] {1, 1, 1, 0, 0, 0});
        var fit = fit(followUp, Groups.one(6), List.of(new double[] {1, 1, 1, 0, 0, 0}), Ties.EFRON);

        assertThat(fit.endless(0)).isTrue();
        assertThat(lung(Ties.BRESLOW).endless(0)).isFalse();
    }

    @Test
    void fitsNothingWithoutEventsOrCovariates() {
        var followUp = FollowUp.of(new double[] {1, 2}, new int[] {0, 0});

        assertThat(new CoxModel(followUp, Groups.one(2), List.of("a"), List.of(new double[] {1, 2}), Ties.EFRON).fit())
                .isEqualTo(new CoxOutcome.NotFitted("there is no event among 2 rows"));
        assertThat(new CoxModel(followUp, Groups.one(2), List.of(), List.of(), Ties.EFRON).fit())
                .isInstanceOf(CoxOutcome.NotFitted.class);
    }

    /** The likelihood of Efron and Breslow, written as their definition, has no slope at the fitted point. */
    @Test
    void standsWhereTheLikelihoodByItsDefinitionIsGreatest() {
        var random = new Random(7);
        int n = 60;
        var entries = new double[n];
        var exits = new double[n];
        var endings = new int[n];
        var a = new double[n];
        var b = new double[n];
        var stratum = new int[n];
        for (int row = 0; row < n; row++) {
            entries[row] = random.nextInt(5);
            exits[row] = entries[row] + 1 + random.nextInt(12);
            endings[row] = random.nextInt(3) == 0 ? 0 : 1;
            a[row] = random.nextGaussian() * 5 + 100;
            b[row] = random.nextInt(2);
            stratum[row] = random.nextInt(3);
        }
        var followUp = FollowUp.late(entries, exits, endings);
        var strata = Groups.of(stratum, List.of("x", "y", "z"));
        for (var ties : Ties.values()) {
            var fit = fit(followUp, strata, List.of(a, b), ties);
            var likelihood = new Likelihood(entries, exits, endings, stratum, a, b, ties);
            double at = likelihood.at(fit.coefficient(0), fit.coefficient(1));
            double step = 1e-4;
            double slopeA = likelihood.at(fit.coefficient(0) + step, fit.coefficient(1))
                    - likelihood.at(fit.coefficient(0) - step, fit.coefficient(1));
            double slopeB = likelihood.at(fit.coefficient(0), fit.coefficient(1) + step)
                    - likelihood.at(fit.coefficient(0), fit.coefficient(1) - step);

            assertThat(fit.logLikelihood()).isCloseTo(at, within(1e-9));
            assertThat(fit.nullLogLikelihood()).isCloseTo(likelihood.at(0, 0), within(1e-9));
            assertThat(slopeA).isCloseTo(0, within(1e-7));
            assertThat(slopeB).isCloseTo(0, within(1e-7));
        }
    }

    private static final class Likelihood {
        private final double[] entries;
        private final double[] exits;
        private final int[] endings;
        private final int[] strata;
        private final double[] a;
        private final double[] b;
        private final Ties ties;

        Likelihood(double[] entries, double[] exits, int[] endings, int[] strata, double[] a, double[] b, Ties ties) {
            this.entries = entries;
            this.exits = exits;
            this.endings = endings;
            this.strata = strata;
            this.a = a;
            this.b = b;
            this.ties = ties;
        }

        double at(double first, double second) {
            double sum = 0;
            for (int stratum = 0; stratum < 3; stratum++) {
                for (double time = 0; time < 20; time++) {
                    sum += at(stratum, time, first, second);
                }
            }
            return sum;
        }

        private double at(int stratum, double time, double first, double second) {
            double risk = 0;
            double dying = 0;
            double log = 0;
            int died = 0;
            for (int row = 0; row < exits.length; row++) {
                double predictor = first * (a[row] - 100) + second * b[row];
                if (strata[row] == stratum && entries[row] < time && time <= exits[row]) {
                    risk += Math.exp(predictor);
                    if (exits[row] == time && endings[row] == 1) {
                        dying += Math.exp(predictor);
                        log += predictor;
                        died++;
                    }
                }
            }
            for (int k = 0; k < died; k++) {
                log -= Math.log(risk - (ties == Ties.EFRON ? dying * k / died : 0));
            }
            return log;
        }
    }
}
