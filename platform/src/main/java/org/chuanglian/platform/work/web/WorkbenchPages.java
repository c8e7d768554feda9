package org.chuanglian.platform.work.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.WorkingDays;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Term;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkText;
import org.chuanglian.platform.work.WorkbenchSource;
import org.chuanglian.platform.work.WorkbenchSource.Started;
import org.chuanglian.platform.work.WorkbenchSource.ToDo;
import org.chuanglian.platform.work.todo.OwnToDo;
import org.chuanglian.platform.work.todo.OwnToDoText;
import org.chuanglian.platform.work.todo.OwnToDos;
import org.chuanglian.platform.work.web.WorkbenchPage.Adding;
import org.chuanglian.platform.work.web.WorkbenchPage.DoneLine;
import org.chuanglian.platform.work.web.WorkbenchPage.StartedLine;
import org.chuanglian.platform.work.web.WorkbenchPage.ToDoLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays a person's workbench: what awaits him, what he started, what changed. */
@Component
class WorkbenchPages {

    /** The form before anything was typed. */
    static final Adding EMPTY = new Adding("", "", Map.of());

    private static final int SHOWN = 20;

    private static final int FINISHED = 10;
    private static final Comparator<Waiting> MOST_URGENT = Comparator.comparing(
                    (Waiting waiting) -> waiting.due().orElse(LocalDate.MAX))
            .thenComparing(Waiting::since);

    /** What changed longer ago is found in its own room. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final ObjectProvider<WorkbenchSource> sources;
    private final Jobs jobs;
    private final OwnToDos own;
    private final Clock clock;

    WorkbenchPages(ObjectProvider<WorkbenchSource> sources, Jobs jobs, OwnToDos own, Clock clock) {
        this.sources = sources;
        this.jobs = jobs;
        this.own = own;
        this.clock = clock;
    }

    /** Something that waits: brought by a context, or noted by the person himself. */
    private record Waiting(LocalDate since, Optional<LocalDate> due, ToDoLine line) {}

    /** @param adding the form, as it was sent last */
    WorkbenchPage page(Frame frame, SignedIn person, Adding adding) {
        List<Waiting> brought = sources.stream()
                .flatMap(source -> source.awaiting(person).stream())
                .map(todo -> new Waiting(todo.since(), todo.due(), line(frame, todo)))
                .sorted(MOST_URGENT)
                .toList();
        List<OwnToDo> noted = own.open(person.id());
        List<Waiting> awaiting = Stream.concat(
                        brought.stream().limit(SHOWN), noted.stream().map(todo -> waiting(frame, todo)))
                .sorted(MOST_URGENT)
                .toList();
        List<Started> started = Stream.concat(
                        sources.stream().flatMap(source -> source.started(person, SHOWN).stream()),
                        jobs.of(person.id(), SHOWN).stream().map(WorkbenchPages::started))
                .sorted(Comparator.comparing(Started::changedAt).reversed())
                .toList();
        Instant lately = clock.instant().minus(LATELY);
        return new WorkbenchPage(
                frame.in(WorkRoomConfiguration.ROOM, frame.t(WorkText.WORKBENCH)),
                lede(
                        frame,
                        Stream.concat(
                                        brought.stream().map(Waiting::due),
                                        noted.stream().map(OwnToDo::due))
                                .toList()),
                LocalDate.now(clock).toString(),
                awaiting.stream().map(Waiting::line).toList(),
                Math.max(0, brought.size() - SHOWN),
                adding,
                finished(frame, person.id()),
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

    private List<DoneLine> finished(Frame frame, PersonId person) {
        return own.done(person, FINISHED).stream()
                .map(todo -> new DoneLine(
                        address(frame, todo),
                        todo.what(),
                        todo.doneAt()
                                .map(at -> frame.t(OwnToDoText.DONE_ON, ChinaTime.day(at)))
                                .orElse("")))
                .toList();
    }

    private static String address(Frame frame, OwnToDo todo) {
        return frame.href(OwnToDoController.PATH + "/" + todo.id());
    }

    private Waiting waiting(Frame frame, OwnToDo todo) {
        Term term = Term.until(todo.due().orElse(null), LocalDate.now(clock));
        String end = todo.due()
                .flatMap(day -> notWorked(frame, day))
                .or(() -> todo.due().map(day -> term.end().in(frame.language())))
                .orElseGet(() -> frame.t(OwnToDoText.NO_DUE));
        return new Waiting(
                ChinaTime.day(todo.madeAt()),
                todo.due(),
                new ToDoLine(
                        null,
                        address(frame, todo),
                        todo.what(),
                        frame.t(OwnToDoText.OWN),
                        term.mark(),
                        term.left().map(left -> left.in(frame.language())).orElse(""),
                        end));
    }

    /** That a day is not worked, and which one before it is; empty for a day that is, or is not known not to be. */
    private static Optional<String> notWorked(Frame frame, LocalDate day) {
        return WorkingDays.announced()
                .lastUntil(day)
                .filter(worked -> !worked.equals(day))
                .map(worked -> frame.t(OwnToDoText.DUE_NOT_WORKED, day, worked));
    }

    private String lede(Frame frame, List<Optional<LocalDate>> awaiting) {
        if (awaiting.isEmpty()) {
            return frame.t(WorkText.NOTHING_AWAITS);
        }
        LocalDate today = LocalDate.now(clock);
        long overdue = awaiting.stream()
                .filter(due -> due.filter(today::isAfter).isPresent())
                .count();
        return overdue == 0
                ? frame.t(WorkText.SO_MANY_AWAIT, awaiting.size())
                : frame.t(WorkText.SO_MANY_AWAIT_OVERDUE, awaiting.size(), overdue);
    }

    private ToDoLine line(Frame frame, ToDo todo) {
        Term term = Term.until(todo.due().orElse(null), LocalDate.now(clock));
        return new ToDoLine(
                frame.href(todo.path()),
                null,
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
                ChinaTime.minute(one.changedAt()));
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
