package org.chuanglian.platform.points.adjustment;

import static org.chuanglian.platform.points.db.Tables.ADJUSTMENT;
import static org.chuanglian.platform.points.db.Tables.ADJUSTMENT_SHEET;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.adjustment.AdjustmentSheet.State;
import org.chuanglian.platform.points.db.tables.records.AdjustmentRecord;
import org.chuanglian.platform.points.db.tables.records.AdjustmentSheetRecord;
import org.chuanglian.platform.registry.SubjectId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps sheets in PostgreSQL. What changes whether a sheet stands bears the database's own time under one lock, so that
 * nothing is committed later with an earlier time than a run has read at.
 */
@Component
class PostgresAdjustments implements Adjustments {

    /** Any constant that nothing else in the database locks. */
    private static final long LOCK = 0x6368_6c5f_6164_6a31L;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PostgresAdjustments(DSLContext sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Standing now() {
        return Objects.requireNonNull(transaction.execute(status -> at(locked().toInstant())));
    }

    /** Takes the lock until the transaction ends, and tells the time. */
    private OffsetDateTime locked() {
        sql.select(function("pg_advisory_xact_lock", Object.class, val(LOCK))).fetch();
        return sql.select(function("clock_timestamp", OffsetDateTime.class))
                .fetchSingle()
                .value1();
    }

    @Override
    public Standing at(Instant moment) {
        OffsetDateTime then = moment.atOffset(ZoneOffset.UTC);
        Map<SubjectId, List<Entered>> entered = new LinkedHashMap<>();
        sql.select(ADJUSTMENT.fields())
                .from(ADJUSTMENT)
                .join(ADJUSTMENT_SHEET)
                .on(ADJUSTMENT_SHEET.ID.eq(ADJUSTMENT.SHEET_ID))
                .where(ADJUSTMENT_SHEET.STATE.in(State.STANDS.code(), State.ENDING.code(), State.ENDED.code()))
                .and(ADJUSTMENT_SHEET.DECIDED_AT.le(then))
                .and(ADJUSTMENT_SHEET.ENDED_AT.isNull().or(ADJUSTMENT_SHEET.ENDED_AT.gt(then)))
                .orderBy(ADJUSTMENT_SHEET.DECIDED_AT, ADJUSTMENT.SHEET_ID, ADJUSTMENT.LINE)
                .fetchInto(ADJUSTMENT)
                .forEach(row -> entered.computeIfAbsent(new SubjectId(row.getSubjectId()), firm -> new ArrayList<>())
                        .add(new Entered(new SheetId(row.getSheetId()), row(row))));
        return new Standing(moment, entered);
    }

    @Override
    public List<AdjustmentSheet> sheets(int limit) {
        return sql.selectFrom(ADJUSTMENT_SHEET)
                .orderBy(ADJUSTMENT_SHEET.PROPOSED_AT.desc(), ADJUSTMENT_SHEET.ID.desc())
                .limit(limit)
                .fetch(this::sheet);
    }

    @Override
    public Optional<AdjustmentSheet> find(SheetId id) {
        return sql.selectFrom(ADJUSTMENT_SHEET)
                .where(ADJUSTMENT_SHEET.ID.eq(id.value()))
                .fetchOptional()
                .map(this::sheet);
    }

    /** Keeps a proposal, in the transaction that runs. */
    SheetId propose(PersonId by, UUID attachment, List<AdjustmentRow> rows) {
        SheetId id = SheetId.next();
        sql.insertInto(ADJUSTMENT_SHEET)
                .set(ADJUSTMENT_SHEET.ID, id.value())
                .set(ADJUSTMENT_SHEET.ATTACHMENT, attachment)
                .set(ADJUSTMENT_SHEET.STATE, State.PROPOSED.code())
                .set(ADJUSTMENT_SHEET.PROPOSED_BY, by.value())
                .set(ADJUSTMENT_SHEET.PROPOSED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        for (AdjustmentRow row : rows) {
            sql.insertInto(ADJUSTMENT)
                    .set(ADJUSTMENT.SHEET_ID, id.value())
                    .set(ADJUSTMENT.LINE, row.line())
                    .set(ADJUSTMENT.SUBJECT_ID, row.subject().value())
                    .set(ADJUSTMENT.FIRM, row.firm())
                    .set(ADJUSTMENT.CODE, row.code())
                    .set(ADJUSTMENT.DAY, row.day())
                    .set(ADJUSTMENT.UNTIL, row.until())
                    .set(ADJUSTMENT.GROUND, row.ground())
                    .execute();
        }
        return id;
    }

    /** Approves or declines what somebody else proposed, in the transaction that runs; false when it waits no more. */
    boolean decide(SheetId id, PersonId by, boolean approves) {
        OffsetDateTime now = locked();
        return sql.update(ADJUSTMENT_SHEET)
                        .set(ADJUSTMENT_SHEET.STATE, (approves ? State.STANDS : State.DECLINED).code())
                        .set(ADJUSTMENT_SHEET.DECIDED_BY, by.value())
                        .set(ADJUSTMENT_SHEET.DECIDED_AT, now)
                        .where(in(id, State.PROPOSED))
                        .and(ADJUSTMENT_SHEET.PROPOSED_BY.ne(by.value()))
                        .execute()
                == 1;
    }

    /** Asks that a sheet end; false when it does not stand, or was asked already. */
    boolean askEnd(SheetId id, PersonId by) {
        return sql.update(ADJUSTMENT_SHEET)
                        .set(ADJUSTMENT_SHEET.STATE, State.ENDING.code())
                        .set(ADJUSTMENT_SHEET.ENDING_BY, by.value())
                        .where(in(id, State.STANDS))
                        .execute()
                == 1;
    }

    /** Ends a sheet as somebody else asked, or lets it stand; false when nothing waits. */
    boolean decideEnd(SheetId id, PersonId by, boolean approves) {
        OffsetDateTime now = locked();
        var update = approves
                ? sql.update(ADJUSTMENT_SHEET)
                        .set(ADJUSTMENT_SHEET.STATE, State.ENDED.code())
                        .set(ADJUSTMENT_SHEET.ENDED_BY, by.value())
                        .set(ADJUSTMENT_SHEET.ENDED_AT, now)
                : sql.update(ADJUSTMENT_SHEET)
                        .set(ADJUSTMENT_SHEET.STATE, State.STANDS.code())
                        .setNull(ADJUSTMENT_SHEET.ENDING_BY);
        return update.where(in(id, State.ENDING))
                        .and(ADJUSTMENT_SHEET.ENDING_BY.ne(by.value()))
                        .execute()
                == 1;
    }

    private static Condition in(SheetId id, State state) {
        return ADJUSTMENT_SHEET.ID.eq(id.value()).and(ADJUSTMENT_SHEET.STATE.eq(state.code()));
    }

    private AdjustmentSheet sheet(AdjustmentSheetRecord row) {
        @Nullable UUID ending = row.getEndingBy();
        return new AdjustmentSheet(
                new SheetId(row.getId()),
                State.of(row.getState()),
                row.getAttachment(),
                new PersonId(row.getProposedBy()),
                row.getProposedAt().toInstant(),
                Optional.ofNullable(ending).map(PersonId::new),
                sql.selectFrom(ADJUSTMENT)
                        .where(ADJUSTMENT.SHEET_ID.eq(row.getId()))
                        .orderBy(ADJUSTMENT.LINE)
                        .fetch(PostgresAdjustments::row));
    }

    private static AdjustmentRow row(AdjustmentRecord row) {
        return new AdjustmentRow(
                row.getLine(),
                new SubjectId(row.getSubjectId()),
                row.getFirm(),
                row.getCode(),
                row.getDay(),
                row.getUntil(),
                row.getGround());
    }
}
