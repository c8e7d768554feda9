package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that shade a map: at most seven, parted at round numbers so that about as many places fall in each.
 *
 * @param breaks the numbers at which the second and later steps begin, ascending
 */
public record SteppedScale(List<BigDecimal> breaks) {

    /** As many shades as the design has. */
    public static final int STEPS = 7;

    public SteppedScale {
        breaks = List.copyOf(breaks);
    }

    /** Steps for values that may repeat; equal values always fall in one step. */
    public static SteppedScale of(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        List<BigDecimal> breaks = new ArrayList<>();
        for (int step = 1; step < STEPS && !sorted.isEmpty(); step++) {
            BigDecimal edge = rounded(sorted.get(sorted.size() * step / STEPS));
            boolean parts = edge.compareTo(sorted.getFirst()) > 0 && edge.compareTo(sorted.getLast()) <= 0;
            if (parts && (breaks.isEmpty() || breaks.getLast().compareTo(edge) < 0)) {
                breaks.add(edge);
            }
        }
        return new SteppedScale(breaks);
    }

    /** To two significant digits. */
    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal round = value.round(new MathContext(2, RoundingMode.HALF_UP));
        return round.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(round.stripTrailingZeros().toPlainString());
    }

    /** The shade of a value, 1 to 7, spread over the shades when there are fewer steps; 0 when it is missing. */
    public int shade(@Nullable BigDecimal value) {
        if (value == null) {
            return 0;
        }
        int step =
                (int) breaks.stream().filter(edge -> edge.compareTo(value) <= 0).count();
        return shadeOfStep(step);
    }

    /** The shade of the nth step, from 0. */
    public int shadeOfStep(int step) {
        return breaks.isEmpty() ? 1 : 1 + step * (STEPS - 1) / breaks.size();
    }
}
