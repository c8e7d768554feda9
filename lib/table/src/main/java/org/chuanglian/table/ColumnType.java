package org.chuanglian.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells of a column may hold; both ends of every range are allowed. */
public sealed interface ColumnType {

    /** The longest text of a column that declares no length of its own, in UTF-16 units. */
    int LONGEST_TEXT = 4_000;

    /**
     * Any text without control characters other than the line feed.
     *
     * @param maxLength the longest allowed, in UTF-16 units
     * @param pattern the form that the whole text must have, for codes
     */
    record Text(int maxLength, Optional<Pattern> pattern) implements ColumnType {}

    /** One of a closed list of words. */
    record Choice(List<String> allowed) implements ColumnType {
        public Choice {
            allowed = List.copyOf(allowed);
        }
    }

    /** A whole number within the range of {@code long}, as digits without sign for plus and without separators. */
    record Whole(Optional<Long> minimum, Optional<Long> maximum) implements ColumnType {}

    /** A decimal number with a point and without exponent; money is such a number with a currency as its unit. */
    record Decimal(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements ColumnType {}

    /** {@code true} or {@code false}. */
    record Truth() implements ColumnType {}

    /** A calendar day, {@code YYYY-MM-DD}. */
    record Day(Optional<LocalDate> minimum, Optional<LocalDate> maximum) implements ColumnType {}

    /** A calendar year of four digits. */
    record CalendarYear(Optional<Year> minimum, Optional<Year> maximum) implements ColumnType {}

    /** A year, quarter, month or day: {@code 2023}, {@code 2023Q1}, {@code 2023-05}, {@code 2023-05-01}. */
    record Period() implements ColumnType {}
}
