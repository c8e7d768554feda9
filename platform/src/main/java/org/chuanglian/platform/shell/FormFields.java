package org.chuanglian.platform.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form, field by field: line breaks are one character, as the browser counts them, and
 * control characters, which nobody types and no database takes, are left out.
 */
public record FormFields(Map<String, String> typed) {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\uFEFF");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public FormFields {
        Map<String, String> plain = new HashMap<>();
        typed.forEach((field, text) -> plain.put(field, plain(text)));
        typed = Map.copyOf(plain);
    }

    /** The text without control characters, its line breaks of one kind. */
    public static String plain(String text) {
        return CONTROL.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** What stands in a field, without blanks around it; empty when it was not sent. */
    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The day in a field as {@code 2026-10-12}; empty when there is none or the calendar has no such day. */
    public Optional<LocalDate> day(String field) {
        return readDay(text(field));
    }

    /** The day that a text says as {@code 2026-10-12}; empty when it says none or the calendar has no such day. */
    public static Optional<LocalDate> readDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    /** How many characters a text has, as people count them. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
