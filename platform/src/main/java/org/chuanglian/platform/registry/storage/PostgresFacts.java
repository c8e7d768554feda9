package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recording;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads facts from PostgreSQL: of each reading, the newest recorded at or before the time asked for. */
@Component
class PostgresFacts implements Facts {

    /** The facts open to the reader. */
    private static final org.chuanglian.platform.registry.db.tables.Fact OPEN = FACT.as("open_fact");

    /** Everything a fact is told with. */
    private static final List<Field<?>> FULL = Stream.of(OPEN, INDICATOR, SOURCE, RECORDING)
            .<Field<?>>flatMap(table -> Arrays.stream(table.fields()))
            .toList();

    private final DSLContext sql;
    private final OpenFacts open;
    private final Table<?> facts;
    private final Field<Short> access;

    @Autowired
    PostgresFacts(DSLContext sql) {
        this(sql, Clearance.PUBLIC);
    }

    private PostgresFacts(DSLContext sql, Clearance clearance) {
        this.sql = sql;
        this.open = new OpenFacts(clearance);
        this.facts = open.facts(OPEN);
        this.access = open.access(OPEN);
    }

    @Override
    public Facts clearedFor(Clearance clearance) {
        return new PostgresFacts(sql, clearance);
    }

    @Override
    public Optional<KnowledgeTime> knownUntil() {
        return open.knownUntil(sql);
    }

