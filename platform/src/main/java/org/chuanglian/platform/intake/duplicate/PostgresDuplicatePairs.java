package org.chuanglian.platform.intake.duplicate;

import static org.chuanglian.platform.intake.db.Tables.DUPLICATE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.intake.db.tables.records.DuplicateRecord;
import org.chuanglian.platform.intake.duplicate.DuplicatePair.Decision;
import org.chuanglian.platform.intake.duplicate.DuplicatePair.State;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the pairs. One is decided only from where it waits, so that of two officers one is late. */
@Component
class PostgresDuplicatePairs {

    private static final Condition WAITING = DUPLICATE.STATE.in(State.OPEN.code(), State.LATER.code());

    private final DSLContext sql;

    PostgresDuplicatePairs(DSLContext sql) {
        this.sql = sql;
    }

    /** A pair of the last search, with where its subjects lie. */
    record Likely(
            DuplicatePair pair,
            @Nullable RegionCode firstRegion,
            @Nullable RegionCode secondRegion) {}

    /** What was found takes the place of what nobody has looked at yet; what was decided stays. */
    void replace(List<Likely> found, Instant at) {
        sql.deleteFrom(DUPLICATE).where(DUPLICATE.STATE.eq(State.OPEN.code())).execute();
        for (Likely likely : found) {
            DuplicatePair pair = likely.pair();
            sql.insertInto(DUPLICATE)
                    .set(DUPLICATE.FIRST_ID, pair.first().value())
                    .set(DUPLICATE.SECOND_ID, pair.second().value())
                    .set(DUPLICATE.SCORE, pair.score())
                    .set(DUPLICATE.REASONS, pair.reasons())
                    .set(DUPLICATE.FIRST_REGION, code(likely.firstRegion()))
                    .set(DUPLICATE.SECOND_REGION, code(likely.secondRegion()))
                    .set(DUPLICATE.FOUND_AT, at.atOffset(ZoneOffset.UTC))
                    .set(DUPLICATE.STATE, State.OPEN.code())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static @Nullable String code(@Nullable RegionCode region) {
        return region == null ? null : region.code();
    }

    /** The pairs that wait for whoever has the remit: those not looked at first, and of these the likeliest. */
    List<DuplicatePair> waiting(Remit remit, int offset, int limit) {
        return sql.selectFrom(DUPLICATE)
                .where(WAITING)
                .and(within(remit))
                .orderBy(DUPLICATE.STATE.desc(), DUPLICATE.SCORE.desc(), DUPLICATE.FIRST_ID, DUPLICATE.SECOND_ID)
                .offset(offset)
                .limit(limit)
                .fetch(PostgresDuplicatePairs::pair);
    }

    int count(Remit remit) {
        return sql.fetchCount(DUPLICATE, WAITING.and(within(remit)));
    }

    Optional<DuplicatePair> find(SubjectId first, SubjectId second) {
        return sql.selectFrom(DUPLICATE)
                .where(DUPLICATE.FIRST_ID.eq(first.value()))
                .and(DUPLICATE.SECOND_ID.eq(second.value()))
                .fetchOptional()
                .map(PostgresDuplicatePairs::pair);
    }

    /** Decides a pair that waits; false when somebody else has decided it. */
    boolean decide(DuplicatePair pair, State state, PersonId by, Instant at) {
        return sql.update(DUPLICATE)
                        .set(DUPLICATE.STATE, state.code())
                        .set(DUPLICATE.DECIDED_BY, by.value())
                        .set(DUPLICATE.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(DUPLICATE.FIRST_ID.eq(pair.first().value()))
                        .and(DUPLICATE.SECOND_ID.eq(pair.second().value()))
                        .and(WAITING)
                        .execute()
                == 1;
    }

    /** Drops what waits about a subject that stands no more. */
    void drop(SubjectId subject) {
        sql.deleteFrom(DUPLICATE)
                .where(WAITING)
                .and(DUPLICATE.FIRST_ID.eq(subject.value()).or(DUPLICATE.SECOND_ID.eq(subject.value())))
                .execute();
    }

    private static Condition within(Remit remit) {
        return switch (remit) {
            case Remit.Nothing() -> falseCondition();
            case Remit.Everywhere() -> noCondition();
            case Remit.Districts(var regions) ->
                lies(DUPLICATE.FIRST_REGION, regions).and(lies(DUPLICATE.SECOND_REGION, regions));
        };
    }

    private static Condition lies(Field<String> region, Iterable<RegionCode> regions) {
        Condition lies = falseCondition();
        for (RegionCode own : regions) {
            lies = lies.or(region.startsWith(own.prefix()));
        }
        return lies;
    }

    private static DuplicatePair pair(DuplicateRecord row) {
        return new DuplicatePair(
                new SubjectId(row.getFirstId()),
                new SubjectId(row.getSecondId()),
                row.getScore(),
                row.getReasons(),
                State.of(row.getState()),
                row.getDecidedBy() == null
                        ? null
                        : new Decision(
                                new PersonId(row.getDecidedBy()),
                                row.getDecidedAt().toInstant()));
    }
}
