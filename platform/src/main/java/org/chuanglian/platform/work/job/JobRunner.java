package org.chuanglian.platform.work.job;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobInterrupted;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs a job once, from where it stands, to whatever end it comes. */
@Component
class JobRunner {

    private final JobRuns runs;
    private final JobKinds kinds;
    private final JsonMapper json;
    private final Clock clock;

    JobRunner(JobRuns runs, JobKinds kinds, JsonMapper json, Clock clock) {
        this.runs = runs;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
    }

    /** Runs the job unless it is over; an exception of the job's passes, and has failed it. */
    void run(JobId id, BooleanSupplier stopping) {
        runs.begin(id)
                .ifPresent(run -> kinds.of(run.kind())
                        .ifPresentOrElse(
                                kind -> run(run, kind, stopping),
                                () -> runs.failed(run, Words.of(WorkText.KIND_UNKNOWN, run.kind()), List.of())));
    }

    private <P> void run(JobRuns.Begun run, JobKind<P> kind, BooleanSupplier stopping) {
        boolean ended = false;
        try {
            StoredProgress progress = new StoredProgress(runs, run, stopping, clock);
            Outcome outcome = kind.work().run(json.readValue(run.payload(), kind.payload()), progress);
            if (progress.isTold()) {
                progress.write();
            }
            switch (outcome) {
                case Outcome.Done done -> runs.done(run, done.words(), done.files());
                case Outcome.Refused refused -> runs.failed(run, refused.words(), refused.files());
            }
            ended = true;
        } catch (JobInterrupted interrupted) {
            switch (interrupted.reason()) {
                case CANCELLED -> runs.cancelled(run);
                case STOPPING -> runs.waits(run);
                case SUPERSEDED -> {
                    // the other run does the rest
                }
            }
            ended = true;
        } finally {
            if (!ended) {
                runs.failed(run, Words.of(WorkText.BROKEN), List.of());
            }
        }
    }
}
