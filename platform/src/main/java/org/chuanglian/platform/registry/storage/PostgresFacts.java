package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recording;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads facts from PostgreSQL: of each reading, the newest recorded at or before the time asked for. */
@Component
class PostgresFacts implements Facts {

    /** Everything a fact is told with. */
    private static final List<Field<?>> FULL = Stream.of(FACT, INDICATOR, SOURCE, RECORDING)
            .<Field<?>>flatMap(table -> Arrays.stream(table.fields()))
            .toList();

    private final DSLContext sql;

    PostgresFacts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KnowledgeTime> knownUntil() {
        return sql.select(max(RECORDING.RECORDED_AT))
                .from(RECORDING)
                .fetchOptional(0, OffsetDateTime.class)
                .map(time -> new KnowledgeTime(time.toInstant()));
    }

    @Override
    public List<Fact> of(SubjectId subject, KnowledgeTime at) {
        return sql
                .select(FULL)
                .distinctOn(FACT.INDICATOR_NO, FACT.PERIOD)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .join(SOURCE)
                .on(SOURCE.NO.eq(FACT.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(FACT.RECORDING_NO))
                .where(FACT.SUBJECT_ID.eq(subject.value()))
                .and(known(at))
                .orderBy(FACT.INDICATOR_NO, FACT.PERIOD, FACT.RECORDED_AT.desc())
                .fetch(PostgresFacts::fact)
                .stream()
                .filter(fact -> !(fact.value() instanceof FactValue.Withdrawn))
                .sorted(Comparator.comparingInt((Fact fact) -> fact.indicator().position())
                        .thenComparing(fact -> fact.indicator().code())
                        .thenComparing(Fact::period, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public List<Fact> history(SubjectId subject, String indicator, Period period, KnowledgeTime at) {
        return sql.select(FULL)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .join(SOURCE)
                .on(SOURCE.NO.eq(FACT.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(FACT.RECORDING_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(FACT.SUBJECT_ID.eq(subject.value()))
                .and(FACT.PERIOD.eq(period.toString()))
                .and(known(at))
                .orderBy(FACT.RECORDED_AT.desc())
                .fetch(PostgresFacts::fact);
    }

    @Override
    public List<Corrected> corrected(SubjectId subject, KnowledgeTime at) {
        return sql.select(INDICATOR.CODE, FACT.PERIOD, count(), max(FACT.RECORDED_AT))
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(FACT.SUBJECT_ID.eq(subject.value()))
                .and(known(at))
                .groupBy(INDICATOR.CODE, FACT.PERIOD)
                .having(count().gt(1))
                .fetch(row -> new Corrected(
                        row.value1(),
                        Period.of(row.value2()),
                        row.value3() - 1,
                        new KnowledgeTime(row.value4().toInstant())));
    }

    @Override
    public void each(String indicator, KnowledgeTime at, Consumer<Reading> reader) {
        Optional<Integer> no = indicatorNo(indicator);
        if (no.isEmpty()) {
            return;
        }
        String query = sql.renderInlined(select(FACT.SUBJECT_ID, FACT.PERIOD, FACT.NUMBER, FACT.UNIT)
                .from(FACT)
                .where(FACT.INDICATOR_NO.eq(no.get()))
                .and(known(at))
                .orderBy(FACT.SUBJECT_ID, FACT.PERIOD, FACT.RECORDED_AT));
        sql.connection(connection -> new ReadingStream(reader).read(connection, query));
    }

    @Override
    public Map<SubjectId, FactValue> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at) {
        Map<SubjectId, FactValue> values = new HashMap<>();
        sql.select(FACT.SUBJECT_ID, FACT.NUMBER, FACT.UNIT, FACT.WORDS, INDICATOR.VALUE_TYPE)
                .distinctOn(FACT.SUBJECT_ID)
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(FACT.PERIOD.eq(period.toString()))
                .and(FACT.SUBJECT_ID.in(subjects.stream().map(SubjectId::value).toList()))
                .and(known(at))
                .orderBy(FACT.SUBJECT_ID, FACT.RECORDED_AT.desc())
                .forEach(row -> {
                    FactValue value = value(row);
                    if (!(value instanceof FactValue.Withdrawn)) {
                        values.put(new SubjectId(row.value1()), value);
                    }
                });
        return values;
    }

    private Optional<Integer> indicatorNo(String code) {
        return sql.select(INDICATOR.NO)
                .from(INDICATOR)
                .where(INDICATOR.CODE.eq(code))
                .fetchOptional(INDICATOR.NO);
    }

    private static Condition known(KnowledgeTime at) {
        return FACT.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC));
    }

    private static Fact fact(Record row) {
        return new Fact(
                new SubjectId(row.get(FACT.SUBJECT_ID)),
                CatalogueSnapshot.indicator(row.into(INDICATOR)),
                Period.of(row.get(FACT.PERIOD)),
                value(row),
                CatalogueSnapshot.source(row.into(SOURCE)),
                recording(row));
    }

    static Recording recording(Record row) {
        return new Recording(
                row.get(RECORDING.NO),
                new KnowledgeTime(row.get(RECORDING.RECORDED_AT).toInstant()),
                Recorder.of(row.get(RECORDING.RECORDED_BY)),
                row.get(RECORDING.REASON),
                row.get(RECORDING.EVIDENCE));
    }

    private static FactValue value(Record row) {
        return value(row.get(FACT.NUMBER), row.get(FACT.UNIT), row.get(FACT.WORDS), row.get(INDICATOR.VALUE_TYPE));
    }

    /** A value from the columns that hold it; a number always has its unit beside it. */
    static FactValue value(
            @Nullable BigDecimal number, @Nullable String unit, @Nullable String words, String valueType) {
        if (number != null) {
            return new FactValue.Quantity(number, Objects.requireNonNull(unit));
        }
        if (words == null) {
            return new FactValue.Withdrawn();
        }
        return switch (Indicator.ValueType.of(valueType)) {
            case DATE -> new FactValue.Day(LocalDate.parse(words));
            case TEXT, NUMBER, MONEY -> new FactValue.Words(words);
        };
    }
}
