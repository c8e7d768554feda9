package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shell.Language;

/** Says how far one value of an indicator lies from another: shares in points, all else in percent or in its unit. */
record Changes(Language language, ValueFormat format) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "percent";

    /** From one value to a later one, with its sign; empty from nothing or from a loss, of which there is no share. */
    Optional<String> relative(Indicator indicator, BigDecimal before, BigDecimal now) {
        BigDecimal difference = now.subtract(before);
        if (PERCENT.equals(indicator.unit())) {
            return Optional.of(OverviewText.POINTS.in(language, signed(difference)));
        }
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(signed(difference.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP)) + "%");
    }

    /** The distance without its sign, in the indicator's own unit. */
    String distance(Indicator indicator, BigDecimal from, BigDecimal to) {
        BigDecimal difference = to.subtract(from).abs();
        return PERCENT.equals(indicator.unit())
                ? OverviewText.POINTS.in(language, ValueFormat.grouped(difference))
                : format.shown(indicator, difference).written();
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + ValueFormat.grouped(number);
    }
}
