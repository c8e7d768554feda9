package org.chuanglian.platform.search.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param subjects how many searches see
 * @param followedAt when the registry was last asked for changes
 * @param building the build under way, if any
 */
public record IndexState(long subjects, @Nullable Instant followedAt, Optional<Progress> building) {

    /**
     * How far a build is.
     *
     * @param total how many subjects there were when it began
     */
    public record Progress(long done, long total, Duration running) {

        /** Subjects a second so far; empty in the first moments. */
        public Optional<Long> rate() {
            return done == 0 || running.toMillis() < 200
                    ? Optional.empty()
                    : Optional.of(done * 1000 / running.toMillis());
        }

        /** How long it will take from now at the rate so far; empty when the rate is not known yet. */
        public Optional<Duration> left() {
            return rate().filter(rate -> rate > 0).map(rate -> Duration.ofSeconds(Math.max(0, total - done) / rate));
        }
    }
}
