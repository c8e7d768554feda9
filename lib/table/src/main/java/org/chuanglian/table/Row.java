package org.chuanglian.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row whose cells have all been found right. Columns are asked for by name; a name that the schema does not have, a
 * type other than the column's, or the plain form for an empty cell is a mistake of the caller and throws.
 */
public final class Row {
    private final String table;
    private final long line;
    private final Map<String, Integer> positions;
    private final @Nullable Object[] values;

    Row(String table, long line, Map<String, Integer> positions, @Nullable Object[] values) {
        this.table = table;
        this.line = line;
        this.positions = positions;
        this.values = values;
    }

    /** The physical line on which the row begins, counted from 1. */
    public long line() {
        return line;
    }

    /** The text, code, choice or period of a cell that is not empty. */
    public String text(String column) {
        return present(column, optionalText(column));
    }

    /** The text, code, choice or period of a cell. */
    public Optional<String> optionalText(String column) {
        return value(column, String.class);
    }

    /** The whole number of a cell that is not empty. */
    public long whole(String column) {
        return present(column, optionalWhole(column));
    }

    /** The whole number of a cell. */
    public Optional<Long> optionalWhole(String column) {
        return value(column, Long.class);
    }

    /** The decimal number of a cell that is not empty, with the scale that was written. */
    public BigDecimal decimal(String column) {
        return present(column, optionalDecimal(column));
    }

    /** The decimal number of a cell, with the scale that was written. */
    public Optional<BigDecimal> optionalDecimal(String column) {
        return value(column, BigDecimal.class);
    }

    /** The truth of a cell that is not empty. */
    public boolean truth(String column) {
        return present(column, value(column, Boolean.class));
    }

    /** The day of a cell that is not empty. */
    public LocalDate day(String column) {
        return present(column, optionalDay(column));
    }

    /** The day of a cell. */
    public Optional<LocalDate> optionalDay(String column) {
        return value(column, LocalDate.class);
    }

    /** The year of a cell that is not empty. */
    public Year year(String column) {
        return present(column, optionalYear(column));
    }

    /** The year of a cell. */
    public Optional<Year> optionalYear(String column) {
        return value(column, Year.class);
    }

    private <T> T present(String column, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException(
                "table %s, line %d: column %s is empty%nMaybe ask for the optional form, or require it in the schema"
                        .formatted(table, line, column)));
    }

    private <T> Optional<T> value(String column, Class<T> type) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("table %s has no column %s%nMaybe it is misspelt; the columns are %s"
                    .formatted(table, column, positions.keySet()));
        }
        Object value = values[position];
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "column %s of table %s holds %s, not %s%nMaybe use the accessor of its declared type"
                            .formatted(column, table, value.getClass().getSimpleName(), type.getSimpleName()));
        }
        return Optional.ofNullable(type.cast(value));
    }
}
