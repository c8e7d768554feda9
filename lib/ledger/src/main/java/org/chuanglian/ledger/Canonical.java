package org.chuanglian.ledger;

import java.util.Locale;
import java.util.SortedMap;

/**
 * JSON in the one form of RFC 8785, as far as entries need it: members sorted by name, no blanks, strings with the least
 * escaping, and no numbers but whole ones below 2^53.
 */
final class Canonical {

    /** The largest whole number that every JSON reader reads exactly (RFC 7493, 2.2). */
    static final long LARGEST = (1L << 53) - 1;

    private Canonical() {}

    /** Writes a string; @throws IllegalArgumentException if it is no text, since half of a surrogate pair stands in it */
    static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(sign).append(text.charAt(++i));
            } else {
                sign(out, sign);
            }
        }
        out.append('"');
    }

    private static void sign(StringBuilder out, char sign) {
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (Character.isSurrogate(sign)) {
                    throw new IllegalArgumentException(
                            "half of a surrogate pair, U+%04X, is no text.\nMaybe it was cut.".formatted((int) sign));
                }
                if (sign < ' ') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
                } else {
                    out.append(sign);
                }
            }
        }
    }

    /** Writes an object of strings. */
    static void map(StringBuilder out, SortedMap<String, String> members) {
        out.append('{');
        String comma = "";
        for (var member : members.entrySet()) {
            out.append(comma);
            string(out, member.getKey());
            out.append(':');
            string(out, member.getValue());
            comma = ",";
        }
        out.append('}');
    }
}
