package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CLASSIFICATION;
import static org.chuanglian.platform.registry.db.Tables.PRODUCT_LINE;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.STAGE_STEP;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_NAME;
import static org.chuanglian.platform.registry.db.Tables.TALLY;
import static org.jooq.impl.DSL.count;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.db.tables.records.SubjectRecord;
import org.chuanglian.platform.registry.db.tables.records.TallyRecord;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads subjects and what hangs on them from PostgreSQL. */
@Component
class PostgresSubjects implements Subjects {

    private final DSLContext sql;

    PostgresSubjects(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Subject> find(SubjectId id) {
        return sql.selectFrom(SUBJECT)
                .where(SUBJECT.ID.eq(id.value()))
                .fetchOptional()
                .map(this::subject);
    }

    @Override
    public Optional<Subject> find(SubjectKey key) {
        return sql.select(SUBJECT_KEY.SUBJECT_ID)
                .from(SUBJECT_KEY)
                .where(SUBJECT_KEY.SCHEME.eq(key.scheme().code()))
                .and(SUBJECT_KEY.VALUE.eq(key.value()))
                .fetchOptional(SUBJECT_KEY.SUBJECT_ID)
                .flatMap(id -> find(new SubjectId(id)));
    }

    private Subject subject(SubjectRecord row) {
        SubjectId id = new SubjectId(row.getId());
        List<SubjectKey> keys = sql.selectFrom(SUBJECT_KEY)
                .where(SUBJECT_KEY.SUBJECT_ID.eq(row.getId()))
                .orderBy(SUBJECT_KEY.SCHEME, SUBJECT_KEY.VALUE)
                .fetch(key -> key(key.getScheme(), key.getValue()));
        List<String> otherNames = sql.select(SUBJECT_NAME.NAME)
                .from(SUBJECT_NAME)
                .where(SUBJECT_NAME.SUBJECT_ID.eq(row.getId()))
                .and(SUBJECT_NAME.NAME.ne(row.getName()))
                .orderBy(SUBJECT_NAME.NAME)
                .fetch(SUBJECT_NAME.NAME);
        String region = row.getRegion();
        String stage = row.getStage();
        return new Subject(
                id,
                SubjectKind.of(row.getKind()),
                row.getName(),
                row.getNameEn(),
                region == null ? null : new RegionCode(region),
                row.getField(),
                stage == null ? null : stage(stage),
                row.getSample(),
                keys,
                otherNames,
                new KnowledgeTime(row.getUpdatedAt().toInstant()));
    }

    static SubjectKey key(String scheme, String value) {
        return new SubjectKey(SubjectKey.Scheme.valueOf(scheme.toUpperCase(Locale.ROOT)), value);
    }

    @Override
    public List<Relation> relations(SubjectId id) {
        var from = SUBJECT.as("source_subject");
        var to = SUBJECT.as("target_subject");
        return sql.select(RELATION.fields())
                .select(from.ID, from.KIND, from.NAME, from.NAME_EN)
                .select(to.ID, to.KIND, to.NAME, to.NAME_EN)
                .select(SOURCE.fields())
                .select(RECORDING.fields())
                .from(RELATION)
                .join(from)
                .on(from.ID.eq(RELATION.FROM_ID))
                .join(to)
                .on(to.ID.eq(RELATION.TO_ID))
                .join(SOURCE)
                .on(SOURCE.NO.eq(RELATION.SOURCE_NO))
                .join(RECORDING)
                .on(RECORDING.NO.eq(RELATION.RECORDING_NO))
                .where(RELATION.FROM_ID.eq(id.value()).or(RELATION.TO_ID.eq(id.value())))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .orderBy(RELATION.VALID_FROM.desc().nullsLast(), RELATION.TYPE, RELATION.ID)
                .limit(RELATIONS_SHOWN)
                .fetch(row -> new Relation(
                        row.get(RELATION.ID),
                        new Named(
                                new SubjectId(row.get(from.ID)),
                                SubjectKind.of(row.get(from.KIND)),
                                row.get(from.NAME),
                                row.get(from.NAME_EN)),
                        RelationType.of(row.get(RELATION.TYPE)),
                        new Named(
                                new SubjectId(row.get(to.ID)),
                                SubjectKind.of(row.get(to.KIND)),
                                row.get(to.NAME),
                                row.get(to.NAME_EN)),
                        row.get(RELATION.VALID_FROM),
                        row.get(RELATION.VALID_TO),
                        row.get(RELATION.SHARE),
                        toInteger(row.get(RELATION.CONFIDENCE)),
                        row.get(RELATION.NOTE),
                        CatalogueSnapshot.source(row.into(SOURCE)),
                        PostgresFacts.recording(row)));
    }

    @Override
    public Map<Direction, Long> relationCounts(SubjectId id) {
        Map<Direction, Long> counts = new HashMap<>();
        sql.select(RELATION.TYPE, count())
                .from(RELATION)
                .where(RELATION.FROM_ID.eq(id.value()))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .groupBy(RELATION.TYPE)
                .forEach(row -> counts.put(new Direction(RelationType.of(row.value1()), true), (long) row.value2()));
        sql.select(RELATION.TYPE, count())
                .from(RELATION)
                .where(RELATION.TO_ID.eq(id.value()))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .groupBy(RELATION.TYPE)
                .forEach(row -> counts.put(new Direction(RelationType.of(row.value1()), false), (long) row.value2()));
        return counts;
    }

    @Override
    public List<ProductLine> products(SubjectId id) {
        return sql.select(PRODUCT_LINE.fields())
                .select(SOURCE.fields())
                .from(PRODUCT_LINE)
                .join(SOURCE)
                .on(SOURCE.NO.eq(PRODUCT_LINE.SOURCE_NO))
                .where(PRODUCT_LINE.SUBJECT_ID.eq(id.value()))
                .and(PRODUCT_LINE.CLOSED_RECORDING_NO.isNull())
                .orderBy(PRODUCT_LINE.REVENUE_SHARE.desc().nullsLast(), PRODUCT_LINE.NAME)
                .fetch(row -> new ProductLine(
                        row.get(PRODUCT_LINE.NAME),
                        row.get(PRODUCT_LINE.REVENUE_SHARE),
                        CatalogueSnapshot.source(row.into(SOURCE))));
    }

    @Override
    public List<Classified> classes(SubjectId id) {
        return sql.select(CLASSIFICATION.fields())
                .select(SOURCE.CODE)
                .from(SUBJECT_CLASS)
                .join(CLASSIFICATION)
                .on(CLASSIFICATION.SCHEME.eq(SUBJECT_CLASS.SCHEME))
                .and(CLASSIFICATION.CODE.eq(SUBJECT_CLASS.CODE))
                .join(SOURCE)
                .on(SOURCE.NO.eq(SUBJECT_CLASS.SOURCE_NO))
                .where(SUBJECT_CLASS.SUBJECT_ID.eq(id.value()))
                .and(SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull())
                .orderBy(CLASSIFICATION.SCHEME, CLASSIFICATION.CODE)
                .fetch(PostgresCatalogue::classified);
    }

    @Override
    public List<StageStep> stages(SubjectId id) {
        return sql.select(STAGE_STEP.fields())
                .select(RECORDING.fields())
                .from(STAGE_STEP)
                .join(RECORDING)
                .on(RECORDING.NO.eq(STAGE_STEP.RECORDING_NO))
                .where(STAGE_STEP.SUBJECT_ID.eq(id.value()))
                .and(STAGE_STEP.CLOSED_RECORDING_NO.isNull())
                .orderBy(STAGE_STEP.HAPPENED_ON, STAGE_STEP.RECORDING_NO, STAGE_STEP.ID)
                .fetch(row -> new StageStep(
                        stage(row.get(STAGE_STEP.STAGE)),
                        row.get(STAGE_STEP.HAPPENED_ON),
                        row.get(STAGE_STEP.EVIDENCE),
                        PostgresFacts.recording(row)));
    }

    @Override
    public List<Tally> tallies() {
        return sql.selectFrom(TALLY).where(TALLY.SUBJECTS.ne(0L)).fetch(PostgresSubjects::tally);
    }

    private static Tally tally(TallyRecord row) {
        return new Tally(
                SubjectKind.of(row.getKind()),
                row.getRegion(),
                row.getField(),
                row.getStage(),
                row.getSample(),
                row.getSubjects());
    }

    private static Stage stage(String code) {
        return Stage.read(code)
                .orElseThrow(
                        () -> new IllegalStateException("\"" + code + "\" is no stage; the table was written by hand"));
    }

    private static @Nullable Integer toInteger(@Nullable Short value) {
        return value == null ? null : Integer.valueOf(value);
    }
}
