package org.chuanglian.platform.work.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Job.Standing;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.WorkText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts jobs into words. */
@Component
class JobPages {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Clock clock;

    JobPages(Clock clock) {
        this.clock = clock;
    }

    static String address(Frame frame, Job job) {
        return frame.href(Jobs.page(job.id()));
    }

    JobPage page(Frame frame, Job job) {
        String name = job.name().in(frame.language());
        return new JobPage(
                frame.in(WorkRoomConfiguration.ROOM, name),
                name,
                job.id().toString(),
                minute(job.askedAt()),
                address(frame, job),
                state(frame, job));
    }

    JobsPage list(Frame frame, List<Job> jobs) {
        return new JobsPage(
                frame.in(WorkRoomConfiguration.ROOM, frame.t(WorkText.JOBS)),
                jobs.stream()
                        .map(job -> new JobsPage.Line(
                                address(frame, job),
                                job.name().in(frame.language()),
                                minute(job.askedAt()),
                                state(frame, job)))
                        .toList());
    }

    JobState state(Frame frame, Job job) {
        return new JobState(
                mark(job.standing()),
                frame.t(told(job.standing())),
                bar(job),
                figures(frame, job),
                job.words().map(words -> words.in(frame.language())).orElse(""),
                times(frame, job.standing()),
                files(frame, job),
                job.isOver());
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case Standing.Waiting _, Standing.Cancelled _ -> "wait";
            case Standing.Running _ -> "doing";
            case Standing.Done _ -> "done";
            case Standing.Failed _ -> "bad";
        };
    }

    static WorkText told(Standing standing) {
        return switch (standing) {
            case Standing.Waiting _ -> WorkText.WAITING;
            case Standing.Running running -> running.stopping() ? WorkText.STOPPING : WorkText.RUNNING;
            case Standing.Done _ -> WorkText.DONE;
            case Standing.Failed _ -> WorkText.FAILED;
            case Standing.Cancelled _ -> WorkText.CANCELLED;
        };
    }

    private static JobState.@Nullable Bar bar(Job job) {
        if (job.isOver()) {
            return null;
        }
        return new JobState.Bar(
                job.done(), job.total().isPresent() ? (Long) job.total().getAsLong() : null);
    }

    private static String figures(Frame frame, Job job) {
        if (job.total().isPresent()) {
            return frame.t(WorkText.DONE_OF, job.done(), job.total().getAsLong());
        }
        return job.done() == 0 ? "" : frame.t(WorkText.DONE_SO_FAR, job.done());
    }

    private List<String> times(Frame frame, Standing standing) {
        return switch (standing) {
            case Standing.Waiting _ -> List.of();
            case Standing.Running running -> {
                List<String> times = new ArrayList<>();
                times.add(frame.t(WorkText.SINCE, moment(running.since())));
                running.end().ifPresent(end -> times.add(frame.t(WorkText.ENDS_ABOUT, moment(end))));
                yield times;
            }
            case Standing.Done(Instant at, var _) -> ended(frame, at);
            case Standing.Failed(Instant at, var _) -> ended(frame, at);
            case Standing.Cancelled(Instant at) -> ended(frame, at);
        };
    }

    private List<String> ended(Frame frame, Instant at) {
        return List.of(frame.t(WorkText.ENDED_AT, minute(at)));
    }

    private static List<JobState.FileLine> files(Frame frame, Job job) {
        List<JobState.FileLine> lines = new ArrayList<>();
        for (JobFile file : files(job)) {
            lines.add(new JobState.FileLine(
                    address(frame, job) + "/files/" + (lines.size() + 1),
                    file.name(),
                    frame.t(
                            WorkText.FILE_SIZE,
                            NumberFormat.getIntegerInstance(Locale.ROOT).format(file.bytes()))));
        }
        return lines;
    }

    /** What a job has for its owner. */
    static List<JobFile> files(Job job) {
        return switch (job.standing()) {
            case Standing.Done done -> done.files();
            case Standing.Failed failed -> failed.files();
            case Standing.Waiting _, Standing.Running _, Standing.Cancelled _ -> List.of();
        };
    }

    /** Of today the second, since one waits for it. */
    private String moment(Instant at) {
        LocalDateTime local = ChinaTime.at(at);
        return local.toLocalDate().equals(LocalDate.now(clock)) ? local.format(TODAY) : ChinaTime.minute(local);
    }

    private static String minute(Instant at) {
        return ChinaTime.minute(at);
    }
}
