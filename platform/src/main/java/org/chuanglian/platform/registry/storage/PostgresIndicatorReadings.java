package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.UNIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
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
import org.springframework.stereotype.Component;

/** Reads one indicator across subjects from PostgreSQL; numbers compare in the standard unit of their dimension. */
@Component
class PostgresIndicatorReadings implements IndicatorReadings {

    private static final Fact KNOWN = FACT.as("known");

    private final DSLContext sql;

    PostgresIndicatorReadings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Coverage> coverage(String indicator, KnowledgeTime at) {
        var known = select(FACT.PERIOD, FACT.NUMBER, FACT.WORDS)
                .distinctOn(FACT.SUBJECT_ID, FACT.PERIOD)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(recordedBy(at))
                .orderBy(FACT.SUBJECT_ID, FACT.PERIOD, FACT.RECORDED_AT.desc())
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
        var known = select(FACT.SUBJECT_ID, FACT.NUMBER, FACT.UNIT)
                .distinctOn(FACT.SUBJECT_ID)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(FACT.PERIOD.eq(period.toString()))
                .and(recordedBy(at))
                .orderBy(FACT.SUBJECT_ID, FACT.RECORDED_AT.desc())
                .asTable(KNOWN);
        Field<BigDecimal> standard = KNOWN.NUMBER.mul(UNIT.FACTOR);
        Field<Integer> place = rank().over()
                .orderBy(smallestFirst ? standard.asc() : standard.desc())
                .as("place");
        Field<String> region = select(org.jooq.impl.DSL.min(SUBJECT_KEY.VALUE))
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SUBJECT_ID.eq(SUBJECT.ID))
                .and(SUBJECT_KEY.SCHEME.eq(SubjectKey.Scheme.GBT2260.code()))
                .asField("region_code");
        return sql.select(SUBJECT.ID, SUBJECT.KIND, SUBJECT.NAME, SUBJECT.NAME_EN, SUBJECT.SAMPLE)
                .select(KNOWN.NUMBER, KNOWN.UNIT, place, region)
                .from(known)
                .join(UNIT)
                .on(UNIT.CODE.eq(KNOWN.UNIT))
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(KNOWN.SUBJECT_ID))
                .where(KNOWN.NUMBER.isNotNull())
                .orderBy(place, SUBJECT.NAME, SUBJECT.ID)
                .limit(limit)
                .fetch(row -> new Ranked(
                        row.get(place),
                        new Named(
                                new SubjectId(row.get(SUBJECT.ID)),
                                SubjectKind.of(row.get(SUBJECT.KIND)),
                                row.get(SUBJECT.NAME),
                                row.get(SUBJECT.NAME_EN)),
                        row.get(region),
                        new FactValue.Quantity(row.get(KNOWN.NUMBER), row.get(KNOWN.UNIT)),
                        row.get(SUBJECT.SAMPLE)));
    }

    private static Condition recordedBy(KnowledgeTime at) {
        return FACT.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC));
    }
}
