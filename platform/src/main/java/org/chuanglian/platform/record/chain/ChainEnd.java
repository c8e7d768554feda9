package org.chuanglian.platform.record.chain;

import static org.chuanglian.platform.record.db.Tables.CHAIN;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.chuanglian.ledger.Chain;
import org.chuanglian.platform.record.db.tables.records.ChainRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the chain ends. */
@Component
class ChainEnd {

    private final DSLContext sql;
    private final RecordSettings settings;

    ChainEnd(DSLContext sql, RecordSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** The end as it is now; begins the chain when there is none. */
    ChainRecord now() {
        @Nullable ChainRecord end = sql.selectFrom(CHAIN).fetchOne();
        if (end != null) {
            return end;
        }
        begin();
        return sql.selectFrom(CHAIN).fetchSingle();
    }

    /**
     * The newest end, which nobody else can move until the commit. One statement both waits and reads what it waited
     * for, as {@code for update} does at PostgreSQL's usual isolation (read committed).
     */
    ChainRecord locked() {
        @Nullable ChainRecord end = sql.selectFrom(CHAIN).forUpdate().fetchOne();
        if (end != null) {
            return end;
        }
        begin();
        return sql.selectFrom(CHAIN).forUpdate().fetchSingle();
    }

    private void begin() {
        UUID id = Generators.timeBasedEpochGenerator().generate();
        sql.insertInto(CHAIN)
                .set(CHAIN.ID, id)
                .set(CHAIN.ALGORITHM, settings.algorithm().code())
                .set(CHAIN.ENTRIES, 0L)
                .set(CHAIN.HEAD, new Chain(id, settings.algorithm()).genesis())
                .set(CHAIN.LAST_AT, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }
}
