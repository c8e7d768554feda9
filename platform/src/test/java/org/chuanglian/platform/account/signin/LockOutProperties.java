package org.chuanglian.platform.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LockOutProperties {

    private static final Instant NOW = Instant.parse("2026-10-12T01:00:00Z");

    @Example
    void locksOneMinuteThenTwoThenFour() {
        assertThat(LockOut.ACCOUNT.pause(4)).isZero();
        assertThat(LockOut.ACCOUNT.pause(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LockOut.ACCOUNT.pause(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(LockOut.ACCOUNT.pause(7)).isEqualTo(Duration.ofMinutes(4));
    }

    @Property
    void neverLocksShorterForMoreFailures(@ForAll @IntRange(min = 0, max = 1_000_000) int failures) {
        assertThat(LockOut.ADDRESS.pause(failures + 1)).isGreaterThanOrEqualTo(LockOut.ADDRESS.pause(failures));
    }

    @Property
    void neverLocksLongerThanAnHour(@ForAll @IntRange(min = 0) int failures) {
        assertThat(LockOut.ACCOUNT.pause(failures)).isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @Property
    void remembersFailuresForADay(@ForAll @IntRange(min = 0, max = 200_000) int seconds) {
        int counted = LockOut.counted(7, NOW, NOW.plusSeconds(seconds));
        assertThat(counted).isEqualTo(seconds < Duration.ofDays(1).toSeconds() ? 7 : 0);
    }
}
