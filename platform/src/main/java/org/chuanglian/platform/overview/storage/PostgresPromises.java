package org.chuanglian.platform.overview.storage;

import static org.chuanglian.platform.overview.db.Tables.PROMISE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.overview.Measure;
import org.chuanglian.platform.overview.Promise;
import org.chuanglian.platform.overview.Promises;
import org.chuanglian.platform.overview.db.tables.records.PromiseRecord;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps promises in PostgreSQL, a row for each wording. */
@Component
class PostgresPromises implements Promises {

    /** One writer at a time, whichever instance it runs in. */
    private static final long WRITING = 0x70726f6d697365L;

    private final DSLContext sql;
    private final Clock clock;

    PostgresPromises(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Worded> at(KnowledgeTime at) {
        return newest(known(at)).stream().filter(worded -> !worded.withdrawn()).toList();
    }

    private static Condition known(KnowledgeTime at) {
        return PROMISE.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC));
    }

    private List<Worded> newest(Condition known) {
        return sql.select(PROMISE.fields())
                .distinctOn(PROMISE.CODE)
                .from(PROMISE)
                .where(known)
                .orderBy(PROMISE.CODE, PROMISE.VERSION.desc())
                .fetchInto(PROMISE)
                .map(PostgresPromises::worded);
    }

    @Override
    public List<Worded> wordings(String code, KnowledgeTime at) {
        return sql.selectFrom(PROMISE)
                .where(PROMISE.CODE.eq(code))
                .and(known(at))
                .orderBy(PROMISE.VERSION.desc())
                .fetch(PostgresPromises::worded);
    }

    @Override
    public Optional<KnowledgeTime> knownUntil() {
        return sql.select(max(PROMISE.RECORDED_AT))
                .from(PROMISE)
                .fetchOptional(0, OffsetDateTime.class)
                .map(time -> new KnowledgeTime(time.toInstant()));
    }

    @Override
    @Transactional
    public int replace(List<Promise> promises) {
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, val(WRITING)))
                .fetch();
        Map<String, Worded> known = newest(noCondition()).stream()
                .collect(Collectors.toMap(worded -> worded.promise().code(), Function.identity()));
        OffsetDateTime now = next();
        int written = 0;
        for (Promise promise : promises) {
            Worded before = known.remove(promise.code());
            if (before == null || before.withdrawn() || !before.promise().equals(promise)) {
                insert(promise, before == null ? 1 : before.version() + 1, false, now);
                written++;
            }
        }
        for (Worded gone : known.values()) {
            if (!gone.withdrawn()) {
                insert(gone.promise(), gone.version() + 1, true, now);
                written++;
            }
        }
        return written;
    }

    /** Later wordings have later times, even when the clock goes back. */
    private OffsetDateTime next() {
        Instant now = new KnowledgeTime(clock.instant()).instant();
        return knownUntil()
                .map(last -> last.instant().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now)
                .atOffset(ZoneOffset.UTC);
    }

    private void insert(Promise promise, int version, boolean withdrawn, OffsetDateTime now) {
        sql.insertInto(PROMISE)
                .set(PROMISE.CODE, promise.code())
                .set(PROMISE.VERSION, version)
                .set(PROMISE.WITHDRAWN, withdrawn)
                .set(PROMISE.KIND, promise.kind().code())
                .set(PROMISE.THEME, promise.theme().code())
                .set(PROMISE.STATEMENT_ZH, promise.statementZh())
                .set(PROMISE.STATEMENT_EN, promise.statementEn())
                .set(PROMISE.FIGURE, promise.figure())
                .set(PROMISE.BOUND, promise.bound().code())
                .set(PROMISE.UNIT, promise.unit())
                .set(PROMISE.BASE, promise.base())
                .set(PROMISE.BASE_PERIOD, written(promise.basePeriod()))
                .set(PROMISE.AS_OF, promise.asOf().toString())
                .set(PROMISE.DUE, written(promise.due()))
                .set(PROMISE.OWNER, promise.owner())
                .set(PROMISE.MEASURE, promise.measure().code())
                .set(PROMISE.SOURCE_CODE, promise.source())
                .set(PROMISE.RECORDED_AT, now)
                .execute();
    }

    private static @Nullable String written(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.of(text);
    }

    private static Worded worded(PromiseRecord row) {
        return new Worded(
                new Promise(
                        row.getCode(),
                        Promise.Kind.read(row.getKind()).orElseThrow(),
                        Promise.Theme.read(row.getTheme()).orElseThrow(),
                        row.getStatementZh(),
                        row.getStatementEn(),
                        row.getFigure(),
                        Promise.Bound.read(row.getBound()).orElseThrow(),
                        row.getUnit(),
                        row.getBase(),
                        period(row.getBasePeriod()),
                        Period.of(row.getAsOf()),
                        period(row.getDue()),
                        row.getOwner(),
                        Measure.read(row.getMeasure()).orElseThrow(),
                        row.getSourceCode()),
                row.getVersion(),
                row.getWithdrawn(),
                new KnowledgeTime(row.getRecordedAt().toInstant()));
    }
}
