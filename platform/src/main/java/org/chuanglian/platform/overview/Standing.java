package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chuanglian.platform.overview.Measurement.Measured;
import org.chuanglian.platform.shared.Period;

/** How a promise stands. Nobody types it: it follows from what is measured, by the rule in {@link #of}. */
public sealed interface Standing {

    /** Percentage points that progress may lie behind time and still be on track. */
    int ON_TRACK_WITHIN = 5;

    /** Percentage points behind time from which on it is out of reach. */
    int OUT_OF_REACH_FROM = 40;

    /** Reached; there is evidence, since there is no measured value without. */
    record Kept(Measured evidence) implements Standing {}

    /** A target on its way. */
    record Underway(Pace pace, Measured evidence, Progress progress) implements Standing {}

    /** Cannot be known, and why; with what is recorded so far, if anything. */
    record Unmeasurable(Obstacle why, Optional<Measured> soFar) implements Standing {}

    /** How a target does against the time gone by. */
    enum Pace {
        ON_TRACK,
        SLOW,
        OUT_OF_REACH
    }

    /**
     * Shares in percent, whole.
     *
     * @param done of the way from base to figure
     * @param time of the time from base to due day
     */
    record Progress(int done, int time) {}

    /** The rule. Days are those of the time read at, so that a reading can be repeated. */
    static Standing of(Promise promise, Measurement measurement, LocalDate today) {
        return switch (measurement) {
            case Measurement.Nothing(Obstacle why) -> new Unmeasurable(why, Optional.empty());
            case Measured measured when promise.metBy(measured.value()) -> new Kept(measured);
            case Measured measured ->
                switch (promise.kind()) {
                    case RESULT -> new Unmeasurable(Obstacle.FEWER_RECORDED, Optional.of(measured));
                    case TARGET -> underway(promise, measured, today);
                };
        };
    }

    private static Standing underway(Promise promise, Measured measured, LocalDate today) {
        Period due = promise.due();
        if (due == null) {
            return new Unmeasurable(Obstacle.NO_DUE, Optional.of(measured));
        }
        BigDecimal base = promise.base();
        Period basePeriod = promise.basePeriod();
        if (base == null || basePeriod == null) {
            return new Unmeasurable(Obstacle.NO_BASE, Optional.of(measured));
        }
        int done = percent(measured.value().subtract(base), promise.figure().subtract(base));
        long gone = ChronoUnit.DAYS.between(basePeriod.last(), today);
        long whole = Math.max(1, ChronoUnit.DAYS.between(basePeriod.last(), due.last()));
        int time = percent(BigDecimal.valueOf(Math.clamp(gone, 0, whole)), BigDecimal.valueOf(whole));
        return new Underway(
                pace(time - done, today.isAfter(due.last())), measured, new Progress(Math.max(0, done), time));
    }

    private static Pace pace(int behind, boolean late) {
        if (late || behind >= OUT_OF_REACH_FROM) {
            return Pace.OUT_OF_REACH;
        }
        return behind <= ON_TRACK_WITHIN ? Pace.ON_TRACK : Pace.SLOW;
    }

    /** Rounded down, so that nothing looks done before it is. */
    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 0, RoundingMode.FLOOR).intValue();
    }

    /** The standing in one word. */
    default Status status() {
        return switch (this) {
            case Kept _ -> Status.KEPT;
            case Unmeasurable _ -> Status.UNMEASURABLE;
            case Underway underway ->
                switch (underway.pace()) {
                    case ON_TRACK -> Status.ON_TRACK;
                    case SLOW -> Status.SLOW;
                    case OUT_OF_REACH -> Status.OUT_OF_REACH;
                };
        };
    }

    /** What is recorded, if anything. */
    default Optional<Measured> measured() {
        return switch (this) {
            case Kept kept -> Optional.of(kept.evidence());
            case Underway underway -> Optional.of(underway.evidence());
            case Unmeasurable unmeasurable -> unmeasurable.soFar();
        };
    }
}
