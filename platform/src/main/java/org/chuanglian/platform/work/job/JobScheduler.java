package org.chuanglian.platform.work.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives jobs and schedules to db-scheduler, which lets exactly one of all instances do each. */
@Component
class JobScheduler implements SmartLifecycle {

    private static final String TABLE = "work.scheduled_task";
    private static final String JOB = "job";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final Duration BEFORE_ANOTHER_RUN = Duration.ofSeconds(1);

    private final DataSource database;
    private final WorkSettings.Work settings;
    private final JobRuns runs;
    private final ObjectProvider<Schedule> schedules;
    private final Clock clock;
    private final CustomTask<Void> job;
    private final String name = "instance-" + UUID.randomUUID();
    private final SchedulerClient client;
    private volatile boolean stopping;
    private @Nullable volatile Scheduler scheduler;

    JobScheduler(
            DataSource database,
            WorkSettings settings,
            JobRunner runner,
            JobRuns runs,
            ObjectProvider<Schedule> schedules,
            Clock clock) {
        this.database = new TransactionAwareDataSourceProxy(database);
        this.settings = settings.work();
        this.runs = runs;
        this.schedules = schedules;
        this.clock = clock;
        this.job = Tasks.custom(JOB, Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::leave)
                .execute((instance, context) -> {
                    runner.run(id(instance), () -> stopping);
                    return this::leave;
                });
        this.client = SchedulerClient.Builder.create(this.database, job)
                .tableName(TABLE)
                .build();
    }

    private static JobId id(TaskInstance<?> instance) {
        return new JobId(UUID.fromString(instance.getId()));
    }

    /** After a run, whatever became of it: a job that is not over is begun again, here or elsewhere. */
    private void leave(ExecutionComplete run, ExecutionOperations<Void> operations) {
        if (runs.isOver(id(run.getExecution().taskInstance))) {
            operations.remove();
        } else {
            operations.reschedule(run, clock.instant().plus(BEFORE_ANOTHER_RUN));
        }
    }

    /** Puts a job there to be run, in the transaction that runs; it is looked at after the commit. */
    void due(JobId id) {
        client.scheduleIfNotExists(job.instance(id.toString()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Scheduler here = scheduler;
                if (here != null) {
                    here.triggerCheckForDueExecutions();
                }
            }
        });
    }

    @Override
    public void start() {
        stopping = false;
        Scheduler starting = Scheduler.create(database, job)
                .startTasks(schedules.stream().map(this::recurring).toList())
                .tableName(TABLE)
                .threads(settings.threads())
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .schedulerName(() -> name)
                .build();
        starting.start();
        scheduler = starting;
    }

    private RecurringTask<Void> recurring(Schedule schedule) {
        return Tasks.recurring(
                        schedule.code(),
                        switch (schedule.when()) {
                            case Schedule.When.Daily daily -> Schedules.daily(clock.getZone(), daily.at());
                            case Schedule.When.After after -> Schedules.fixedDelay(after.pause());
                        })
                .execute((instance, context) -> schedule.work().run());
    }

    /** Jobs that run are told to stop, and left to another start. */
    @Override
    public void stop() {
        stopping = true;
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
