package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shell.Language;

/**
 * Writes values as people read them: grouped by thousands, money in 万元 and 亿元 or ¥m and ¥bn, with the exact value
 * beside the rounded one. Units convert by the catalogue's factors and nothing else, in decimal arithmetic.
 */
final class ValueFormat {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final Map<String, Unit> units;

    ValueFormat(Language language, List<Unit> units) {
        this.language = language;
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /**
     * A value for the eye.
     *
     * @param text the figure or words, rounded where that reads better
     * @param unit what stands after the figure; empty for words and days
     * @param exact the value as recorded, with the unit it was recorded in
     */
    record Shown(String text, String unit, String exact) {}

    Shown shown(Indicator indicator, FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                indicator.valueType() == Indicator.ValueType.MONEY ? money(quantity) : number(indicator, quantity);
            case FactValue.Words words -> new Shown(words.text(), "", words.text());
            case FactValue.Day day ->
                new Shown(day.day().toString(), "", day.day().toString());
            case FactValue.Withdrawn() -> {
                String withdrawn = SubjectText.WITHDRAWN.in(language);
                yield new Shown(withdrawn, "", withdrawn);
            }
        };
    }

    /** The quantity as a number of the indicator's own unit, so that numbers recorded in different units compare. */
    BigDecimal inUnitOf(Indicator indicator, FactValue.Quantity quantity) {
        Unit from = units.get(quantity.unit());
        String wanted = indicator.unit();
        Unit to = wanted == null ? null : units.get(wanted);
        if (from == null || to == null || from.code().equals(to.code())) {
            return quantity.number();
        }
        return quantity.number().multiply(from.factor()).divide(to.factor(), MathContext.DECIMAL128);
    }

    /** A number of the indicator's own unit, written like its values. */
    Shown shown(Indicator indicator, BigDecimal number) {
        String unit = indicator.unit();
        return unit == null
                ? new Shown(grouped(number), "", plain(number))
                : shown(indicator, new FactValue.Quantity(number, unit));
    }

    /** How a unit is called; a unit that the catalogue lost goes by its code. */
    String unitName(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            return code;
        }
        return switch (language) {
            case CHINESE -> unit.nameZh();
            case ENGLISH -> unit.nameEn();
        };
    }

    private Shown number(Indicator indicator, FactValue.Quantity quantity) {
        BigDecimal number = inUnitOf(indicator, quantity);
        String unit = indicator.unit() == null ? quantity.unit() : indicator.unit();
        if (language == Language.ENGLISH) {
            Unit known = units.get(unit);
            Optional<Unit> standard = known == null || !spokenInMyriads(known) ? Optional.empty() : standard(known);
            if (known != null && standard.isPresent()) {
                return new Shown(
                        grouped(number.multiply(known.factor())), standard.get().nameEn(), exact(quantity));
            }
        }
        return new Shown(grouped(rounded(number)), unitName(unit), exact(quantity));
    }

    /** Counts in 万 are no English; they are written out. */
    private static boolean spokenInMyriads(Unit unit) {
        return unit.nameZh().startsWith("万") && unit.factor().compareTo(BigDecimal.TEN) > 0;
    }

    private Shown money(FactValue.Quantity quantity) {
        Unit unit = units.get(quantity.unit());
        Optional<Unit> standard = unit == null ? Optional.empty() : standard(unit);
        if (unit == null || standard.isEmpty()) {
            return new Shown(grouped(rounded(quantity.number())), unitName(quantity.unit()), exact(quantity));
        }
        BigDecimal amount = quantity.number().multiply(unit.factor());
        return switch (language) {
            case CHINESE -> chineseMoney(amount, standard.get(), exact(quantity));
            case ENGLISH -> englishMoney(amount, standard.get(), exact(quantity));
        };
    }

    private static Shown chineseMoney(BigDecimal amount, Unit standard, String exact) {
        BigDecimal size = amount.abs();
        if (size.compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
            return new Shown(
                    grouped(rounded(amount.movePointLeft(8))),
                    SubjectText.HUNDRED_MILLIONS_OF.in(Language.CHINESE, standard.nameZh()),
                    exact);
        }
        if (size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return new Shown(
                    grouped(rounded(amount.movePointLeft(4))),
                    SubjectText.TEN_THOUSANDS_OF.in(Language.CHINESE, standard.nameZh()),
                    exact);
        }
        return new Shown(grouped(rounded(amount)), standard.nameZh(), exact);
    }

    private static Shown englishMoney(BigDecimal amount, Unit standard, String exact) {
        String sign = sign(standard.code());
        BigDecimal size = amount.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return new Shown(signed(sign, rounded(amount.movePointLeft(9))), SubjectText.BILLION.english(), exact);
        }
        if (size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return new Shown(signed(sign, rounded(amount.movePointLeft(6))), SubjectText.MILLION.english(), exact);
        }
        return new Shown(signed(sign, rounded(amount)), "", exact);
    }

    private static String sign(String currency) {
        return switch (currency) {
            case "CNY" -> "¥";
            case "USD" -> "US$";
            case "EUR" -> "€";
            default -> currency + " ";
        };
    }

    private static String signed(String sign, BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + sign + grouped(number.abs());
    }

    private Optional<Unit> standard(Unit unit) {
        return units.values().stream()
                .filter(other -> other.dimension().equals(unit.dimension())
                        && other.factor().compareTo(BigDecimal.ONE) == 0)
                .min(java.util.Comparator.comparing(Unit::code));
    }

    private String exact(FactValue.Quantity quantity) {
        String number = plain(quantity.number());
        return switch (language) {
            case CHINESE -> number + unitName(quantity.unit());
            case ENGLISH -> number + " " + unitName(quantity.unit());
        };
    }

    /** Whole from a thousand on, one place from a hundred on, else two; small shares keep what they need. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.ONE) < 0) {
            return number.round(new MathContext(3, RoundingMode.HALF_UP));
        }
        int places = size.compareTo(THOUSAND) >= 0 ? 0 : size.compareTo(HUNDRED) >= 0 ? 1 : 2;
        return number.setScale(Math.min(places, Math.max(0, number.scale())), RoundingMode.HALF_UP);
    }

    /** Grouped by thousands, without idle zeros, with a true minus. */
    static String grouped(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, stripped.scale()));
        return format.format(stripped).replace('-', '−');
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
