package org.chuanglian.platform.work.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chuanglian.platform.work.JobInterrupted;
import org.chuanglian.platform.work.JobInterrupted.Reason;
import org.chuanglian.platform.work.Progress;
import org.chuanglian.platform.work.Words;
import org.jspecify.annotations.Nullable;

/** The progress of one run, used by the run's own thread. */
final class StoredProgress implements Progress {

    private static final Duration BETWEEN_WRITES = Duration.ofMillis(500);

    private final JobRuns runs;
    private final JobRuns.Begun run;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private Instant written = Instant.MIN;
    private long done;
    private @Nullable Long total;
    private @Nullable Words words;
    private JobRuns.Heard heard = JobRuns.Heard.GO_ON;

    StoredProgress(JobRuns runs, JobRuns.Begun run, BooleanSupplier stopping, Clock clock) {
        this.runs = runs;
        this.run = run;
        this.stopping = stopping;
        this.clock = clock;
        this.done = run.done();
    }

    @Override
    public Optional<String> position() {
        return Optional.ofNullable(run.position());
    }

    @Override
    public void report(long doneNow, @Nullable Long totalNow, Words wordsNow) {
        done = doneNow;
        total = totalNow;
        words = wordsNow;
        if (isDue()) {
            write();
        }
        Reason reason = reason();
        if (reason != null) {
            throw new JobInterrupted(run.job(), reason);
        }
    }

    private boolean isDue() {
        return written.equals(Instant.MIN) || written.plus(BETWEEN_WRITES).isBefore(clock.instant());
    }

    /** Writes what was told last. */
    void write() {
        heard = runs.report(run, done, total, words);
        written = clock.instant();
    }

    /** Whether anything was told. */
    boolean isTold() {
        return words != null;
    }

    private @Nullable Reason reason() {
        return switch (heard) {
            case SUPERSEDED -> Reason.SUPERSEDED;
            case CANCELLED -> Reason.CANCELLED;
            case GO_ON -> stopping.getAsBoolean() ? Reason.STOPPING : null;
        };
    }

    @Override
    public void save(String position) {
        if (!runs.save(run, position)) {
            throw new JobInterrupted(run.job(), Reason.SUPERSEDED);
        }
    }

    @Override
    public boolean isToStop() {
        if (isTold() && isDue()) {
            write();
        }
        return reason() != null;
    }
}
