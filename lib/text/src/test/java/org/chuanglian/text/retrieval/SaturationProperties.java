package org.chuanglian.text.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SaturationProperties {

    private final Saturation saturation = new Saturation(1.2, 1.5, 0.4, 0.75);

    @Test
    void isBm25WhereThereIsOnlyText() {
        // 3 / (3 + 1.2 × (1 − 0.75 + 0.75 × 2)), k1 moved into the normalised frequency
        double frequency = 3 / (0.25 + 0.75 * 2);
        assertThat(saturation.impact(0, 0, 3, 2)).isCloseTo(frequency / (1.2 + frequency), within(1e-12));
    }

    @Property
    void growsWithFrequencyAndStaysBelowOne(
            @ForAll @IntRange(min = 0, max = 1000) int title,
            @ForAll @IntRange(min = 1, max = 1000) int text,
            @ForAll @DoubleRange(min = 0.01, max = 50) double share) {
        double impact = saturation.impact(title, share, text, share);
        assertThat(impact).isBetween(0.0, 1.0);
        assertThat(saturation.impact(title, share, text + 1, share)).isGreaterThanOrEqualTo(impact);
        assertThat(saturation.impact(title + 1, share, text, share)).isGreaterThanOrEqualTo(impact);
        assertThat(saturation.impact(title, share, text, share * 2)).isLessThanOrEqualTo(impact);
    }
}
