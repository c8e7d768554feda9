package org.chuanglian.platform.intake.upload.storage;

import static org.chuanglian.platform.intake.db.Tables.UPLOAD_ROW;
import static org.jooq.impl.DSL.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.intake.db.tables.records.UploadRowRecord;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.ProblemRow.Resolution;
import org.chuanglian.platform.intake.upload.ProblemRow.State;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.registry.SubjectId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The rows of each upload that are not simply right. */
@Component
public class PostgresProblemRows {

    private final DSLContext sql;

    PostgresProblemRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Forgets all rows of an upload, before it is checked anew. */
    public void clear(UploadId upload) {
        sql.deleteFrom(UPLOAD_ROW)
                .where(UPLOAD_ROW.UPLOAD_ID.eq(upload.value()))
                .execute();
    }

    /** Keeps rows that were not kept before. */
    public void add(UploadId upload, List<ProblemRow> rows) {
        if (!rows.isEmpty()) {
            sql.batchInsert(rows.stream().map(row -> written(upload, row)).toList())
                    .execute();
        }
    }

    /** Keeps how a row stands now. */
    public void put(UploadId upload, ProblemRow row) {
        UploadRowRecord written = written(upload, row);
        sql.insertInto(UPLOAD_ROW)
                .set(written)
                .onConflict(UPLOAD_ROW.UPLOAD_ID, UPLOAD_ROW.LINE)
                .doUpdate()
                .set(written)
                .execute();
    }

    /** How many rows are in each state. */
    public Map<State, Long> counts(UploadId upload) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        sql.select(UPLOAD_ROW.STATE, count())
                .from(UPLOAD_ROW)
                .where(UPLOAD_ROW.UPLOAD_ID.eq(upload.value()))
                .groupBy(UPLOAD_ROW.STATE)
                .forEach(row -> counts.put(state(row.value1()), row.value2().longValue()));
        return counts;
    }

    public Optional<ProblemRow> find(UploadId upload, long line) {
        return sql.selectFrom(UPLOAD_ROW)
                .where(UPLOAD_ROW.UPLOAD_ID.eq(upload.value()))
                .and(UPLOAD_ROW.LINE.eq(line))
                .fetchOptional()
                .map(PostgresProblemRows::row);
    }

    /** Rows behind a line in their order, in one state or, when empty, in any. */
    public List<ProblemRow> after(UploadId upload, long line, Optional<State> state, int most) {
        Condition asked = UPLOAD_ROW
                .UPLOAD_ID
                .eq(upload.value())
                .and(UPLOAD_ROW.LINE.gt(line))
                .and(state.map(one -> UPLOAD_ROW.STATE.eq(one.code())).orElseGet(org.jooq.impl.DSL::noCondition));
        return sql.selectFrom(UPLOAD_ROW)
                .where(asked)
                .orderBy(UPLOAD_ROW.LINE)
                .limit(most)
                .fetch(PostgresProblemRows::row);
    }

    /** All rows from one line to another, by their lines. */
    public Map<Long, ProblemRow> between(UploadId upload, long first, long last) {
        return sql.selectFrom(UPLOAD_ROW)
                .where(UPLOAD_ROW.UPLOAD_ID.eq(upload.value()))
                .and(UPLOAD_ROW.LINE.between(first, last))
                .fetchMap(UploadRowRecord::getLine, PostgresProblemRows::row);
    }

    private static UploadRowRecord written(UploadId upload, ProblemRow row) {
        UploadRowRecord written = new UploadRowRecord();
        written.setUploadId(upload.value());
        written.setLine(row.line());
        written.setState(row.state().code());
        written.setCells(storable(row.cells()));
        written.setFixed(row.fixed().map(PostgresProblemRows::storable).orElse(null));
        written.setFinding(row.finding().map(finding -> finding.text().name()).orElse(null));
        written.setFindingArguments(
                row.finding().map(finding -> storable(finding.arguments())).orElse(null));
        written.setLikeSubject(row.like().map(SubjectId::value).orElse(null));
        written.setDecided(row.decided().map(Resolution::code).orElse(null));
        return written;
    }

    /** No text of the database holds U+0000 or half a character. */
    private static String[] storable(List<String> cells) {
        return cells.stream()
                .map(cell -> new String(
                                cell.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .replace('\0', '\uFFFD'))
                .toArray(String[]::new);
    }

    private static ProblemRow row(UploadRowRecord row) {
        String[] fixed = row.getFixed();
        String finding = row.getFinding();
        String[] arguments = row.getFindingArguments();
        UUID like = row.getLikeSubject();
        String decided = row.getDecided();
        return new ProblemRow(
                row.getLine(),
                state(row.getState()),
                List.of(row.getCells()),
                Optional.ofNullable(fixed).map(List::of),
                Optional.ofNullable(finding)
                        .map(name -> new Finding(
                                FindingText.valueOf(name), arguments == null ? List.of() : List.of(arguments))),
                Optional.ofNullable(like).map(SubjectId::new),
                Optional.ofNullable(decided).map(code -> Resolution.valueOf(code.toUpperCase(Locale.ROOT))));
    }

    private static State state(String code) {
        return State.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
