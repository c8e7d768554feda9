package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_DOUBT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.MERGED_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_NAME;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.IncomingDoubt;
import org.chuanglian.platform.registry.db.tables.IncomingFact;
import org.chuanglian.platform.registry.db.tables.SubjectMerge;
import org.chuanglian.platform.registry.db.tables.records.EverySubjectRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * What a sheet says under a key that came to its subject by a merge gives way to what it says under the subject's own:
 * tables go on telling both as two.
 */
final class MergedKeys {

    private final DSLContext sql;
    private final boolean any;

    MergedKeys(DSLContext sql) {
        this.sql = sql;
        this.any = sql.fetchExists(MERGED_KEY);
    }

    /** Under such a key a subject is mentioned, and not described: it keeps its own name, kind and place. */
    void describeNoMore() {
        if (any) {
            sql.update(INCOMING_SUBJECT)
                    .set(INCOMING_SUBJECT.RENEWS, false)
                    .where(INCOMING_SUBJECT.RENEWS)
                    .and(came(INCOMING_SUBJECT.KEY_SCHEME, INCOMING_SUBJECT.KEY_VALUE))
                    .execute();
        }
    }

    /** Drops what contradicts another row of the sheet, and what lost against the subject's own value at the merge. */
    void giveWay() {
        if (!any) {
            return;
        }
        IncomingFact own = INCOMING_FACT.as("own");
        sql.deleteFrom(INCOMING_FACT)
                .where(came(INCOMING_FACT.OWNER_SCHEME, INCOMING_FACT.OWNER_VALUE))
                .and(exists(selectOne()
                                .from(own)
                                .where(own.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                                .and(own.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                                .and(own.PERIOD.eq(INCOMING_FACT.PERIOD))
                                .and(comesBefore(own)))
                        .or(lost()))
                .execute();
        IncomingDoubt doubt = INCOMING_DOUBT;
        IncomingFact said = INCOMING_FACT.as("said");
        sql.deleteFrom(doubt)
                .where(came(doubt.OWNER_SCHEME, doubt.OWNER_VALUE))
                .and(notExists(selectOne()
                        .from(said)
                        .where(said.OWNER_SCHEME.eq(doubt.OWNER_SCHEME))
                        .and(said.OWNER_VALUE.eq(doubt.OWNER_VALUE))
                        .and(said.INDICATOR_NO.eq(doubt.INDICATOR_NO))
                        .and(said.PERIOD.eq(doubt.PERIOD))))
                .and(notExists(selectOne()
                        .from(FACT)
                        .where(FACT.SUBJECT_ID.eq(doubt.SUBJECT_ID))
                        .and(FACT.INDICATOR_NO.eq(doubt.INDICATOR_NO))
                        .and(FACT.PERIOD.eq(doubt.PERIOD))
                        .and(FACT.NUMBER.eq(doubt.NUMBER))
                        .and(FACT.UNIT.eq(doubt.UNIT))))
                .execute();
    }

    /** Under an own key, or under the lesser of two that came. */
    private static Condition comesBefore(IncomingFact own) {
        return came(own.OWNER_SCHEME, own.OWNER_VALUE)
                .not()
                .or(row(own.OWNER_SCHEME, own.OWNER_VALUE)
                        .lt(row(INCOMING_FACT.OWNER_SCHEME, INCOMING_FACT.OWNER_VALUE)));
    }

    /** The merged subject's last value says the same, and was not taken over. */
    private static Condition lost() {
        SubjectMerge merge = SUBJECT_MERGE.as("merge_of_key");
        Fact last = FACT.as("last_said");
        Fact taken = FACT.as("taken");
        Fact newer = FACT.as("newer");
        return exists(selectOne()
                .from(MERGED_KEY)
                .join(merge)
                .on(merge.RECORDING_NO.eq(MERGED_KEY.RECORDING_NO))
                .join(last)
                .on(last.SUBJECT_ID.eq(merge.MERGED_ID))
                .where(MERGED_KEY.SCHEME.eq(INCOMING_FACT.OWNER_SCHEME))
                .and(MERGED_KEY.VALUE.eq(INCOMING_FACT.OWNER_VALUE))
                .and(last.INDICATOR_NO.eq(INCOMING_FACT.INDICATOR_NO))
                .and(last.PERIOD.eq(INCOMING_FACT.PERIOD))
                .and(last.NUMBER.isNotNull().or(last.WORDS.isNotNull()))
                .and(last.NUMBER.isNotDistinctFrom(INCOMING_FACT.NUMBER))
                .and(last.UNIT.isNotDistinctFrom(INCOMING_FACT.UNIT))
                .and(last.WORDS.isNotDistinctFrom(INCOMING_FACT.WORDS))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.INDICATOR_NO.eq(last.INDICATOR_NO))
                        .and(newer.SUBJECT_ID.eq(last.SUBJECT_ID))
                        .and(newer.PERIOD.eq(last.PERIOD))
                        .and(newer.RECORDED_AT.gt(last.RECORDED_AT))
                        .and(newer.NUMBER.isNotNull().or(newer.WORDS.isNotNull()))))
                .and(notExists(selectOne()
                        .from(taken)
                        .where(taken.INDICATOR_NO.eq(last.INDICATOR_NO))
                        .and(taken.SUBJECT_ID.eq(INCOMING_FACT.SUBJECT_ID))
                        .and(taken.PERIOD.eq(last.PERIOD))
                        .and(taken.RECORDING_NO.eq(last.RECORDING_NO)))));
    }

    private static Condition came(Field<String> scheme, Field<String> value) {
        return exists(
                selectOne().from(MERGED_KEY).where(MERGED_KEY.SCHEME.eq(scheme)).and(MERGED_KEY.VALUE.eq(value)));
    }

    /** Those that this sheet described anew are found by the names that came to them as well. */
    void renewLookups() {
        if (any) {
            sql.selectDistinct(SUBJECT_MERGE.KEPT_ID)
                    .from(SUBJECT_MERGE)
                    .where(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())
                    .and(SUBJECT_MERGE.KEPT_ID.in(select(INCOMING_SUBJECT.KNOWN_ID)
                            .from(INCOMING_SUBJECT)
                            .where(INCOMING_SUBJECT.RENEWS)))
                    .fetch(SUBJECT_MERGE.KEPT_ID)
                    .forEach(kept -> renewLookup(sql, kept));
        }
    }

    /** Writes anew what the lists' text filter looks in. */
    static void renewLookup(DSLContext sql, UUID subject) {
        EverySubjectRecord row = sql.selectFrom(EVERY_SUBJECT)
                .where(EVERY_SUBJECT.ID.eq(subject))
                .fetchSingle();
        List<SubjectKey> keys = sql.selectFrom(SUBJECT_KEY)
                .where(SUBJECT_KEY.SUBJECT_ID.eq(subject))
                .orderBy(SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE)
                .fetch(key -> PostgresSubjects.key(key.getScheme(), key.getValue()));
        List<OtherName> names = sql.selectFrom(SUBJECT_NAME)
                .where(SUBJECT_NAME.SUBJECT_ID.eq(subject))
                .orderBy(SUBJECT_NAME.NAME)
                .fetch(name -> new OtherName(name.getName(), NameUse.OTHER));
        if (keys.isEmpty()) {
            return;
        }
        Lookup lookup = Lookup.of(new SubjectEntry(
                keys.getFirst(),
                keys.subList(1, keys.size()),
                SubjectKind.of(row.getKind()),
                row.getName(),
                row.getNameEn(),
                names,
                null,
                null,
                row.getSample()));
        sql.update(EVERY_SUBJECT)
                .set(EVERY_SUBJECT.LOOKUP, lookup.text())
                .set(EVERY_SUBJECT.GRAMS, lookup.grams().toArray(String[]::new))
                .where(EVERY_SUBJECT.ID.eq(subject))
                .execute();
    }
}
