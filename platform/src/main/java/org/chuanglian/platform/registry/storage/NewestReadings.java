package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;

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
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists.Reading;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.Period;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest readings of subjects, in their indicators' own units. */
@Component
class NewestReadings {

    private final DSLContext sql;

    NewestReadings(DSLContext sql) {
        this.sql = sql;
    }

    /** An indicator as lists need it: its number and what it is about. */
    record Measured(int no, String code, String appliesTo) {

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
            sql.select(INDICATOR.NO, INDICATOR.CODE, INDICATOR.APPLIES_TO)
                    .from(INDICATOR)
                    .where(INDICATOR.CODE.in(codes))
                    .forEach(row -> found.put(row.value2(), new Measured(row.value1(), row.value2(), row.value3())));
        }
        return found;
    }

    /** The newest readings of some indicators of the subjects of one page. */
    Map<UUID, Map<String, Reading>> of(List<UUID> subjects, List<String> indicators) {
        Map<UUID, Map<String, Reading>> read = new HashMap<>();
        Map<Integer, Measured> byNo = new HashMap<>();
        measured(indicators).values().forEach(indicator -> byNo.put(indicator.no(), indicator));
        if (byNo.isEmpty()) {
            return read;
        }
        sql.selectFrom(READING)
                .where(READING.SUBJECT_ID.in(subjects))
                .and(READING.INDICATOR_NO.in(byNo.keySet()))
                .forEach(row -> {
                    Measured indicator = Objects.requireNonNull(byNo.get(row.getIndicatorNo()));
                    read.computeIfAbsent(row.getSubjectId(), id -> new HashMap<>())
                            .put(
                                    indicator.code(),
                                    new Reading(
                                            Period.of(row.getPeriod()),
                                            row.getNumber(),
                                            row.getUnit(),
                                            row.getWords()));
                });
        return read;
    }

    /** The subjects with the readings that a query shows or is ordered by, joined for streaming. */
    Joined join(SubjectQuery query) {
        Set<String> wanted = new LinkedHashSet<>(PostgresSubjectLists.indicators(query.shownColumns()));
        if (query.order().key() instanceof SubjectOrder.Key.Reading ordering) {
            wanted.add(ordering.indicator());
        }
        Map<String, Measured> measured = measured(wanted);
        Map<String, org.chuanglian.platform.registry.db.tables.Reading> aliases = new LinkedHashMap<>();
        Table<?> table = SUBJECT;
        for (String code : wanted) {
            Measured indicator = measured.get(code);
            if (indicator != null) {
                var alias = READING.as("reading_" + indicator.no());
                table = table.leftJoin(alias)
                        .on(alias.SUBJECT_ID.eq(SUBJECT.ID))
                        .and(alias.INDICATOR_NO.eq(indicator.no()));
                aliases.put(code, alias);
            }
        }
        return new Joined(table, aliases, query.order());
    }

    /** Subjects joined with readings, one alias an indicator. */
    record Joined(
            Table<?> table,
            Map<String, org.chuanglian.platform.registry.db.tables.Reading> aliases,
            SubjectOrder order) {

        List<Field<?>> fields() {
            List<Field<?>> fields = new ArrayList<>();
            aliases.values()
                    .forEach(alias -> fields.addAll(List.of(alias.PERIOD, alias.NUMBER, alias.UNIT, alias.WORDS)));
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

        Map<String, Reading> values(Record row) {
            Map<String, Reading> values = new HashMap<>();
            aliases.forEach((code, alias) -> {
                String period = row.get(alias.PERIOD);
                if (period != null) {
                    values.put(
                            code,
                            new Reading(
                                    Period.of(period),
                                    row.get(alias.NUMBER),
                                    row.get(alias.UNIT),
                                    row.get(alias.WORDS)));
                }
            });
            return values;
        }
    }
}
