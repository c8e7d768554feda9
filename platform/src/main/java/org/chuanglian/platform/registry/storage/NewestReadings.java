package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.Reading;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The newest readings of subjects, in their indicators' own units. */
@Component
class NewestReadings {

    /** The facts open to the reader. */
    private static final Fact OPEN = FACT.as("open_fact");

    private static final Fact IN_FORCE = FACT.as("in_force");
    private static final Reading READ = READING.as("read");

    private final DSLContext sql;
    private final OpenFacts open;

    @Autowired
    NewestReadings(DSLContext sql) {
        this(sql, Clearance.PUBLIC);
    }

    private NewestReadings(DSLContext sql, Clearance clearance) {
        this.sql = sql;
        this.open = new OpenFacts(clearance);
    }

    NewestReadings clearedFor(Clearance clearance) {
        return new NewestReadings(sql, clearance);
    }

    OpenFacts open() {
        return open;
    }

    /**
     * An indicator as lists need it: its number and what it is about.
     *
     * @param mixed whether the reader's readings are others than everybody's
     */
    record Measured(int no, String code, String appliesTo, boolean mixed) {

        /** The kind it is about; null when it is about any. */
        @Nullable
        SubjectKind kind() {
            return SubjectKind.read(appliesTo).orElse(null);
        }
    }

    /** The indicators of some codes; a code that is none is left out. */
    Map<String, Measured> measured(Collection<String> codes) {
        Map<String, Measured> found = new HashMap<>();
        if (!codes.isEmpty()) {
            sql.select(INDICATOR.NO, INDICATOR.CODE, INDICATOR.APPLIES_TO, INDICATOR.ACCESS)
                    .from(INDICATOR)
                    .where(INDICATOR.CODE.in(codes))
                    .and(open.indicator())
                    .forEach(row -> found.put(
                            row.value2(),
                            new Measured(row.value1(), row.value2(), row.value3(), mixed(row.value1(), row.value4()))));
        }
        return found;
    }

    /** Restricted values are open to the reader, or some of an indicator's are not. */
    private boolean mixed(int indicatorNo, int access) {
        Clearance clearance = open.clearance();
        return !clearance.isPublic()
                && (access > clearance.everywhere().level()
                        || sql.fetchExists(RESTRICTED_FACT, open.restricted(indicatorNo)));
    }

    /** The newest readings of an indicator that are open to the reader. */
    Table<?> table(Reading alias, Measured indicator) {
        if (!indicator.mixed()) {
            return alias;
        }
        Condition ofIndicator = READING.INDICATOR_NO.eq(indicator.no());
        var mixed = select(RESTRICTED_FACT.SUBJECT_ID).from(RESTRICTED_FACT).where(open.restricted(indicator.no()));
        var inForce = select(OPEN.fields())
                .distinctOn(OPEN.INDICATOR_NO, OPEN.SUBJECT_ID, OPEN.PERIOD)
                .from(open.facts(OPEN))
                .where(OPEN.INDICATOR_NO.eq(indicator.no()))
                .and(OPEN.SUBJECT_ID.in(mixed))
                .orderBy(open.latestFirst(OPEN, OPEN.INDICATOR_NO, OPEN.SUBJECT_ID, OPEN.PERIOD))
                .asTable(IN_FORCE);
        return select(
                        READING.SUBJECT_ID,
                        READING.INDICATOR_NO,
                        READING.PERIOD,
                        READING.NUMBER,
                        READING.WORDS,
                        READING.UNIT,
                        READING.DOUBT)
                .from(READING)
                .where(ofIndicator)
                .and(open.everybodys(indicator.no(), READING.SUBJECT_ID))
                .and(READING.SUBJECT_ID.notIn(mixed))
                .unionAll(undoubted(NewestOf.periods(inForce, IN_FORCE)))
                .asTable(alias);
    }

    /** Doubts are said of what everybody may read. */
    private static Select<Record7<UUID, Integer, String, BigDecimal, String, String, String>> undoubted(
            Select<Record6<UUID, Integer, String, BigDecimal, String, String>> newest) {
        Table<Record6<UUID, Integer, String, BigDecimal, String, String>> table = newest.asTable("newest");
        return select(
                        table.field(0, UUID.class),
                        table.field(1, Integer.class),
                        table.field(2, String.class),
                        table.field(3, BigDecimal.class),
                        table.field(4, String.class),
                        table.field(5, String.class),
                        castNull(READING.DOUBT))
                .from(table);
    }

