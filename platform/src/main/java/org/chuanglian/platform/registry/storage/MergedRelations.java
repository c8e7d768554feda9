package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.RELATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.db.tables.records.RelationRecord;
import org.chuanglian.platform.registry.storage.PostgresRecordings.Opened;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The relations of a merge or a split: those of the one end, and those of the other begin, at its time. All that come of one
 * relation bear its identifier as their first, so that a split finds what became of it.
 */
final class MergedRelations {

    private final DSLContext sql;
    private final Opened act;

    MergedRelations(DSLContext sql, Opened act) {
        this.sql = sql;
        this.act = act;
    }

    /** Moves the open relations of one to the other; how many began. One that the kept subject has already is not doubled. */
    long merge(UUID kept, UUID merged) {
        long begun = 0;
        for (RelationRecord old : touching(merged, RELATION.CLOSED_RECORDING_NO.isNull())) {
            end(old);
            UUID from = old.getFromId().equals(merged) ? kept : old.getFromId();
            UUID to = old.getToId().equals(merged) ? kept : old.getToId();
            if (!from.equals(to) && !isOpen(old, from, to)) {
                begin(old, from, to);
                begun++;
            }
        }
        return begun;
    }

    /**
     * Gives the merged subject back the relations that the merge ended, except those that ended since; the other end is the
     * one that stands there now.
     */
    long split(UUID kept, UUID merged, Opened merge, UnaryOperator<UUID> standing) {
        long begun = 0;
        for (RelationRecord old : touching(merged, RELATION.CLOSED_RECORDING_NO.eq(merge.no()))) {
            boolean outgoing = old.getFromId().equals(merged);
            boolean moved = sql.fetchExists(RELATION, line(old).and(RELATION.RECORDING_NO.eq(merge.no())));
            Optional<RelationRecord> current = sql.selectFrom(RELATION)
                    .where(line(old))
                    .and(RELATION.CLOSED_RECORDING_NO.isNull())
                    .and((outgoing ? RELATION.FROM_ID : RELATION.TO_ID).eq(kept))
                    .limit(1)
                    .fetchOptional();
            if (moved && current.isEmpty()) {
                continue;
            }
            current.filter(found -> moved).ifPresent(this::end);
            UUID other = standing.apply(current.filter(found -> moved)
                    .map(found -> outgoing ? found.getToId() : found.getFromId())
                    .orElse(outgoing ? old.getToId() : old.getFromId()));
            if (!other.equals(merged)) {
                begin(old, outgoing ? merged : other, outgoing ? other : merged);
                begun++;
            }
        }
        return begun;
    }

    private List<RelationRecord> touching(UUID subject, Condition which) {
        return sql.selectFrom(RELATION)
                .where(RELATION.FROM_ID.eq(subject).or(RELATION.TO_ID.eq(subject)))
                .and(which)
                .orderBy(RELATION.ID)
                .fetch();
    }

    private static UUID first(RelationRecord relation) {
        UUID first = relation.getFirstId();
        return first == null ? relation.getId() : first;
    }

    private static Condition line(RelationRecord relation) {
        return RELATION.FIRST_ID.eq(first(relation)).or(RELATION.ID.eq(first(relation)));
    }

    private boolean isOpen(RelationRecord like, UUID from, UUID to) {
        return sql.fetchExists(
                RELATION,
                RELATION.FROM_ID
                        .eq(from)
                        .and(RELATION.TO_ID.eq(to))
                        .and(RELATION.TYPE.eq(like.getType()))
                        .and(RELATION.VALID_FROM.isNotDistinctFrom(like.getValidFrom()))
                        .and(RELATION.VALID_TO.isNotDistinctFrom(like.getValidTo()))
                        .and(RELATION.CLOSED_RECORDING_NO.isNull()));
    }

    private void end(RelationRecord relation) {
        sql.update(RELATION)
                .set(RELATION.CLOSED_RECORDING_NO, act.no())
                .where(RELATION.ID.eq(relation.getId()))
                .execute();
    }

    private void begin(RelationRecord old, UUID from, UUID to) {
        Long first = old.getFirstRecordingNo();
        sql.insertInto(RELATION)
                .set(old.intoMap())
                .set(RELATION.ID, SubjectId.next().value())
                .set(RELATION.FROM_ID, from)
                .set(RELATION.TO_ID, to)
                .set(RELATION.RECORDING_NO, act.no())
                .setNull(RELATION.CLOSED_RECORDING_NO)
                .set(RELATION.FIRST_ID, first(old))
                .set(RELATION.FIRST_RECORDING_NO, first == null ? old.getRecordingNo() : first)
                .execute();
    }
}
