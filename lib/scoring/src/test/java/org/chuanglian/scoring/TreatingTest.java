package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreatingTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** 1 to 10 and two far values: the example of COINr's manual for winsorise(). */
    private static double[] farValues() {
        return IntStream.rangeClosed(1, 12)
                .mapToDouble(i -> i == 11 ? 30 : i == 12 ? 100 : i)
                .toArray();
    }

    private static double[] treated(Treatment how, double... values) throws Undefined {
        double[] x = values.clone();
        new Treating(x.length).treat(how, x, x.length);
        return x;
    }

    private static Treatment.Outliers outliers(int points, Transformation second) {
        return new Treatment.Outliers(points, 2, 3.5, second, false, false);
    }

    @Test
    void computesSkewAndKurtosisAsExcelDoes() {
        Moments moments = new Moments();
        moments.of(Samples.of(2, 3, 5, 8, 13, Double.NaN), 6);

        // SKEW and KURT of 2, 3, 5, 8, 13 by their defining sums.
        assertThat(moments.skew).isCloseTo(1.008716781193735, CLOSE);
        assertThat(moments.kurtosis).isCloseTo(0.2672060604498956, CLOSE);
    }

    @Test
    void winsorisesUntilSkewOrKurtosisIsWithinItsLimit() throws Undefined {
        double[] x = treated(outliers(5, new Transformation.CoinToolLog()), farValues());

        assertThat(x).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30);
    }

    @Test
    void leavesAColumnWithinTheLimitsAsItIs() throws Undefined {
        assertThat(treated(Treatment.Outliers.DEFAULT, 1, 2, 3, 4)).containsExactly(1, 2, 3, 4);
        assertThat(treated(Treatment.Outliers.DEFAULT, 7, 7, 7, 7, 7)).containsExactly(7, 7, 7, 7, 7);
    }

    @Test
    void transformsTheUntreatedValuesWhereWinsorisingIsNotEnough() throws Undefined {
        double[] x = treated(outliers(0, new Transformation.CoinToolLog()), farValues());

        assertThat(x[0]).isCloseTo(Math.log(0.99), CLOSE);
        assertThat(x[11]).isCloseTo(Math.log(99.99), CLOSE);
    }

    @Test
    void winsorisesBelowWhereTheSkewIsNegative() throws Undefined {
        double[] mirrored = java.util.Arrays.stream(farValues()).map(v -> -v).toArray();

        assertThat(treated(outliers(5, new Transformation.Identity()), mirrored)[11])
                .isEqualTo(-30);
    }

    @Test
    void appliesEveryTransformationOfTheLogFamily() throws Undefined {
        assertThat(treated(new Treatment.Always(new Transformation.Log()), 1, Math.E))
                .containsExactly(Samples.of(0, 1), CLOSE);
        assertThat(treated(new Treatment.Always(new Transformation.CoinToolLogOriginal()), 3, 4))
                .containsExactly(Samples.of(0, Math.log(2)), CLOSE);
        assertThat(treated(new Treatment.Always(new Transformation.InnovationIndexLog()), 0, 5, 11))
                .containsExactly(Samples.of(0, Math.log(10 * 5 / 11.0 + 1), Math.log(11)), CLOSE);
        assertThat(treated(new Treatment.Always(new Transformation.BoxCox(2, true)), 0, 1, 2))
                .containsExactly(Samples.of(0, 1.5, 4), CLOSE);
        assertThat(treated(new Treatment.Always(new Transformation.BoxCox(0, false)), 1, Math.E))
                .containsExactly(Samples.of(0, 1), CLOSE);
        assertThat(treated(new Treatment.Always(new Transformation.CoinToolLogBothWays()), 0, 9, 10))
                .containsExactly(Samples.of(-Math.log(10.1), -Math.log(1.1), -Math.log(0.1)), CLOSE);
    }

    @Test
    void refusesALogarithmOfWhatIsNotPositive() {
        assertThatThrownBy(() -> treated(new Treatment.Always(new Transformation.Log()), 0, 1))
                .hasMessageContaining("positive")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> treated(new Treatment.Always(new Transformation.BoxCox(2, false)), -1, 1))
                .hasMessageContaining("positive");
    }
}
