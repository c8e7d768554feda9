package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of days: equal, with day and month swapped, with one digit wrong, or in one year. */
final class DateField implements Field {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2}).*");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{4}).*");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final double DAYS = 14.5;

    private final int[] days;
    private final Sketch counts;

    DateField(List<String> values) {
        days = values.stream().mapToInt(DateField::day).toArray();
        counts = new Sketch(Math.min(days.length, 40_000));
        for (int day : days) {
            counts.add(day);
        }
    }

    /** As yyyymmdd, 0 when it is no day. */
    static int day(String value) {
        String text = value.strip();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return day(plain.group(1), plain.group(2), plain.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return Integer.parseInt(last.group(1)) > 12
                    ? day(last.group(3), last.group(2), last.group(1))
                    : day(last.group(3), last.group(1), last.group(2));
        }
        return 0;
    }

    private static int day(String year, String month, String day) {
        return Integer.parseInt(year) * 10_000 + Integer.parseInt(month) * 100 + Integer.parseInt(day);
    }

    @Override
    public FieldKind kind() {
        return FieldKind.DATE;
    }

    @Override
    public boolean isMissing(int row) {
        return days[row] == 0;
    }

    @Override
    public Agreement compare(int one, int other) {
        int day = days[one];
        int otherDay = days[other];
        if (day == otherDay) {
            return new Agreement(
                    Level.SAME, Math.min(DAYS, Rarity.log2((days.length + 2.0) / Math.max(1, counts.count(day) - 1))));
        }
        if (day / 10_000 == otherDay / 10_000
                && day / 100 % 100 == otherDay % 100
                && day % 100 == otherDay / 100 % 100) {
            return new Agreement(Level.CLOSE, Double.NaN, Remark.DAY_MONTH);
        }
        if (digitsApart(day, otherDay) == 1 || Slips.swapped(Integer.toString(day), Integer.toString(otherDay))) {
            return new Agreement(Level.CLOSE, Double.NaN, Remark.SLIP);
        }
        boolean near = day / 10_000 == otherDay / 10_000 || day % 10_000 == otherDay % 10_000;
        return near ? new Agreement(Level.PARTIAL, Double.NaN) : Agreement.DIFFERENT;
    }

    private static int digitsApart(int one, int other) {
        int apart = 0;
        int left = one;
        int otherLeft = other;
        while (left > 0 || otherLeft > 0) {
            apart += left % 10 == otherLeft % 10 ? 0 : 1;
            left /= 10;
            otherLeft /= 10;
        }
        return apart;
    }

    @Override
    public void features(int row, LongConsumer features) {
        features.accept(days[row]);
        features.accept(-1L - days[row] % 10_000);
        features.accept(Hash.of(days[row] / 100, 1));
    }

    @Override
    public void keys(int row, LongConsumer keys) {}
}
