package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.jooq.impl.DSL.count;

import java.util.HashMap;
import java.util.Map;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.SourceUses;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts in PostgreSQL; a look over the whole store, for the pages on sources only. */
@Component
class PostgresSourceUses implements SourceUses {

    private final DSLContext sql;

    PostgresSourceUses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Use> uses() {
        Map<Integer, Long> facts = sql.select(FACT.SOURCE_NO, count())
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(new OpenFacts(Clearance.PUBLIC).indicator())
                .groupBy(FACT.SOURCE_NO)
                .fetchMap(row -> row.value1(), row -> Long.valueOf(row.value2()));
        Map<Integer, Long> relations = sql.select(RELATION.SOURCE_NO, count())
                .from(RELATION)
                .where(RELATION.CLOSED_RECORDING_NO.isNull())
                .groupBy(RELATION.SOURCE_NO)
                .fetchMap(row -> row.value1(), row -> Long.valueOf(row.value2()));
        Map<String, Use> uses = new HashMap<>();
        sql.select(SOURCE.NO, SOURCE.CODE).from(SOURCE).forEach(row -> {
            Use use = new Use(facts.getOrDefault(row.value1(), 0L), relations.getOrDefault(row.value1(), 0L));
            if (use.facts() + use.relations() > 0) {
                uses.put(row.value2(), use);
            }
        });
        return uses;
    }
}
