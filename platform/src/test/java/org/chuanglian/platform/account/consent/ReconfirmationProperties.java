package org.chuanglian.platform.account.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.chuanglian.platform.account.Standing;

class ReconfirmationProperties {

    private static final Instant CONFIRMED = Instant.parse("2026-03-01T00:00:00Z");
    private static final long TWO_YEARS = 730L * 86_400;

    private static Standing after(Duration time) {
        return Reconfirmation.standing(CONFIRMED, CONFIRMED.plus(time));
    }

    @Example
    void asksAfterAYearAndLapsesThirtyDaysLater() {
        assertThat(after(Duration.ofDays(365).minusSeconds(1))).isEqualTo(Standing.OPEN);
        assertThat(after(Duration.ofDays(365))).isEqualTo(Standing.DUE);
        assertThat(after(Duration.ofDays(395).minusSeconds(1))).isEqualTo(Standing.DUE);
        assertThat(after(Duration.ofDays(395))).isEqualTo(Standing.LAPSED);
    }

    @Property
    void neverGoesBackByItself(
            @ForAll @LongRange(min = 0, max = TWO_YEARS) long first,
            @ForAll @LongRange(min = 0, max = TWO_YEARS) long more) {
        assertThat(after(Duration.ofSeconds(first + more))).isGreaterThanOrEqualTo(after(Duration.ofSeconds(first)));
    }

    @Property
    void opensForAYearWhenConfirmed(@ForAll @LongRange(min = 0, max = TWO_YEARS) long later) {
        Instant again = CONFIRMED.plusSeconds(later);
        assertThat(Reconfirmation.standing(again, again)).isEqualTo(Standing.OPEN);
        assertThat(Reconfirmation.lapses(again)).isAfter(again.plus(Reconfirmation.HOLDS));
    }
}
