package org.chuanglian.platform.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time a value is about: a year, a quarter, a month or a day. Written {@code 2021}, {@code 2021Q3}, {@code 2021-05}, {@code 2021-05-07}. */
public sealed interface Period extends Comparable<Period> {

    int FIRST_YEAR = 1800;
    int LAST_YEAR = 2199;

    /** A calendar year. */
    record Year(int year) implements Period {
        public Year {
            checkYear(year);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** A quarter of a calendar year, 1 to 4. */
    record Quarter(int year, int quarter) implements Period {
        public Quarter {
            checkYear(year);
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("quarter is " + quarter + ", expected 1 to 4");
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @Override
        public String toString() {
            return year + "Q" + quarter;
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Period {
        public Month {
            checkYear(month.getYear());
        }

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A single day. */
    record Day(LocalDate day) implements Period {
        public Day {
            checkYear(day.getYear());
        }

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** The first day of the period. */
    LocalDate first();

    /** The last day of the period, inclusive. */
    LocalDate last();

    /** By last day, then the longer period later, so that a year stands after its own fourth quarter. */
    @Override
    default int compareTo(Period other) {
        int byEnd = last().compareTo(other.last());
        return byEnd != 0 ? byEnd : other.first().compareTo(first());
    }

    /** Reads the written form; empty when it is no period, or an impossible one such as 2021-02-30. */
    static Optional<Period> read(String text) {
        Matcher m = Written.FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            if (m.group(2) != null) {
                return Optional.of(new Quarter(year, Integer.parseInt(m.group(2))));
            }
            if (m.group(3) == null) {
                return Optional.of(new Year(year));
            }
            int month = Integer.parseInt(m.group(3));
            return Optional.of(
                    m.group(4) == null
                            ? new Month(YearMonth.of(year, month))
                            : new Day(LocalDate.of(year, month, Integer.parseInt(m.group(4)))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Reads the written form; refuses anything else. */
    static Period of(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no period.\nMaybe write 2021, 2021Q3, 2021-05 or 2021-05-07."));
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year is " + year + ", expected " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** The written form; kept apart since interfaces cannot hide constants. */
    final class Written {
        private static final Pattern FORM = Pattern.compile("(\\d{4})(?:Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

        private Written() {}
    }
}
