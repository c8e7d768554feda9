package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryModelTest {

    @Test
    void findsTheLogOddsRatioOfAFourfoldTable() {
        // 10 of 40 and 30 of 50: what the model of one dichotomous covariate must be in closed form.
        double[] covariate = new double[90];
        boolean[] outcome = new boolean[90];
        for (int i = 0; i < 90; i++) {
            covariate[i] = i < 40 ? 0 : 1;
            outcome[i] = i < 10 || (i >= 40 && i < 70);
        }

        assertThat(LogisticRegression.of(new double[][] {covariate}, outcome))
                .isInstanceOfSatisfying(LogisticFit.Fitted.class, fit -> {
                    assertThat(fit.coefficient(0)).isCloseTo(Math.log(10 / 30.0), within(1e-9));
                    assertThat(fit.coefficient(1)).isCloseTo(Math.log(30 / 20.0 * 30 / 10), within(1e-9));
                    assertThat(fit.error(1))
                            .isCloseTo(Math.sqrt(1 / 10.0 + 1 / 30.0 + 1 / 30.0 + 1 / 20.0), within(1e-9));
                    assertThat(fit.logLikelihood())
                            .isCloseTo(
                                    10 * Math.log(0.25) + 30 * Math.log(0.75) + 30 * Math.log(0.6) + 20 * Math.log(0.4),
                                    within(1e-9));
                    assertThat(fit.p(1)).isBetween(0.0, 0.01);
                });
    }

    @Test
    void saysWhyThereIsNoModel() {
        assertThat(LogisticRegression.of(new double[][] {{1, 2}}, new boolean[] {true, true}))
                .isInstanceOf(LogisticFit.NotFitted.class)
                .asString()
                .contains("2 of 2");
        assertThat(LogisticRegression.of(new double[][] {{1, 1, 1}}, new boolean[] {true, false, true}))
                .asString()
                .contains("does not vary");
        assertThat(LogisticRegression.of(new double[][] {{1, 2, 3, 4}}, new boolean[] {false, false, true, true}))
                .asString()
                .contains("separated");
    }

    @Test
    void countsTiesAsHalfUnderTheCurve() {
        assertThat(AreaUnderCurve.of(new double[] {1, 2, 2, 3}, new boolean[] {false, true, false, true}))
                .isEqualTo(3.5 / 4);
        assertThat(AreaUnderCurve.of(new double[] {5, 5, 5}, new boolean[] {false, true, false}))
                .isEqualTo(0.5);
        assertThat(AreaUnderCurve.of(new double[] {3, 2, 1}, new boolean[] {false, false, true}))
                .isZero();
        assertThat(AreaUnderCurve.of(new double[] {3, 2}, new boolean[] {true, true}))
                .isNaN();
    }

    @Test
    void asksOfEveryCellThatWasNotThereWhetherItCame() {
        Presence before = Samples.presence(
                new double[] {1, 1, 0, 0}, new double[] {1, 0, 1, 0}, new double[] {0, 1, 1, 0}, new double[] {
                    0, 0, 0, 0
                });
        Presence after = Samples.presence(
                new double[] {1, 1, 1, 0}, new double[] {1, 0, 1, 0}, new double[] {0, 1, 1, 1}, new double[] {
                    1, 0, 0, 0
                });
        Grid density = Density.of(before, Relatedness.of(before, RelatednessMeasure.PROXIMITY));
        EntryModel.Result result = EntryModel.of(List.of(new EntryModel.Step(before, density, after)));

        assertThat(result.cells())
                .as("three rows had something, three columns were had by somebody")
                .isEqualTo(3);
        assertThat(result.entries()).isEqualTo(1);
        assertThat(result.auc()).isEqualTo(0.5);
        assertThat(result.meanDensityOfEntries()).isCloseTo(0.5, within(1e-15));
        assertThatThrownBy(() -> EntryModel.of(
                        List.of(new EntryModel.Step(before, density, Samples.presence(new double[] {1, 1, 0, 0})))))
                .hasMessageContaining("different rows");
    }
}
