package org.chuanglian.platform.work.job;

import static org.chuanglian.platform.work.db.Tables.JOB;
import static org.chuanglian.platform.work.db.Tables.JOB_FILE;
import static org.chuanglian.platform.work.db.Tables.JOB_POSITION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.MessageKind;
import org.chuanglian.platform.work.Messages;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkText;
import org.chuanglian.platform.work.db.tables.records.JobRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The runs of jobs: each is counted, and only the newest one of a job may write. */
@Component
class JobRuns {

    /** A job that takes the program down with it is not tried for ever. */
    static final int MOST_CRASHES = 5;

    private final DSLContext sql;
    private final JobKinds kinds;
    private final Acts acts;
    private final Messages messages;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    JobRuns(
            DSLContext sql,
            JobKinds kinds,
            Acts acts,
            Messages messages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.kinds = kinds;
        this.acts = acts;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A run that has begun. */
    record Begun(
            JobId job,
            int run,
            String kind,
            String payload,
            @Nullable String position,
            long done) {}

    /** Begins a run; empty when there is nothing to run any more. */
    Optional<Begun> begin(JobId id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // first, since it waits for a portion that the run before still holds, and that run may have to tell how
            // far it is before it lets go
            sql.selectOne()
                    .from(JOB_POSITION)
                    .where(JOB_POSITION.JOB_ID.eq(id.value()))
                    .forUpdate()
                    .fetch();
            return locked(id).flatMap(this::begun);
        }));
    }

    private Optional<Begun> begun(JobRecord job) {
        JobId id = new JobId(job.getId());
        if (job.getEndedAt() != null) {
            return Optional.empty();
        }
        if (job.getCancelAskedAt() != null) {
            end(job, "cancelled", null, List.of());
            return Optional.empty();
        }
        if (job.getState().equals("running")) {
            job.setCrashes(job.getCrashes() + 1);
            if (job.getCrashes() > MOST_CRASHES) {
                end(job, "failed", Words.of(WorkText.CRASHED_TOO_OFTEN, job.getCrashes()), List.of());
                return Optional.empty();
            }
        }
        job.setState("running");
        job.setRun(job.getRun() + 1);
        job.setBegunAt(now());
        job.setBegunDone(job.getDone());
        job.store();
        String position = sql.update(JOB_POSITION)
                .set(JOB_POSITION.RUN, job.getRun())
                .where(JOB_POSITION.JOB_ID.eq(job.getId()))
                .returning(JOB_POSITION.POSITION)
                .fetchSingle()
                .getPosition();
        acts.append(act(ActKind.JOB_BEGUN, job).telling("run", job.getRun()));
        return Optional.of(new Begun(id, job.getRun(), job.getKind(), job.getPayload(), position, job.getDone()));
    }

    /** What a run is told when it tells how far it is. */
    enum Heard {
        GO_ON,
        CANCELLED,
        SUPERSEDED
    }

    /** Tells how far a run is, apart from the transaction that runs. */
    Heard report(Begun run, long done, @Nullable Long total, @Nullable Words words) {
        return Objects.requireNonNull(apart.execute(status -> sql.update(JOB)
                .set(JOB.DONE, done)
                .set(JOB.TOTAL, total)
                .set(JOB.WORDS_ZH, words == null ? null : words.chinese())
                .set(JOB.WORDS_EN, words == null ? null : words.english())
                .where(isNewest(run))
                .returning(JOB.CANCEL_ASKED_AT)
                .fetchOptional()
                .map(row -> row.getCancelAskedAt() == null ? Heard.GO_ON : Heard.CANCELLED)
                .orElse(Heard.SUPERSEDED)));
    }

    /** Saves where to go on, in the transaction that runs; false when another run has taken over. */
    boolean save(Begun run, String position) {
        return sql.update(JOB_POSITION)
                        .set(JOB_POSITION.POSITION, position)
                        .where(JOB_POSITION.JOB_ID.eq(run.job().value()))
                        .and(JOB_POSITION.RUN.eq(run.run()))
                        .execute()
                == 1;
    }

    void done(Begun run, Words words, List<JobFile> files) {
        end(run, "done", words, files);
    }

    void failed(Begun run, Words words, List<JobFile> files) {
        end(run, "failed", words, files);
    }

    void cancelled(Begun run) {
        end(run, "cancelled", null, List.of());
    }

    /** Leaves a job to another start. */
    void waits(Begun run) {
        transaction.executeWithoutResult(status ->
                sql.update(JOB).set(JOB.STATE, "waiting").where(isNewest(run)).execute());
    }

    /** Whether there is nothing to run any more. */
    boolean isOver(JobId id) {
        return !sql.fetchExists(
                sql.selectOne().from(JOB).where(JOB.ID.eq(id.value())).and(JOB.ENDED_AT.isNull()));
    }

    /** Ends what waits; asks what runs to stop. */
    boolean cancel(JobId id, Actor by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<JobRecord> open = locked(id).filter(job -> job.getEndedAt() == null);
            open.ifPresent(job -> {
                if (job.getCancelAskedAt() == null) {
                    job.setCancelAskedAt(now());
                    job.store();
                    acts.append(Act.of(ActKind.JOB_CANCEL_ASKED, by).about("job:" + id));
                }
                if (job.getState().equals("waiting")) {
                    end(job, "cancelled", null, List.of());
                }
            });
            return open.isPresent();
        }));
    }

    private void end(Begun run, String state, @Nullable Words words, List<JobFile> files) {
        transaction.executeWithoutResult(status -> locked(run.job())
                .filter(job -> job.getRun() == run.run() && job.getState().equals("running"))
                .ifPresent(job -> end(job, state, words, files)));
    }

    private void end(JobRecord job, String state, @Nullable Words words, List<JobFile> files) {
        job.setState(state);
        job.setEndedAt(now());
        if (words != null) {
            job.setWordsZh(words.chinese());
            job.setWordsEn(words.english());
        }
        job.store();
        int number = 0;
        for (JobFile file : files) {
            number++;
            sql.insertInto(JOB_FILE)
                    .set(JOB_FILE.JOB_ID, job.getId())
                    .set(JOB_FILE.NUMBER, number)
                    .set(JOB_FILE.NAME, file.name())
                    .set(JOB_FILE.MEDIA_TYPE, file.mediaType())
                    .set(JOB_FILE.BYTES, file.bytes())
                    .set(JOB_FILE.CONTENT, file.content())
                    .execute();
        }
        switch (state) {
            case "done" -> {
                acts.append(act(ActKind.JOB_DONE, job));
                tell(job, WorkText.TOLD_DONE);
            }
            case "cancelled" -> acts.append(act(ActKind.JOB_CANCELLED, job));
            default -> {
                acts.append(act(ActKind.JOB_FAILED, job));
                tell(job, WorkText.TOLD_FAILED);
            }
        }
    }

    private void tell(JobRecord job, WorkText text) {
        Words name = kinds.name(job.getKind());
        PersonId owner = new PersonId(job.getOwner());
        Words told = new Words(text.in(Language.CHINESE, name.chinese()), text.in(Language.ENGLISH, name.english()));
        kinds.about(job.getKind(), job.getPayload())
                .ifPresentOrElse(
                        page -> messages.tellOf(owner, MessageKind.JOB, told, page),
                        () -> messages.tell(owner, MessageKind.JOB, told, Jobs.page(new JobId(job.getId()))));
    }

    private Optional<JobRecord> locked(JobId id) {
        return sql.selectFrom(JOB).where(JOB.ID.eq(id.value())).forUpdate().fetchOptional();
    }

    private static Condition isNewest(Begun run) {
        return JOB.ID.eq(run.job().value()).and(JOB.RUN.eq(run.run())).and(JOB.STATE.eq("running"));
    }

    private static Act act(ActKind kind, JobRecord job) {
        return Act.of(kind, new Actor.Platform()).about("job:" + job.getId()).telling("kind", job.getKind());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
