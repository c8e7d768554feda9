package org.chuanglian.platform.work.web;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.Jobs;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends the states of jobs to those who look at them, as they change; each second asks once for each job looked at. */
@Component
class JobStreams implements SmartLifecycle {

    /** After that the browser asks again, and whether it may is decided again. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST = 1_000;

    private final Jobs jobs;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    JobStreams(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What is sent: a piece of the page, and the state in a word. */
    record Piece(String html, String state) {}

    /** Somebody who looks at a job. */
    private static final class Watch {
        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final JobId job;
        private final Function<Job, Piece> written;
        private String sent = "";

        private Watch(JobId job, Function<Job, Piece> written) {
            this.job = job;
            this.written = written;
        }
    }

    /** Follows a job until it is over. */
    SseEmitter follow(JobId job, Function<Job, Piece> written) {
        if (watches.size() >= MOST) {
            throw new PlatformException(
                    ErrorCode.TOO_MUCH, MOST + " readers follow jobs already.\nMaybe pages were left open.");
        }
        Watch watch = new Watch(job, written);
        watch.emitter.onCompletion(() -> watches.remove(watch));
        watch.emitter.onTimeout(watch.emitter::complete);
        watches.add(watch);
        return watch.emitter;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tell() {
        Map<JobId, Optional<Job>> asked = new HashMap<>();
        for (Watch watch : watches) {
            asked.computeIfAbsent(watch.job, jobs::find).ifPresent(job -> tell(watch, job));
        }
    }

    private void tell(Watch watch, Job job) {
        Piece piece = watch.written.apply(job);
        try {
            if (!piece.html().equals(watch.sent)) {
                watch.emitter.send(SseEmitter.event().name("piece").data(piece.html()));
                watch.sent = piece.html();
            }
            if (job.isOver()) {
                watch.emitter.send(SseEmitter.event().name("end").data(piece.state()));
                watch.emitter.complete();
            }
        } catch (IOException | IllegalStateException gone) {
            // whoever looked has closed the page
            watches.remove(watch);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Open streams would hold up the stop. */
    @Override
    public void stop() {
        running = false;
        watches.forEach(watch -> watch.emitter.complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
