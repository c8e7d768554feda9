package org.chuanglian.platform.record.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chuanglian.ledger.Entry;
import org.chuanglian.ledger.Seal;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.db.tables.records.ChainRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains acts as the last thing before the commit. The lock on the chain's end is the last that a transaction takes and
 * is held for one write and the commit, so it cannot be part of a deadlock: whoever holds it waits for nobody.
 */
@Component
class ChainedActs implements Acts {

    private final DSLContext sql;
    private final ChainEnd end;
    private final TransactionTemplate transaction;
    private final RecordSettings settings;
    private final Clock clock;

    ChainedActs(
            DSLContext sql,
            ChainEnd end,
            PlatformTransactionManager transactions,
            RecordSettings settings,
            Clock clock) {
        this.sql = sql;
        this.end = end;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void append(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            transaction.executeWithoutResult(status -> append(act));
            return;
        }
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(
                    act + " cannot be recorded in a transaction that only reads.\nMaybe record it before or after.");
        }
        staged().add(act);
    }

    private StagedActs staged() {
        @Nullable Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof StagedActs staged) {
            return staged;
        }
        StagedActs staged = new StagedActs(this, this::chain);
        TransactionSynchronizationManager.bindResource(this, staged);
        TransactionSynchronizationManager.registerSynchronization(staged);
        return staged;
    }

    private void chain(List<Act> acts) {
        ChainRecord last = end.locked();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = now.isAfter(last.getLastAt().toInstant())
                ? now
                : last.getLastAt().toInstant();
        Appended appended = new Appended(last.getEntries() + 1, at);
        String head = last.getHead();
        for (Act act : acts) {
            Entry.Chained entry = entry(act, head, appended).chained();
            head = entry.hash();
            appended.add(act.kind().code(), entry);
        }
        appended.write(sql);
    }

    /** The entry of an act; what opens its seals is kept beside. */
    private Entry entry(Act act, String prev, Appended appended) {
        SortedMap<String, String> sealed = new TreeMap<>();
        kept(act).forEach((name, value) -> {
            Seal seal = Seal.of(value);
            sealed.put(name, seal.commitment(settings.algorithm(), name));
            appended.open(name, seal);
        });
        return new Entry(
                appended.nextSeq(),
                appended.at(),
                act.kind().code(),
                act.actor().told(),
                act.subject(),
                act.told(),
                sealed,
                settings.algorithm(),
                prev);
    }

    private static SortedMap<String, String> kept(Act act) {
        return switch (act.actor()) {
            case Actor.Person person ->
                act.keeping("actor", person.id().toString()).kept();
            case Actor.Pack _, Actor.Visitor _, Actor.Platform _ -> act.kept();
        };
    }
}
