package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.UNIT;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.UUID;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.Unit;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Of readings that are each in force, the newest period's of every subject and indicator. Numbers stand in the
 * indicator's own unit, so that a list ordered by them compares like with like.
 */
final class NewestOf {

    private NewestOf() {}

    /**
     * Subject, indicator, period, number, words and unit of the newest period; withdrawn values are left out.
     *
     * @param inForce the newest fact of every subject, indicator and period
     * @param fact how its columns are called
     */
    static Select<Record6<UUID, Integer, String, BigDecimal, String, String>> periods(Table<?> inForce, Fact fact) {
        Unit recorded = UNIT.as("recorded");
        Unit own = UNIT.as("own");
        return select(
                        fact.SUBJECT_ID,
                        fact.INDICATOR_NO,
                        fact.PERIOD,
                        inOwnUnit(fact, recorded, own).as(fact.NUMBER),
                        fact.WORDS,
                        INDICATOR.UNIT)
                .distinctOn(fact.SUBJECT_ID, fact.INDICATOR_NO)
                .from(inForce)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(fact.INDICATOR_NO))
                .leftJoin(recorded)
                .on(recorded.CODE.eq(fact.UNIT))
                .leftJoin(own)
                .on(own.CODE.eq(INDICATOR.UNIT))
                .where(fact.NUMBER.isNotNull().or(fact.WORDS.isNotNull()))
                .orderBy(fact.SUBJECT_ID, fact.INDICATOR_NO, fact.PERIOD.desc());
    }

    private static Field<BigDecimal> inOwnUnit(Fact fact, Unit recorded, Unit own) {
        return when(
                        fact.UNIT.ne(own.CODE),
                        trimScale(fact.NUMBER.mul(recorded.FACTOR).div(own.FACTOR)))
                .otherwise(fact.NUMBER);
    }

    /** jOOQ has no name for it: PostgreSQL's removal of zeros after the point. */
    private static Field<BigDecimal> trimScale(Field<BigDecimal> number) {
        return function("trim_scale", SQLDataType.NUMERIC, number);
    }
}
