package org.chuanglian.text.reasons;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The technology readiness level (1 to 9, GB/T 22900) that a text names. */
public final class Maturity {

    private static final Pattern LEVEL = Pattern.compile(
            "(?:TRL|技术成熟度|成熟度|技术就绪度|就绪度|readiness level)[^0-9一二三四五六七八九]{0,8}([1-9一二三四五六七八九])(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "一二三四五六七八九";

    private Maturity() {}

    /** The level, where the text names one. */
    public static OptionalInt in(String text) {
        var matcher = LEVEL.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        var digit = matcher.group(1);
        int chinese = DIGITS.indexOf(digit);
        return OptionalInt.of(chinese >= 0 ? chinese + 1 : Integer.parseInt(digit));
    }

    /** Whether what is offered is as mature as what is asked; unknown where a text names no level. */
    public static Verdict compared(OptionalInt asked, OptionalInt offered) {
        if (asked.isEmpty() || offered.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return offered.getAsInt() >= asked.getAsInt() ? Verdict.MET : Verdict.GAP;
    }
}
