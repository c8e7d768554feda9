package org.chuanglian.text.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanglian.text.analysis.Markup;

/** Reads quantities out of Chinese and English text: bounds, ranges, tolerances, with their units. */
public final class Quantities {

    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final String LEAST = "≥|>=|⩾|≧|>|＞|不低于|不小于|不少于|不得低于|大于等于|大于或等于|大于|高于|超过|至少|达到|以上"
            + "|at least|no less than|not less than|more than|greater than|above|over|exceeding|minimum of";
    private static final String MOST = "≤|<=|⩽|≦|<|＜|不高于|不大于|不超过|不多于|不得高于|不得超过|小于等于|小于或等于|小于|低于|少于|至多|最多"
            + "|at most|no more than|not more than|less than|below|under|up to|maximum of|within";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<bound>" + LEAST + "|" + MOST + ")?\\s*(?:约|为|是|到)?\\s*(?<![0-9.A-Za-z])(?<minus>[-−])?" + named("first")
                    + "\\s*(?:(?<unitone>" + Unit.alternatives() + ")?\\s*(?<between>[~～—–-]|至|到|to|±)\\s*"
                    + named("second") + ")?"
                    + "\\s*(?<unit>" + Unit.alternatives()
                    + ")(?![A-Za-z])\\s*(?<after>以上|以下|以内|or more|or less|or above|or below)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("[^，。；、,;:：.!?！？()（）\\n]{0,40}[:：(（]?\\s*$");
    private static final int LOOK_BACK = 42;

    private Quantities() {}

    private static String named(String name) {
        return "(?<" + name + ">" + NUMBER.substring(1, NUMBER.length() - 1) + ")";
    }

    /** The quantities with a known unit, in the order of the text. */
    public static List<Quantity> in(String text) {
        var plain = Markup.without(text);
        var found = new ArrayList<Quantity>();
        var matcher = QUANTITY.matcher(plain);
        int past = 0;
        while (matcher.find()) {
            var subject = subject(plain, Math.max(past, matcher.start() - LOOK_BACK), matcher.start());
            quantity(matcher, subject).ifPresent(found::add);
            past = matcher.end();
        }
        return List.copyOf(found);
    }

    private static String subject(String text, int from, int to) {
        var matcher = SUBJECT.matcher(text.substring(from, to));
        return matcher.find() ? matcher.group().replaceAll("[:：(（\\s]+$", "").strip() : "";
    }

    private static Optional<Quantity> quantity(Matcher match, String subject) {
        var unit = Unit.named(match.group("unit"));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        double first = number(match.group("first")) * (match.group("minus") == null ? 1 : -1);
        var written = match.group().strip();
        double low = unit.get().plain(first);
        double high = low;
        if (match.group("second") != null) {
            double second = number(match.group("second"));
            if (match.group("between").equals("±")) {
                low = unit.get().plain(first - second);
                high = unit.get().plain(first + second);
            } else {
                var one = match.group("unitone") == null ? unit : Unit.named(match.group("unitone"));
                low = one.orElse(unit.get()).plain(first);
                high = unit.get().plain(second);
            }
            return low <= high
                    ? Optional.of(new Quantity(subject, written, unit.get().dimension(), low, high))
                    : Optional.empty();
        }
        var bound = bound(match.group("bound"), match.group("after"));
        return Optional.of(new Quantity(
                subject,
                written,
                unit.get().dimension(),
                bound < 0 ? Double.NEGATIVE_INFINITY : low,
                bound > 0 ? Double.POSITIVE_INFINITY : high));
    }

    /** 1 where the number is the least, −1 where it is the greatest, 0 where it is the value. */
    private static int bound(
            @org.jspecify.annotations.Nullable String before, @org.jspecify.annotations.Nullable String after) {
        if (after != null) {
            return after.equals("以上") || after.endsWith("more") || after.endsWith("above") ? 1 : -1;
        }
        if (before == null) {
            return 0;
        }
        return before.toLowerCase(java.util.Locale.ROOT).matches(LEAST) ? 1 : -1;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
