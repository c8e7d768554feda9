package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void isUndefinedOnABaseThatIsNotPositiveAndNeverInfinite() {
        assertThat(Growth.rates(Samples.of(100, 0, -5, Double.NaN, 4), Samples.of(120, 7, 3, 3, Double.NaN)))
                .containsExactly(Samples.of(0.2, Double.NaN, Double.NaN, Double.NaN, Double.NaN), within(1e-12));
    }
}
