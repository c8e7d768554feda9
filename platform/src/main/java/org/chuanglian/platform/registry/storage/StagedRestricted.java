package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.chuanglian.platform.registry.db.tables.RestrictedFact;
import org.chuanglian.platform.shared.AccessClass;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the staged values that not everybody may read and takes them off the staging table, before anything public is
 * settled: neither counts nor the times of subjects tell of them. Each class is compared with itself alone.
 */
final class StagedRestricted {

    private static final short PUBLIC = OpenFacts.level(AccessClass.PUBLIC);

    private final DSLContext sql;
    private final long recordingNo;
    private final OffsetDateTime recordedAt;
    private final @Nullable String completeFor;

    StagedRestricted(DSLContext sql, long recordingNo, OffsetDateTime recordedAt, @Nullable String completeFor) {
        this.sql = sql;
        this.recordingNo = recordingNo;
        this.recordedAt = recordedAt;
        this.completeFor = completeFor;
    }

    /** Writes what is news, and says how many that were. */
    int settle() {
        int withdrawn = completeFor == null ? 0 : withdrawUnsaid(completeFor);
        dropKnown();
        int written = sql.insertInto(
                        RESTRICTED_FACT,
                        RESTRICTED_FACT.INDICATOR_NO,
                        RESTRICTED_FACT.SUBJECT_ID,
                        RESTRICTED_FACT.PERIOD,
                        RESTRICTED_FACT.RECORDED_AT,
                        RESTRICTED_FACT.ACCESS,
                        RESTRICTED_FACT.NUMBER,
                        RESTRICTED_FACT.UNIT,
                        RESTRICTED_FACT.WORDS,
                        RESTRICTED_FACT.SOURCE_NO,
                        RESTRICTED_FACT.RECORDING_NO)
                .select(select(
                                INCOMING_FACT.INDICATOR_NO,
                                INCOMING_FACT.SUBJECT_ID,
                                INCOMING_FACT.PERIOD,
                                val(recordedAt),
                                INCOMING_FACT.ACCESS,
                                INCOMING_FACT.NUMBER,
                                INCOMING_FACT.UNIT,
                                INCOMING_FACT.WORDS,
                                INCOMING_FACT.SOURCE_NO,
                                val(recordingNo))
                        .from(INCOMING_FACT)
                        .where(restricted(INCOMING_FACT)))
                .execute();
        sql.deleteFrom(INCOMING_FACT).where(restricted(INCOMING_FACT)).execute();
        return written + withdrawn;
    }

    private static Condition restricted(IncomingFact staged) {
        return staged.ACCESS.gt(PUBLIC);
    }

