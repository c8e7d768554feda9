package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_DOUBT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** The doubts of one recording: refused where nobody says the value, closed where they are dropped, else kept. */
final class StagedDoubts {

    private final DSLContext sql;
    private final long recordingNo;
    private final OffsetDateTime recordedAt;
    private int closed;

    StagedDoubts(DSLContext sql, long recordingNo, OffsetDateTime recordedAt) {
        this.sql = sql;
        this.recordingNo = recordingNo;
        this.recordedAt = recordedAt;
    }

    /** Rows that doubt the same value again. */
    Select<Record2<Integer, String>> twice() {
        return select(min(INCOMING_DOUBT.ROW_NO), INCOMING_DOUBT.OWNER_VALUE)
                .from(INCOMING_DOUBT)
                .groupBy(
                        INCOMING_DOUBT.INDICATOR_NO,
                        INCOMING_DOUBT.OWNER_SCHEME,
                        INCOMING_DOUBT.OWNER_VALUE,
                        INCOMING_DOUBT.PERIOD)
                .having(count().gt(1));
    }

    /** Rows whose subject is unknown. */
    Select<Record2<Integer, String>> ownerless() {
        return select(INCOMING_DOUBT.ROW_NO, INCOMING_DOUBT.OWNER_VALUE)
                .from(INCOMING_DOUBT)
                .where(INCOMING_DOUBT.SUBJECT_ID.isNull());
    }

    /** Rows that doubt what no fact says, neither a known one nor one of the same sheet. */
    Select<Record2<Integer, String>> unfounded() {
        return select(INCOMING_DOUBT.ROW_NO, INCOMING_DOUBT.OWNER_VALUE)
                .from(INCOMING_DOUBT)
                .where(INCOMING_DOUBT.SUBJECT_ID.isNotNull())
                .and(notExists(selectOne()
                        .from(FACT)
                        .where(FACT.INDICATOR_NO.eq(INCOMING_DOUBT.INDICATOR_NO))
                        .and(FACT.SUBJECT_ID.eq(INCOMING_DOUBT.SUBJECT_ID))
                        .and(FACT.PERIOD.eq(INCOMING_DOUBT.PERIOD))
                        .and(FACT.NUMBER.eq(INCOMING_DOUBT.NUMBER))
                        .and(FACT.UNIT.eq(INCOMING_DOUBT.UNIT))))
                .and(notExists(selectOne()
                        .from(INCOMING_FACT)
                        .where(INCOMING_FACT.INDICATOR_NO.eq(INCOMING_DOUBT.INDICATOR_NO))
                        .and(INCOMING_FACT.SUBJECT_ID.eq(INCOMING_DOUBT.SUBJECT_ID))
                        .and(INCOMING_FACT.PERIOD.eq(INCOMING_DOUBT.PERIOD))
                        .and(INCOMING_FACT.NUMBER.eq(INCOMING_DOUBT.NUMBER))
                        .and(INCOMING_FACT.UNIT.eq(INCOMING_DOUBT.UNIT))));
    }

