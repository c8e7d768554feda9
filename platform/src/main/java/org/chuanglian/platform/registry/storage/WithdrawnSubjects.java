package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.chuanglian.platform.registry.db.Tables.STAGE_STEP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Withdraws the subjects that an upload alone brought in: nobody else has described, mentioned, measured or related them
 * since. They are found nowhere any more; what was recorded of them stays.
 */
final class WithdrawnSubjects {

    private final DSLContext sql;
    private final Condition broughtIn;
    private final Function<Field<Long>, Condition> said;
    private final OffsetDateTime recordedAt;

    WithdrawnSubjects(
            DSLContext sql, Condition broughtIn, Function<Field<Long>, Condition> said, OffsetDateTime recordedAt) {
        this.sql = sql;
        this.broughtIn = broughtIn;
        this.said = said;
        this.recordedAt = recordedAt;
    }

    void settle() {
        sql.update(EVERY_SUBJECT)
                .set(EVERY_SUBJECT.WITHDRAWN, true)
                .set(EVERY_SUBJECT.UPDATED_AT, recordedAt)
                .set(EVERY_SUBJECT.CHANGED_IN, StagedSubjects.thisTransaction())
                .where(broughtIn)
                .and(EVERY_SUBJECT.WITHDRAWN.isFalse())
                .and(EVERY_SUBJECT.VOUCHED_NO.isNull())
                .and(untouched(INCOMING_SUBJECT, () -> INCOMING_SUBJECT.KNOWN_ID.eq(EVERY_SUBJECT.ID)))
                .and(untouched(FACT, () -> FACT.SUBJECT_ID.eq(EVERY_SUBJECT.ID).and(others(FACT.RECORDING_NO))))
                .and(untouched(
                        RESTRICTED_FACT,
                        () -> RESTRICTED_FACT
                                .SUBJECT_ID
                                .eq(EVERY_SUBJECT.ID)
                                .and(others(RESTRICTED_FACT.RECORDING_NO))))
                .and(untouched(
                        RELATION, () -> RELATION.FROM_ID.eq(EVERY_SUBJECT.ID).and(others(RELATION.RECORDING_NO))))
                .and(untouched(
                        RELATION, () -> RELATION.TO_ID.eq(EVERY_SUBJECT.ID).and(others(RELATION.RECORDING_NO))))
                .and(untouched(
                        SUBJECT_CLASS,
                        () -> SUBJECT_CLASS.SUBJECT_ID.eq(EVERY_SUBJECT.ID).and(others(SUBJECT_CLASS.RECORDING_NO))))
                .and(untouched(
                        PRODUCT_LINE,
                        () -> PRODUCT_LINE.SUBJECT_ID.eq(EVERY_SUBJECT.ID).and(others(PRODUCT_LINE.RECORDING_NO))))
                .and(untouched(
                        STAGE_STEP,
                        () -> STAGE_STEP.SUBJECT_ID.eq(EVERY_SUBJECT.ID).and(others(STAGE_STEP.RECORDING_NO))))
                .execute();
    }

    /** What others said before it was brought in, or back, was taken back itself. */
    private Condition others(Field<Long> recording) {
        return said.apply(recording).not().and(recording.gt(EVERY_SUBJECT.RECORDING_NO));
    }

    private static Condition untouched(Table<?> table, Supplier<Condition> touches) {
        return notExists(selectOne().from(table).where(touches.get()));
    }
}
