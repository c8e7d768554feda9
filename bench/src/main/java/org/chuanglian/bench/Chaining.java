package org.chuanglian.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Chain;
import org.chuanglian.ledger.Entry;
import org.chuanglian.ledger.Report;
import org.chuanglian.ledger.Verification;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What recording adds to a write, and how fast an export is verified beside the JDK's hash alone. */
final class Chaining {

    private static final int RUNS = 5;
    private static final int WARM = 2_000;
    private static final int WRITERS = 8;
    private static final int PIECE = 10_000;

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;
    private final Acts acts;

    private Chaining(PlatformWithoutPages platform) {
        transaction = new TransactionTemplate(platform.bean(PlatformTransactionManager.class));
        sql = platform.bean(JdbcTemplate.class);
        acts = platform.bean(Acts.class);
    }

    /** Small writes of one row, every second one with an act, so that both meet the same disturbances. */
    static void append(Path var, int writes) throws InterruptedException {
        try (PlatformWithoutPages platform = PlatformWithoutPages.start(var)) {
            Chaining chaining = new Chaining(platform);
            chaining.sql.execute("drop table if exists public.bench_write");
            chaining.sql.execute("create table public.bench_write (at timestamptz not null, words text not null)");
            chaining.alternate(WARM, new Histogram(3), new Histogram(3));
            Histogram plain = new Histogram(3);
            Histogram recorded = new Histogram(3);
            chaining.alternate(writes, plain, recorded);
            report("a write", plain);
            report("a write with its act", recorded);
            Bench.report(
                    "append: added at the median",
                    (recorded.getValueAtPercentile(50) - plain.getValueAtPercentile(50)) / 1e6,
                    "ms");
            chaining.together(writes);
            chaining.sql.execute("drop table public.bench_write");
        }
    }

    private void alternate(int writes, Histogram plain, Histogram recorded) {
        for (int i = 0; i < writes; i++) {
            // who goes first takes turns, so that neither always follows the other
            if (i % 2 == 0) {
                plain.recordValue(write(false));
                recorded.recordValue(write(true));
            } else {
                recorded.recordValue(write(true));
                plain.recordValue(write(false));
            }
        }
    }

    private long write(boolean recorded) {
        long begun = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            sql.update("insert into public.bench_write values (now(), 'a small change')");
            if (recorded) {
                acts.append(Act.of(ActKind.RECORDED, new Actor.Person(new UUID(1, 2)))
                        .about("subject:" + new UUID(3, 4))
                        .telling("facts", 1)
                        .keeping("reason", "示例"));
            }
        });
        return System.nanoTime() - begun;
    }

    private void together(int writes) throws InterruptedException {
        Histogram each = new ConcurrentHistogram(3);
        CountDownLatch done = new CountDownLatch(WRITERS);
        long begun = System.nanoTime();
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.startVirtualThread(() -> {
                try {
                    for (int i = 0; i < writes / WRITERS; i++) {
                        each.recordValue(write(true));
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        report(WRITERS + " writers at once, each with its act", each);
        Bench.report("append: entries a second", each.getTotalCount() / ((System.nanoTime() - begun) / 1e9), "/s");
    }

    private static void report(String what, Histogram times) {
        Bench.report("append: " + what + ", median", times.getValueAtPercentile(50) / 1e6, "ms");
        Bench.report("append: " + what + ", p99", times.getValueAtPercentile(99) / 1e6, "ms");
    }

    /** Writes an export and verifies it; then the hash of the same bytes by the JDK alone. */
    static void verify(Path file, int entries) throws IOException, NoSuchAlgorithmException {
        for (Algorithm algorithm : Algorithm.values()) {
            write(file, entries, algorithm);
            Bench.report("verify: " + algorithm.code() + ", bytes an entry", (double) Files.size(file) / entries, "");
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                Report report;
                try (InputStream in = Files.newInputStream(file)) {
                    report = Verification.of(in, Optional.empty(), read -> {});
                }
                rate("verify: " + algorithm.code() + (report.isSound() ? "" : ", NOT SOUND"), entries, begun);
                alone(file, entries);
            }
        }
        Files.delete(file);
    }

    /** One thread, and a piece of the file again and again, so that nothing else is measured. */
    private static void alone(Path file, int entries) throws IOException, NoSuchAlgorithmException {
        int length = (int) (Files.size(file) / entries);
        byte[] piece;
        try (InputStream in = Files.newInputStream(file)) {
            piece = in.readNBytes(Math.min(entries, PIECE) * length);
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = new byte[digest.getDigestLength()];
        long begun = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            digest.update(piece, i % PIECE * length, length);
            System.arraycopy(digest.digest(), 0, hash, 0, hash.length);
        }
        rate("verify: JDK SHA-256 alone over as many bytes, one thread", entries, begun);
    }

    private static void rate(String what, int entries, long begun) {
        Bench.report(what, entries / ((System.nanoTime() - begun) / 1e9), "entries/s");
    }

    private static void write(Path file, int entries, Algorithm algorithm) throws IOException {
        Chain chain = new Chain(new UUID(1, 2), algorithm);
        String head = chain.genesis();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            line(out, chain.opening());
            for (int seq = 1; seq <= entries; seq++) {
                Entry.Chained entry = entry(seq, algorithm, head).chained();
                head = entry.hash();
                line(out, entry.line());
            }
            line(out, chain.closing(entries, head));
        }
    }

    private static Entry entry(int seq, Algorithm algorithm, String head) {
        SortedMap<String, String> told = new TreeMap<>();
        told.put("facts", Integer.toString(seq));
        told.put("known-at", "2026-01-31T08:00:00.000001Z");
        SortedMap<String, String> sealed = new TreeMap<>();
        sealed.put("actor", head);
        sealed.put("reason", head);
        return new Entry(
                seq,
                Instant.EPOCH.plusSeconds(seq),
                "registry.recorded",
                "person",
                "subject:" + new UUID(3, 4),
                told,
                sealed,
                algorithm,
                head);
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
