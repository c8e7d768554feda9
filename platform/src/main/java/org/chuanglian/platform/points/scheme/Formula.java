package org.chuanglian.platform.points.scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanglian.scoring.Growth;

/**
 * How an indicator is made of facts of one firm. Written {@code A}, {@code A + B - C}, {@code A / (B - C)} or {@code
 * growth(A)}, with codes of the registry's indicators.
 */
public sealed interface Formula {

    /** The sum itself. */
    record Amount(Sum sum) implements Formula {}

    /** One sum over another; undefined where the other is not positive. */
    record Share(Sum of, Sum whole) implements Formula {}

    /** From the year before to this one, minus 1; undefined where the base is not positive. */
    record Growing(Sum sum) implements Formula {}

    /** A fact that is added or subtracted. */
    record Term(String fact, int sign) {}

    /** Facts added and subtracted. */
    record Sum(List<Term> terms) {
        public Sum {
            terms = List.copyOf(terms);
        }

        double of(Values values, int yearsBack) {
            double sum = 0;
            for (Term term : terms) {
                sum += term.sign() * values.of(term.fact(), yearsBack);
            }
            return sum;
        }
    }

    /** The facts of one firm. */
    @FunctionalInterface
    interface Values {
        /** The value of a fact in the year of the run or some years before, in its dimension's base unit; NaN for none. */
        double of(String fact, int yearsBack);
    }

    /** What the formula gives. */
    default Measured of(Values values) {
        return switch (this) {
            case Amount(Sum sum) -> number(sum.of(values, 0));
            case Share(Sum of, Sum whole) -> {
                double share = of.of(values, 0);
                double divisor = whole.of(values, 0);
                yield Double.isNaN(share) || Double.isNaN(divisor)
                        ? Measured.MISSING
                        : divisor > 0 ? Measured.known(share / divisor) : Measured.UNDEFINED;
            }
            case Growing(Sum sum) -> {
                double now = sum.of(values, 0);
                double base = sum.of(values, 1);
                if (Double.isNaN(now) || Double.isNaN(base)) {
                    yield Measured.MISSING;
                }
                double rate = Growth.rate(base, now);
                yield Double.isNaN(rate) ? Measured.UNDEFINED : Measured.known(rate);
            }
        };
    }

    private static Measured number(double sum) {
        return Double.isNaN(sum) ? Measured.MISSING : Measured.known(sum);
    }

    /** The facts that it needs, in their order. */
    default Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        List<Sum> sums = switch (this) {
            case Amount(Sum sum) -> List.of(sum);
            case Share(Sum of, Sum whole) -> List.of(of, whole);
            case Growing(Sum sum) -> List.of(sum);
        };
        sums.forEach(sum -> sum.terms().forEach(term -> facts.add(term.fact())));
        return facts;
    }

    /** Reads the written form; empty when it is none. */
    static Optional<Formula> read(String text) {
        String plain = text.replaceAll("\\s", "");
        Matcher growth = Written.GROWTH.matcher(plain);
        if (growth.matches()) {
            return Written.sum(growth.group(1)).map(Growing::new);
        }
        String[] halves = plain.split("/", -1);
        return switch (halves.length) {
            case 1 -> Written.sum(plain).map(Amount::new);
            case 2 ->
                Written.sum(bare(halves[0]))
                        .flatMap(of -> Written.sum(bare(halves[1])).map(whole -> new Share(of, whole)));
            default -> Optional.empty();
        };
    }

    private static String bare(String text) {
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }

    /** The written form; kept apart since interfaces cannot hide constants. */
    final class Written {
        private static final Pattern GROWTH = Pattern.compile("growth\\(([^()]+)\\)");
        private static final Pattern SUM = Pattern.compile("-?[A-Z][A-Z0-9_]*(?:[+-][A-Z][A-Z0-9_]*)*");
        private static final Pattern TERM = Pattern.compile("([+-]?)([A-Z][A-Z0-9_]*)");

        private Written() {}

        private static Optional<Sum> sum(String text) {
            if (!SUM.matcher(text).matches()) {
                return Optional.empty();
            }
            List<Term> terms = new ArrayList<>();
            Matcher term = TERM.matcher(text);
            while (term.find()) {
                terms.add(new Term(term.group(2), term.group(1).equals("-") ? -1 : 1));
            }
            return Optional.of(new Sum(terms));
        }
    }
}
