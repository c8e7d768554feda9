package org.chuanglian.assignment.draw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of a group are drawn at least or at most. A group that ends in {@code *} means each group that begins so:
 * {@code unit:*<=2} is at most two of each unit.
 *
 * @param group the group
 * @param isLeast whether the number is the least; else it is the most
 * @param number how many
 */
public record Limit(String group, boolean isLeast, int number) {

    private static final Pattern FORM = Pattern.compile("(.+?)\\s*(>=|<=)\\s*([0-9]{1,6})");

    /** Reads {@code finance>=1} or {@code unit:*<=2}; nothing when the text is neither. */
    public static Optional<Limit> of(String text) {
        Matcher parts = FORM.matcher(Entry.plain(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean least = parts.group(2).equals(">=");
        boolean each = parts.group(1).endsWith("*");
        return least && each
                ? Optional.empty()
                : Optional.of(new Limit(parts.group(1), least, Integer.parseInt(parts.group(3))));
    }

    /** The text that is committed to. */
    public String canonical() {
        return group + (isLeast ? ">=" : "<=") + number;
    }

    /** The expert's groups that the limit is about. */
    List<String> among(Entry entry) {
        if (group.endsWith("*")) {
            String start = group.substring(0, group.length() - 1);
            return entry.groups().stream().filter(one -> one.startsWith(start)).toList();
        }
        return entry.groups().stream().filter(group::equals).toList();
    }
}
