package org.chuanglian.platform.record.chain;

import static org.chuanglian.platform.record.db.Tables.CHAIN;
import static org.chuanglian.platform.record.db.Tables.CHECKPOINT;
import static org.chuanglian.platform.record.db.Tables.ENTRY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.platform.record.db.tables.records.ChainRecord;
import org.chuanglian.platform.record.db.tables.records.CheckpointRecord;
import org.chuanglian.platform.record.db.tables.records.EntryRecord;
import org.chuanglian.platform.shared.ChinaTime;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A checkpoint for each finished day, whichever instance makes it; days missed while nothing ran are made up for. */
@Component
public class Checkpoints {

    private final DSLContext sql;
    private final ChainEnd end;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Checkpoints(DSLContext sql, ChainEnd end, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.end = end;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The newest first. */
    public List<Checkpoint> newest(int limit) {
        return sql.selectFrom(CHECKPOINT)
                .orderBy(CHECKPOINT.DAY.desc())
                .limit(limit)
                .fetch(this::checkpoint);
    }

    public Optional<Checkpoint> of(LocalDate day) {
        return sql.selectFrom(CHECKPOINT).where(CHECKPOINT.DAY.eq(day)).fetchOptional(this::checkpoint);
    }

    /** Makes what is due soon after each midnight, and at the start. */
    @Scheduled(cron = "30 0 0 * * *", zone = ChinaTime.NAME)
    @EventListener(ApplicationReadyEvent.class)
    void makeOnTime() {
        makeDue();
    }

    /**
     * Makes the checkpoints of all days that are over and have none, from the day of the first entry on. Whoever makes
     * them holds the chain's end, and later entries cannot be dated into a day that was closed.
     *
     * @return the days, in their order
     */
    public List<LocalDate> makeDue() {
        return Objects.requireNonNull(transaction.execute(status -> {
            ChainRecord last = end.locked();
            List<LocalDate> made = new ArrayList<>();
            LocalDate today = LocalDate.now(clock);
            Optional<LocalDate> first = firstDue();
            if (first.isEmpty() || !first.get().isBefore(today)) {
                return made;
            }
            for (LocalDate day = first.get(); day.isBefore(today); day = day.plusDays(1)) {
                make(day);
                made.add(day);
            }
            OffsetDateTime closed = start(today);
            if (last.getLastAt().isBefore(closed)) {
                sql.update(CHAIN).set(CHAIN.LAST_AT, closed).execute();
            }
            return made;
        }));
    }

    private Optional<LocalDate> firstDue() {
        @Nullable
        LocalDate lastMade =
                sql.select(DSL.max(CHECKPOINT.DAY)).from(CHECKPOINT).fetchOne(0, LocalDate.class);
        if (lastMade != null) {
            return Optional.of(lastMade.plusDays(1));
        }
        return sql.select(ENTRY.AT)
                .from(ENTRY)
                .where(ENTRY.SEQ.eq(1L))
                .fetchOptional(ENTRY.AT)
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    private void make(LocalDate day) {
        EntryRecord lastOfDay = sql.selectFrom(ENTRY)
                .where(ENTRY.AT.lt(start(day.plusDays(1))))
                .orderBy(ENTRY.AT.desc(), ENTRY.SEQ.desc())
                .limit(1)
                .fetchSingle();
        sql.insertInto(CHECKPOINT)
                .set(CHECKPOINT.DAY, day)
                .set(CHECKPOINT.ENTRIES, lastOfDay.getSeq())
                .set(CHECKPOINT.HEAD, lastOfDay.getHash())
                .set(CHECKPOINT.ALGORITHM, algorithm(lastOfDay.getLine()))
                .set(CHECKPOINT.MADE_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** As the entry itself names it. */
    private static String algorithm(String line) {
        for (Algorithm algorithm : Algorithm.values()) {
            if (line.contains(",\"alg\":\"" + algorithm.code() + "\",\"at\":\"")) {
                return algorithm.code();
            }
        }
        throw new IllegalStateException("the entry names no algorithm: " + line + "\nMaybe it was changed.");
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private Checkpoint checkpoint(CheckpointRecord row) {
        return new Checkpoint(
                end.now().getId(),
                Algorithm.of(row.getAlgorithm()).orElseThrow(),
                row.getDay(),
                row.getEntries(),
                row.getHead());
    }
}
