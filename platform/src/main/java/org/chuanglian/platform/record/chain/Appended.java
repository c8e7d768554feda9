package org.chuanglian.platform.record.chain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.ledger.Entry;
import org.chuanglian.ledger.Seal;
import org.chuanglian.platform.record.db.Routines;
import org.jooq.DSLContext;

/** The entries of one commit and what opens their seals, column by column, to be written in one call. */
final class Appended {

    private final long firstSeq;
    private final Instant at;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> salts = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Appended(long firstSeq, Instant at) {
        this.firstSeq = firstSeq;
        this.at = at;
    }

    /** The number of the entry that comes next. */
    long nextSeq() {
        return firstSeq + lines.size();
    }

    Instant at() {
        return at;
    }

    /** Keeps what opens a seal of the entry that comes next. */
    void open(String name, Seal seal) {
        opened.add(nextSeq());
        names.add(name);
        salts.add(seal.salt());
        values.add(seal.value());
    }

    void add(String kind, Entry.Chained entry) {
        kinds.add(kind);
        hashes.add(entry.hash());
        lines.add(entry.line());
    }

    void write(DSLContext sql) {
        Routines.appendEntries(
                sql.configuration(),
                firstSeq,
                at.atOffset(ZoneOffset.UTC),
                kinds.toArray(String[]::new),
                hashes.toArray(String[]::new),
                lines.toArray(String[]::new),
                opened.toArray(Long[]::new),
                names.toArray(String[]::new),
                salts.toArray(String[]::new),
                values.toArray(String[]::new));
    }
}
