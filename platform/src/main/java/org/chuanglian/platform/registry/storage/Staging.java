package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CLASSIFICATION;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_CLASS;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_DOUBT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_KEY;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_NAME;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_PRODUCT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_RELATION;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_STAGE;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuanglian.platform.registry.Recordings.Held;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Recordings.Recorded;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Settles staged rows into the fact store, set by set: resolve keys, refuse what does not fit, write what is new. */
final class Staging {

    /** Above this many staged rows, emptying the tables whole is cheaper than deleting row by row. */
    private static final long TRUNCATE_ABOVE = 5_000;

    private final DSLContext sql;
    private final long recordingNo;
    private final OffsetDateTime recordedAt;
    private final List<Problem> problems = new ArrayList<>();
    private final StagedSubjects subjects;
    private final StagedSteps steps;
    private final StagedDoubts doubts;
    private final long newSubjects;

    /** Brings the staged subjects in and resolves every key; {@link #problems} says what could not be. */
    Staging(DSLContext sql, long recordingNo, OffsetDateTime recordedAt) {
        this.sql = sql;
        this.recordingNo = recordingNo;
        this.recordedAt = recordedAt;
        this.doubts = new StagedDoubts(sql, recordingNo, recordedAt);
        refuseContradictions();
        this.subjects = new StagedSubjects(sql, recordingNo, recordedAt);
        this.steps = new StagedSteps(sql);
        this.newSubjects = problems.isEmpty() ? subjects.settle() : 0;
        refuseTakenKeys();
        if (problems.isEmpty()) {
            resolveOwners();
            new MergedKeys(sql).giveWay();
            refuseUnresolved();
        }
        if (problems.isEmpty()) {
            problems.addAll(steps.problems());
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Writes what is news; {@code completeFor} is the recorder that has nothing else to say, if the sheet says so. */
    Recorded settle(long factRows, @Nullable String completeFor) {
        int restricted = new StagedRestricted(sql, recordingNo, recordedAt, completeFor).settle();
        News news = new News(sql, completeFor);
        doubts.close(completeFor);
        int withdrawn = completeFor == null ? 0 : new Completion(sql, completeFor, recordingNo, recordedAt).close();
        news.dropKnown();
        List<Held> held = completeFor == null ? List.of() : new HeldCorrections(sql).take();
        long corrections = news.corrections();
        long relations = settleRelations();
        settleClasses();
        settleProducts();
        long taken = steps.settle(recordingNo);
        long facts = settleFacts();
        renewReadings();
        doubts.settle();
        subjects.touch();
        Recorded recorded = new Recorded(
                new KnowledgeTime(recordedAt.toInstant()),
                newSubjects,
                facts,
                corrections,
                factRows - (facts + restricted - withdrawn),
                relations,
                held);
        PostgresRecordingLog.keep(sql, recordingNo, recorded, taken);
        return recorded;
    }

    void clear(long rows) {
        for (Table<?> table : List.of(
                INCOMING_SUBJECT,
                INCOMING_KEY,
                INCOMING_NAME,
                INCOMING_CLASS,
                INCOMING_RELATION,
                INCOMING_PRODUCT,
                INCOMING_STAGE,
                INCOMING_FACT,
                INCOMING_DOUBT)) {
            if (rows > TRUNCATE_ABOVE) {
                sql.truncate(table).execute();
            } else {
                sql.deleteFrom(table).execute();
            }
        }
    }

    private void refuseContradictions() {
        problems(
                select(min(INCOMING_SUBJECT.ROW_NO), INCOMING_SUBJECT.KEY_VALUE)
                        .from(INCOMING_SUBJECT)
                        .where(INCOMING_SUBJECT.RENEWS)
                        .groupBy(INCOMING_SUBJECT.KEY_SCHEME, INCOMING_SUBJECT.KEY_VALUE)
                        .having(countDistinct(INCOMING_SUBJECT.NAME, INCOMING_SUBJECT.KIND)
                                .gt(1)),
                "the subject is described twice, differently");
        problems(
                select(min(INCOMING_FACT.ROW_NO), INCOMING_FACT.OWNER_VALUE)
                        .from(INCOMING_FACT)
                        .groupBy(
                                INCOMING_FACT.INDICATOR_NO,
                                INCOMING_FACT.OWNER_SCHEME,
                                INCOMING_FACT.OWNER_VALUE,
                                INCOMING_FACT.PERIOD)
                        .having(count().gt(1)),
                "the same indicator and period are given twice");
        problems(doubts.twice(), "the same value is doubted twice");
    }

    private void refuseTakenKeys() {
        var owner = SUBJECT_KEY.as("owner");
        var taken = SUBJECT_KEY.as("taken");
        problems(
                select(INCOMING_KEY.ROW_NO, INCOMING_KEY.VALUE)
                        .from(INCOMING_KEY)
                        .join(owner)
                        .on(owner.SCHEME.eq(INCOMING_KEY.OWNER_SCHEME).and(owner.VALUE.eq(INCOMING_KEY.OWNER_VALUE)))
                        .join(taken)
                        .on(taken.SCHEME.eq(INCOMING_KEY.SCHEME).and(taken.VALUE.eq(INCOMING_KEY.VALUE)))
                        .where(owner.SUBJECT_ID.ne(taken.SUBJECT_ID)),
                "the key belongs to another subject already.\nMaybe the two are one; merge them first");
    }

    private void resolveOwners() {
        resolve(INCOMING_FACT, INCOMING_FACT.OWNER_SCHEME, INCOMING_FACT.OWNER_VALUE, INCOMING_FACT.SUBJECT_ID);
        resolve(INCOMING_DOUBT, INCOMING_DOUBT.OWNER_SCHEME, INCOMING_DOUBT.OWNER_VALUE, INCOMING_DOUBT.SUBJECT_ID);
        resolve(INCOMING_CLASS, INCOMING_CLASS.OWNER_SCHEME, INCOMING_CLASS.OWNER_VALUE, INCOMING_CLASS.SUBJECT_ID);
        resolve(
                INCOMING_PRODUCT,
                INCOMING_PRODUCT.OWNER_SCHEME,
                INCOMING_PRODUCT.OWNER_VALUE,
                INCOMING_PRODUCT.SUBJECT_ID);
        resolve(INCOMING_STAGE, INCOMING_STAGE.OWNER_SCHEME, INCOMING_STAGE.OWNER_VALUE, INCOMING_STAGE.SUBJECT_ID);
        resolve(
                INCOMING_RELATION,
                INCOMING_RELATION.FROM_SCHEME,
                INCOMING_RELATION.FROM_VALUE,
                INCOMING_RELATION.FROM_ID);
        resolve(INCOMING_RELATION, INCOMING_RELATION.TO_SCHEME, INCOMING_RELATION.TO_VALUE, INCOMING_RELATION.TO_ID);
    }

    private <R extends Record> void resolve(
            Table<R> rows, TableField<R, String> scheme, TableField<R, String> value, TableField<R, UUID> id) {
        sql.update(rows)
                .set(id, SUBJECT_KEY.SUBJECT_ID)
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SCHEME.eq(scheme))
                .and(SUBJECT_KEY.VALUE.eq(value))
                .execute();
    }

    private void refuseUnresolved() {
        String unknown = "no subject has this key.\nMaybe its row is missing, or the key is mistyped";
        problems(
                select(INCOMING_FACT.ROW_NO, INCOMING_FACT.OWNER_VALUE)
                        .from(INCOMING_FACT)
                        .where(INCOMING_FACT.SUBJECT_ID.isNull()),
                unknown);
        problems(doubts.ownerless(), unknown);
        problems(
                doubts.unfounded(),
                "no fact says the value that is doubted.\nMaybe it was corrected, and the doubt is to be dropped");
        problems(
                select(INCOMING_CLASS.ROW_NO, INCOMING_CLASS.OWNER_VALUE)
                        .from(INCOMING_CLASS)
                        .where(INCOMING_CLASS.SUBJECT_ID.isNull()),
                unknown);
        problems(
                select(INCOMING_PRODUCT.ROW_NO, INCOMING_PRODUCT.OWNER_VALUE)
                        .from(INCOMING_PRODUCT)
                        .where(INCOMING_PRODUCT.SUBJECT_ID.isNull()),
                unknown);
        problems(
                select(INCOMING_STAGE.ROW_NO, INCOMING_STAGE.OWNER_VALUE)
                        .from(INCOMING_STAGE)
                        .where(INCOMING_STAGE.SUBJECT_ID.isNull()),
                unknown);
        problems(
                select(INCOMING_RELATION.ROW_NO, INCOMING_RELATION.FROM_VALUE)
                        .from(INCOMING_RELATION)
                        .where(INCOMING_RELATION.FROM_ID.isNull()),
                unknown);
        problems(
                select(INCOMING_RELATION.ROW_NO, INCOMING_RELATION.TO_VALUE)
                        .from(INCOMING_RELATION)
                        .where(INCOMING_RELATION.TO_ID.isNull()),
                unknown);
        problems(
                select(INCOMING_CLASS.ROW_NO, INCOMING_CLASS.CODE)
                        .from(INCOMING_CLASS)
                        .where(notExists(selectOne()
                                .from(CLASSIFICATION)
                                .where(CLASSIFICATION.SCHEME.eq(INCOMING_CLASS.SCHEME))
                                .and(CLASSIFICATION.CODE.eq(INCOMING_CLASS.CODE)))),
                "the classification has no such code.\nMaybe it is of another edition");
    }

    private void problems(Select<? extends Record> rows, String what) {
        for (Record row :
                sql.selectFrom(rows.asTable("problem")).orderBy(inline(1)).limit(StagedSheet.PROBLEMS_KEPT)) {
            if (problems.size() < StagedSheet.PROBLEMS_KEPT) {
                problems.add(new Problem(row.get(0, Integer.class), "\"" + row.get(1) + "\": " + what));
            }
        }
    }

    private long settleRelations() {
        return sql.insertInto(
                        RELATION,
                        RELATION.ID,
                        RELATION.FROM_ID,
                        RELATION.TYPE,
                        RELATION.TO_ID,
                        RELATION.VALID_FROM,
                        RELATION.VALID_TO,
                        RELATION.SHARE,
                        RELATION.CONFIDENCE,
                        RELATION.NOTE,
                        RELATION.SOURCE_NO,
                        RELATION.RECORDING_NO)
                .select(select(
                                INCOMING_RELATION.ID,
                                INCOMING_RELATION.FROM_ID,
                                INCOMING_RELATION.TYPE,
                                INCOMING_RELATION.TO_ID,
                                INCOMING_RELATION.VALID_FROM,
                                INCOMING_RELATION.VALID_TO,
                                INCOMING_RELATION.SHARE,
                                INCOMING_RELATION.CONFIDENCE,
                                INCOMING_RELATION.NOTE,
                                INCOMING_RELATION.SOURCE_NO,
                                val(recordingNo))
                        .distinctOn(
                                INCOMING_RELATION.FROM_ID,
                                INCOMING_RELATION.TYPE,
                                INCOMING_RELATION.TO_ID,
                                INCOMING_RELATION.VALID_FROM,
                                INCOMING_RELATION.NOTE)
                        .from(INCOMING_RELATION)
                        .where(INCOMING_RELATION.FROM_ID.ne(INCOMING_RELATION.TO_ID)))
                .execute();
    }

    private void settleClasses() {
        sql.insertInto(
                        SUBJECT_CLASS,
                        SUBJECT_CLASS.SUBJECT_ID,
                        SUBJECT_CLASS.SCHEME,
                        SUBJECT_CLASS.CODE,
                        SUBJECT_CLASS.SOURCE_NO,
                        SUBJECT_CLASS.RECORDING_NO)
                .select(select(
                                INCOMING_CLASS.SUBJECT_ID,
                                INCOMING_CLASS.SCHEME,
                                INCOMING_CLASS.CODE,
                                min(INCOMING_CLASS.SOURCE_NO),
                                val(recordingNo))
                        .from(INCOMING_CLASS)
                        .groupBy(INCOMING_CLASS.SUBJECT_ID, INCOMING_CLASS.SCHEME, INCOMING_CLASS.CODE))
                .execute();
    }

    private void settleProducts() {
        sql.insertInto(
                        PRODUCT_LINE,
                        PRODUCT_LINE.ID,
                        PRODUCT_LINE.SUBJECT_ID,
                        PRODUCT_LINE.NAME,
                        PRODUCT_LINE.REVENUE_SHARE,
                        PRODUCT_LINE.SOURCE_NO,
                        PRODUCT_LINE.RECORDING_NO)
                .select(select(
                                INCOMING_PRODUCT.ID,
                                INCOMING_PRODUCT.SUBJECT_ID,
                                INCOMING_PRODUCT.NAME,
                                INCOMING_PRODUCT.REVENUE_SHARE,
                                INCOMING_PRODUCT.SOURCE_NO,
                                val(recordingNo))
                        .from(INCOMING_PRODUCT))
                .execute();
    }

    private long settleFacts() {
        return sql.insertInto(
                        FACT,
                        FACT.INDICATOR_NO,
                        FACT.SUBJECT_ID,
                        FACT.PERIOD,
                        FACT.RECORDED_AT,
                        FACT.NUMBER,
                        FACT.UNIT,
                        FACT.WORDS,
                        FACT.SOURCE_NO,
                        FACT.RECORDING_NO)
                .select(select(
                                INCOMING_FACT.INDICATOR_NO,
                                INCOMING_FACT.SUBJECT_ID,
                                INCOMING_FACT.PERIOD,
                                val(recordedAt),
                                INCOMING_FACT.NUMBER,
                                INCOMING_FACT.UNIT,
                                INCOMING_FACT.WORDS,
                                INCOMING_FACT.SOURCE_NO,
                                val(recordingNo))
                        .from(INCOMING_FACT)
                        .orderBy(INCOMING_FACT.INDICATOR_NO, INCOMING_FACT.SUBJECT_ID, INCOMING_FACT.PERIOD))
                .execute();
    }

    /** Recomputes the newest reading of every indicator of every subject that this recording wrote about. */
    private void renewReadings() {
        sql.deleteFrom(READING)
                .using(INCOMING_FACT)
                .where(READING.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                .and(READING.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                .execute();
        Fact current = FACT.as("current");
        IncomingFact said = INCOMING_FACT.as("said");
        Table<?> newest = select(FACT.fields())
                .distinctOn(FACT.INDICATOR_NO, FACT.SUBJECT_ID, FACT.PERIOD)
                .from(FACT)
                .join(select(INCOMING_FACT.INDICATOR_NO, INCOMING_FACT.SUBJECT_ID)
                        .distinctOn(INCOMING_FACT.INDICATOR_NO, INCOMING_FACT.SUBJECT_ID)
                        .from(INCOMING_FACT)
                        .asTable(said))
                .on(FACT.INDICATOR_NO.eq(said.INDICATOR_NO).and(FACT.SUBJECT_ID.eq(said.SUBJECT_ID)))
                .orderBy(FACT.INDICATOR_NO, FACT.SUBJECT_ID, FACT.PERIOD, FACT.RECORDED_AT.desc())
                .asTable(current);
        sql.insertInto(
                        READING,
                        READING.SUBJECT_ID,
                        READING.INDICATOR_NO,
                        READING.PERIOD,
                        READING.NUMBER,
                        READING.WORDS,
                        READING.UNIT)
                .select(NewestOf.periods(newest, current))
                .execute();
    }
}
