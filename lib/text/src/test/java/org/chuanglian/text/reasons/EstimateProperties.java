package org.chuanglian.text.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EstimateProperties {

    @Property
    void holdsWhateverTheMissingPartWouldSay(
            @ForAll @Size(min = 2, max = 6) List<@DoubleRange(min = 0, max = 1) Double> values,
            @ForAll @DoubleRange(min = 0, max = 1) double truth) {
        var missing = new ArrayList<Estimate.Part>();
        var known = new ArrayList<Estimate.Part>();
        for (int i = 0; i < values.size(); i++) {
            var value = OptionalDouble.of(values.get(i));
            missing.add(new Estimate.Part("p" + i, i + 1, i == 0 ? OptionalDouble.empty() : value));
            known.add(new Estimate.Part("p" + i, i + 1, i == 0 ? OptionalDouble.of(truth) : value));
        }
        var open = Estimate.of(missing);
        var closed = Estimate.of(known);
        assertThat(closed.score()).isBetween(open.low() - 1e-12, open.high() + 1e-12);
        assertThat(open.score()).isBetween(open.low() - 1e-12, open.high() + 1e-12);
        assertThat(closed.high() - closed.low()).isCloseTo(0, within(1e-12));
    }

    @Test
    void isWideOpenWhereNothingIsKnown() {
        assertThat(Estimate.of(List.of(new Estimate.Part("distance", 1, OptionalDouble.empty()))))
                .isEqualTo(new Estimate(0, 0.5, 1));
        assertThat(Estimate.of(List.of())).isEqualTo(new Estimate(0, 0.5, 1));
    }
}
