package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;

/** Writes numbers as people read them: grouped by thousands, yuan in 亿元 and 万元 or in ¥bn and ¥m. */
final class Figures {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String YUAN = "CNY";
    private static final String PERCENT = "percent";

    private final Language language;
    private final Map<String, Unit> units;

    Figures(Language language, List<Unit> units) {
        this.language = language;
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /** A number for the eye and what stands after it. */
    record Shown(String number, String unit) {}

    /** A number of a unit, rounded to what one reads at a glance. */
    Shown shown(BigDecimal number, @Nullable String unit) {
        Unit known = unit == null ? null : units.get(unit);
        if (known == null) {
            return new Shown(grouped(rounded(number)), unit == null ? "" : unit);
        }
        if (known.dimension().equals(YUAN)) {
            return yuan(number.multiply(known.factor()));
        }
        return new Shown(grouped(rounded(number)), name(known));
    }

    /** Number and unit in one string. */
    String text(BigDecimal number, @Nullable String unit) {
        Shown shown = shown(number, unit);
        return joined(shown);
    }

    private String joined(Shown shown) {
        if (shown.unit().isEmpty()) {
            return shown.number();
        }
        boolean close = language == Language.CHINESE || shown.unit().equals("%");
        return close ? shown.number() + shown.unit() : shown.number() + " " + shown.unit();
    }

    private Shown yuan(BigDecimal amount) {
        BigDecimal size = amount.abs();
        return switch (language) {
            case CHINESE ->
                size.compareTo(BigDecimal.TEN.pow(8)) >= 0
                        ? shifted(amount, 8, OverviewText.YUAN_LARGE)
                        : shifted(amount, 4, OverviewText.YUAN_SMALL);
            case ENGLISH ->
                size.compareTo(BigDecimal.TEN.pow(9)) >= 0
                        ? shifted(amount, 9, OverviewText.YUAN_LARGE)
                        : shifted(amount, 6, OverviewText.YUAN_SMALL);
        };
    }

    private Shown shifted(BigDecimal amount, int places, OverviewText unit) {
        return new Shown(grouped(rounded(amount.movePointLeft(places))), unit.in(language));
    }

    /** The change from one value to another: in points for shares, else in percent; empty from nothing. */
    Optional<String> change(Indicator indicator, BigDecimal before, BigDecimal now) {
        BigDecimal difference = now.subtract(before);
        if (PERCENT.equals(indicator.unit())) {
            return Optional.of(OverviewText.POINTS.in(language, signed(difference)));
        }
        if (before.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(signed(difference.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP)) + "%");
    }

    /** The size of a change without its sign, in the indicator's own unit. */
    String distance(Indicator indicator, BigDecimal before, BigDecimal now) {
        BigDecimal difference = now.subtract(before).abs();
        return PERCENT.equals(indicator.unit())
                ? OverviewText.POINTS.in(language, grouped(difference))
                : text(difference, indicator.unit());
    }

    /** The unit of an axis, and how its marks are written. */
    String unitName(@Nullable String unit) {
        Unit known = unit == null ? null : units.get(unit);
        return known == null ? "" : name(known);
    }

    private String name(Unit unit) {
        return switch (language) {
            case CHINESE -> unit.nameZh();
            case ENGLISH -> unit.code().equals(PERCENT) ? "%" : counting(unit) ? "" : unit.nameEn();
        };
    }

    /** 家, 项, 件 only say that something is counted; English needs no word for it. */
    private static boolean counting(Unit unit) {
        return unit.dimension().equals("count");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + grouped(number);
    }

    /** Whole from a thousand on, one place from a hundred on, else two at most. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal size = number.abs();
        int places = size.compareTo(THOUSAND) >= 0 ? 0 : size.compareTo(HUNDRED) >= 0 ? 1 : 2;
        return number.scale() <= places ? number : number.setScale(places, RoundingMode.HALF_UP);
    }

    /** Grouped by thousands, without idle zeros, with a true minus. */
    static String grouped(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, stripped.scale()));
        return format.format(stripped).replace('-', '−');
    }
}