    @Override
    public List<Fact> of(SubjectId subject, KnowledgeTime at) {
        DoubtedValues doubted = DoubtedValues.read(sql, DOUBT.SUBJECT_ID.eq(subject.value()), at);
        return sql
                .select(FULL)
                .select(access)
                .distinctOn(OPEN.INDICATOR_NO, OPEN.PERIOD)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .join(SOURCE)
                .on(SOURCE.NO.eq(OPEN.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(OPEN.RECORDING_NO))
                .where(OPEN.SUBJECT_ID.eq(subject.value()))
                .and(known(at))
                .and(open.indicator())
                .orderBy(open.latestFirst(OPEN, OPEN.INDICATOR_NO, OPEN.PERIOD))
                .fetch(row -> fact(row, doubted))
                .stream()
                .filter(fact -> !(fact.value() instanceof FactValue.Withdrawn))
                .sorted(Comparator.comparingInt((Fact fact) -> fact.indicator().position())
                        .thenComparing(fact -> fact.indicator().code())
                        .thenComparing(Fact::period, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public List<Fact> history(SubjectId subject, String indicator, Period period, KnowledgeTime at) {
        DoubtedValues doubted = DoubtedValues.read(sql, DOUBT.SUBJECT_ID.eq(subject.value()), at);
        return sql.select(FULL)
                .select(access)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .join(SOURCE)
                .on(SOURCE.NO.eq(OPEN.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(OPEN.RECORDING_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(OPEN.SUBJECT_ID.eq(subject.value()))
                .and(OPEN.PERIOD.eq(period.toString()))
                .and(known(at))
                .and(open.indicator())
                .orderBy(open.latestFirst(OPEN))
                .fetch(row -> fact(row, doubted));
    }

    @Override
    public List<Corrected> corrected(SubjectId subject, KnowledgeTime at) {
        return sql.select(INDICATOR.CODE, OPEN.PERIOD, count(), max(RECORDING.RECORDED_AT))
                .from(select(OPEN.INDICATOR_NO, OPEN.PERIOD, OPEN.RECORDING_NO)
                        .distinctOn(OPEN.INDICATOR_NO, OPEN.PERIOD, OPEN.RECORDING_NO)
                        .from(facts)
                        .where(OPEN.SUBJECT_ID.eq(subject.value()))
                        .and(known(at))
                        .and(notExists(selectOne()
                                .from(SUBJECT_MERGE)
                                .where(SUBJECT_MERGE
                                        .RECORDING_NO
                                        .eq(OPEN.RECORDING_NO)
                                        .or(SUBJECT_MERGE.SPLIT_RECORDING_NO.eq(OPEN.RECORDING_NO)))))
                        .asTable(OPEN))
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(OPEN.RECORDING_NO))
                .where(open.indicator())
                .groupBy(INDICATOR.CODE, OPEN.PERIOD)
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
        String query = sql.renderInlined(select(OPEN.SUBJECT_ID, OPEN.PERIOD, OPEN.NUMBER, OPEN.UNIT)
                .from(facts)
                .where(OPEN.INDICATOR_NO.eq(no.get()))
                .and(known(at))
                .orderBy(open.latestLast(OPEN, OPEN.SUBJECT_ID, OPEN.PERIOD)));
        DoubtedValues doubted = DoubtedValues.read(sql, DOUBT.INDICATOR_NO.eq(no.get()), at);
        sql.connection(connection -> new ReadingStream(reader, no.get(), doubted).read(connection, query));
    }

    @Override
    public Map<SubjectId, FactValue> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at) {
        Map<SubjectId, FactValue> values = new HashMap<>();
        sql.select(OPEN.SUBJECT_ID, OPEN.NUMBER, OPEN.UNIT, OPEN.WORDS, INDICATOR.VALUE_TYPE)
                .distinctOn(OPEN.SUBJECT_ID)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .where(INDICATOR.CODE.eq(indicator))
                .and(OPEN.PERIOD.eq(period.toString()))
                .and(OPEN.SUBJECT_ID.in(subjects.stream().map(SubjectId::value).toList()))
                .and(known(at))
                .and(open.indicator())
                .orderBy(open.latestFirst(OPEN, OPEN.SUBJECT_ID))
                .forEach(row -> {
                    FactValue value = value(row);
                    if (!(value instanceof FactValue.Withdrawn)) {
                        values.put(new SubjectId(row.value1()), value);
                    }
                });
        return values;
    }

    @Override
    public Map<String, Set<SubjectId>> restricted(Set<String> indicators, Set<SubjectId> subjects) {
        Map<String, Set<SubjectId>> restricted = new HashMap<>();
        sql.selectDistinct(INDICATOR.CODE, OPEN.SUBJECT_ID)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                .where(INDICATOR.CODE.in(indicators))
                .and(OPEN.SUBJECT_ID.in(subjects.stream().map(SubjectId::value).toList()))
                .and(notEverybodys())
                .forEach(row -> restricted
                        .computeIfAbsent(row.value1(), code -> new HashSet<>())
                        .add(new SubjectId(row.value2())));
        return restricted;
    }

    @Override
    public Set<String> restricted(Set<String> indicators) {
        return indicators.stream()
                .filter(code -> sql.fetchExists(selectOne()
                        .from(facts)
                        .join(INDICATOR)
                        .on(INDICATOR.NO.eq(OPEN.INDICATOR_NO))
                        .where(INDICATOR.CODE.eq(code))
                        .and(notEverybodys())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Condition notEverybodys() {
        return open.clearance().isPublic() ? falseCondition() : access.gt(OpenFacts.level(AccessClass.PUBLIC));
    }

    private Optional<Integer> indicatorNo(String code) {
        return sql.select(INDICATOR.NO)
                .from(INDICATOR)
                .where(INDICATOR.CODE.eq(code))
                .and(open.indicator())
                .fetchOptional(INDICATOR.NO);
    }

    private static Condition known(KnowledgeTime at) {
        return OPEN.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC));
    }

    private Fact fact(Record row, DoubtedValues doubted) {
        return new Fact(
                new SubjectId(row.get(OPEN.SUBJECT_ID)),
                CatalogueSnapshot.indicator(row.into(INDICATOR)),
                Period.of(row.get(OPEN.PERIOD)),
                value(row),
                CatalogueSnapshot.source(row.into(SOURCE)),
                recording(row),
                AccessClass.of(row.get(access)),
                doubted.on(
                        row.get(OPEN.SUBJECT_ID),
                        row.get(OPEN.INDICATOR_NO),
                        row.get(OPEN.PERIOD),
                        row.get(OPEN.NUMBER),
                        row.get(OPEN.UNIT)));
    }

    static Recording recording(Record row) {
        return recording(row, RECORDING);
    }

    /** The recording that was joined under an alias. */
    static Recording recording(Record row, org.chuanglian.platform.registry.db.tables.Recording alias) {
        return new Recording(
                row.get(alias.NO),
                new KnowledgeTime(row.get(alias.RECORDED_AT).toInstant()),
                Recorder.of(row.get(alias.RECORDED_BY)),
                row.get(alias.REASON),
                row.get(alias.EVIDENCE));
    }

    private static FactValue value(Record row) {
        return value(row.get(OPEN.NUMBER), row.get(OPEN.UNIT), row.get(OPEN.WORDS), row.get(INDICATOR.VALUE_TYPE));
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
