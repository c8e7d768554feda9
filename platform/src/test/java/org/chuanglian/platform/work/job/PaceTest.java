package org.chuanglian.platform.work.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void goesOnAsFastAsThisRunDidSoFar() {
        assertThat(new Pace(BEGIN, 0).end(BEGIN.plusSeconds(10), 250, 1_000)).hasValue(BEGIN.plusSeconds(40));
    }

    @Test
    void countsNothingThatAnEarlierRunDid() {
        assertThat(new Pace(BEGIN, 500).end(BEGIN.plusSeconds(10), 600, 1_000)).hasValue(BEGIN.plusSeconds(50));
    }

    @Test
    void saysNothingBeforeItHasSeenEnough() {
        assertThat(new Pace(BEGIN, 0).end(BEGIN.plusMillis(1_999), 900, 1_000)).isEmpty();
        assertThat(new Pace(BEGIN, 0).end(BEGIN.plusSeconds(60), 0, 1_000)).isEmpty();
        assertThat(new Pace(BEGIN, 0).end(BEGIN.plusSeconds(60), 1_001, 1_000)).isEmpty();
    }
}
