package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_CLASS;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_PRODUCT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_RELATION;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.time.OffsetDateTime;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Ends what a recorder said before and does not say again on a complete sheet. */
final class Completion {

    private final DSLContext sql;
    private final String recorder;
    private final long recordingNo;
    private final OffsetDateTime recordedAt;

    Completion(DSLContext sql, String recorder, long recordingNo, OffsetDateTime recordedAt) {
        this.sql = sql;
        this.recorder = recorder;
        this.recordingNo = recordingNo;
        this.recordedAt = recordedAt;
    }

    /** Ends what is to be ended, and says how many facts it staged as withdrawn; nothing when the recorder speaks first. */
    int close() {
        if (!sql.fetchExists(RECORDING, RECORDING.RECORDED_BY.eq(recorder).and(RECORDING.NO.ne(recordingNo)))) {
            return 0;
        }
        int withdrawn = stageWithdrawals();
        int closed = closeRelations() + closeClasses() + closeProducts();
        if (closed > 0) {
            touch();
        }
        if (isUpload()) {
            new WithdrawnSubjects(sql, said(EVERY_SUBJECT.RECORDING_NO), this::said, recordedAt).settle();
        }
        return withdrawn;
    }

    private boolean isUpload() {
        return recorder.startsWith(Recorder.Upload.PREFIX);
    }

    private Condition said(Field<Long> recording) {
        return recording.in(select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_BY.eq(recorder)));
    }

    /**
     * A fact that another recorder has corrected since is the other's now, and stays. The facts of an upload give way to
     * what others had said before and have not taken back; where nobody had, and for a pack, the value is withdrawn.
     */
    private int stageWithdrawals() {
        Fact newer = FACT.as("newer");
        Fact before = FACT.as("before");
        Table<?> earlier = lateral(select(before.NUMBER, before.UNIT, before.WORDS, before.SOURCE_NO)
                        .from(before)
                        .where(condition(isUpload()))
                        .and(before.INDICATOR_NO.eq(FACT.INDICATOR_NO))
                        .and(before.SUBJECT_ID.eq(FACT.SUBJECT_ID))
                        .and(before.PERIOD.eq(FACT.PERIOD))
                        .and(said(before.RECORDING_NO).not())
                        .andNot(TakenBack.since(before.RECORDING_NO))
                        .orderBy(before.RECORDED_AT.desc())
                        .limit(1))
                .as(before);
        return sql.insertInto(
                        INCOMING_FACT,
                        INCOMING_FACT.ROW_NO,
                        INCOMING_FACT.OWNER_SCHEME,
                        INCOMING_FACT.OWNER_VALUE,
                        INCOMING_FACT.INDICATOR_NO,
                        INCOMING_FACT.PERIOD,
                        INCOMING_FACT.NUMBER,
                        INCOMING_FACT.UNIT,
                        INCOMING_FACT.WORDS,
                        INCOMING_FACT.SOURCE_NO,
                        INCOMING_FACT.SUBJECT_ID)
                .select(select(
                                inline(0),
                                inline(""),
                                inline(""),
                                FACT.INDICATOR_NO,
                                FACT.PERIOD,
                                before.NUMBER,
                                before.UNIT,
                                before.WORDS,
                                coalesce(before.SOURCE_NO, FACT.SOURCE_NO),
                                FACT.SUBJECT_ID)
                        .from(FACT)
                        .leftJoin(earlier)
                        .on(trueCondition())
                        .where(said(FACT.RECORDING_NO))
                        .and(FACT.NUMBER.isNotNull().or(FACT.WORDS.isNotNull()))
                        .and(notExists(selectOne()
                                .from(newer)
                                .where(newer.INDICATOR_NO.eq(FACT.INDICATOR_NO))
                                .and(newer.SUBJECT_ID.eq(FACT.SUBJECT_ID))
                                .and(newer.PERIOD.eq(FACT.PERIOD))
                                .and(newer.RECORDED_AT.gt(FACT.RECORDED_AT))))
                        .and(notExists(selectOne()
                                .from(INCOMING_FACT)
                                .where(INCOMING_FACT.INDICATOR_NO.eq(FACT.INDICATOR_NO))
                                .and(INCOMING_FACT.SUBJECT_ID.eq(FACT.SUBJECT_ID))
                                .and(INCOMING_FACT.PERIOD.eq(FACT.PERIOD)))))
                .execute();
    }

    private int closeRelations() {
        return sql.update(RELATION)
                .set(RELATION.CLOSED_RECORDING_NO, recordingNo)
                .where(said(coalesce(RELATION.FIRST_RECORDING_NO, RELATION.RECORDING_NO)))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .and(notExists(selectOne().from(INCOMING_RELATION).where(News.saysTheSame())))
                .execute();
    }

    private int closeClasses() {
        return sql.update(SUBJECT_CLASS)
                .set(SUBJECT_CLASS.CLOSED_RECORDING_NO, recordingNo)
                .where(said(coalesce(SUBJECT_CLASS.FIRST_RECORDING_NO, SUBJECT_CLASS.RECORDING_NO)))
                .and(SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull())
                .and(notExists(selectOne().from(INCOMING_CLASS).where(News.filesTheSame())))
                .execute();
    }

    private int closeProducts() {
        return sql.update(PRODUCT_LINE)
                .set(PRODUCT_LINE.CLOSED_RECORDING_NO, recordingNo)
                .where(said(coalesce(PRODUCT_LINE.FIRST_RECORDING_NO, PRODUCT_LINE.RECORDING_NO)))
                .and(PRODUCT_LINE.CLOSED_RECORDING_NO.isNull())
                .and(notExists(selectOne().from(INCOMING_PRODUCT).where(News.sellsTheSame())))
                .execute();
    }

    private void touch() {
        sql.update(SUBJECT)
                .set(SUBJECT.UPDATED_AT, recordedAt)
                .set(SUBJECT.CHANGED_IN, StagedSubjects.thisTransaction())
                .where(SUBJECT.ID.in(select(RELATION.FROM_ID)
                        .from(RELATION)
                        .where(RELATION.CLOSED_RECORDING_NO.eq(recordingNo))
                        .union(select(RELATION.TO_ID)
                                .from(RELATION)
                                .where(RELATION.CLOSED_RECORDING_NO.eq(recordingNo)))
                        .union(select(SUBJECT_CLASS.SUBJECT_ID)
                                .from(SUBJECT_CLASS)
                                .where(SUBJECT_CLASS.CLOSED_RECORDING_NO.eq(recordingNo)))
                        .union(select(PRODUCT_LINE.SUBJECT_ID)
                                .from(PRODUCT_LINE)
                                .where(PRODUCT_LINE.CLOSED_RECORDING_NO.eq(recordingNo)))))
                .execute();
    }
}
