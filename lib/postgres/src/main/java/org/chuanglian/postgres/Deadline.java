package org.chuanglian.postgres;

import java.time.Duration;

/** A moment after which waiting ends. */
record Deadline(long nanos) {
    private static final Duration PAUSE = Duration.ofMillis(10);

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0;
    }

    /** Lets the thing waited for happen; other processes send no signal when they end, so they are looked at again. */
    void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    static PostgresStartException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new PostgresStartException(
                "Interrupted while waiting for PostgreSQL.", "the program is being stopped; start it again.", cause);
    }
}
