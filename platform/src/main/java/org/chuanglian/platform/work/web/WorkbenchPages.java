package org.chuanglian.platform.work.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Term;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkText;
import org.chuanglian.platform.work.WorkbenchSource;
import org.chuanglian.platform.work.WorkbenchSource.Started;
import org.chuanglian.platform.work.WorkbenchSource.ToDo;
import org.chuanglian.platform.work.web.WorkbenchPage.StartedLine;
import org.chuanglian.platform.work.web.WorkbenchPage.ToDoLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays a person's workbench: what awaits him, what he started, what changed. */
@Component
class WorkbenchPages {

    private static final int SHOWN = 20;

    /** What changed longer ago is found in its own room. */
    private static final Duration LATELY = Duration.ofDays(14);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ObjectProvider<WorkbenchSource> sources;
    private final Jobs jobs;
    private final Clock clock;

    WorkbenchPages(ObjectProvider<WorkbenchSource> sources, Jobs jobs, Clock clock) {
        this.sources = sources;
        this.jobs = jobs;
        this.clock = clock;
    }

    WorkbenchPage page(Frame frame, SignedIn person) {
        List<ToDo> awaiting = sources.stream()
                .flatMap(source -> source.awaiting(person).stream())
                .sorted(Comparator.comparing((ToDo todo) -> todo.due().orElse(LocalDate.MAX))
                        .thenComparing(ToDo::since))
                .toList();
        List<Started> started = Stream.concat(
                        sources.stream().flatMap(source -> source.started(person, SHOWN).stream()),
                        jobs.of(person.id(), SHOWN).stream().map(WorkbenchPages::started))
                .sorted(Comparator.comparing(Started::changedAt).reversed())
                .toList();
        Instant lately = clock.instant().minus(LATELY);
        return new WorkbenchPage(
                frame.in(WorkRoomConfiguration.ROOM, frame.t(WorkText.WORKBENCH)),
                lede(frame, awaiting),
                LocalDate.now(clock).toString(),
                awaiting.stream().limit(SHOWN).map(todo -> line(frame, todo)).toList(),
                Math.max(0, awaiting.size() - SHOWN),
                started.stream()
                        .filter(one -> !one.over())
                        .limit(SHOWN)
                        .map(one -> line(frame, one))
                        .toList(),
                started.stream()
                        .filter(one -> one.over() && one.changedAt().isAfter(lately))
                        .limit(SHOWN)
                        .map(one -> line(frame, one))
                        .toList());
    }

    private String lede(Frame frame, List<ToDo> awaiting) {
        if (awaiting.isEmpty()) {
            return frame.t(WorkText.NOTHING_AWAITS);
        }
        LocalDate today = LocalDate.now(clock);
        long overdue = awaiting.stream()
                .filter(todo -> todo.due().filter(today::isAfter).isPresent())
                .count();
        return overdue == 0
                ? frame.t(WorkText.SO_MANY_AWAIT, awaiting.size())
                : frame.t(WorkText.SO_MANY_AWAIT_OVERDUE, awaiting.size(), overdue);
    }

    private ToDoLine line(Frame frame, ToDo todo) {
        Term term = Term.until(todo.due().orElse(null), LocalDate.now(clock));
        return new ToDoLine(
                frame.href(todo.path()),
                todo.what().in(frame.language()),
                todo.from().in(frame.language()),
                term.mark(),
                term.left().map(left -> left.in(frame.language())).orElse(""),
                term.end().in(frame.language()));
    }

    private StartedLine line(Frame frame, Started one) {
        return new StartedLine(
                frame.href(one.path()),
                one.what().in(frame.language()),
                one.standing().in(frame.language()),
                LocalDateTime.ofInstant(one.changedAt(), clock.getZone()).format(MINUTE));
    }

    private static Started started(Job job) {
        Instant at = switch (job.standing()) {
            case Job.Standing.Waiting() -> job.askedAt();
            case Job.Standing.Running running -> running.since();
            case Job.Standing.Done done -> done.at();
            case Job.Standing.Failed failed -> failed.at();
            case Job.Standing.Cancelled cancelled -> cancelled.at();
        };
        return new Started(job.name(), Jobs.page(job.id()), Words.of(JobPages.told(job.standing())), job.isOver(), at);
    }
}
