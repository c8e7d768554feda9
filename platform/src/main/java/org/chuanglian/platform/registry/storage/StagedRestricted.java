package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.chuanglian.platform.registry.db.tables.RestrictedFact;
import org.chuanglian.platform.shared.AccessClass;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the staged values that not everybody may read and takes them off the staging table, before anything public is
 * settled: neither counts nor the times of subjects tell of them. Each class is compared with itself alone. Where a
 * value is withdrawn, its readers read what a less strict class says: nobody who may read more reads less.
 */
final class StagedRestricted {

    private static final short PUBLIC = OpenFacts.level(AccessClass.PUBLIC);

    private static final Fact LEFT = FACT.as("left_value");

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
        dropIdle();
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
                                coalesce(INCOMING_FACT.NUMBER, LEFT.NUMBER),
                                coalesce(INCOMING_FACT.UNIT, LEFT.UNIT),
                                coalesce(INCOMING_FACT.WORDS, LEFT.WORDS),
                                coalesce(LEFT.SOURCE_NO, INCOMING_FACT.SOURCE_NO),
                                val(recordingNo))
                        .from(INCOMING_FACT)
                        .leftJoin(left(
                                INCOMING_FACT.INDICATOR_NO,
                                INCOMING_FACT.SUBJECT_ID,
                                INCOMING_FACT.PERIOD,
                                INCOMING_FACT.ACCESS))
                        .on(INCOMING_FACT.NUMBER.isNull().and(INCOMING_FACT.WORDS.isNull()))
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

    /** Nothing of its class is there to withdraw. */
    private void dropIdle() {
        RestrictedFact known = RESTRICTED_FACT.as("known");
        sql.deleteFrom(INCOMING_FACT)
                .where(restricted(INCOMING_FACT))
                .and(INCOMING_FACT.NUMBER.isNull())
                .and(INCOMING_FACT.WORDS.isNull())
                .and(notExists(selectOne()
                        .from(known)
                        .where(known.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                        .and(known.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                        .and(known.PERIOD.eq(INCOMING_FACT.PERIOD))
                        .and(known.ACCESS.eq(INCOMING_FACT.ACCESS))))
                .execute();
    }

    /**
     * Withdraws what the recorder of a complete sheet said before and does not say again in the same class.
     */
    private int withdrawUnsaid(String recorder) {
        RestrictedFact newer = RESTRICTED_FACT.as("newer");
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
                                LEFT.NUMBER,
                                LEFT.UNIT,
                                LEFT.WORDS,
                                coalesce(LEFT.SOURCE_NO, RESTRICTED_FACT.SOURCE_NO),
                                val(recordingNo))
                        .from(RESTRICTED_FACT)
                        .leftJoin(left(
                                RESTRICTED_FACT.INDICATOR_NO,
                                RESTRICTED_FACT.SUBJECT_ID,
                                RESTRICTED_FACT.PERIOD,
                                RESTRICTED_FACT.ACCESS))
                        .on(trueCondition())
                        .where(RESTRICTED_FACT.RECORDING_NO.in(said(recorder)))
                        // where its readers read the same after, nothing is withdrawn, each time anew
                        .and(LEFT.NUMBER
                                .isDistinctFrom(RESTRICTED_FACT.NUMBER)
                                .or(LEFT.UNIT.isDistinctFrom(RESTRICTED_FACT.UNIT))
                                .or(LEFT.WORDS.isDistinctFrom(RESTRICTED_FACT.WORDS)))
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

    /**
     * What readers up to a class read of a reading when what was said in that class is withdrawn: what was said last in a
     * less strict one, without what a recorder with a complete sheet takes back. An upload takes back what it said alone,
     * so that what others had said before in the class itself counts again.
     */
    private Table<?> left(Field<Integer> indicator, Field<UUID> subject, Field<String> period, Field<Short> access) {
        boolean isUpload = completeFor != null && completeFor.startsWith(Recorder.Upload.PREFIX);
        Fact open = FACT.as("open");
        RestrictedFact kept = RESTRICTED_FACT.as("kept");
        IncomingFact now = INCOMING_FACT.as("now");
        Field<Short> level = field(name(LEFT.getName(), kept.ACCESS.getName()), Short.class);
        var all = select(
                        open.NUMBER,
                        open.UNIT,
                        open.WORDS,
                        open.SOURCE_NO,
                        open.RECORDED_AT,
                        inline(PUBLIC).as(kept.ACCESS))
                .from(open)
                .where(open.INDICATOR_NO.eq(indicator))
                .and(open.SUBJECT_ID.eq(subject))
                .and(open.PERIOD.eq(period))
                .and(saidByOthers(open.RECORDING_NO))
                .unionAll(select(kept.NUMBER, kept.UNIT, kept.WORDS, kept.SOURCE_NO, kept.RECORDED_AT, kept.ACCESS)
                        .from(kept)
                        .where(kept.INDICATOR_NO.eq(indicator))
                        .and(kept.SUBJECT_ID.eq(subject))
                        .and(kept.PERIOD.eq(period))
                        .and(isUpload ? kept.ACCESS.le(access) : kept.ACCESS.lt(access))
                        .and(saidByOthers(kept.RECORDING_NO)))
                .unionAll(select(now.NUMBER, now.UNIT, now.WORDS, now.SOURCE_NO, val(recordedAt), now.ACCESS)
                        .from(now)
                        .where(now.INDICATOR_NO.eq(indicator))
                        .and(now.SUBJECT_ID.eq(subject))
                        .and(now.PERIOD.eq(period))
                        .and(now.ACCESS.lt(access)))
                .asTable(LEFT);
        return lateral(select(LEFT.NUMBER, LEFT.UNIT, LEFT.WORDS, LEFT.SOURCE_NO)
                        .from(all)
                        .orderBy(
                                LEFT.RECORDED_AT.desc(),
                                field(LEFT.NUMBER.isNull().and(LEFT.WORDS.isNull()))
                                        .asc(),
                                level.desc())
                        .limit(1))
                .as(LEFT);
    }

    private Condition saidByOthers(Field<Long> recording) {
        return (completeFor == null ? noCondition() : recording.notIn(said(completeFor)))
                .andNot(TakenBack.since(recording));
    }
}
