package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.registry.Subjects.Relation;
import org.chuanglian.platform.registry.db.tables.EverySubject;
import org.chuanglian.platform.registry.db.tables.Recording;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Reads relations from PostgreSQL, each type by its own short index scan. */
@Component
class PostgresRelations implements Relations {

    private static final EverySubject FROM = EVERY_SUBJECT.as("source_subject");
    private static final EverySubject TO = EVERY_SUBJECT.as("target_subject");
    private static final Recording CLOSING = RECORDING.as("closing");

    private final DSLContext sql;

    PostgresRelations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<Direction, Long> counts(SubjectId subject, KnowledgeTime at) {
        Map<Direction, Long> counts = new HashMap<>();
        addCounts(counts, RELATION.FROM_ID, subject, true, at);
        addCounts(counts, RELATION.TO_ID, subject, false, at);
        return counts;
    }

    private void addCounts(
            Map<Direction, Long> counts,
            TableField<?, UUID> end,
            SubjectId subject,
            boolean outgoing,
            KnowledgeTime at) {
        sql.select(RELATION.TYPE, count())
                .from(RELATION)
                .join(RECORDING)
                .on(RECORDING.NO.eq(RELATION.RECORDING_NO))
                .where(end.eq(subject.value()))
                .and(standing(at))
                .groupBy(RELATION.TYPE)
                .forEach(
                        row -> counts.put(new Direction(RelationType.of(row.value1()), outgoing), (long) row.value2()));
    }

    @Override
    public List<Relation> of(SubjectId subject, Direction direction, KnowledgeTime at, int offset, int limit) {
        return sql.select(RELATION.fields())
                .select(FROM.ID, FROM.KIND, FROM.NAME, FROM.NAME_EN)
                .select(TO.ID, TO.KIND, TO.NAME, TO.NAME_EN)
                .select(SOURCE.fields())
                .select(RECORDING.fields())
                .from(RELATION)
                .join(FROM)
                .on(FROM.ID.eq(RELATION.FROM_ID))
                .join(TO)
                .on(TO.ID.eq(RELATION.TO_ID))
                .join(SOURCE)
                .on(SOURCE.NO.eq(RELATION.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(RELATION.RECORDING_NO))
                .where((direction.outgoing() ? RELATION.FROM_ID : RELATION.TO_ID).eq(subject.value()))
                .and(RELATION.TYPE.eq(direction.type().code()))
                .and(standing(at))
                .and(PostgresMerges.stoodOnce(FROM))
                .and(PostgresMerges.stoodOnce(TO))
                .orderBy(RELATION.VALID_FROM.desc().nullsLast(), RELATION.ID)
                .offset(offset)
                .limit(limit)
                .fetch(PostgresRelations::relation);
    }

    /** Recorded by then, and not closed by then. */
    private static Condition standing(KnowledgeTime at) {
        var then = at.instant().atOffset(java.time.ZoneOffset.UTC);
        return RECORDING
                .RECORDED_AT
                .le(then)
                .and(RELATION.CLOSED_RECORDING_NO
                        .isNull()
                        .or(notExists(selectOne()
                                .from(CLOSING)
                                .where(CLOSING.NO.eq(RELATION.CLOSED_RECORDING_NO))
                                .and(CLOSING.RECORDED_AT.le(then)))));
    }

    private static Relation relation(Record row) {
        Short confidence = row.get(RELATION.CONFIDENCE);
        return new Relation(
                Objects.requireNonNull(row.get(RELATION.ID)),
                named(row, FROM),
                RelationType.of(row.get(RELATION.TYPE)),
                named(row, TO),
                row.get(RELATION.VALID_FROM),
                row.get(RELATION.VALID_TO),
                row.get(RELATION.SHARE),
                confidence == null ? null : Integer.valueOf(confidence),
                row.get(RELATION.NOTE),
                CatalogueSnapshot.source(row.into(SOURCE)),
                PostgresFacts.recording(row));
    }

    private static Named named(Record row, EverySubject end) {
        return new Named(
                new SubjectId(row.get(end.ID)),
                SubjectKind.of(row.get(end.KIND)),
                row.get(end.NAME),
                row.get(end.NAME_EN));
    }
}
