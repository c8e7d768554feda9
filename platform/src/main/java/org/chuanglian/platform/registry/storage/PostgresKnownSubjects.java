package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.db.tables.Subject;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks subjects up by arrays of keys, one query a scheme. */
@Component
class PostgresKnownSubjects implements KnownSubjects {

    private static final int PORTION = 5_000;

    private final DSLContext sql;

    PostgresKnownSubjects(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<SubjectKey, Known> byKeys(Collection<SubjectKey> keys) {
        Map<SubjectKey, Known> known = new HashMap<>();
        Map<SubjectKey.Scheme, List<SubjectKey>> schemes =
                keys.stream().distinct().collect(Collectors.groupingBy(SubjectKey::scheme));
        schemes.forEach((scheme, own) -> sql.select(SUBJECT_KEY.VALUE)
                .select(SUBJECT.ID, SUBJECT.KIND, SUBJECT.NAME, SUBJECT.REGION)
                .from(SUBJECT_KEY)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SUBJECT_KEY.SUBJECT_ID))
                .where(SUBJECT_KEY.SCHEME.eq(scheme.code()))
                .and(SUBJECT_KEY.VALUE.eq(
                        any(own.stream().map(SubjectKey::value).toArray(String[]::new))))
                .forEach(row -> known.put(new SubjectKey(scheme, row.get(SUBJECT_KEY.VALUE)), known(row))));
        return known;
    }

    /** In a transaction, without which the driver would fetch all rows at once. */
    @Override
    @Transactional(readOnly = true)
    public void each(Set<SubjectKind> kinds, Consumer<Known> reader) {
        try (var rows = sql.select(SUBJECT.ID, SUBJECT.KIND, SUBJECT.NAME, SUBJECT.REGION)
                .from(SUBJECT)
                .where(SUBJECT.KIND.in(kinds.stream().map(SubjectKind::code).toList()))
                .and(SUBJECT.SAMPLE.isFalse())
                .fetchSize(PORTION)
                .fetchLazy()) {
            rows.forEach(row -> reader.accept(known(row)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void eachRelation(RelationType type, Set<SubjectKind> from, Consumer<Related> reader) {
        Subject one = SUBJECT.as("source_subject");
        Subject other = SUBJECT.as("target_subject");
        try (var rows = sql.select(one.ID, one.KIND, one.NAME, one.REGION)
                .select(other.ID, other.KIND, other.NAME, other.REGION)
                .from(RELATION)
                .join(one)
                .on(one.ID.eq(RELATION.FROM_ID))
                .join(other)
                .on(other.ID.eq(RELATION.TO_ID))
                .where(RELATION.TYPE.eq(type.code()))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .and(one.KIND.in(from.stream().map(SubjectKind::code).toList()))
                .fetchSize(PORTION)
                .fetchLazy()) {
            rows.forEach(row -> reader.accept(new Related(known(row, one), known(row, other))));
        }
    }

    private static Known known(Record row) {
        return known(row, SUBJECT);
    }

    private static Known known(Record row, Subject subject) {
        String region = row.get(subject.REGION);
        return new Known(
                new SubjectId(row.get(subject.ID)),
                SubjectKind.of(row.get(subject.KIND)),
                row.get(subject.NAME),
                region == null ? null : new RegionCode(region));
    }
}
