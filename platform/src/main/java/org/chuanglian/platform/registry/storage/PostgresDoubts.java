package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads doubts from PostgreSQL. */
@Component
class PostgresDoubts implements Doubts {

    /** Only what everybody may read is doubted in public. */
    private static final OpenFacts PUBLIC = new OpenFacts(Clearance.PUBLIC);

    private static final Fact SAYING = FACT.as("saying");

    private static final Fact NEWEST = FACT.as("newest");

    private static final List<Field<?>> FULL = Stream.of(DOUBT, SUBJECT, INDICATOR, SOURCE, RECORDING)
            .<Field<?>>flatMap(table -> Arrays.stream(table.fields()))
            .toList();

    private final DSLContext sql;

    PostgresDoubts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<Doubt, Long> counts() {
        Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
        sql.select(DOUBT.REASON, count())
                .from(DOUBT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(DOUBT.INDICATOR_NO))
                .where(DOUBT.CLOSED_RECORDING_NO.isNull())
                .and(PUBLIC.indicator())
                .groupBy(DOUBT.REASON)
                .forEach(row -> counts.put(Doubt.read(row.value1()).orElseThrow(), Long.valueOf(row.value2())));
        return counts;
    }

    @Override
    public List<DoubtedValue> page(@Nullable Doubt reason, long offset, int limit) {
        Condition wanted = reason == null ? noCondition() : DOUBT.REASON.eq(reason.code());
        Field<BigDecimal> said = field(select(NEWEST.NUMBER)
                        .from(NEWEST)
                        .where(ofTheSameReading(NEWEST))
                        .orderBy(NEWEST.RECORDED_AT.desc())
                        .limit(1))
                .as("said");
        return sql.select(FULL)
                .select(said)
                .from(DOUBT)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(DOUBT.SUBJECT_ID))
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(DOUBT.INDICATOR_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(DOUBT.RECORDING_NO))
                .join(lateral(select(FACT.SOURCE_NO)
                                .from(FACT)
                                .where(ofTheSameReading(FACT))
                                .and(FACT.NUMBER.eq(DOUBT.NUMBER))
                                .and(FACT.UNIT.eq(DOUBT.UNIT))
                                .orderBy(FACT.RECORDED_AT.desc())
                                .limit(1))
                        .as(SAYING))
                .on(trueCondition())
                .join(SOURCE)
                .on(SOURCE.NO.eq(SAYING.SOURCE_NO))
                .where(DOUBT.CLOSED_RECORDING_NO.isNull())
                .and(PUBLIC.indicator())
                .and(wanted)
                .orderBy(INDICATOR.POSITION, INDICATOR.CODE, SUBJECT.NAME, SUBJECT.ID, DOUBT.PERIOD.desc(), DOUBT.ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> value(row, row.get(said)));
    }

    private static Condition ofTheSameReading(Fact fact) {
        return fact.INDICATOR_NO
                .eq(DOUBT.INDICATOR_NO)
                .and(fact.SUBJECT_ID.eq(DOUBT.SUBJECT_ID))
                .and(fact.PERIOD.eq(DOUBT.PERIOD));
    }

    private static DoubtedValue value(Record row, @Nullable BigDecimal said) {
        BigDecimal doubted = row.get(DOUBT.NUMBER);
        return new DoubtedValue(
                new Named(
                        new SubjectId(row.get(SUBJECT.ID)),
                        SubjectKind.of(row.get(SUBJECT.KIND)),
                        row.get(SUBJECT.NAME),
                        row.get(SUBJECT.NAME_EN)),
                CatalogueSnapshot.indicator(row.into(INDICATOR)),
                Period.of(row.get(DOUBT.PERIOD)),
                new FactValue.Quantity(doubted, row.get(DOUBT.UNIT)),
                Doubt.read(row.get(DOUBT.REASON)).orElseThrow(),
                said != null && said.compareTo(doubted) == 0,
                CatalogueSnapshot.source(row.into(SOURCE)),
                new KnowledgeTime(row.get(RECORDING.RECORDED_AT).toInstant()));
    }

    @Override
    public Map<SubjectId, Doubt> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at) {
        Map<SubjectId, Doubt> doubted = new HashMap<>();
        List<java.util.UUID> ids = subjects.stream().map(SubjectId::value).toList();
        Condition which = DOUBT.INDICATOR_NO
                .in(select(INDICATOR.NO).from(INDICATOR).where(INDICATOR.CODE.eq(indicator)))
                .and(DOUBT.PERIOD.eq(period.toString()))
                .and(DOUBT.SUBJECT_ID.in(ids));
        DoubtedValues values = DoubtedValues.read(sql, which, at);
        sql.select(FACT.SUBJECT_ID, FACT.INDICATOR_NO, FACT.NUMBER, FACT.UNIT)
                .distinctOn(FACT.SUBJECT_ID)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(FACT.PERIOD.eq(period.toString()))
                .and(FACT.SUBJECT_ID.in(values.subjects()))
                .and(FACT.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC)))
                .orderBy(FACT.SUBJECT_ID, FACT.RECORDED_AT.desc())
                .forEach(row -> {
                    Doubt doubt = values.on(row.value1(), row.value2(), period.toString(), row.value3(), row.value4());
                    if (doubt != null) {
                        doubted.put(new SubjectId(row.value1()), doubt);
                    }
                });
        return doubted;
    }
}
