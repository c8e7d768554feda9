package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import org.chuanglian.platform.registry.Recordings.Held;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Holds what a person decided against a pack that now says otherwise: a table knows nothing of the document that the
 * decision rests on. What it said is told, so that somebody can decide again.
 */
final class HeldCorrections {

    private static final String PERSONS = "person:%";

    private final DSLContext sql;

    HeldCorrections(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes out of the staging table what contradicts a person's decision, and says what it was. */
    List<Held> take() {
        if (!sql.fetchExists(RECORDING, byPerson())) {
            return List.of();
        }
        IncomingFact said = INCOMING_FACT.as("said");
        Fact known = FACT.as("known");
        List<Held> held = sql.select(said.SUBJECT_ID, INDICATOR.CODE, said.PERIOD, INDICATOR.VALUE_TYPE)
                .select(said.NUMBER, said.UNIT, said.WORDS)
                .from(said)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(said.INDICATOR_NO))
                .join(lateral(select(FACT.RECORDING_NO, FACT.NUMBER, FACT.UNIT, FACT.WORDS)
                                .from(FACT)
                                .where(FACT.INDICATOR_NO.eq(said.INDICATOR_NO))
                                .and(FACT.SUBJECT_ID.eq(said.SUBJECT_ID))
                                .and(FACT.PERIOD.eq(said.PERIOD))
                                .orderBy(FACT.RECORDED_AT.desc())
                                .limit(1))
                        .as(known))
                .on(trueCondition())
                .join(RECORDING)
                .on(RECORDING.NO.eq(known.RECORDING_NO))
                .where(byPerson())
                .and(known.NUMBER
                        .isDistinctFrom(said.NUMBER)
                        .or(known.UNIT.isDistinctFrom(said.UNIT))
                        .or(known.WORDS.isDistinctFrom(said.WORDS)))
                .fetch(row -> new Held(
                        new SubjectId(row.get(said.SUBJECT_ID)),
                        row.get(INDICATOR.CODE),
                        Period.of(row.get(said.PERIOD)),
                        PostgresFacts.value(
                                row.get(said.NUMBER),
                                row.get(said.UNIT),
                                row.get(said.WORDS),
                                row.get(INDICATOR.VALUE_TYPE))));
        held.forEach(this::drop);
        return held;
    }

    private void drop(Held held) {
        sql.deleteFrom(INCOMING_FACT)
                .where(INCOMING_FACT.SUBJECT_ID.eq(held.subject().value()))
                .and(INCOMING_FACT.PERIOD.eq(held.period().toString()))
                .and(exists(selectOne()
                        .from(INDICATOR)
                        .where(INDICATOR.NO.eq(INCOMING_FACT.INDICATOR_NO))
                        .and(INDICATOR.CODE.eq(held.indicator()))))
                .execute();
    }

    /** What a merge or a split withdrew, it only moved: nobody decided that there is no value. */
    private static Condition byPerson() {
        return RECORDING
                .RECORDED_BY
                .like(PERSONS)
                .and(notExists(selectOne()
                        .from(SUBJECT_MERGE)
                        .where(SUBJECT_MERGE
                                .RECORDING_NO
                                .eq(RECORDING.NO)
                                .or(SUBJECT_MERGE.SPLIT_RECORDING_NO.eq(RECORDING.NO)))));
    }
}
