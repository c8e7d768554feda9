package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_CLASS;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_PRODUCT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_RELATION;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Leaves in the staging tables only what is news, so that what was known already is neither written nor touched. */
final class News {

    private final DSLContext sql;
    private final @Nullable String completeFor;

    /** With {@code completeFor}, a fact is news when it differs from what that recorder said last, not from what is known. */
    News(DSLContext sql, @Nullable String completeFor) {
        this.sql = sql;
        this.completeFor = completeFor;
    }

    void dropKnown() {
        dropKnownFacts();
        sql.deleteFrom(INCOMING_RELATION)
                .where(exists(selectOne().from(RELATION).where(saysTheSame())))
                .execute();
        sql.deleteFrom(INCOMING_CLASS)
                .where(exists(selectOne().from(SUBJECT_CLASS).where(filesTheSame())))
                .execute();
        sql.deleteFrom(INCOMING_PRODUCT)
                .where(exists(selectOne().from(PRODUCT_LINE).where(sellsTheSame())))
                .execute();
    }

    /** How many staged facts change a value already known for the same reading. */
    long corrections() {
        return sql.fetchCount(selectOne()
                .from(INCOMING_FACT)
                .join(lateral(latest(INCOMING_FACT)).as("known"))
                .on(trueCondition()));
    }

    private void dropKnownFacts() {
        IncomingFact again = INCOMING_FACT.as("again");
        Fact known = FACT.as("known");
        sql.deleteFrom(INCOMING_FACT)
                .using(select(again.INDICATOR_NO, again.SUBJECT_ID, again.PERIOD)
                        .from(again)
                        .join(lateral(latest(again)).as(known))
                        .on(known.NUMBER
                                .isNotDistinctFrom(again.NUMBER)
                                .and(known.UNIT.isNotDistinctFrom(again.UNIT))
                                .and(known.WORDS.isNotDistinctFrom(again.WORDS)))
                        .asTable(again))
                .where(again.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                .and(again.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                .and(again.PERIOD.eq(INCOMING_FACT.PERIOD))
                .execute();
    }

    private Select<? extends Record> latest(IncomingFact said) {
        Condition byRecorder = completeFor == null
                ? noCondition()
                : FACT.RECORDING_NO.in(
                        select(RECORDING.NO).from(RECORDING).where(RECORDING.RECORDED_BY.eq(completeFor)));
        return select(FACT.SUBJECT_ID, FACT.NUMBER, FACT.UNIT, FACT.WORDS)
                .from(FACT)
                .where(FACT.INDICATOR_NO.eq(said.INDICATOR_NO))
                .and(FACT.SUBJECT_ID.eq(said.SUBJECT_ID))
                .and(FACT.PERIOD.eq(said.PERIOD))
                .and(byRecorder)
                .orderBy(FACT.RECORDED_AT.desc())
                .limit(1);
    }

    /** An open relation says all that a staged one says. */
    static Condition saysTheSame() {
        return RELATION.FROM_ID
                .eq(INCOMING_RELATION.FROM_ID)
                .and(RELATION.TYPE.eq(INCOMING_RELATION.TYPE))
                .and(RELATION.TO_ID.eq(INCOMING_RELATION.TO_ID))
                .and(RELATION.VALID_FROM.isNotDistinctFrom(INCOMING_RELATION.VALID_FROM))
                .and(RELATION.VALID_TO.isNotDistinctFrom(INCOMING_RELATION.VALID_TO))
                .and(RELATION.SHARE.isNotDistinctFrom(INCOMING_RELATION.SHARE))
                .and(RELATION.CONFIDENCE.isNotDistinctFrom(INCOMING_RELATION.CONFIDENCE))
                .and(RELATION.NOTE.isNotDistinctFrom(INCOMING_RELATION.NOTE))
                .and(RELATION.CLOSED_RECORDING_NO.isNull());
    }

    /** A subject is filed under the staged code already. */
    static Condition filesTheSame() {
        return SUBJECT_CLASS
                .SUBJECT_ID
                .eq(INCOMING_CLASS.SUBJECT_ID)
                .and(SUBJECT_CLASS.SCHEME.eq(INCOMING_CLASS.SCHEME))
                .and(SUBJECT_CLASS.CODE.eq(INCOMING_CLASS.CODE))
                .and(SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull());
    }

    /** A product with the staged share is known of the subject already. */
    static Condition sellsTheSame() {
        return PRODUCT_LINE
                .SUBJECT_ID
                .eq(INCOMING_PRODUCT.SUBJECT_ID)
                .and(PRODUCT_LINE.NAME.eq(INCOMING_PRODUCT.NAME))
                .and(PRODUCT_LINE.REVENUE_SHARE.isNotDistinctFrom(INCOMING_PRODUCT.REVENUE_SHARE))
                .and(PRODUCT_LINE.CLOSED_RECORDING_NO.isNull());
    }
}
