package org.chuanglian.platform.atlas.diagnosis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition of a rule, such as {@code local-firms >= 2}. */
public record Condition(Measure measure, Comparison comparison, double threshold) {

    private static final Pattern FORM =
            Pattern.compile("\\s*([a-z-]+)\\s*(>=|<=|=|<|>)\\s*(-?\\d{1,9}(?:\\.\\d{1,6})?)\\s*");

    /** How a value compares with a threshold. */
    public enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        EQUAL("="),
        BELOW("<"),
        ABOVE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        boolean holds(double value, double threshold) {
            return switch (this) {
                case AT_LEAST -> value >= threshold;
                case AT_MOST -> value <= threshold;
                case EQUAL -> value == threshold;
                case BELOW -> value < threshold;
                case ABOVE -> value > threshold;
            };
        }
    }

    /** Whether a condition holds; of what is not known nobody can say. */
    public enum Truth {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** The condition that a text writes; empty where it writes none. */
    public static Optional<Condition> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Measure.read(parts.group(1))
                .flatMap(measure -> Arrays.stream(Comparison.values())
                        .filter(comparison -> comparison.sign().equals(parts.group(2)))
                        .findFirst()
                        .map(comparison -> new Condition(measure, comparison, Double.parseDouble(parts.group(3)))));
    }

    /** Whether it holds of a segment's numbers. */
    public Truth of(Map<Measure, Double> numbers) {
        Double value = numbers.get(measure);
        if (value == null) {
            return Truth.UNKNOWN;
        }
        return comparison.holds(value, threshold) ? Truth.HOLDS : Truth.FAILS;
    }
}
