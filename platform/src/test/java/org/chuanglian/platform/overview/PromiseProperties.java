package org.chuanglian.platform.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.platform.overview.Measurement.Measured;
import org.chuanglian.platform.shared.Period;

class PromiseProperties {

    private static final List<Status> WORST_FIRST =
            List.of(Status.OUT_OF_REACH, Status.SLOW, Status.ON_TRACK, Status.KEPT);

    private static Measured value(int number) {
        return new Measured(BigDecimal.valueOf(number), 1);
    }

    @Property
    void neverJudgesATargetWorseForAGreaterValue(
            @ForAll @IntRange(max = 150) int value,
            @ForAll @IntRange(max = 50) int more,
            @ForAll @IntRange(max = 800) int days,
            @ForAll Promise.Bound bound) {
        Promise promise = PromiseTest.promise(Promise.Kind.TARGET, bound, "0", Period.of("2025"));
        LocalDate today = LocalDate.of(2024, 12, 31).plusDays(days);
        Status less = Standing.of(promise, value(value), today).status();
        Status greater = Standing.of(promise, value(value + more), today).status();
        assertThat(WORST_FIRST.indexOf(greater)).isGreaterThanOrEqualTo(WORST_FIRST.indexOf(less));
    }

    @Property
    void neverJudgesATargetBetterForALaterDay(
            @ForAll @IntRange(max = 99) int value,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @IntRange(max = 400) int later) {
        Promise promise = PromiseTest.promise(Promise.Kind.TARGET, Promise.Bound.EXACT, "0", Period.of("2025"));
        LocalDate today = LocalDate.of(2024, 12, 31).plusDays(days);
        Status now = Standing.of(promise, value(value), today).status();
        Status then = Standing.of(promise, value(value), today.plusDays(later)).status();
        assertThat(WORST_FIRST.indexOf(then)).isLessThanOrEqualTo(WORST_FIRST.indexOf(now));
    }

    @Property
    void neverCallsAPromiseKeptWithoutEvidence(
            @ForAll Promise.Kind kind, @ForAll Promise.Bound bound, @ForAll Obstacle why) {
        Standing standing = Standing.of(
                PromiseTest.promise(kind, bound, "0", Period.of("2025")),
                new Measurement.Nothing(why),
                LocalDate.of(2025, 1, 1));
        assertThat(standing.status()).isEqualTo(Status.UNMEASURABLE);
        assertThat(standing.measured()).isEmpty();
    }

    @Property
    void eitherProvesAStatedResultOrLeavesItOpen(@ForAll @IntRange(max = 300) int value, @ForAll Promise.Bound bound) {
        Promise promise = PromiseTest.promise(Promise.Kind.RESULT, bound, null, null);
        Status status =
                Standing.of(promise, value(value), LocalDate.of(2030, 1, 1)).status();
        assertThat(status).isIn(Status.KEPT, Status.UNMEASURABLE);
        assertThat(status == Status.KEPT).isEqualTo(promise.metBy(BigDecimal.valueOf(value)));
    }
}
