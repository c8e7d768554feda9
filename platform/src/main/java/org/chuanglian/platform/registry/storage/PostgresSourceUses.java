package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.SOURCE_FACTS;
import static org.chuanglian.platform.registry.db.Tables.SOURCE_RELATIONS;
import static org.jooq.impl.DSL.sum;

import java.util.HashMap;
import java.util.Map;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.SourceUses;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads from the counts that the database keeps; of facts, what everybody may read. */
@Component
class PostgresSourceUses implements SourceUses {

    private final DSLContext sql;

    PostgresSourceUses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Use> uses() {
        Map<Integer, Long> facts = sql.select(SOURCE_FACTS.SOURCE_NO, sum(SOURCE_FACTS.FACTS))
                .from(SOURCE_FACTS)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(SOURCE_FACTS.INDICATOR_NO))
                .where(new OpenFacts(Clearance.PUBLIC).indicator())
                .groupBy(SOURCE_FACTS.SOURCE_NO)
                .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
        Map<Integer, Long> relations =
                sql.selectFrom(SOURCE_RELATIONS).fetchMap(SOURCE_RELATIONS.SOURCE_NO, SOURCE_RELATIONS.RELATIONS);
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
