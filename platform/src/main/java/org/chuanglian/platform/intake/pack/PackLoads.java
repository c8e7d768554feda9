package org.chuanglian.platform.intake.pack;

import static org.chuanglian.platform.intake.db.Tables.PACK_LOAD;
import static org.chuanglian.platform.intake.db.Tables.PACK_PROBLEM;
import static org.chuanglian.platform.intake.db.Tables.PACK_REMARK;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The book of loadings: what was loaded when, with which content, and what is wrong with what was not. */
@Component
public class PackLoads {

    /** The advisory lock of one table's loading; any constant that nothing else in the database uses. */
    private static final long LOADING_LOCK = 0x6368_6c5f_7061_636bL;

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Clock clock;

    PackLoads(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A table's newest loading. */
    public record Load(
            String table,
            @Nullable String source,
            long rows,
            long subjects,
            long facts,
            long corrections,
            long unchanged,
            long relations,
            BigDecimal seconds,
            OffsetDateTime at,
            List<Remarked> remarks) {}

    /** What a loading had to remark. */
    public record Remarked(Remark remark, long occurrences, List<String> examples) {}

    /** Waits until no other instance loads, until the transaction ends. */
    void hold() {
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(LOADING_LOCK)))
                .fetch();
    }

    /** The content with which a table was last loaded. */
    Optional<String> content(String table) {
        return sql.select(PACK_LOAD.CONTENT_HASH)
                .from(PACK_LOAD)
                .where(PACK_LOAD.TABLE_NAME.eq(table))
                .orderBy(PACK_LOAD.LOADED_AT.desc(), PACK_LOAD.ID.desc())
                .limit(1)
                .fetchOptional(PACK_LOAD.CONTENT_HASH);
    }

    void loaded(String table, String content, @Nullable String source, TableOutcome.Loaded loaded, Remarks remarks) {
        UUID id = IDS.generate();
        sql.insertInto(PACK_LOAD)
                .set(PACK_LOAD.ID, id)
                .set(PACK_LOAD.TABLE_NAME, table)
                .set(PACK_LOAD.CONTENT_HASH, content)
                .set(PACK_LOAD.SOURCE_CODE, source)
                .set(PACK_LOAD.ROW_COUNT, loaded.rows())
                .set(PACK_LOAD.SUBJECTS, loaded.written().subjects())
                .set(PACK_LOAD.FACTS, loaded.written().facts())
                .set(PACK_LOAD.CORRECTIONS, loaded.written().corrections())
                .set(PACK_LOAD.UNCHANGED, loaded.written().unchanged())
                .set(PACK_LOAD.RELATIONS, loaded.written().relations())
                .set(PACK_LOAD.SECONDS, BigDecimal.valueOf(loaded.took().toMillis(), 3))
                .set(PACK_LOAD.LOADED_AT, OffsetDateTime.now(clock))
                .execute();
        remarks.each((remark, count) -> sql.insertInto(PACK_REMARK)
                .set(PACK_REMARK.LOAD_ID, id)
                .set(PACK_REMARK.KIND, remark.name())
                .set(PACK_REMARK.OCCURRENCES, count)
                .set(PACK_REMARK.EXAMPLES, remarks.examples(remark).toArray(String[]::new))
                .execute());
    }

    /** Sets what is wrong with a table now; nothing is wrong with one that loads. */
    void problems(String table, List<TableProblem> problems) {
        sql.deleteFrom(PACK_PROBLEM).where(PACK_PROBLEM.TABLE_NAME.eq(table)).execute();
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (int i = 0; i < problems.size(); i++) {
            TableProblem problem = problems.get(i);
            sql.insertInto(PACK_PROBLEM)
                    .set(PACK_PROBLEM.TABLE_NAME, table)
                    .set(PACK_PROBLEM.POSITION, i)
                    .set(PACK_PROBLEM.FILE, problem.file())
                    .set(PACK_PROBLEM.LINE, problem.line())
                    .set(PACK_PROBLEM.COLUMN_NAME, problem.column())
                    .set(PACK_PROBLEM.VALUE, problem.value())
                    .set(PACK_PROBLEM.EXPECTED, problem.expected())
                    .set(PACK_PROBLEM.HINT, problem.hint())
                    .set(PACK_PROBLEM.FOUND_AT, now)
                    .execute();
        }
    }

    /** The newest loading of every table that was ever loaded, in the order of loading. */
    public Map<String, Load> newest() {
        Map<UUID, List<Remarked>> remarks = sql.selectFrom(PACK_REMARK)
                .orderBy(PACK_REMARK.KIND)
                .fetchGroups(
                        PACK_REMARK.LOAD_ID,
                        row -> new Remarked(
                                Remark.valueOf(row.getKind()), row.getOccurrences(), List.of(row.getExamples())));
        Map<String, Load> loads = new LinkedHashMap<>();
        sql
                .select(PACK_LOAD.fields())
                .distinctOn(PACK_LOAD.TABLE_NAME)
                .from(PACK_LOAD)
                .orderBy(PACK_LOAD.TABLE_NAME, PACK_LOAD.LOADED_AT.desc(), PACK_LOAD.ID.desc())
                .fetchInto(PACK_LOAD)
                .stream()
                .sorted(Comparator.comparingInt(row -> Routes.position(row.getTableName())))
                .forEach(row -> loads.put(
                        row.getTableName(),
                        new Load(
                                row.getTableName(),
                                row.getSourceCode(),
                                row.getRowCount(),
                                row.getSubjects(),
                                row.getFacts(),
                                row.getCorrections(),
                                row.getUnchanged(),
                                row.getRelations(),
                                row.getSeconds(),
                                row.getLoadedAt(),
                                remarks.getOrDefault(row.getId(), List.of()))));
        return loads;
    }

    /** What is wrong with the tables that were not loaded when last tried. */
    public Map<String, List<TableProblem>> problems() {
        return sql.selectFrom(PACK_PROBLEM)
                .orderBy(PACK_PROBLEM.TABLE_NAME, PACK_PROBLEM.POSITION)
                .fetchGroups(
                        PACK_PROBLEM.TABLE_NAME,
                        row -> new TableProblem(
                                row.getFile(),
                                row.getLine(),
                                row.getColumnName(),
                                row.getValue(),
                                row.getExpected(),
                                row.getHint()));
    }
}
