package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.STAGE_STEP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.db.tables.records.ProductLineRecord;
import org.chuanglian.platform.registry.db.tables.records.StageStepRecord;
import org.chuanglian.platform.registry.db.tables.records.SubjectClassRecord;
import org.chuanglian.platform.registry.storage.PostgresRecordings.Opened;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Classes, products and steps of life in a merge or a split. */
final class MergedHoldings {

    private final DSLContext sql;
    private final Opened act;

    MergedHoldings(DSLContext sql, Opened act) {
        this.sql = sql;
        this.act = act;
    }

    /** Moves what is open; a code, a product or a life that the kept subject has already is its own. */
    void merge(UUID kept, UUID merged) {
        for (SubjectClassRecord old : classes(merged, SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull())) {
            close(old);
            if (!sql.fetchExists(SUBJECT_CLASS, same(old, kept))) {
                begin(old, kept);
            }
        }
        for (ProductLineRecord old : products(merged, PRODUCT_LINE.CLOSED_RECORDING_NO.isNull())) {
            close(old);
            if (!sql.fetchExists(PRODUCT_LINE, same(old, kept))) {
                begin(old, kept);
            }
        }
        boolean alive = !steps(kept, STAGE_STEP.CLOSED_RECORDING_NO.isNull()).isEmpty();
        for (StageStepRecord old : steps(merged, STAGE_STEP.CLOSED_RECORDING_NO.isNull())) {
            close(old);
            if (!alive) {
                begin(old, kept);
            }
        }
        renewStage(kept);
        renewStage(merged);
    }

    /** Gives back what the merge moved, and ends it for the kept subject. */
    void split(UUID kept, UUID merged, Opened merge) {
        classes(kept, SUBJECT_CLASS.RECORDING_NO.eq(merge.no()))
                .forEach(taken -> sql.update(SUBJECT_CLASS)
                        .set(SUBJECT_CLASS.CLOSED_RECORDING_NO, act.no())
                        .where(same(taken, kept))
                        .execute());
        classes(merged, SUBJECT_CLASS.CLOSED_RECORDING_NO.eq(merge.no())).forEach(old -> begin(old, merged));
        products(kept, PRODUCT_LINE.RECORDING_NO.eq(merge.no()))
                .forEach(taken -> sql.update(PRODUCT_LINE)
                        .set(PRODUCT_LINE.CLOSED_RECORDING_NO, act.no())
                        .where(same(taken, kept))
                        .execute());
        products(merged, PRODUCT_LINE.CLOSED_RECORDING_NO.eq(merge.no())).forEach(old -> begin(old, merged));
        steps(kept, STAGE_STEP.RECORDING_NO.eq(merge.no()))
                .forEach(taken -> sql.update(STAGE_STEP)
                        .set(STAGE_STEP.CLOSED_RECORDING_NO, act.no())
                        .where(same(taken, kept))
                        .execute());
        steps(merged, STAGE_STEP.CLOSED_RECORDING_NO.eq(merge.no())).forEach(old -> begin(old, merged));
        renewStage(kept);
        renewStage(merged);
    }

    private List<SubjectClassRecord> classes(UUID subject, Condition which) {
        return sql.selectFrom(SUBJECT_CLASS)
                .where(SUBJECT_CLASS.SUBJECT_ID.eq(subject))
                .and(which)
                .orderBy(SUBJECT_CLASS.SCHEME, SUBJECT_CLASS.CODE)
                .fetch();
    }

    private List<ProductLineRecord> products(UUID subject, Condition which) {
        return sql.selectFrom(PRODUCT_LINE)
                .where(PRODUCT_LINE.SUBJECT_ID.eq(subject))
                .and(which)
                .orderBy(PRODUCT_LINE.ID)
                .fetch();
    }

    /** In the order in which they were taken, which the new identifiers keep. */
    private List<StageStepRecord> steps(UUID subject, Condition which) {
        return sql.selectFrom(STAGE_STEP)
                .where(STAGE_STEP.SUBJECT_ID.eq(subject))
                .and(which)
                .orderBy(STAGE_STEP.HAPPENED_ON, STAGE_STEP.RECORDING_NO, STAGE_STEP.ID)
                .fetch();
    }

