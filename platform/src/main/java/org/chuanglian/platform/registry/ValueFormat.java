package org.chuanglian.platform.registry;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as people read them: grouped by thousands, money in 万元 and 亿元 or ¥m and ¥bn, with the exact value
 * beside the rounded one. Units convert by the catalogue's factors and nothing else, in decimal arithmetic.
 */
public final class ValueFormat {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "percent";
    private static final String PERCENT_SIGN = "%";

    /** The dimension of 家, 项, 件. */
    private static final String COUNTED = "count";

    /** Money's dimension is its currency, by ISO 4217. */
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Language language;
    private final Map<String, Unit> units;

    public ValueFormat(Language language, List<Unit> units) {
        this.language = language;
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /**
     * A value for the eye.
     *
     * @param text the figure or words, rounded where that reads better
     * @param unit what stands after the figure; empty for words and days, and in English for what is only counted
     * @param exact the value as recorded, with the unit it was recorded in
     * @param gap what parts figure and unit in running text: a space or nothing
     */
    public record Shown(String text, String unit, String exact, String gap) {

        /** Figure and unit as running text has them: 746.7亿元, ¥74.67bn, 2.48%, 120 persons. */
        public String written() {
            return text + gap + unit;
        }
    }

    /** A recorded value, shown in its indicator's unit; money in the unit that keeps it short. */
    public Shown shown(Indicator indicator, FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                indicator.valueType() == Indicator.ValueType.MONEY
                        ? money(quantity)
                        : number(indicator.unit() == null ? quantity.unit() : indicator.unit(), quantity);
            case FactValue.Words words -> worded(words.text());
            case FactValue.Day day -> worded(day.day().toString());
            case FactValue.Withdrawn() -> worded(RegistryText.WITHDRAWN.in(language));
        };
    }

    private static Shown worded(String words) {
        return new Shown(words, "", words, "");
    }

    /** A number of the indicator's own unit, written like its values. */
    public Shown shown(Indicator indicator, BigDecimal number) {
        String unit = indicator.unit();
        return unit == null ? bare(number) : shown(indicator, new FactValue.Quantity(number, unit));
    }

    /** A number of a unit that no indicator stands behind; money goes by the unit's dimension. */
    public Shown shown(BigDecimal number, @Nullable String unit) {
        if (unit == null) {
            return bare(number);
        }
        FactValue.Quantity quantity = new FactValue.Quantity(number, unit);
        Unit known = units.get(unit);
        return known != null && CURRENCY.matcher(known.dimension()).matches()
                ? money(quantity)
                : number(unit, quantity);
    }

    private static Shown bare(BigDecimal number) {
        return new Shown(grouped(number), "", plain(number), "");
    }

    /** The quantity as a number of the indicator's own unit, so that numbers recorded in different units compare. */
    public BigDecimal inUnitOf(Indicator indicator, FactValue.Quantity quantity) {
        return converted(quantity, indicator.unit());
    }

    private BigDecimal converted(FactValue.Quantity quantity, @Nullable String wanted) {
        Unit from = units.get(quantity.unit());
        Unit to = wanted == null ? null : units.get(wanted);
        if (from == null || to == null || from.code().equals(to.code())) {
            return quantity.number();
        }
        return quantity.number().multiply(from.factor()).divide(to.factor(), MathContext.DECIMAL128);
    }

    /** How a unit is called; a unit that the catalogue lost goes by its code. */
    public String unitName(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            return code;
        }
        return switch (language) {
            case CHINESE -> unit.nameZh();
            case ENGLISH -> unit.nameEn();
        };
    }

    private Shown number(String unit, FactValue.Quantity quantity) {
        BigDecimal number = converted(quantity, unit);
        if (language == Language.ENGLISH) {
            Unit known = units.get(unit);
            Optional<Unit> standard = known == null || !spokenInMyriads(known) ? Optional.empty() : standard(known);
            if (known != null && standard.isPresent()) {
                return shown(
                        grouped(number.multiply(known.factor())),
                        after(standard.get().code()),
                        quantity);
            }
        }
        return shown(grouped(rounded(number)), after(unit), quantity);
    }

    private Shown shown(String text, String unit, FactValue.Quantity quantity) {
        boolean close = language == Language.CHINESE || unit.isEmpty() || unit.equals(PERCENT_SIGN);
        return new Shown(text, unit, exact(quantity), close ? "" : " ");
    }

    /** What stands after a number. 家, 项, 件 only say that something is counted; English has no word for it. */
    private String after(String code) {
        Unit unit = units.get(code);
        return switch (language) {
            case CHINESE -> unitName(code);
            case ENGLISH ->
                code.equals(PERCENT)
                        ? PERCENT_SIGN
                        : unit != null && unit.dimension().equals(COUNTED) ? "" : unitName(code);
        };
    }

    /** Counts in 万 are no English; they are written out. */
    private static boolean spokenInMyriads(Unit unit) {
        return unit.nameZh().startsWith("万") && unit.factor().compareTo(BigDecimal.TEN) > 0;
    }

    private Shown money(FactValue.Quantity quantity) {
        Unit unit = units.get(quantity.unit());
        Optional<Unit> standard = unit == null ? Optional.empty() : standard(unit);
        if (unit == null || standard.isEmpty()) {
            return shown(grouped(rounded(quantity.number())), after(quantity.unit()), quantity);
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
                    RegistryText.HUNDRED_MILLIONS_OF.in(Language.CHINESE, standard.nameZh()),
                    exact,
                    "");
        }
        if (size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return new Shown(
                    grouped(rounded(amount.movePointLeft(4))),
                    RegistryText.TEN_THOUSANDS_OF.in(Language.CHINESE, standard.nameZh()),
                    exact,
                    "");
        }
        return new Shown(grouped(rounded(amount)), standard.nameZh(), exact, "");
    }

    private static Shown englishMoney(BigDecimal amount, Unit standard, String exact) {
        String sign = sign(standard.code());
        BigDecimal size = amount.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return new Shown(signed(sign, rounded(amount.movePointLeft(9))), RegistryText.BILLION.english(), exact, "");
        }
        if (size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return new Shown(signed(sign, rounded(amount.movePointLeft(6))), RegistryText.MILLION.english(), exact, "");
        }
        return new Shown(signed(sign, rounded(amount)), "", exact, "");
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
    public static String grouped(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, stripped.scale()));
        return format.format(stripped).replace('-', '−');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
