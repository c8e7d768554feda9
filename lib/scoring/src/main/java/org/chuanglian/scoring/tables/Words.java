package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word with arguments, as {@code minmax(1, 100)} or {@code minmax:1,100}: how methods are named in options and schemes. */
record Words(String text, String name, List<String> arguments) {

    /** What cannot be understood; whoever knows the place says it, too. */
    static final class Misunderstood extends Exception {

        private static final long serialVersionUID = 1;

        Misunderstood(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    static Words of(String text) throws Misunderstood {
        String plain = text.strip();
        int open = plain.indexOf('(');
        int colon = plain.indexOf(':');
        if (open >= 0 && (colon < 0 || open < colon)) {
            if (!plain.endsWith(")")) {
                throw new Misunderstood("'%s' has no closing bracket. Maybe add it.".formatted(plain));
            }
            return new Words(
                    plain, name(plain.substring(0, open)), split(plain.substring(open + 1, plain.length() - 1)));
        }
        return colon < 0
                ? new Words(plain, name(plain), List.of())
                : new Words(plain, name(plain.substring(0, colon)), split(plain.substring(colon + 1)));
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Splits at commas outside brackets. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts.size() == 1 && parts.getFirst().isEmpty() ? List.of() : List.copyOf(parts);
    }

    boolean has(int argument) {
        return argument < arguments.size() && !arguments.get(argument).isEmpty();
    }

    double number(int argument, double otherwise) throws Misunderstood {
        if (!has(argument)) {
            return otherwise;
        }
        double number = CsvTable.parsed(arguments.get(argument));
        if (Double.isNaN(number)) {
            throw new Misunderstood("'%s': read '%s', expected a number. Maybe there is a slip."
                    .formatted(text, arguments.get(argument)));
        }
        return number;
    }

    double needed(int argument, String what) throws Misunderstood {
        if (!has(argument)) {
            throw new Misunderstood("'%s' lacks %s. Maybe %s(…).".formatted(text, what, name));
        }
        return number(argument, 0);
    }

    int whole(int argument, int otherwise) throws Misunderstood {
        double number = number(argument, otherwise);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new Misunderstood("'%s': expected a whole number. Maybe there is a slip.".formatted(text));
        }
        return (int) number;
    }

    String word(int argument, String otherwise) {
        return has(argument) ? arguments.get(argument) : otherwise;
    }

    boolean yes(int argument, boolean otherwise) throws Misunderstood {
        return switch (word(argument, otherwise ? "true" : "false").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "t", "1" -> true;
            case "false", "no", "f", "0" -> false;
            case "cap", "capped", "trunc", "truncated", "shifted" -> true;
            default -> throw new Misunderstood("'%s': expected true or false. Maybe there is a slip.".formatted(text));
        };
    }

    Misunderstood unknown(String kind, String known) {
        return new Misunderstood("'%s' is no %s. Maybe one of: %s.".formatted(text, kind, known));
    }
}