    /** Closes what a recorder with nothing else to say does not doubt any more; nothing for one that may go on. */
    void close(@Nullable String completeFor) {
        if (completeFor == null) {
            return;
        }
        closed = sql.update(DOUBT)
                .set(DOUBT.CLOSED_RECORDING_NO, recordingNo)
                .where(DOUBT.CLOSED_RECORDING_NO.isNull())
                .and(coalesce(DOUBT.FIRST_RECORDING_NO, DOUBT.RECORDING_NO)
                        .in(select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_BY.eq(completeFor))))
                .and(notExists(selectOne().from(INCOMING_DOUBT).where(doubtsTheSame())))
                .execute();
    }

    /** Writes what nobody doubted yet, and marks the newest readings. */
    void settle() {
        sql.deleteFrom(INCOMING_DOUBT)
                .where(exists(selectOne().from(DOUBT).where(doubtsTheSame()).and(DOUBT.CLOSED_RECORDING_NO.isNull())))
                .execute();
        int opened = sql.insertInto(
                        DOUBT,
                        DOUBT.ID,
                        DOUBT.INDICATOR_NO,
                        DOUBT.SUBJECT_ID,
                        DOUBT.PERIOD,
                        DOUBT.NUMBER,
                        DOUBT.UNIT,
                        DOUBT.REASON,
                        DOUBT.RECORDING_NO)
                .select(select(
                                INCOMING_DOUBT.ID,
                                INCOMING_DOUBT.INDICATOR_NO,
                                INCOMING_DOUBT.SUBJECT_ID,
                                INCOMING_DOUBT.PERIOD,
                                INCOMING_DOUBT.NUMBER,
                                INCOMING_DOUBT.UNIT,
                                INCOMING_DOUBT.REASON,
                                val(recordingNo))
                        .from(INCOMING_DOUBT))
                .execute();
        markReadings();
        if (opened + closed > 0) {
            touch();
        }
    }

    private static Condition doubtsTheSame() {
        return DOUBT.INDICATOR_NO
                .eq(INCOMING_DOUBT.INDICATOR_NO)
                .and(DOUBT.SUBJECT_ID.eq(INCOMING_DOUBT.SUBJECT_ID))
                .and(DOUBT.PERIOD.eq(INCOMING_DOUBT.PERIOD))
                .and(DOUBT.NUMBER.eq(INCOMING_DOUBT.NUMBER))
                .and(DOUBT.UNIT.eq(INCOMING_DOUBT.UNIT))
                .and(DOUBT.REASON.eq(INCOMING_DOUBT.REASON));
    }

    /**
     * Readings written anew carry no mark yet; those whose doubt was closed lose theirs. A reading may stand in another
     * unit than its fact, so it is the fact that is compared with what is doubted.
     */
    private void markReadings() {
        if (closed > 0) {
            sql.update(READING)
                    .setNull(READING.DOUBT)
                    .from(DOUBT)
                    .where(DOUBT.CLOSED_RECORDING_NO.eq(recordingNo))
                    .and(READING.SUBJECT_ID.eq(DOUBT.SUBJECT_ID))
                    .and(READING.INDICATOR_NO.eq(DOUBT.INDICATOR_NO))
                    .execute();
        }
        mark(noCondition());
    }

    /** Marks the newest readings of one subject, which were written anew. */
    void markReadings(UUID subject) {
        mark(READING.SUBJECT_ID.eq(subject));
    }

    private void mark(Condition which) {
        Fact newer = FACT.as("newer");
        sql.update(READING)
                .set(READING.DOUBT, DOUBT.REASON)
                .from(DOUBT.join(FACT)
                        .on(FACT.INDICATOR_NO.eq(DOUBT.INDICATOR_NO))
                        .and(FACT.SUBJECT_ID.eq(DOUBT.SUBJECT_ID))
                        .and(FACT.PERIOD.eq(DOUBT.PERIOD))
                        .and(FACT.NUMBER.eq(DOUBT.NUMBER))
                        .and(FACT.UNIT.eq(DOUBT.UNIT)))
                .where(which)
                .and(DOUBT.CLOSED_RECORDING_NO.isNull())
                .and(READING.SUBJECT_ID.eq(DOUBT.SUBJECT_ID))
                .and(READING.INDICATOR_NO.eq(DOUBT.INDICATOR_NO))
                .and(READING.PERIOD.eq(DOUBT.PERIOD))
                .and(READING.DOUBT.isNull())
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.INDICATOR_NO.eq(FACT.INDICATOR_NO))
                        .and(newer.SUBJECT_ID.eq(FACT.SUBJECT_ID))
                        .and(newer.PERIOD.eq(FACT.PERIOD))
                        .and(newer.RECORDED_AT.gt(FACT.RECORDED_AT))))
                .execute();
    }

    private void touch() {
        sql.update(SUBJECT)
                .set(SUBJECT.UPDATED_AT, recordedAt)
                .set(SUBJECT.CHANGED_IN, StagedSubjects.thisTransaction())
                .where(SUBJECT.ID.in(select(DOUBT.SUBJECT_ID)
                        .from(DOUBT)
                        .where(DOUBT.RECORDING_NO.eq(recordingNo).or(DOUBT.CLOSED_RECORDING_NO.eq(recordingNo)))))
                .execute();
    }
}
