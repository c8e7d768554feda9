package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.EVERY_SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.MERGED_KEY;
import static org.chuanglian.platform.registry.db.Tables.MERGED_NAME;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_MERGE;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_NAME;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.registry.Recordings.Recorded;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.db.tables.EverySubject;
import org.chuanglian.platform.registry.db.tables.Recording;
import org.chuanglian.platform.registry.db.tables.records.EverySubjectRecord;
import org.chuanglian.platform.registry.storage.PostgresRecordings.Opened;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Merges and splits as recordings, under the one lock of all recordings. */
@Component
class PostgresMerges implements Merges {

    private static final EverySubject KEPT = EVERY_SUBJECT.as("kept_subject");
    private static final EverySubject MERGED = EVERY_SUBJECT.as("merged_subject");
    private static final Recording UNDOING = RECORDING.as("undoing");

    private final DSLContext sql;
    private final PostgresRecordings recordings;
    private final Acts acts;

    PostgresMerges(DSLContext sql, PostgresRecordings recordings, Acts acts) {
        this.sql = sql;
        this.recordings = recordings;
        this.acts = acts;
    }

    @Override
    public Outcome merge(SubjectId kept, SubjectId merged, Cause cause) {
        List<Why> refusal = new ArrayList<>();
        Optional<Merge> done = recordings.alone(() -> {
            Optional<Why> why = objection(kept.value(), merged.value());
            why.ifPresent(refusal::add);
            return why.isPresent() ? Optional.empty() : Optional.of(merged(kept.value(), merged.value(), cause));
        });
        return outcome(done, refusal);
    }

    @Override
    public Outcome split(long merge, Cause cause) {
        List<Why> refusal = new ArrayList<>();
        Optional<Merge> done = recordings.alone(() -> {
            Optional<Merge> found = find(merge);
            Optional<Why> why = objection(found);
            why.ifPresent(refusal::add);
            return why.isPresent() ? Optional.empty() : Optional.of(split(found.orElseThrow(), cause));
        });
        return outcome(done, refusal);
    }

    private static Outcome outcome(Optional<Merge> done, List<Why> refusal) {
        return done.<Outcome>map(Done::new).orElseGet(() -> new Refused(refusal.getFirst()));
    }

