package org.chuanglian.platform.work.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast a run goes.
 *
 * @param since when the run began
 * @param from how much was done then
 */
record Pace(Instant since, long from) {

    /** Before so much of it was seen, a pace says nothing. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    /** When the total will be done if it goes on like this; empty while that cannot be told. */
    Optional<Instant> end(Instant now, long done, long total) {
        Duration taken = Duration.between(since, now);
        long progress = done - from;
        if (progress <= 0 || done > total || taken.compareTo(SHORTEST) < 0) {
            return Optional.empty();
        }
        double left = (double) (total - done) / progress * taken.toMillis();
        return Optional.of(now.plusMillis(Math.round(left)));
    }
}
