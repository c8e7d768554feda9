package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.UNSEEN_RECORDING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectsChanged;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records in one transaction under one lock, so that knowledge times grow in the order of commits. */
@Component
class PostgresRecordings implements Recordings {

    /** The advisory lock that one recording holds until it commits; any constant that nothing else in the database uses. */
    private static final long RECORDING_LOCK = 0x6368_6c5f_7265_6331L;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Acts acts;
    private final Clock clock;

    PostgresRecordings(
            DSLContext sql,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Acts acts,
            Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Cause cause, Consumer<RecordingSheet> writes) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = recordWithin(cause, writes);
            if (outcome instanceof Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    /** Runs an act that is no sheet as the one recording that runs; without an answer, nothing of it stays. */
    <T> Optional<T> alone(Supplier<Optional<T>> act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lock();
            Optional<T> done = act.get();
            if (done.isEmpty()) {
                status.setRollbackOnly();
            } else {
                events.publishEvent(new SubjectsChanged(lastTime()));
            }
            return done;
        }));
    }

    private KnowledgeTime lastTime() {
        return new KnowledgeTime(Objects.requireNonNull(sql.select(DSL.max(RECORDING.RECORDED_AT))
                        .from(RECORDING)
                        .fetchOne(0, OffsetDateTime.class))
                .toInstant());
    }

    private void lock() {
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(RECORDING_LOCK)))
                .fetch();
    }

    private Outcome recordWithin(Cause cause, Consumer<RecordingSheet> writes) {
        lock();
        Opened opened = open(cause);
        CatalogueSnapshot catalogue = CatalogueSnapshot.read(sql);
        StagedSheet sheet = sql.connectionResult(connection -> {
            StagedSheet staged = new StagedSheet(sql, connection, catalogue, LocalDate.now(clock));
            writes.accept(staged);
            staged.flush();
            return staged;
        });
        if (!sheet.problems().isEmpty()) {
            return new Refused(List.copyOf(sheet.problems()));
        }
        Staging staging = new Staging(sql, opened.no(), opened.at());
        if (!staging.problems().isEmpty()) {
            return new Refused(staging.problems());
        }
        Recorded recorded = staging.settle(
                sheet.factRows(), sheet.isComplete() ? cause.recorder().toString() : null);
        if (sheet.isUnseen()) {
            sql.insertInto(UNSEEN_RECORDING)
                    .set(UNSEEN_RECORDING.RECORDING_NO, opened.no())
                    .execute();
        }
        staging.clear(sheet.rows());
        acts.append(act(cause, recorded, sheet));
        events.publishEvent(new SubjectsChanged(recorded.knownAt()));
        return recorded;
    }

    /**
     * Reasons and documents may name persons, so they are sealed. So is the one count that values enter that not
     * everybody may read; of a recording of such values alone the record tells everybody no more than that it was made.
     */
    private static Act act(Cause cause, Recorded recorded, StagedSheet sheet) {
        Act act = Act.of(ActKind.RECORDED, cause.recorder().actor())
                .keeping("reason", cause.reason())
                .keeping("evidence", cause.evidence());
        act = telling(act, !sheet.isUnseen(), "known-at", recorded.knownAt());
        act = telling(act, !sheet.isUnseen(), "subjects", recorded.subjects());
        act = telling(act, !sheet.isUnseen(), "facts", recorded.facts());
        act = telling(act, !sheet.isUnseen(), "corrections", recorded.corrections());
        act = telling(act, !sheet.isRestricted(), "unchanged", recorded.unchanged());
        return telling(act, !sheet.isUnseen(), "relations", recorded.relations());
    }

    private static Act telling(Act act, boolean everybody, String name, Object value) {
        return everybody ? act.telling(name, value) : act.keeping(name, value.toString());
    }

    /** Opens a recording; its caller holds the lock. */
    Opened open(Cause cause) {
        OffsetDateTime last =
                sql.select(DSL.max(RECORDING.RECORDED_AT)).from(RECORDING).fetchOne(0, OffsetDateTime.class);
        Instant now = new KnowledgeTime(clock.instant()).instant();
        Instant at = last == null || now.isAfter(last.toInstant())
                ? now
                : last.toInstant().plusNanos(1_000);
        OffsetDateTime recordedAt = at.atOffset(ZoneOffset.UTC);
        Long no = sql.insertInto(RECORDING)
                .set(RECORDING.RECORDED_AT, recordedAt)
                .set(RECORDING.RECORDED_BY, cause.recorder().toString())
                .set(RECORDING.REASON, cause.reason())
                .set(RECORDING.EVIDENCE, cause.evidence())
                .returning(RECORDING.NO)
                .fetchSingle(RECORDING.NO);
        return new Opened(Objects.requireNonNull(no), recordedAt);
    }

    /** A recording that is being made. */
    record Opened(long no, OffsetDateTime at) {}
}