    private Optional<Why> objection(UUID kept, UUID merged) {
        if (kept.equals(merged) || standing(merged).equals(kept)) {
            return Optional.of(Why.SAME);
        }
        Optional<EverySubjectRecord> one = standingRow(kept);
        Optional<EverySubjectRecord> two = standingRow(merged);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.of(Why.GONE);
        }
        SubjectKind.Group family = SubjectKind.of(one.get().getKind()).group();
        if (family != SubjectKind.of(two.get().getKind()).group()
                || !one.get().getSample().equals(two.get().getSample())) {
            return Optional.of(Why.UNLIKE);
        }
        return family == SubjectKind.Group.REGION ? Optional.of(Why.PLACE) : Optional.empty();
    }

    private Optional<Why> objection(Optional<Merge> merge) {
        if (merge.isEmpty() || merge.get().split() != null) {
            return Optional.of(Why.NO_MERGE);
        }
        UUID kept = merge.get().kept().id().value();
        boolean later = sql.fetchExists(
                SUBJECT_MERGE,
                SUBJECT_MERGE
                        .SPLIT_RECORDING_NO
                        .isNull()
                        .and(SUBJECT_MERGE.RECORDING_NO.gt(
                                merge.get().recording().no()))
                        .and(SUBJECT_MERGE.KEPT_ID.eq(kept).or(SUBJECT_MERGE.MERGED_ID.eq(kept))));
        return later ? Optional.of(Why.LATER_MERGE) : Optional.empty();
    }

    private Optional<EverySubjectRecord> standingRow(UUID subject) {
        return sql.selectFrom(EVERY_SUBJECT)
                .where(EVERY_SUBJECT.ID.eq(subject))
                .and(EVERY_SUBJECT.WITHDRAWN.isFalse())
                .fetchOptional();
    }

    private Merge merged(UUID kept, UUID merged, Cause cause) {
        Opened act = recordings.open(cause);
        sql.insertInto(SUBJECT_MERGE)
                .set(SUBJECT_MERGE.RECORDING_NO, act.no())
                .set(SUBJECT_MERGE.KEPT_ID, kept)
                .set(SUBJECT_MERGE.MERGED_ID, merged)
                .execute();
        long facts = new MergedFacts(sql, act).merge(kept, merged);
        long relations = new MergedRelations(sql, act).merge(kept, merged);
        new MergedHoldings(sql, act).merge(kept, merged);
        moveKeys(kept, merged, act);
        addNames(kept, merged, act);
        new MergedGaps(sql).fill(kept, merged, act);
        mark(kept, false, act);
        mark(merged, true, act);
        finish(ActKind.SUBJECTS_MERGED, kept, merged, cause, act, facts, relations);
        return find(act.no()).orElseThrow();
    }

    private Merge split(Merge merge, Cause cause) {
        UUID kept = merge.kept().id().value();
        UUID merged = merge.merged().id().value();
        Opened then = new Opened(
                merge.recording().no(), merge.recording().recordedAt().instant().atOffset(ZoneOffset.UTC));
        Opened act = recordings.open(cause);
        sql.update(SUBJECT_MERGE)
                .set(SUBJECT_MERGE.SPLIT_RECORDING_NO, act.no())
                .where(SUBJECT_MERGE.RECORDING_NO.eq(then.no()))
                .execute();
        long facts = new MergedFacts(sql, act).split(kept, merged, then);
        long relations = new MergedRelations(sql, act).split(kept, merged, then, this::standing);
        new MergedHoldings(sql, act).split(kept, merged, then);
        giveBackKeys(merged, then);
        takeNames(kept, then);
        new MergedGaps(sql).empty(kept, then);
        mark(kept, false, act);
        mark(merged, false, act);
        finish(ActKind.SUBJECTS_SPLIT, kept, merged, cause, act, facts, relations);
        return find(then.no()).orElseThrow();
    }

    private void moveKeys(UUID kept, UUID merged, Opened act) {
        sql.insertInto(MERGED_KEY, MERGED_KEY.SCHEME, MERGED_KEY.VALUE, MERGED_KEY.RECORDING_NO)
                .select(select(SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE, val(act.no()))
                        .from(SUBJECT_KEY)
                        .where(SUBJECT_KEY.SUBJECT_ID.eq(merged)))
                .execute();
        sql.update(SUBJECT_KEY)
                .set(SUBJECT_KEY.SUBJECT_ID, kept)
                .where(SUBJECT_KEY.SUBJECT_ID.eq(merged))
                .execute();
    }

    private void giveBackKeys(UUID merged, Opened merge) {
        sql.update(SUBJECT_KEY)
                .set(SUBJECT_KEY.SUBJECT_ID, merged)
                .where(row(SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE)
                        .in(select(MERGED_KEY.SCHEME, MERGED_KEY.VALUE)
                                .from(MERGED_KEY)
                                .where(MERGED_KEY.RECORDING_NO.eq(merge.no()))))
                .execute();
        sql.deleteFrom(MERGED_KEY).where(MERGED_KEY.RECORDING_NO.eq(merge.no())).execute();
    }

    /** The merged subject's names become further names of the kept one; those that are new with it are kept in mind. */
    private void addNames(UUID kept, UUID merged, Opened act) {
        EverySubjectRecord other = standingRow(merged).orElseThrow();
        List<String> names = new ArrayList<>(List.of(other.getName()));
        Optional.ofNullable(other.getNameEn()).ifPresent(names::add);
        names.addAll(sql.select(SUBJECT_NAME.NAME)
                .from(SUBJECT_NAME)
                .where(SUBJECT_NAME.SUBJECT_ID.eq(merged))
                .orderBy(SUBJECT_NAME.NAME)
                .fetch(SUBJECT_NAME.NAME));
        String own = standingRow(kept).orElseThrow().getName();
        names.stream().distinct().filter(name -> !name.equals(own)).forEach(name -> {
            int added = sql.insertInto(SUBJECT_NAME)
                    .set(SUBJECT_NAME.SUBJECT_ID, kept)
                    .set(SUBJECT_NAME.NAME, name)
                    .set(SUBJECT_NAME.USE, "other")
                    .onConflictDoNothing()
                    .execute();
            if (added > 0) {
                sql.insertInto(MERGED_NAME)
                        .set(MERGED_NAME.RECORDING_NO, act.no())
                        .set(MERGED_NAME.NAME, name)
                        .execute();
            }
        });
    }

    private void takeNames(UUID kept, Opened merge) {
        sql.deleteFrom(SUBJECT_NAME)
                .where(SUBJECT_NAME.SUBJECT_ID.eq(kept))
                .and(SUBJECT_NAME.NAME.in(
                        select(MERGED_NAME.NAME).from(MERGED_NAME).where(MERGED_NAME.RECORDING_NO.eq(merge.no()))))
                .execute();
        sql.deleteFrom(MERGED_NAME)
                .where(MERGED_NAME.RECORDING_NO.eq(merge.no()))
                .execute();
    }

    /** Whoever merged or split a subject spoke of it: it is no upload's alone any more. */
    private void mark(UUID subject, boolean withdrawn, Opened act) {
        MergedKeys.renewLookup(sql, subject);
        sql.update(EVERY_SUBJECT)
                .set(EVERY_SUBJECT.WITHDRAWN, withdrawn)
                .set(EVERY_SUBJECT.VOUCHED_NO, act.no())
                .set(EVERY_SUBJECT.UPDATED_AT, act.at())
                .set(EVERY_SUBJECT.CHANGED_IN, StagedSubjects.thisTransaction())
                .where(EVERY_SUBJECT.ID.eq(subject))
                .execute();
    }

    private void finish(ActKind kind, UUID kept, UUID merged, Cause cause, Opened act, long facts, long relations) {
        KnowledgeTime knownAt = new KnowledgeTime(act.at().toInstant());
        PostgresRecordingLog.keep(sql, act.no(), new Recorded(knownAt, 0, facts, 0, 0, relations, List.of()), 0);
        acts.append(Act.of(kind, cause.recorder().actor())
                .telling("kept", kept)
                .telling("merged", merged)
                .telling("known-at", knownAt)
                .keeping("reason", cause.reason())
                .keeping("evidence", cause.evidence()));
    }

    @Override
    public Optional<SubjectId> standingFor(SubjectId merged) {
        UUID standing = standing(merged.value());
        return standing.equals(merged.value()) ? Optional.empty() : Optional.of(new SubjectId(standing));
    }

    /** Follows the merges that stand to the subject that stands; there are no rings, since only standing ones are merged. */
    private UUID standing(UUID subject) {
        UUID standing = subject;
        Optional<UUID> next = keptFor(standing);
        while (next.isPresent()) {
            standing = next.get();
            next = keptFor(standing);
        }
        return standing;
    }

    @Override
    public Set<SubjectId> standsFor(SubjectId kept) {
        Set<SubjectId> all = new LinkedHashSet<>();
        sql.select(SUBJECT_MERGE.MERGED_ID)
                .from(SUBJECT_MERGE)
                .where(SUBJECT_MERGE.KEPT_ID.eq(kept.value()))
                .and(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())
                .forEach(row -> {
                    SubjectId merged = new SubjectId(row.value1());
                    all.add(merged);
                    all.addAll(standsFor(merged));
                });
        return all;
    }

    private Optional<UUID> keptFor(UUID merged) {
        return sql.select(SUBJECT_MERGE.KEPT_ID)
                .from(SUBJECT_MERGE)
                .where(SUBJECT_MERGE.MERGED_ID.eq(merged))
                .and(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())
                .fetchOptional(SUBJECT_MERGE.KEPT_ID);
    }

    @Override
    public List<Merge> of(SubjectId subject) {
        return merges(SUBJECT_MERGE.KEPT_ID.eq(subject.value()).or(SUBJECT_MERGE.MERGED_ID.eq(subject.value())));
    }

    @Override
    public Optional<Merge> find(long merge) {
        return merges(SUBJECT_MERGE.RECORDING_NO.eq(merge)).stream().findFirst();
    }

    /** It stands, or stood until it was merged: what is known as of an earlier time may speak of it. */
    static Condition stoodOnce(EverySubject subject) {
        return subject.WITHDRAWN
                .isFalse()
                .or(exists(selectOne()
                        .from(SUBJECT_MERGE)
                        .where(SUBJECT_MERGE.MERGED_ID.eq(subject.ID))
                        .and(SUBJECT_MERGE.SPLIT_RECORDING_NO.isNull())));
    }

    private List<Merge> merges(Condition which) {
        return sql.select(KEPT.ID, KEPT.NAME, MERGED.ID, MERGED.NAME)
                .select(RECORDING.fields())
                .select(UNDOING.fields())
                .from(SUBJECT_MERGE)
                .join(KEPT)
                .on(KEPT.ID.eq(SUBJECT_MERGE.KEPT_ID))
                .join(MERGED)
                .on(MERGED.ID.eq(SUBJECT_MERGE.MERGED_ID))
                .join(RECORDING)
                .on(RECORDING.NO.eq(SUBJECT_MERGE.RECORDING_NO))
                .leftJoin(UNDOING)
                .on(UNDOING.NO.eq(SUBJECT_MERGE.SPLIT_RECORDING_NO))
                .where(which)
                .orderBy(SUBJECT_MERGE.RECORDING_NO.desc())
                .fetch(this::merge);
    }

    private Merge merge(Record row) {
        return new Merge(
                new Named(new SubjectId(row.get(KEPT.ID)), row.get(KEPT.NAME)),
                new Named(new SubjectId(row.get(MERGED.ID)), row.get(MERGED.NAME)),
                PostgresFacts.recording(row),
                row.get(UNDOING.NO) == null ? null : PostgresFacts.recording(row, UNDOING),
                new MergedGaps(sql).of(row.get(RECORDING.NO)));
    }
}
