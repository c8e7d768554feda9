package org.chuanglian.platform.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chuanglian.platform.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * How much is left of a term that is counted in working days, in words.
 *
 * @param state how urgent it is
 * @param left what is left, or how long it is over; empty while working days cannot be told
 * @param end the last day, or that it is not known
 */
public record Term(State state, Optional<Words> left, Words end) {

    private static final int SOON = 2;

    /** How urgent it is. */
    public enum State {
        UNKNOWN,
        RUNNING,
        SOON,
        OVERDUE
    }

    /** A term that ends with a day; null when that is not known. */
    public static Term until(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return new Term(State.UNKNOWN, Optional.empty(), Words.of(WorkText.DUE_UNKNOWN));
        }
        OptionalInt days = WorkingDays.announced().between(today, due);
        Words end = Words.of(WorkText.DUE_ON, due.toString());
        if (due.isBefore(today)) {
            Words over = days.isPresent()
                    ? Words.of(WorkText.OVERDUE_BY, Math.max(1, -days.getAsInt()))
                    : Words.of(WorkText.OVERDUE);
            return new Term(State.OVERDUE, Optional.of(over), end);
        }
        if (due.equals(today)) {
            return new Term(State.SOON, Optional.of(Words.of(WorkText.DUE_TODAY)), end);
        }
        return days.isEmpty()
                ? new Term(State.RUNNING, Optional.empty(), end)
                : new Term(
                        days.getAsInt() <= SOON ? State.SOON : State.RUNNING,
                        Optional.of(Words.of(WorkText.DAYS_LEFT, days.getAsInt())),
                        end);
    }

    /** The mark of the state in the stylesheet. */
    public String mark() {
        return switch (state) {
            case UNKNOWN -> "wait";
            case RUNNING -> "doing";
            case SOON -> "warn";
            case OVERDUE -> "bad";
        };
    }
}