    private static Select<Record1<Long>> said(String recorder) {
        return select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_BY.eq(recorder));
    }

    private void dropKnown() {
        IncomingFact again = INCOMING_FACT.as("again");
        RestrictedFact known = RESTRICTED_FACT.as("known");
        Condition byRecorder = completeFor == null ? noCondition() : RESTRICTED_FACT.RECORDING_NO.in(said(completeFor));
        sql.deleteFrom(INCOMING_FACT)
                .using(select(again.INDICATOR_NO, again.SUBJECT_ID, again.PERIOD)
                        .from(again)
                        .join(lateral(select(RESTRICTED_FACT.NUMBER, RESTRICTED_FACT.UNIT, RESTRICTED_FACT.WORDS)
                                        .from(RESTRICTED_FACT)
                                        .where(RESTRICTED_FACT.INDICATOR_NO.eq(again.INDICATOR_NO))
                                        .and(RESTRICTED_FACT.SUBJECT_ID.eq(again.SUBJECT_ID))
                                        .and(RESTRICTED_FACT.PERIOD.eq(again.PERIOD))
                                        .and(RESTRICTED_FACT.ACCESS.eq(again.ACCESS))
                                        .and(byRecorder)
                                        .orderBy(RESTRICTED_FACT.RECORDED_AT.desc())
                                        .limit(1))
                                .as(known))
                        .on(trueCondition())
                        .where(restricted(again))
                        .and(known.NUMBER.isNotDistinctFrom(again.NUMBER))
                        .and(known.UNIT.isNotDistinctFrom(again.UNIT))
                        .and(known.WORDS.isNotDistinctFrom(again.WORDS))
                        .asTable(again))
                .where(again.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                .and(again.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                .and(again.PERIOD.eq(INCOMING_FACT.PERIOD))
                .execute();
    }

    /**
     * Withdraws what the recorder of a complete sheet said before and does not say again in the same class. What an upload
     * said gives way to what others had said before.
     */
    private int withdrawUnsaid(String recorder) {
        RestrictedFact newer = RESTRICTED_FACT.as("newer");
        RestrictedFact before = RESTRICTED_FACT.as("before");
        Table<?> earlier = lateral(select(before.NUMBER, before.UNIT, before.WORDS, before.SOURCE_NO)
                        .from(before)
                        .where(condition(recorder.startsWith(Recorder.Upload.PREFIX)))
                        .and(before.INDICATOR_NO.eq(RESTRICTED_FACT.INDICATOR_NO))
                        .and(before.SUBJECT_ID.eq(RESTRICTED_FACT.SUBJECT_ID))
                        .and(before.PERIOD.eq(RESTRICTED_FACT.PERIOD))
                        .and(before.ACCESS.eq(RESTRICTED_FACT.ACCESS))
                        .and(before.RECORDING_NO.notIn(said(recorder)))
                        .orderBy(before.RECORDED_AT.desc())
                        .limit(1))
                .as(before);
        return sql.insertInto(
                        RESTRICTED_FACT,
                        RESTRICTED_FACT.INDICATOR_NO,
                        RESTRICTED_FACT.SUBJECT_ID,
                        RESTRICTED_FACT.PERIOD,
                        RESTRICTED_FACT.RECORDED_AT,
                        RESTRICTED_FACT.ACCESS,
                        RESTRICTED_FACT.NUMBER,
                        RESTRICTED_FACT.UNIT,
                        RESTRICTED_FACT.WORDS,
                        RESTRICTED_FACT.SOURCE_NO,
                        RESTRICTED_FACT.RECORDING_NO)
                .select(select(
                                RESTRICTED_FACT.INDICATOR_NO,
                                RESTRICTED_FACT.SUBJECT_ID,
                                RESTRICTED_FACT.PERIOD,
                                val(recordedAt),
                                RESTRICTED_FACT.ACCESS,
                                before.NUMBER,
                                before.UNIT,
                                before.WORDS,
                                coalesce(before.SOURCE_NO, RESTRICTED_FACT.SOURCE_NO),
                                val(recordingNo))
                        .from(RESTRICTED_FACT)
                        .leftJoin(earlier)
                        .on(trueCondition())
                        .where(RESTRICTED_FACT.RECORDING_NO.in(said(recorder)))
                        .and(RESTRICTED_FACT.NUMBER.isNotNull().or(RESTRICTED_FACT.WORDS.isNotNull()))
                        .and(notExists(selectOne()
                                .from(newer)
                                .where(newer.INDICATOR_NO.eq(RESTRICTED_FACT.INDICATOR_NO))
                                .and(newer.SUBJECT_ID.eq(RESTRICTED_FACT.SUBJECT_ID))
                                .and(newer.PERIOD.eq(RESTRICTED_FACT.PERIOD))
                                .and(newer.ACCESS.eq(RESTRICTED_FACT.ACCESS))
                                .and(newer.RECORDED_AT.gt(RESTRICTED_FACT.RECORDED_AT))))
                        .and(notExists(selectOne()
                                .from(INCOMING_FACT)
                                .where(INCOMING_FACT.INDICATOR_NO.eq(RESTRICTED_FACT.INDICATOR_NO))
                                .and(INCOMING_FACT.SUBJECT_ID.eq(RESTRICTED_FACT.SUBJECT_ID))
                                .and(INCOMING_FACT.PERIOD.eq(RESTRICTED_FACT.PERIOD))
                                .and(INCOMING_FACT.ACCESS.eq(RESTRICTED_FACT.ACCESS)))))
                .execute();
    }
}
