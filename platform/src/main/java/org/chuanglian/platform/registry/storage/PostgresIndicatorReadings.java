package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.UNIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.IndicatorReadings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads one indicator across subjects from PostgreSQL; numbers compare in the standard unit of their dimension. */
@Component
class PostgresIndicatorReadings implements IndicatorReadings {

    private static final Fact KNOWN = FACT.as("known");

    /** The facts open to the reader. */
    private static final Fact OPEN = FACT.as("open_fact");

    private final DSLContext sql;
    private final OpenFacts open;
    private final Table<?> facts;

    @Autowired
    PostgresIndicatorReadings(DSLContext sql) {
        this(sql, Clearance.PUBLIC);
    }

    private PostgresIndicatorReadings(DSLContext sql, Clearance clearance) {
        this.sql = sql;
        this.open = new OpenFacts(clearance);
        this.facts = open.facts(OPEN);
    }

    @Override
    public IndicatorReadings clearedFor(Clearance clearance) {
        return new PostgresIndicatorReadings(sql, clearance);
    }

    @Override
    public List<Coverage> coverage(String indicator, KnowledgeTime at) {
        var known = select(OPEN.PERIOD, OPEN.NUMBER, OPEN.WORDS)
                .distinctOn(OPEN.SUBJECT_ID, OPEN.PERIOD)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(recordedBy(at))
                .and(open.indicator())
                .orderBy(open.latestFirst(OPEN, OPEN.SUBJECT_ID, OPEN.PERIOD))
                .asTable(KNOWN);
        return sql
                .select(KNOWN.PERIOD, count())
                .from(known)
                .where(KNOWN.NUMBER.isNotNull().or(KNOWN.WORDS.isNotNull()))
                .groupBy(KNOWN.PERIOD)
                .fetch(row -> new Coverage(Period.of(row.value1()), row.value2()))
                .stream()
                .sorted(Comparator.comparing(Coverage::period).reversed())
                .toList();
    }

    @Override
    public List<Ranked> ranking(String indicator, Period period, KnowledgeTime at, boolean smallestFirst, int limit) {
        var known = select(OPEN.SUBJECT_ID, OPEN.NUMBER, OPEN.UNIT)
                .distinctOn(OPEN.SUBJECT_ID)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(OPEN.PERIOD.eq(period.toString()))
                .and(recordedBy(at))
                .and(open.indicator())
                .orderBy(open.latestFirst(OPEN, OPEN.SUBJECT_ID))
                .asTable(KNOWN);
        Field<BigDecimal> standard = KNOWN.NUMBER.mul(UNIT.FACTOR);
        Field<Integer> place = rank().over()
                .orderBy(smallestFirst ? standard.asc() : standard.desc())
                .as("place");
        Field<String> region = select(org.jooq.impl.DSL.min(SUBJECT_KEY.VALUE))
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SUBJECT_ID.eq(EVERY_SUBJECT.ID))
                .and(SUBJECT_KEY.SCHEME.eq(SubjectKey.Scheme.GBT2260.code()))
                .asField("region_code");
        return sql.select(
                        EVERY_SUBJECT.ID,
                        EVERY_SUBJECT.KIND,
                        EVERY_SUBJECT.NAME,
                        EVERY_SUBJECT.NAME_EN,
                        EVERY_SUBJECT.SAMPLE)
                .select(KNOWN.NUMBER, KNOWN.UNIT, place, region)
                .from(known)
                .join(UNIT)
                .on(UNIT.CODE.eq(KNOWN.UNIT))
                .join(EVERY_SUBJECT)
                .on(EVERY_SUBJECT.ID.eq(KNOWN.SUBJECT_ID))
                .where(KNOWN.NUMBER.isNotNull())
                .and(PostgresMerges.stoodOnce(EVERY_SUBJECT))
                .orderBy(place, EVERY_SUBJECT.NAME, EVERY_SUBJECT.ID)
                .limit(limit)
                .fetch(row -> new Ranked(
                        row.get(place),
                        new Named(
                                new SubjectId(row.get(EVERY_SUBJECT.ID)),
                                SubjectKind.of(row.get(EVERY_SUBJECT.KIND)),
                                row.get(EVERY_SUBJECT.NAME),
                                row.get(EVERY_SUBJECT.NAME_EN)),
                        row.get(region),
                        new FactValue.Quantity(row.get(KNOWN.NUMBER), row.get(KNOWN.UNIT)),
                        row.get(EVERY_SUBJECT.SAMPLE)));
    }

    private static Condition recordedBy(KnowledgeTime at) {
        return OPEN.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC));
    }
}
