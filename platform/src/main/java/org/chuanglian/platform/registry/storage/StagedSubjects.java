package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_CLASS;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_KEY;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_NAME;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_PRODUCT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_RELATION;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_STAGE;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_NAME;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.List;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.db.tables.Recording;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The subjects of one recording: brought in, renewed, and marked as changed for those who follow. */
final class StagedSubjects {

    /** From this many on, the pieces of names are gathered before they enter their index: a third of the time. */
    private static final int MANY = 5_000;

    /** What is gathered at a time; meanwhile every search reads it through, so it stays small enough for that. */
    private static final String GATHERED = "64MB";

    private final DSLContext sql;
    private final long recordingNo;
    private final OffsetDateTime recordedAt;

    StagedSubjects(DSLContext sql, long recordingNo, OffsetDateTime recordedAt) {
        this.sql = sql;
        this.recordingNo = recordingNo;
        this.recordedAt = recordedAt;
    }

    /** Brings the staged subjects in, renews those described anew; returns how many are new. */
    long settle() {
        int staged = sql.fetchCount(INCOMING_SUBJECT);
        if (staged == 0) {
            return 0;
        }
        // A describing row stands before a mentioning one; among equals the first row wins.
        sql.deleteFrom(INCOMING_SUBJECT)
                .where(exists(selectOne()
                        .from(INCOMING_SUBJECT.as("better"))
                        .where(INCOMING_SUBJECT.as("better").KEY_SCHEME.eq(INCOMING_SUBJECT.KEY_SCHEME))
                        .and(INCOMING_SUBJECT.as("better").KEY_VALUE.eq(INCOMING_SUBJECT.KEY_VALUE))
                        .and(INCOMING_SUBJECT
                                .as("better")
                                .RENEWS
                                .gt(INCOMING_SUBJECT.RENEWS)
                                .or(INCOMING_SUBJECT
                                        .as("better")
                                        .RENEWS
                                        .eq(INCOMING_SUBJECT.RENEWS)
                                        .and(INCOMING_SUBJECT.as("better").ID.lt(INCOMING_SUBJECT.ID))))))
                .execute();
        sql.update(INCOMING_SUBJECT)
                .set(INCOMING_SUBJECT.KNOWN_ID, SUBJECT_KEY.SUBJECT_ID)
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SCHEME.eq(INCOMING_SUBJECT.KEY_SCHEME))
                .and(SUBJECT_KEY.VALUE.eq(INCOMING_SUBJECT.KEY_VALUE))
                .execute();
        MergedKeys merged = new MergedKeys(sql);
        merged.describeNoMore();
        new MergedGaps(sql).keepFilled();
        restore();
        vouch();
        int added = staged < MANY ? insertSubjects() : insertMany();
        updateSubjects();
        sql.insertInto(SUBJECT_KEY, SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE, SUBJECT_KEY.SUBJECT_ID)
                .select(select(INCOMING_SUBJECT.KEY_SCHEME, INCOMING_SUBJECT.KEY_VALUE, INCOMING_SUBJECT.ID)
                        .from(INCOMING_SUBJECT)
                        .where(INCOMING_SUBJECT.KNOWN_ID.isNull()))
                .execute();
        settleKeysAndNames();
        merged.renewLookups();
        return added;
    }

    /** A withdrawn subject that is spoken of again stands again, brought in by this recording. */
    private void restore() {
        sql.update(EVERY_SUBJECT)
                .set(EVERY_SUBJECT.WITHDRAWN, false)
                .set(EVERY_SUBJECT.RECORDING_NO, recordingNo)
                .setNull(EVERY_SUBJECT.VOUCHED_NO)
                .set(EVERY_SUBJECT.UPDATED_AT, recordedAt)
                .set(EVERY_SUBJECT.CHANGED_IN, thisTransaction())
                .from(INCOMING_SUBJECT)
                .where(INCOMING_SUBJECT.KNOWN_ID.eq(EVERY_SUBJECT.ID))
                .and(EVERY_SUBJECT.WITHDRAWN.isTrue())
                .execute();
    }

    /** What an upload brought in and another recorder speaks of is not the upload's alone any more. */
    private void vouch() {
        Recording own = RECORDING.as("own");
        sql.update(EVERY_SUBJECT)
                .set(EVERY_SUBJECT.VOUCHED_NO, recordingNo)
                .from(INCOMING_SUBJECT, RECORDING, own)
                .where(INCOMING_SUBJECT.KNOWN_ID.eq(EVERY_SUBJECT.ID))
                .and(RECORDING.NO.eq(EVERY_SUBJECT.RECORDING_NO))
                .and(own.NO.eq(recordingNo))
                .and(RECORDING.RECORDED_BY.startsWith(Recorder.Upload.PREFIX))
                .and(RECORDING.RECORDED_BY.ne(own.RECORDED_BY))
                .execute();
    }

    /** PostgreSQL manual, GIN fast update: limits of this transaction alone, and nothing is left gathered after it. */
    private int insertMany() {
        for (String limit : List.of("gin_pending_list_limit", "work_mem")) {
            sql.select(function("set_config", String.class, inline(limit), inline(GATHERED), inline(true)))
                    .fetch();
        }
        int added = insertSubjects();
        sql.select(function("gin_clean_pending_list", Long.class, field("'registry.subject_grams'::regclass")))
                .fetch();
        return added;
    }

    /** In the order of most of the indices: what is next to each other there enters one after the other. */
    private int insertSubjects() {
        return sql.insertInto(
                        SUBJECT,
                        SUBJECT.ID,
                        SUBJECT.KIND,
                        SUBJECT.NAME,
                        SUBJECT.NAME_EN,
                        SUBJECT.REGION,
                        SUBJECT.FIELD,
                        SUBJECT.SAMPLE,
                        SUBJECT.LOOKUP,
                        SUBJECT.GRAMS,
                        SUBJECT.RECORDING_NO,
                        SUBJECT.UPDATED_AT)
                .select(select(
                                INCOMING_SUBJECT.ID,
                                INCOMING_SUBJECT.KIND,
                                INCOMING_SUBJECT.NAME,
                                INCOMING_SUBJECT.NAME_EN,
                                INCOMING_SUBJECT.REGION,
                                INCOMING_SUBJECT.FIELD,
                                INCOMING_SUBJECT.SAMPLE,
                                INCOMING_SUBJECT.LOOKUP,
                                INCOMING_SUBJECT.GRAMS,
                                val(recordingNo),
                                val(recordedAt))
                        .from(INCOMING_SUBJECT)
                        .where(INCOMING_SUBJECT.KNOWN_ID.isNull())
                        .orderBy(INCOMING_SUBJECT.KIND, INCOMING_SUBJECT.REGION, INCOMING_SUBJECT.NAME))
                .execute();
    }

    private void updateSubjects() {
        sql.update(SUBJECT)
                .set(SUBJECT.KIND, INCOMING_SUBJECT.KIND)
                .set(SUBJECT.NAME, INCOMING_SUBJECT.NAME)
                .set(SUBJECT.NAME_EN, INCOMING_SUBJECT.NAME_EN)
                .set(SUBJECT.REGION, INCOMING_SUBJECT.REGION)
                .set(SUBJECT.FIELD, INCOMING_SUBJECT.FIELD)
                .set(SUBJECT.SAMPLE, INCOMING_SUBJECT.SAMPLE)
                .set(SUBJECT.LOOKUP, INCOMING_SUBJECT.LOOKUP)
                .set(SUBJECT.GRAMS, INCOMING_SUBJECT.GRAMS)
                .set(SUBJECT.UPDATED_AT, recordedAt)
                .set(SUBJECT.CHANGED_IN, thisTransaction())
                .from(INCOMING_SUBJECT)
                .where(INCOMING_SUBJECT.KNOWN_ID.eq(SUBJECT.ID))
                .and(INCOMING_SUBJECT.RENEWS)
                .and(SUBJECT.LOOKUP
                        .ne(INCOMING_SUBJECT.LOOKUP)
                        .or(SUBJECT.KIND.ne(INCOMING_SUBJECT.KIND))
                        .or(SUBJECT.NAME.ne(INCOMING_SUBJECT.NAME))
                        .or(SUBJECT.REGION.isDistinctFrom(INCOMING_SUBJECT.REGION))
                        .or(SUBJECT.FIELD.isDistinctFrom(INCOMING_SUBJECT.FIELD)))
                .execute();
    }

    private void settleKeysAndNames() {
        sql.insertInto(SUBJECT_KEY, SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE, SUBJECT_KEY.SUBJECT_ID)
                .select(select(INCOMING_KEY.SCHEME, INCOMING_KEY.VALUE, SUBJECT_KEY.SUBJECT_ID)
                        .from(INCOMING_KEY)
                        .join(SUBJECT_KEY)
                        .on(SUBJECT_KEY
                                .SCHEME
                                .eq(INCOMING_KEY.OWNER_SCHEME)
                                .and(SUBJECT_KEY.VALUE.eq(INCOMING_KEY.OWNER_VALUE))))
                .onConflictDoNothing()
                .execute();
        sql.insertInto(SUBJECT_NAME, SUBJECT_NAME.SUBJECT_ID, SUBJECT_NAME.NAME, SUBJECT_NAME.USE)
                .select(select(SUBJECT_KEY.SUBJECT_ID, INCOMING_NAME.NAME, INCOMING_NAME.USE)
                        .from(INCOMING_NAME)
                        .join(SUBJECT_KEY)
                        .on(SUBJECT_KEY
                                .SCHEME
                                .eq(INCOMING_NAME.OWNER_SCHEME)
                                .and(SUBJECT_KEY.VALUE.eq(INCOMING_NAME.OWNER_VALUE))))
                .onConflictDoNothing()
                .execute();
    }

    /** Marks every subject that this recording wrote about, so that followers read it again. */
    void touch() {
        sql.update(SUBJECT)
                .set(SUBJECT.UPDATED_AT, recordedAt)
                .set(SUBJECT.CHANGED_IN, thisTransaction())
                .where(SUBJECT.RECORDING_NO.ne(recordingNo))
                .and(SUBJECT.ID.in(select(INCOMING_FACT.SUBJECT_ID)
                        .from(INCOMING_FACT)
                        .union(select(INCOMING_RELATION.FROM_ID).from(INCOMING_RELATION))
                        .union(select(INCOMING_RELATION.TO_ID).from(INCOMING_RELATION))
                        .union(select(INCOMING_CLASS.SUBJECT_ID).from(INCOMING_CLASS))
                        .union(select(INCOMING_PRODUCT.SUBJECT_ID).from(INCOMING_PRODUCT))
                        .union(select(INCOMING_STAGE.SUBJECT_ID).from(INCOMING_STAGE))))
                .execute();
    }

    static Field<Long> thisTransaction() {
        return function("pg_current_xact_id", Object.class).cast(String.class).cast(Long.class);
    }
}
