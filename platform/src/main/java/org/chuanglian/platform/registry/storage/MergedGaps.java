package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.MERGED_GAP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.chuanglian.platform.registry.Merges.Gap;
import org.chuanglian.platform.registry.db.tables.records.EverySubjectRecord;
import org.chuanglian.platform.registry.db.tables.records.IncomingSubjectRecord;
import org.chuanglian.platform.registry.storage.PostgresRecordings.Opened;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Place, field and English name of a merged subject, where the kept one has none of its own. */
final class MergedGaps {

    private final DSLContext sql;

    MergedGaps(DSLContext sql) {
        this.sql = sql;
    }

    private static TableField<EverySubjectRecord, @Nullable String> column(Gap gap) {
        return switch (gap) {
            case PLACE -> EVERY_SUBJECT.REGION;
            case FIELD -> EVERY_SUBJECT.FIELD;
            case ENGLISH_NAME -> EVERY_SUBJECT.NAME_EN;
        };
    }

    private static TableField<IncomingSubjectRecord, @Nullable String> incoming(Gap gap) {
        return switch (gap) {
            case PLACE -> INCOMING_SUBJECT.REGION;
            case FIELD -> INCOMING_SUBJECT.FIELD;
            case ENGLISH_NAME -> INCOMING_SUBJECT.NAME_EN;
        };
    }

    /** Fills what the kept subject lacks. */
    void fill(UUID kept, UUID merged, Opened merge) {
        for (Gap gap : Gap.values()) {
            sql.select(column(gap))
                    .from(EVERY_SUBJECT)
                    .where(EVERY_SUBJECT.ID.eq(merged))
                    .and(column(gap).isNotNull())
                    .fetchOptional(column(gap))
                    .filter(value -> put(kept, gap, null, value))
                    .ifPresent(value -> sql.insertInto(MERGED_GAP)
                            .set(MERGED_GAP.RECORDING_NO, merge.no())
                            .set(MERGED_GAP.WHAT, gap.code())
                            .set(MERGED_GAP.VALUE, value)
                            .execute());
        }
    }

    /** Takes back what was filled, unless it is the kept subject's own by now. */
    void empty(UUID kept, Opened merge) {
        of(merge.no(), MERGED_GAP.OVER.isFalse()).forEach((gap, value) -> put(kept, gap, value, null));
    }

    private boolean put(UUID kept, Gap gap, @Nullable String from, @Nullable String to) {
        return sql.update(EVERY_SUBJECT)
                        .set(column(gap), to)
                        .where(EVERY_SUBJECT.ID.eq(kept))
                        .and(column(gap).isNotDistinctFrom(from))
                        .execute()
                > 0;
    }

    /** What a merge filled. */
    Map<Gap, String> of(long merge) {
        return of(merge, MERGED_GAP.VALUE.isNotNull());
    }

    private Map<Gap, String> of(long merge, Condition which) {
        Map<Gap, String> filled = new EnumMap<>(Gap.class);
        sql.selectFrom(MERGED_GAP)
                .where(MERGED_GAP.RECORDING_NO.eq(merge))
                .and(which)
                .forEach(row -> filled.put(Gap.of(row.getWhat()), row.getValue()));
        return filled;
    }

    /** A table that says nothing of what was filled leaves it filled; one that says it says the subject's own. */
    void keepFilled() {
        if (!sql.fetchExists(MERGED_GAP, MERGED_GAP.OVER.isFalse())) {
            return;
        }
        for (Gap gap : Gap.values()) {
            sql.update(MERGED_GAP)
                    .set(MERGED_GAP.OVER, true)
                    .where(MERGED_GAP.WHAT.eq(gap.code()))
                    .and(MERGED_GAP.OVER.isFalse())
                    .and(MERGED_GAP.RECORDING_NO.in(standingOf(
                            condition(INCOMING_SUBJECT.RENEWS).and(incoming(gap).isNotNull()))))
                    .execute();
            sql.update(INCOMING_SUBJECT)
                    .set(incoming(gap), MERGED_GAP.VALUE)
                    .from(MERGED_GAP, SUBJECT_MERGE)
                    .where(SUBJECT_MERGE.RECORDING_NO.eq(MERGED_GAP.RECORDING_NO))
                    .and(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())
                    .and(SUBJECT_MERGE.KEPT_ID.eq(INCOMING_SUBJECT.KNOWN_ID))
                    .and(MERGED_GAP.WHAT.eq(gap.code()))
                    .and(MERGED_GAP.OVER.isFalse())
                    .and(INCOMING_SUBJECT.RENEWS)
                    .and(incoming(gap).isNull())
                    .execute();
        }
    }

    /** The merges that stand of subjects that such rows describe. */
    private static Select<Record1<Long>> standingOf(Condition described) {
        return select(SUBJECT_MERGE.RECORDING_NO)
                .from(SUBJECT_MERGE)
                .join(INCOMING_SUBJECT)
                .on(INCOMING_SUBJECT.KNOWN_ID.eq(SUBJECT_MERGE.KEPT_ID))
                .where(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())
                .and(described);
    }
}
