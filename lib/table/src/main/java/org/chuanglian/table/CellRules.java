package org.chuanglian.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanglian.table.CellReading.Fault;
import org.chuanglian.table.CellReading.Value;
import org.chuanglian.table.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Decides what one cell's text means under its column's type, or why it means nothing. */
final class CellRules {
    private static final CellReading EMPTY = new CellReading.Empty();
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,18})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CellRules() {}

    static CellReading read(Column column, String cell) {
        if (cell.isEmpty()) {
            return column.required()
                    ? new Fault(
                            Kind.MISSING_VALUE, "a value, for the column is required", "Maybe the value was left out")
                    : EMPTY;
        }
        Fault damage = damage(cell);
        return damage == null ? typed(column.type(), cell) : damage;
    }

    /** Whatever is wrong with the text under any type; a plain loop, for every cell of every table passes here. */
    private static @Nullable Fault damage(String cell) {
        if (isSpace(cell.codePointAt(0)) || isSpace(cell.codePointBefore(cell.length()))) {
            return new Fault(
                    Kind.STRAY_SPACE,
                    "a value without white space at its ends",
                    cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0
                            ? "Maybe a quotation mark was not closed before the line ended"
                            : "Maybe remove the white space");
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == REPLACEMENT) {
                return new Fault(
                        Kind.NOT_UTF8, "text in UTF-8", "Maybe the file was saved as GB 18030: save it as UTF-8");
            }
            if (c != '\n' && Character.isISOControl(c)) {
                return new Fault(
                        Kind.CONTROL_CHARACTER,
                        "text without control characters, but U+%04X is there".formatted((int) c),
                        "Maybe it came along when the text was copied: remove it");
            }
        }
        return null;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static CellReading typed(ColumnType type, String cell) {
        return switch (type) {
            case ColumnType.Text text -> text(text, cell);
            case ColumnType.Choice choice ->
                choice.allowed().contains(cell)
                        ? new Value(cell)
                        : new Fault(Kind.NOT_ALLOWED, "one of " + choice.allowed(), Hints.word(cell));
            case ColumnType.Whole whole -> whole(whole, cell);
            case ColumnType.Decimal decimal -> decimal(decimal, cell);
            case ColumnType.Truth() ->
                switch (cell) {
                    case "true" -> new Value(true);
                    case "false" -> new Value(false);
                    default -> new Fault(Kind.WRONG_TYPE, "true or false", Hints.word(cell));
                };
            case ColumnType.Day day -> day(day, cell);
            case ColumnType.CalendarYear year -> year(year, cell);
            case ColumnType.Period() -> period(cell);
        };
    }

    private static CellReading text(ColumnType.Text type, String cell) {
        if (cell.length() > type.maxLength()) {
            return new Fault(
                    Kind.TOO_LONG,
                    "at most %d characters, not %d".formatted(type.maxLength(), cell.length()),
                    cell.indexOf('\n') >= 0
                            ? "Maybe a quotation mark was not closed before the line ended"
                            : "Maybe two values were run together");
        }
        if (type.pattern().isPresent() && !type.pattern().get().matcher(cell).matches()) {
            return new Fault(
                    Kind.WRONG_PATTERN,
                    "text of the form " + type.pattern().get().pattern(),
                    Hints.code(cell));
        }
        return new Value(cell);
    }

    private static CellReading whole(ColumnType.Whole type, String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            return new Fault(Kind.WRONG_TYPE, "a whole number, digits only", Hints.number(cell));
        }
        try {
            return ranged(Long.valueOf(cell), type.minimum(), type.maximum());
        } catch (NumberFormatException _) {
            return new Fault(
                    Kind.OUT_OF_RANGE, "at most %d".formatted(Long.MAX_VALUE), "Maybe two numbers were run together");
        }
    }

    private static CellReading decimal(ColumnType.Decimal type, String cell) {
        if (!DECIMAL.matcher(cell).matches()) {
            return new Fault(Kind.WRONG_TYPE, "a decimal number with a point and no exponent", Hints.number(cell));
        }
        return ranged(new BigDecimal(cell), type.minimum(), type.maximum());
    }

    private static CellReading day(ColumnType.Day type, String cell) {
        if (!DAY.matcher(cell).matches()) {
            return new Fault(Kind.WRONG_TYPE, "a day as YYYY-MM-DD", Hints.day(cell));
        }
        try {
            return ranged(LocalDate.parse(cell), type.minimum(), type.maximum());
        } catch (DateTimeException _) {
            return new Fault(Kind.IMPOSSIBLE_DATE, "a day that the calendar has", Hints.calendar());
        }
    }

    private static CellReading year(ColumnType.CalendarYear type, String cell) {
        return YEAR.matcher(cell).matches()
                ? ranged(Year.parse(cell), type.minimum(), type.maximum())
                : new Fault(Kind.WRONG_TYPE, "a year of four digits", Hints.number(cell));
    }

    private static CellReading period(String cell) {
        try {
            if (DAY.matcher(cell).matches()) {
                return new Value(LocalDate.parse(cell).toString());
            }
            if (MONTH.matcher(cell).matches()) {
                return new Value(YearMonth.parse(cell).toString());
            }
            return YEAR.matcher(cell).matches() || QUARTER.matcher(cell).matches()
                    ? new Value(cell)
                    : new Fault(Kind.WRONG_TYPE, "a period as YYYY, YYYYQn, YYYY-MM or YYYY-MM-DD", Hints.day(cell));
        } catch (DateTimeException _) {
            return new Fault(Kind.IMPOSSIBLE_DATE, "a period that the calendar has", Hints.calendar());
        }
    }

    private static <T extends Comparable<? super T>> CellReading ranged(
            T value, Optional<T> minimum, Optional<T> maximum) {
        if (minimum.isPresent() && value.compareTo(minimum.get()) < 0) {
            return new Fault(Kind.OUT_OF_RANGE, "at least " + minimum.get(), Hints.range());
        }
        if (maximum.isPresent() && value.compareTo(maximum.get()) > 0) {
            return new Fault(Kind.OUT_OF_RANGE, "at most " + maximum.get(), Hints.range());
        }
        return new Value(value);
    }
}
