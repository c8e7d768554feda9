package org.chuanglian.platform.intake.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shell.FormFields;

/** Reads what a value should be, as somebody wrote it into a form; what cannot be the indicator's value is refused. */
public final class ClaimReader {

    /** The longest words a value may have, in characters. */
    public static final int LONGEST_WORDS = 500;

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d+(\\.\\d+)?");

    private ClaimReader() {}

    /** A claim, or why it is none. */
    public sealed interface Reading {
        record Claim(FactValue value) implements Reading {}

        record NotGiven() implements Reading {}

        record NoNumber(String text) implements Reading {}

        record NoDay(String text) implements Reading {}

        /** The unit is none of those that the indicator's values may be in. */
        record WrongUnit(String unit, List<Unit> possible) implements Reading {}

        record TooLong(int characters) implements Reading {}

        /** It says what is recorded already. */
        record Unchanged() implements Reading {}
    }

    /** The units that an indicator's values may be given in: those of its own unit's dimension. */
    public static List<Unit> units(Indicator indicator, List<Unit> catalogue) {
        return catalogue.stream()
                .filter(unit -> unit.code().equals(indicator.unit()))
                .findFirst()
                .map(own -> catalogue.stream()
                        .filter(unit -> unit.dimension().equals(own.dimension()))
                        .sorted(java.util.Comparator.comparing(Unit::factor).thenComparing(Unit::code))
                        .toList())
                .orElse(List.of());
    }

    /** Reads a claim; numbers may be grouped by commas. */
    public static Reading read(
            Indicator indicator, List<Unit> catalogue, String text, String unit, Optional<FactValue> current) {
        Reading reading = read(indicator, catalogue, text.strip(), unit);
        if (reading instanceof Reading.Claim claim
                && current.filter(value -> same(value, claim.value())).isPresent()) {
            return new Reading.Unchanged();
        }
        return reading;
    }

    private static Reading read(Indicator indicator, List<Unit> catalogue, String text, String unit) {
        if (text.isEmpty()) {
            return new Reading.NotGiven();
        }
        return switch (indicator.valueType()) {
            case NUMBER, MONEY -> number(units(indicator, catalogue), text, unit);
            case DATE -> day(text);
            case TEXT -> {
                int characters = text.codePointCount(0, text.length());
                yield characters > LONGEST_WORDS
                        ? new Reading.TooLong(characters)
                        : new Reading.Claim(new FactValue.Words(text));
            }
        };
    }

    private static Reading number(List<Unit> possible, String text, String unit) {
        String plain = text.replace(",", "").replace("，", "").replace(" ", "");
        if (plain.length() > LONGEST_NUMBER || !NUMBER.matcher(plain).matches()) {
            return new Reading.NoNumber(text);
        }
        if (possible.stream().noneMatch(known -> known.code().equals(unit))) {
            return new Reading.WrongUnit(unit, possible);
        }
        return new Reading.Claim(new FactValue.Quantity(new BigDecimal(plain.replace('−', '-')), unit));
    }

    private static Reading day(String text) {
        return FormFields.readDay(text)
                .<Reading>map(day -> new Reading.Claim(new FactValue.Day(day)))
                .orElseGet(() -> new Reading.NoDay(text));
    }

    private static boolean same(FactValue one, FactValue two) {
        if (one instanceof FactValue.Quantity first && two instanceof FactValue.Quantity second) {
            return first.sameAs(second);
        }
        return one.equals(two);
    }
}
