package org.chuanglian.platform.record.chain;

import static org.chuanglian.platform.record.db.Tables.ENTRY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Chain;
import org.chuanglian.platform.record.db.tables.records.ChainRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The entries of the chain, as everybody may read them. */
@Component
public class Entries {

    private static final int AT_ONCE = 2_000;

    private final DSLContext sql;
    private final ChainEnd end;

    Entries(DSLContext sql, ChainEnd end) {
        this.sql = sql;
        this.end = end;
    }

    /** An entry: the columns to find it by, and the line that is the entry. */
    public record Kept(long seq, Instant at, String kind, String hash, String line) {}

    /** Where the chain ends. */
    public record End(Chain chain, long entries, String head) {}

    /** Takes the lines of an export, each without its line end. */
    @FunctionalInterface
    public interface Sink {
        void line(String line) throws IOException;
    }

    public End end() {
        ChainRecord now = end.now();
        Algorithm algorithm = Algorithm.of(now.getAlgorithm()).orElseThrow();
        return new End(new Chain(now.getId(), algorithm), now.getEntries(), now.getHead());
    }

    public Optional<Kept> find(long seq) {
        return sql.selectFrom(ENTRY).where(ENTRY.SEQ.eq(seq)).fetchOptional(Entries::kept);
    }

    /** So many entries up to {@code last}, the newest first. */
    public List<Kept> before(long last, int limit) {
        return sql.selectFrom(ENTRY)
                .where(ENTRY.SEQ.le(last))
                .orderBy(ENTRY.SEQ.desc())
                .limit(limit)
                .fetch(Entries::kept);
    }

    /**
     * Hands over an export up to the present end. What is appended never changes, so it is read piece by piece without
     * holding a transaction open.
     *
     * @return how many entries it holds
     * @throws UncheckedIOException when the reader is gone
     */
    public long export(Sink sink) {
        End until = end();
        try {
            sink.line(until.chain().opening());
            for (long seq = 1; seq <= until.entries(); seq += AT_ONCE) {
                long last = Math.min(seq + AT_ONCE - 1, until.entries());
                for (String line : sql.select(ENTRY.LINE)
                        .from(ENTRY)
                        .where(ENTRY.SEQ.between(seq, last))
                        .orderBy(ENTRY.SEQ)
                        .fetch(ENTRY.LINE)) {
                    sink.line(line);
                }
            }
            sink.line(until.chain().closing(until.entries(), until.head()));
            return until.entries();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Kept kept(Record row) {
        return new Kept(
                row.get(ENTRY.SEQ),
                row.get(ENTRY.AT).toInstant(),
                row.get(ENTRY.KIND),
                row.get(ENTRY.HASH),
                row.get(ENTRY.LINE));
    }
}
