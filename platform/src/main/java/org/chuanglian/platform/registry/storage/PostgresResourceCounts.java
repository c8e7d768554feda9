package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.STAGE_STEP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.ResourceCounts;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts in PostgreSQL, by the recordings that wrote and closed each row. */
@Component
class PostgresResourceCounts implements ResourceCounts {

    private final DSLContext sql;

    PostgresResourceCounts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<SubjectId> imported(Stage reached, @Nullable LocalDate by, KnowledgeTime at) {
        List<String> enough =
                EnumSet.range(reached, Stage.EFFECT).stream().map(Stage::code).toList();
        return sql
                .select(STAGE_STEP.SUBJECT_ID)
                .from(STAGE_STEP)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(STAGE_STEP.SUBJECT_ID))
                .where(SUBJECT.SAMPLE.isFalse())
                .and(by == null ? noCondition() : STAGE_STEP.HAPPENED_ON.le(by))
                .and(known(STAGE_STEP.RECORDING_NO, STAGE_STEP.CLOSED_RECORDING_NO, at))
                .groupBy(STAGE_STEP.SUBJECT_ID)
                .having(boolOr(STAGE_STEP.STAGE.in(enough)))
                .andNot(boolOr(STAGE_STEP.STAGE.eq(Stage.EXIT.code())))
                .fetch(STAGE_STEP.SUBJECT_ID)
                .stream()
                .map(SubjectId::new)
                .collect(java.util.stream.Collectors.toCollection(HashSet::new));
    }

    @Override
    public long related(Origin origin, RelationType type, SubjectKind kind, @Nullable LocalDate by, KnowledgeTime at) {
        var from = SUBJECT.as("from_subject");
        Condition there = switch (origin) {
            case Origin.Within(var region) -> from.REGION.startsWith(region.prefix());
            case Origin.Imported() -> from.ID.in(ids(imported(Stage.SIGNING, by, at)));
        };
        Long found = sql.select(countDistinct(SUBJECT.ID).cast(Long.class))
                .from(RELATION)
                .join(from)
                .on(from.ID.eq(RELATION.FROM_ID))
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(RELATION.TO_ID))
                .where(there)
                .and(RELATION.TYPE.eq(type.code()))
                .and(SUBJECT.KIND.eq(kind.code()))
                .and(from.SAMPLE.isFalse())
                .and(SUBJECT.SAMPLE.isFalse())
                .and(by == null ? noCondition() : RELATION.VALID_FROM.le(by))
                .and(known(RELATION.RECORDING_NO, RELATION.CLOSED_RECORDING_NO, at))
                .fetchSingle()
                .value1();
        return found;
    }

    @Override
    public List<Led> led(Set<SubjectId> from, RelationType type, KnowledgeTime at) {
        return sql.select(RELATION.FROM_ID, SUBJECT.ID, SUBJECT.KIND, SUBJECT.REGION, RELATION.VALID_FROM)
                .from(RELATION)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(RELATION.TO_ID))
                .where(RELATION.FROM_ID.eq(any(ids(from).toArray(UUID[]::new))))
                .and(RELATION.TYPE.eq(type.code()))
                .and(SUBJECT.SAMPLE.isFalse())
                .and(known(RELATION.RECORDING_NO, RELATION.CLOSED_RECORDING_NO, at))
                .fetch(row -> new Led(
                        new SubjectId(row.value1()),
                        new SubjectId(row.value2()),
                        SubjectKind.of(row.value3()),
                        Optional.ofNullable(row.value4()).flatMap(RegionCode::read),
                        row.value5()));
    }

    @Override
    public List<Placed> placed(KnowledgeTime at) {
        Field<Long> last = select(max(RECORDING.NO))
                .from(RECORDING)
                .where(RECORDING.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC)))
                .asField();
        return sql.select(EVERY_SUBJECT.KIND, EVERY_SUBJECT.REGION, count())
                .from(EVERY_SUBJECT)
                .where(EVERY_SUBJECT.SAMPLE.isFalse())
                .and(EVERY_SUBJECT.RECORDING_NO.le(last))
                .and(PostgresMerges.stoodOnce(EVERY_SUBJECT))
                .and(notExists(selectOne()
                        .from(SUBJECT_MERGE)
                        .where(SUBJECT_MERGE.MERGED_ID.eq(EVERY_SUBJECT.ID))
                        .and(SUBJECT_MERGE.RECORDING_NO.le(last))
                        .and(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull().or(SUBJECT_MERGE.SPLIT_RECORDING_NO.gt(last)))))
                .groupBy(EVERY_SUBJECT.KIND, EVERY_SUBJECT.REGION)
                .fetch(row -> new Placed(
                        SubjectKind.of(row.value1()),
                        Optional.ofNullable(row.value2()).flatMap(RegionCode::read),
                        row.value3()));
    }

    private static List<UUID> ids(Set<SubjectId> subjects) {
        return subjects.stream().map(SubjectId::value).toList();
    }

    /** Written by then, and not yet closed. */
    private static Condition known(Field<Long> written, Field<Long> closed, KnowledgeTime at) {
        var then = at.instant().atOffset(ZoneOffset.UTC);
        return exists(selectOne()
                        .from(RECORDING)
                        .where(RECORDING.NO.eq(written))
                        .and(RECORDING.RECORDED_AT.le(then)))
                .and(notExists(selectOne()
                        .from(RECORDING)
                        .where(RECORDING.NO.eq(closed))
                        .and(RECORDING.RECORDED_AT.le(then))));
    }
}
