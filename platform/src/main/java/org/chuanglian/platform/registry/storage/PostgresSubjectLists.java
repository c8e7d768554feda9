package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.SUBJECT;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists subjects from PostgreSQL; counts come from the tally in memory wherever it can answer. */
@Component
class PostgresSubjectLists implements SubjectLists {

    /** Rows fetched at a time by an export. */
    private static final int PORTION = 1_000;

    private static final List<Field<?>> SHOWN = List.of(
            SUBJECT.ID,
            SUBJECT.KIND,
            SUBJECT.NAME,
            SUBJECT.NAME_EN,
            SUBJECT.REGION,
            SUBJECT.FIELD,
            SUBJECT.STAGE,
            SUBJECT.SAMPLE,
            SUBJECT.UPDATED_AT);

    private final DSLContext sql;
    private final Tallies tallies;
    private final NewestReadings readings;
    private final TransactionTemplate snapshot;

    @Autowired
    PostgresSubjectLists(
            DSLContext sql, Tallies tallies, NewestReadings readings, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.tallies = tallies;
        this.readings = readings;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    private PostgresSubjectLists(
            DSLContext sql, Tallies tallies, NewestReadings readings, TransactionTemplate snapshot) {
        this.sql = sql;
        this.tallies = tallies;
        this.readings = readings;
        this.snapshot = snapshot;
    }

    @Override
    public SubjectLists clearedFor(Clearance clearance) {
        return new PostgresSubjectLists(sql, tallies, readings.clearedFor(clearance), snapshot);
    }

    @Override
    public Page page(SubjectQuery query) {
        TallyCube all = tallies.cube();
        return page(query, all, tallies.under(query.filter()));
    }

    @Override
    public Listing listing(SubjectQuery query) {
        TallyCube all = tallies.cube();
        FoundSubjects found = tallies.under(query.filter());
        return new Listing(page(query, all, found), found.cube().facets(query.filter()));
    }

    private Page page(SubjectQuery query, TallyCube all, FoundSubjects found) {
        long total = found.cube().total(query.filter());
        if (query.offset() >= total) {
            return new Page(List.of(), total);
        }
        List<UUID> ids = new PageIds(sql, query, all, found, readings).fetch();
        Map<UUID, Row> rows = new HashMap<>();
        var values = readings.of(ids, indicators(query.shownColumns()));
        sql.select(SHOWN)
                .from(SUBJECT)
                .where(SUBJECT.ID.in(ids))
                .forEach(row ->
                        rows.put(row.get(SUBJECT.ID), row(row, values.getOrDefault(row.get(SUBJECT.ID), Map.of()))));
        List<Row> ordered = new ArrayList<>();
        for (UUID id : ids) {
            Row row = rows.get(id);
            if (row != null) {
                ordered.add(row);
            }
        }
        return new Page(Collections.unmodifiableList(ordered), total);
    }

    @Override
    public Facets facets(SubjectFilter filter) {
        return tallies.under(filter).cube().facets(filter);
    }

    @Override
    public Optional<KnowledgeTime> each(SubjectQuery query, Consumer<Row> reader) {
        return Objects.requireNonNull(snapshot.execute(status -> {
            Optional<KnowledgeTime> knownUntil = readings.open().knownUntil(sql);
            NewestReadings.Joined joined = readings.join(query);
            try (var rows = sql.select(SHOWN)
                    .select(joined.fields())
                    .from(joined.table())
                    .where(SubjectConditions.all(sql, query.filter()))
                    .orderBy(PageIds.order(query.order(), joined.ordering()))
                    .fetchSize(PORTION)
                    .fetchLazy()) {
                rows.forEach(row -> reader.accept(row(row, joined.values(row))));
            }
            return knownUntil;
        }));
    }

    static List<String> indicators(List<SubjectColumn> columns) {
        List<String> codes = new ArrayList<>();
        for (SubjectColumn column : columns) {
            switch (column) {
                case SubjectColumn.Attribute attribute -> {
                    // stands in the subject's own row
                }
                case SubjectColumn.Reading reading -> codes.add(reading.indicator());
            }
        }
        return codes;
    }

    private static Row row(Record row, Map<String, Reading> values) {
        String region = row.get(SUBJECT.REGION);
        String stage = row.get(SUBJECT.STAGE);
        OffsetDateTime updatedAt = row.get(SUBJECT.UPDATED_AT);
        return new Row(
                new SubjectId(row.get(SUBJECT.ID)),
                SubjectKind.of(row.get(SUBJECT.KIND)),
                row.get(SUBJECT.NAME),
                row.get(SUBJECT.NAME_EN),
                region == null ? null : new RegionCode(region),
                row.get(SUBJECT.FIELD),
                stage == null ? null : Stage.read(stage).orElseThrow(),
                row.get(SUBJECT.SAMPLE),
                new KnowledgeTime(updatedAt.toInstant()),
                values);
    }
}