    private static Condition same(SubjectClassRecord like, UUID subject) {
        return SUBJECT_CLASS
                .SUBJECT_ID
                .eq(subject)
                .and(SUBJECT_CLASS.SCHEME.eq(like.getScheme()))
                .and(SUBJECT_CLASS.CODE.eq(like.getCode()))
                .and(SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull());
    }

    private static Condition same(ProductLineRecord like, UUID subject) {
        return PRODUCT_LINE
                .SUBJECT_ID
                .eq(subject)
                .and(PRODUCT_LINE.NAME.eq(like.getName()))
                .and(PRODUCT_LINE.CLOSED_RECORDING_NO.isNull());
    }

    private static Condition same(StageStepRecord like, UUID subject) {
        return STAGE_STEP
                .SUBJECT_ID
                .eq(subject)
                .and(STAGE_STEP.STAGE.eq(like.getStage()))
                .and(STAGE_STEP.HAPPENED_ON.eq(like.getHappenedOn()))
                .and(STAGE_STEP.CLOSED_RECORDING_NO.isNull());
    }

    private void close(SubjectClassRecord old) {
        sql.update(SUBJECT_CLASS)
                .set(SUBJECT_CLASS.CLOSED_RECORDING_NO, act.no())
                .where(same(old, Objects.requireNonNull(old.getSubjectId())))
                .execute();
    }

    private void close(ProductLineRecord old) {
        sql.update(PRODUCT_LINE)
                .set(PRODUCT_LINE.CLOSED_RECORDING_NO, act.no())
                .where(PRODUCT_LINE.ID.eq(old.getId()))
                .execute();
    }

    private void close(StageStepRecord old) {
        sql.update(STAGE_STEP)
                .set(STAGE_STEP.CLOSED_RECORDING_NO, act.no())
                .where(STAGE_STEP.ID.eq(old.getId()))
                .execute();
    }

    private void begin(SubjectClassRecord old, UUID subject) {
        sql.insertInto(SUBJECT_CLASS)
                .set(old.intoMap())
                .set(SUBJECT_CLASS.SUBJECT_ID, subject)
                .set(SUBJECT_CLASS.RECORDING_NO, act.no())
                .setNull(SUBJECT_CLASS.CLOSED_RECORDING_NO)
                .set(SUBJECT_CLASS.FIRST_RECORDING_NO, first(old.getFirstRecordingNo(), old.getRecordingNo()))
                .execute();
    }

    private void begin(ProductLineRecord old, UUID subject) {
        sql.insertInto(PRODUCT_LINE)
                .set(old.intoMap())
                .set(PRODUCT_LINE.ID, SubjectId.next().value())
                .set(PRODUCT_LINE.SUBJECT_ID, subject)
                .set(PRODUCT_LINE.RECORDING_NO, act.no())
                .setNull(PRODUCT_LINE.CLOSED_RECORDING_NO)
                .set(PRODUCT_LINE.FIRST_RECORDING_NO, first(old.getFirstRecordingNo(), old.getRecordingNo()))
                .execute();
    }

    private void begin(StageStepRecord old, UUID subject) {
        sql.insertInto(STAGE_STEP)
                .set(old.intoMap())
                .set(STAGE_STEP.ID, SubjectId.next().value())
                .set(STAGE_STEP.SUBJECT_ID, subject)
                .set(STAGE_STEP.RECORDING_NO, act.no())
                .setNull(STAGE_STEP.CLOSED_RECORDING_NO)
                .set(STAGE_STEP.FIRST_RECORDING_NO, first(old.getFirstRecordingNo(), old.getRecordingNo()))
                .execute();
    }

    private static Long first(@Nullable Long first, Long recording) {
        return first == null ? recording : first;
    }

    /** Where its last open step leads; nowhere without one. */
    private void renewStage(UUID subject) {
        sql.update(EVERY_SUBJECT)
                .set(
                        EVERY_SUBJECT.STAGE,
                        select(STAGE_STEP.STAGE)
                                .from(STAGE_STEP)
                                .where(STAGE_STEP.SUBJECT_ID.eq(subject))
                                .and(STAGE_STEP.CLOSED_RECORDING_NO.isNull())
                                .orderBy(
                                        STAGE_STEP.HAPPENED_ON.desc(),
                                        STAGE_STEP.RECORDING_NO.desc(),
                                        STAGE_STEP.ID.desc())
                                .limit(1)
                                .asField())
                .where(EVERY_SUBJECT.ID.eq(subject))
                .execute();
    }
}
