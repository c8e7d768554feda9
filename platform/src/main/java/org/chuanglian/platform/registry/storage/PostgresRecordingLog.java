package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RECORDING_EXTENT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.registry.RecordingLog;
import org.chuanglian.platform.registry.Recordings.Recorded;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Keeps what each recording changed, counted while it is written, and reads it. */
@Component
class PostgresRecordingLog implements RecordingLog {

    private final DSLContext sql;

    PostgresRecordingLog(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> newest(KnowledgeTime at, int most) {
        return sql.select(RECORDING.fields())
                .select(RECORDING_EXTENT.fields())
                .from(RECORDING)
                .join(RECORDING_EXTENT)
                .on(RECORDING_EXTENT.RECORDING_NO.eq(RECORDING.NO))
                .where(RECORDING.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC)))
                .and(RECORDING_EXTENT.SUBJECTS.gt(0L))
                .orderBy(RECORDING.RECORDED_AT.desc())
                .limit(most)
                .fetch(PostgresRecordingLog::entry);
    }

    /** Counts what a recording changed, once every subject that it wrote about bears its time. */
    static void keep(DSLContext sql, long recordingNo, Recorded recorded, long steps) {
        OffsetDateTime then = recorded.knownAt().instant().atOffset(ZoneOffset.UTC);
        Condition standing = SUBJECT.UPDATED_AT.eq(then);
        Condition withdrawn = EVERY_SUBJECT.WITHDRAWN.isTrue().and(EVERY_SUBJECT.UPDATED_AT.eq(then));
        List<UUID> first = sql.select(SUBJECT.ID)
                .from(SUBJECT)
                .where(standing)
                .unionAll(select(EVERY_SUBJECT.ID).from(EVERY_SUBJECT).where(withdrawn))
                .limit(2)
                .fetch(SUBJECT.ID);
        sql.insertInto(RECORDING_EXTENT)
                .set(RECORDING_EXTENT.RECORDING_NO, recordingNo)
                .set(
                        RECORDING_EXTENT.SUBJECTS,
                        0L + sql.fetchCount(SUBJECT, standing) + sql.fetchCount(EVERY_SUBJECT, withdrawn))
                .set(RECORDING_EXTENT.ONLY_SUBJECT_ID, first.size() == 1 ? first.getFirst() : null)
                .set(RECORDING_EXTENT.FACTS, recorded.facts())
                .set(RECORDING_EXTENT.CORRECTIONS, recorded.corrections())
                .set(RECORDING_EXTENT.RELATIONS, recorded.relations())
                .set(RECORDING_EXTENT.STEPS, steps)
                .execute();
    }

    private static Entry entry(Record row) {
        return new Entry(
                PostgresFacts.recording(row),
                row.get(RECORDING_EXTENT.SUBJECTS),
                Optional.ofNullable(row.get(RECORDING_EXTENT.ONLY_SUBJECT_ID)).map(SubjectId::new),
                row.get(RECORDING_EXTENT.FACTS),
                row.get(RECORDING_EXTENT.CORRECTIONS),
                row.get(RECORDING_EXTENT.RELATIONS),
                row.get(RECORDING_EXTENT.STEPS));
    }
}
