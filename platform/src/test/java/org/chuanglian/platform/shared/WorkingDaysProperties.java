package org.chuanglian.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {

    private static final WorkingDays DAYS = WorkingDays.announced();

    /** Days of the announced years, far enough from their end. */
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(DAYS.years().first(), 1, 1);
        LocalDate last = LocalDate.of(DAYS.years().last(), 6, 30);
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void endsATermOnAWorkingDayThatManyWorkingDaysLater(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int term) {
        LocalDate end = DAYS.after(start, term).orElseThrow();
        assertThat(DAYS.isWorked(end)).hasValue(true);
        assertThat(DAYS.between(start, end)).hasValue(term);
        assertThat(DAYS.between(start, end.minusDays(1))).hasValue(term - 1);
    }

    @Property
    void reachesTheSameDayInOneTermOrInTwo(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int one,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        assertThat(DAYS.after(start, one + more))
                .isEqualTo(DAYS.after(DAYS.after(start, one).orElseThrow(), more));
    }

    @Property
    void countsTheSameForthAndBack(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(DAYS.between(one, other).getAsInt())
                .isEqualTo(-DAYS.between(other, one).getAsInt());
    }
}
