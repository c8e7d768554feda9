package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The examples of EconGeo's hoover_gini and gini, whose answers its comments tell. */
class ConcentrationTest {

    private static final double[] POPULATION = {10, 15, 20, 25, 30};

    @Test
    void addsUpSquaredShares() {
        assertThat(Concentration.herfindahl(new double[] {50, 30, 20})).isCloseTo(0.38, within(1e-15));
        assertThat(Concentration.herfindahl(new double[] {0, 7})).isEqualTo(1);
        assertThat(Concentration.largestShare(new double[] {50, 30, 20}, 2)).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void comparesWithPopulation() {
        assertThat(Concentration.hooverGini(new double[] {10, 15, 20, 25, 30}, POPULATION))
                .isCloseTo(0, within(1e-15));
        assertThat(Concentration.hooverGini(new double[] {0, 0, 0, 0, 1}, POPULATION))
                .as("30 % of the people make all of it")
                .isCloseTo(0.7, within(1e-15));
        assertThat(Concentration.hooverGini(new double[] {0, 0, 0, 1, 1}, POPULATION))
                .as("55 % of the people make all of it")
                .isCloseTo(0.475, within(1e-15));
    }

    @Test
    void isGreatestWhereOneHasAll() {
        assertThat(Concentration.gini(new double[] {0, 0, 0, 0, 1})).isCloseTo(0.8, within(1e-15));
        assertThat(Concentration.gini(new double[] {1, 1, 1})).isCloseTo(0, within(1e-15));
        assertThat(Concentration.gini(new double[] {0, 0, 0, 1, 1})).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void measuresHowFarARowIsFromTheWhole() {
        assertThat(Concentration.krugman(new double[] {1, 0}, new double[] {1, 1}))
                .isEqualTo(1);
        assertThat(Concentration.krugman(new double[] {3, 6}, new double[] {10, 20}))
                .isCloseTo(0, within(1e-15));
        assertThat(Concentration.locationalGini(new double[] {0, 0, 0, 0, 1}, POPULATION))
                .isCloseTo(0.35, within(1e-15));
        assertThat(Concentration.entropy(new double[] {1, 1, 0, 1, 1})).isCloseTo(2, within(1e-15));
    }

    @Test
    void hasNoAnswerWithoutAmounts() {
        double[] nothing = {0, 0};

        assertThat(Concentration.herfindahl(nothing)).isNaN();
        assertThat(Concentration.gini(nothing)).isNaN();
        assertThat(Concentration.entropy(nothing)).isNaN();
        assertThat(Concentration.krugman(nothing, new double[] {1, 2})).isNaN();
        assertThat(Concentration.largestShare(new double[0], 1)).isNaN();
        assertThatThrownBy(() -> Concentration.hooverGini(nothing, new double[3]))
                .hasMessageContaining("2 amounts, 3");
    }
}
