package org.chuanglian.platform.work.job;

import static org.chuanglian.platform.work.db.Tables.JOB;
import static org.chuanglian.platform.work.db.Tables.JOB_FILE;
import static org.chuanglian.platform.work.db.Tables.JOB_POSITION;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Job.Standing;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.db.tables.records.JobRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps jobs in PostgreSQL. */
@Component
class PostgresJobs implements Jobs {

    private final DSLContext sql;
    private final JobScheduler scheduler;
    private final JobRuns runs;
    private final JobKinds kinds;
    private final JsonMapper json;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PostgresJobs(
            DSLContext sql,
            JobScheduler scheduler,
            JobRuns runs,
            JobKinds kinds,
            JsonMapper json,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.scheduler = scheduler;
        this.runs = runs;
        this.kinds = kinds;
        this.json = json;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public <P> JobId start(JobKind<P> kind, P payload, PersonId owner) {
        if (kinds.of(kind.code()).isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody declares the kind of job " + kind.code() + ".\nMaybe make it a bean.");
        }
        JobId id = JobId.next();
        transaction.executeWithoutResult(status -> {
            sql.insertInto(JOB)
                    .set(JOB.ID, id.value())
                    .set(JOB.KIND, kind.code())
                    .set(JOB.OWNER, owner.value())
                    .set(JOB.PAYLOAD, json.writeValueAsString(payload))
                    .set(JOB.STATE, "waiting")
                    .set(JOB.ASKED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            sql.insertInto(JOB_POSITION)
                    .set(JOB_POSITION.JOB_ID, id.value())
                    .set(JOB_POSITION.RUN, 0)
                    .execute();
            scheduler.due(id);
            acts.append(Act.of(ActKind.JOB_ASKED, new Actor.Person(owner.value()))
                    .about("job:" + id)
                    .telling("kind", kind.code()));
        });
        return id;
    }

    @Override
    public boolean cancel(JobId id, PersonId by) {
        return runs.cancel(id, new Actor.Person(by.value()));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return sql.selectFrom(JOB).where(JOB.ID.eq(id.value())).fetchOptional(row -> job(row, files(List.of(row))));
    }

    @Override
    public List<Job> of(PersonId owner, int limit) {
        List<JobRecord> rows = sql.selectFrom(JOB)
                .where(JOB.OWNER.eq(owner.value()))
                .orderBy(JOB.ASKED_AT.desc(), JOB.ID.desc())
                .limit(limit)
                .fetch();
        Map<UUID, List<JobFile>> files = files(rows);
        return rows.stream().map(row -> job(row, files)).toList();
    }

    private Job job(JobRecord row, Map<UUID, List<JobFile>> files) {
        String chinese = row.getWordsZh();
        return new Job(
                new JobId(row.getId()),
                row.getKind(),
                kinds.name(row.getKind()),
                new PersonId(row.getOwner()),
                row.getAskedAt().toInstant(),
                row.getDone(),
                row.getTotal() == null ? OptionalLong.empty() : OptionalLong.of(row.getTotal()),
                chinese == null
                        ? Optional.empty()
                        : Optional.of(new Words(chinese, Objects.requireNonNull(row.getWordsEn()))),
                standing(row, files.getOrDefault(row.getId(), List.of())));
    }

    private Standing standing(JobRecord row, List<JobFile> files) {
        Instant ended = instant(row.getEndedAt());
        if (ended == null) {
            return row.getState().equals("running") ? running(row) : new Standing.Waiting();
        }
        return switch (row.getState()) {
            case "done" -> new Standing.Done(ended, files);
            case "cancelled" -> new Standing.Cancelled(ended);
            default -> new Standing.Failed(ended, files);
        };
    }

    private Standing running(JobRecord row) {
        Instant since = Objects.requireNonNull(row.getBegunAt()).toInstant();
        Long total = row.getTotal();
        Optional<Instant> end = total == null
                ? Optional.empty()
                : new Pace(since, row.getBegunDone()).end(clock.instant(), row.getDone(), total);
        return new Standing.Running(since, end, row.getCancelAskedAt() != null);
    }

    private Map<UUID, List<JobFile>> files(List<JobRecord> jobs) {
        return sql.selectFrom(JOB_FILE)
                .where(JOB_FILE.JOB_ID.in(jobs.stream().map(JobRecord::getId).toList()))
                .orderBy(JOB_FILE.NUMBER)
                .fetchGroups(
                        JOB_FILE.JOB_ID,
                        file -> new JobFile(file.getName(), file.getMediaType(), file.getBytes(), file.getContent()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