    /** The newest readings of some indicators of the subjects of one page. */
    Map<UUID, Map<String, SubjectLists.Reading>> of(List<UUID> subjects, List<String> indicators) {
        Map<UUID, Map<String, SubjectLists.Reading>> read = new HashMap<>();
        Map<Integer, Measured> plain = new HashMap<>();
        for (Measured indicator : measured(indicators).values()) {
            if (indicator.mixed()) {
                read(table(READ, indicator), Map.of(indicator.no(), indicator), subjects, read);
            } else {
                plain.put(indicator.no(), indicator);
            }
        }
        if (!plain.isEmpty()) {
            read(READ, plain, subjects, read);
        }
        return read;
    }

    private void read(
            Table<?> readings,
            Map<Integer, Measured> indicators,
            List<UUID> subjects,
            Map<UUID, Map<String, SubjectLists.Reading>> read) {
        sql.select(READ.SUBJECT_ID, READ.INDICATOR_NO, READ.PERIOD, READ.NUMBER, READ.UNIT, READ.WORDS, READ.DOUBT)
                .from(readings)
                .where(READ.SUBJECT_ID.in(subjects))
                .and(READ.INDICATOR_NO.in(indicators.keySet()))
                .forEach(row -> read.computeIfAbsent(row.value1(), id -> new HashMap<>())
                        .put(
                                Objects.requireNonNull(indicators.get(row.value2()))
                                        .code(),
                                new SubjectLists.Reading(
                                        Period.of(row.value3()),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        doubt(row.value7()))));
    }

    private static @Nullable Doubt doubt(@Nullable String code) {
        return code == null ? null : Doubt.read(code).orElseThrow();
    }

    /** The subjects with the readings that a query shows or is ordered by, joined for streaming. */
    Joined join(SubjectQuery query) {
        Set<String> wanted = new LinkedHashSet<>(PostgresSubjectLists.indicators(query.shownColumns()));
        if (query.order().key() instanceof SubjectOrder.Key.Reading ordering) {
            wanted.add(ordering.indicator());
        }
        Map<String, Measured> measured = measured(wanted);
        Map<String, Reading> aliases = new LinkedHashMap<>();
        Table<?> table = SUBJECT;
        for (String code : wanted) {
            Measured indicator = measured.get(code);
            if (indicator != null) {
                var alias = READING.as("reading_" + indicator.no());
                table = table.leftJoin(table(alias, indicator))
                        .on(alias.SUBJECT_ID.eq(SUBJECT.ID))
                        .and(alias.INDICATOR_NO.eq(indicator.no()));
                aliases.put(code, alias);
            }
        }
        return new Joined(table, aliases, query.order());
    }

    /** Subjects joined with readings, one alias an indicator. */
    record Joined(Table<?> table, Map<String, Reading> aliases, SubjectOrder order) {

        List<Field<?>> fields() {
            List<Field<?>> fields = new ArrayList<>();
            aliases.values()
                    .forEach(alias ->
                            fields.addAll(List.of(alias.PERIOD, alias.NUMBER, alias.UNIT, alias.WORDS, alias.DOUBT)));
            return fields;
        }

        /** The number that the query is ordered by; null when it is ordered by something else. */
        @Nullable
        Field<BigDecimal> ordering() {
            if (order.key() instanceof SubjectOrder.Key.Reading ordering) {
                var alias = aliases.get(ordering.indicator());
                return alias == null ? null : alias.NUMBER;
            }
            return null;
        }

        Map<String, SubjectLists.Reading> values(Record row) {
            Map<String, SubjectLists.Reading> values = new HashMap<>();
            aliases.forEach((code, alias) -> {
                String period = row.get(alias.PERIOD);
                if (period != null) {
                    values.put(
                            code,
                            new SubjectLists.Reading(
                                    Period.of(period),
                                    row.get(alias.NUMBER),
                                    row.get(alias.UNIT),
                                    row.get(alias.WORDS),
                                    doubt(row.get(alias.DOUBT))));
                }
            });
            return values;
        }
    }
}
