package org.chuanglian.platform.points.run;

import static org.chuanglian.platform.points.db.Tables.PEERS;
import static org.chuanglian.platform.points.db.Tables.RUN;
import static org.chuanglian.platform.points.db.Tables.SCORE;
import static org.chuanglian.platform.points.db.Tables.SCORE_ADJUSTMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.floor;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.adjustment.SheetId;
import org.chuanglian.platform.points.db.tables.records.PeersRecord;
import org.chuanglian.platform.points.db.tables.records.RunRecord;
import org.chuanglian.platform.points.db.tables.records.ScoreAdjustmentRecord;
import org.chuanglian.platform.points.db.tables.records.ScoreRecord;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.points.scheme.SchemeId;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps runs in PostgreSQL. */
@Component
class PostgresRuns implements PointRuns {

    /** Rows that are fetched at a time where all are streamed. */
    private static final int PORTION = 500;

    private final DSLContext sql;
    private final TransactionTemplate transaction;

    PostgresRuns(DSLContext sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is kept of each firm beside its score. */
    record Firm(String name, String region, String field) {}

    /** A whole run on its way into the database. */
    record Made(Scored scored, List<Firm> firms, Totals totals, Places places, List<Peers> groups) {}

    /** Writes a run, in the transaction that runs. */
    void write(PointRun run, Optional<PersonId> by, Made made) {
        sql.insertInto(RUN)
                .set(RUN.ID, run.id().value())
                .set(RUN.SCHEME_ID, run.scheme().value())
                .set(RUN.YEAR, run.year())
                .set(RUN.KNOWN_AT, run.knownAt().instant().atOffset(ZoneOffset.UTC))
                .set(
                        RUN.ADJUSTED_AT,
                        run.adjustedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .set(RUN.MADE_AT, run.madeAt().atOffset(ZoneOffset.UTC))
                .set(RUN.MADE_BY, by.map(PersonId::value).orElse(null))
                .set(RUN.FIRMS, run.firms())
                .set(RUN.RANKED, run.ranked())
                .execute();
        sql.connection(connection -> writeScores(connection, run.id(), made));
        writeAdjustments(run.id(), made);
        for (Peers group : made.groups()) {
            sql.insertInto(PEERS)
                    .set(PEERS.RUN_ID, run.id().value())
                    .set(PEERS.STAGE, (short) group.stage())
                    .set(PEERS.FIELD, group.field())
                    .set(PEERS.FIRMS, group.firms())
                    .set(PEERS.RANKED, group.ranked())
                    .set(PEERS.MEDIANS, group.medians().toArray(new Double[0]))
                    .set(PEERS.LINES, group.lines().toArray(new Double[0]))
                    .set(PEERS.BANDS, group.bands().toArray(new Integer[0]))
                    .execute();
        }
    }

    private void writeScores(Connection connection, RunId run, Made made) throws SQLException {
        Scored scored = made.scored();
        Totals totals = made.totals();
        try (ScoreRows rows = new ScoreRows(
                sql,
                connection,
                SCORE,
                SCORE.RUN_ID,
                SCORE.SUBJECT_ID,
                SCORE.NAME,
                SCORE.REGION,
                SCORE.FIELD,
                SCORE.STAGE,
                SCORE.RULE,
                SCORE.CORE,
                SCORE.BONUS,
                SCORE.MALUS,
                SCORE.VETOED,
                SCORE.TOTAL,
                SCORE.COVERAGE,
                SCORE.MEASURED,
                SCORE.STATES,
                SCORE.PARTS,
                SCORE.RANK,
                SCORE.RANK_IN_STAGE,
                SCORE.RANK_AMONG_PEERS)) {
            for (int i = 0; i < scored.firms.size(); i++) {
                Firm firm = made.firms().get(i);
                rows.row()
                        .id(run.value())
                        .id(scored.firms.get(i).value())
                        .words(firm.name())
                        .words(firm.region())
                        .words(firm.field())
                        .small(scored.stages[i])
                        .small(scored.rules[i])
                        .number(scored.core[i])
                        .number(totals.bonus()[i])
                        .number(totals.malus()[i])
                        .truth(totals.vetoed()[i])
                        .number(totals.total()[i])
                        .number(scored.coverage[i])
                        .numbers(scored.measured, i)
                        .words(scored.states(i))
                        .numbers(scored.parts, i)
                        .place(made.places().overall()[i])
                        .place(made.places().inStage()[i])
                        .place(made.places().amongPeers()[i]);
            }
            rows.end();
        }
    }

    private void writeAdjustments(RunId run, Made made) {
        List<ScoreAdjustmentRecord> rows = new ArrayList<>();
        for (int i = 0; i < made.scored().firms.size(); i++) {
            short place = 0;
            for (Counted one : made.totals().counted().get(i)) {
                ScoreAdjustmentRecord row = sql.newRecord(SCORE_ADJUSTMENT);
                row.setRunId(run.value());
                row.setSubjectId(made.scored().firms.get(i).value());
                row.setPlace(place++);
                row.setCode(one.code());
                row.setPoints(one.points());
                row.setDay(one.day());
                row.setUntil(one.until());
                one.sheet().map(SheetId::value).ifPresent(row::setSheetId);
                row.setGround(one.ground());
                rows.add(row);
            }
        }
        sql.batchInsert(rows).execute();
    }

    @Override
    public List<Counted> adjustments(RunId run, SubjectId subject) {
        return sql.selectFrom(SCORE_ADJUSTMENT)
                .where(SCORE_ADJUSTMENT.RUN_ID.eq(run.value()))
                .and(SCORE_ADJUSTMENT.SUBJECT_ID.eq(subject.value()))
                .orderBy(SCORE_ADJUSTMENT.PLACE)
                .fetch(PostgresRuns::counted);
    }

    private static Counted counted(ScoreAdjustmentRecord row) {
        @Nullable UUID sheet = row.getSheetId();
        return new Counted(
                row.getCode(),
                row.getPoints(),
                row.getDay(),
                row.getUntil(),
                Optional.ofNullable(sheet).map(SheetId::new),
                row.getGround());
    }

    @Override
    public Optional<PointRun> find(RunId id) {
        return sql.selectFrom(RUN).where(RUN.ID.eq(id.value())).fetchOptional().map(PostgresRuns::run);
    }

    @Override
    public Optional<PointRun> newest(SchemeId scheme, int year) {
        return sql.selectFrom(RUN)
                .where(RUN.SCHEME_ID.eq(scheme.value()))
                .and(RUN.YEAR.eq(year))
                .orderBy(RUN.MADE_AT.desc(), RUN.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(PostgresRuns::run);
    }

    @Override
    public List<PointRun> newest() {
        return sql.select(RUN.fields())
                .distinctOn(RUN.YEAR)
                .from(RUN)
                .orderBy(RUN.YEAR.desc(), RUN.MADE_AT.desc(), RUN.ID.desc())
                .fetchInto(RUN)
                .map(PostgresRuns::run);
    }

    @Override
    public List<PointRun> all(int limit) {
        return sql.selectFrom(RUN)
                .orderBy(RUN.MADE_AT.desc(), RUN.ID.desc())
                .limit(limit)
                .fetch(PostgresRuns::run);
    }

    @Override
    public List<PointRun> of(SubjectId subject) {
        return sql.select(RUN.fields())
                .from(RUN)
                .join(SCORE)
                .on(SCORE.RUN_ID.eq(RUN.ID))
                .where(SCORE.SUBJECT_ID.eq(subject.value()))
                .orderBy(RUN.YEAR.desc(), RUN.MADE_AT.desc(), RUN.ID.desc())
                .fetchInto(RUN)
                .map(PostgresRuns::run);
    }

    @Override
    public Optional<Score> score(RunId run, SubjectId subject) {
        return sql.selectFrom(SCORE)
                .where(SCORE.RUN_ID.eq(run.value()))
                .and(SCORE.SUBJECT_ID.eq(subject.value()))
                .fetchOptional()
                .map(PostgresRuns::score);
    }

    /** Every score of a run, for whoever repeats it. */
    List<Score> scores(RunId run) {
        return sql.selectFrom(SCORE)
                .where(SCORE.RUN_ID.eq(run.value()))
                .orderBy(SCORE.SUBJECT_ID)
                .fetch(PostgresRuns::score);
    }

    @Override
    public Optional<Peers> peers(RunId run, int stage, String field) {
        return sql.selectFrom(PEERS)
                .where(PEERS.RUN_ID.eq(run.value()))
                .and(PEERS.STAGE.eq((short) stage))
                .and(PEERS.FIELD.eq(field))
                .fetchOptional()
                .map(PostgresRuns::peers);
    }

    @Override
    public ScoreList list(RunId run, ScoreFilter filter, int offset, int limit) {
        Condition shown = SCORE.RUN_ID.eq(run.value()).and(condition(filter));
        List<Score> rows = sql.selectFrom(SCORE)
                .where(shown)
                .orderBy(SCORE.TOTAL.desc(), SCORE.SUBJECT_ID)
                .offset(offset)
                .limit(limit)
                .fetch(PostgresRuns::score);
        Field<Integer> band = least(
                        greatest(floor(SCORE.TOTAL.div(inline((double) Peers.BAND))), inline(0.0)),
                        inline(Peers.BANDS - 1.0))
                .cast(Integer.class)
                .as("band");
        Integer[] bands = new Integer[Peers.BANDS];
        Arrays.fill(bands, 0);
        int[] firms = {0, 0};
        sql.select(band, count(), count(SCORE.RANK))
                .from(SCORE)
                .where(shown)
                .groupBy(band)
                .forEach(row -> {
                    bands[row.value1()] = row.value2();
                    firms[0] += row.value2();
                    firms[1] += row.value3();
                });
        return new ScoreList(rows, firms[0], firms[1], List.of(bands));
    }

    @Override
    public void each(RunId run, ScoreFilter filter, Consumer<Score> reader) {
        transaction.executeWithoutResult(status -> {
            try (Cursor<ScoreRecord> rows = sql.selectFrom(SCORE)
                    .where(SCORE.RUN_ID.eq(run.value()))
                    .and(condition(filter))
                    .orderBy(SCORE.TOTAL.desc(), SCORE.SUBJECT_ID)
                    .fetchSize(PORTION)
                    .fetchLazy()) {
                rows.forEach(row -> reader.accept(score(row)));
            }
        });
    }

    private static Condition condition(ScoreFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (!filter.regions().isEmpty()) {
            Condition within = falseCondition();
            for (RegionCode region : filter.regions()) {
                within = within.or(SCORE.REGION.startsWith(region.prefix()));
            }
            all.add(within);
        }
        filter.region().ifPresent(region -> all.add(SCORE.REGION.startsWith(region.prefix())));
        filter.stage().ifPresent(stage -> all.add(SCORE.STAGE.eq(stage.shortValue())));
        filter.ranked().ifPresent(ranked -> all.add(ranked ? SCORE.RANK.isNotNull() : SCORE.RANK.isNull()));
        if (!filter.field().isEmpty()) {
            all.add(SCORE.FIELD.eq(filter.field()));
        }
        if (!filter.text().isEmpty()) {
            all.add(SCORE.NAME.containsIgnoreCase(filter.text()));
        }
        return org.jooq.impl.DSL.and(all);
    }

    private static PointRun run(RunRecord row) {
        @Nullable OffsetDateTime adjusted = row.getAdjustedAt();
        return new PointRun(
                new RunId(row.getId()),
                new SchemeId(row.getSchemeId()),
                row.getYear(),
                new KnowledgeTime(row.getKnownAt().toInstant()),
                Optional.ofNullable(adjusted).map(OffsetDateTime::toInstant),
                row.getMadeAt().toInstant(),
                row.getFirms(),
                row.getRanked());
    }

    private static Score score(ScoreRecord row) {
        List<Measured> measured = new ArrayList<>();
        Double[] values = row.getMeasured();
        for (int j = 0; j < values.length; j++) {
            measured.add(new Measured(Measured.State.of(row.getStates().charAt(j)), values[j]));
        }
        @Nullable String region = row.getRegion();
        @Nullable Integer rank = row.getRank();
        return new Score(
                new SubjectId(row.getSubjectId()),
                row.getName(),
                region == null ? null : new RegionCode(region),
                row.getField() == null ? "" : row.getField(),
                row.getStage(),
                row.getRule(),
                row.getCore(),
                row.getBonus(),
                row.getMalus(),
                row.getVetoed(),
                row.getTotal(),
                row.getCoverage(),
                measured,
                List.of(row.getParts()),
                rank == null
                        ? Optional.empty()
                        : Optional.of(new Score.Place(rank, row.getRankInStage(), row.getRankAmongPeers())));
    }

    private static Peers peers(PeersRecord row) {
        return new Peers(
                row.getStage(),
                row.getField(),
                row.getFirms(),
                row.getRanked(),
                Collections.unmodifiableList(Arrays.asList(row.getMedians())),
                List.of(row.getLines()),
                List.of(row.getBands()));
    }
}
