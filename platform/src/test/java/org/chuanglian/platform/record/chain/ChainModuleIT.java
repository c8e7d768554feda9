package org.chuanglian.platform.record.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuanglian.ledger.Algorithm;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.ledger.Report;
import org.chuanglian.ledger.Seal;
import org.chuanglian.ledger.Verification;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.testing.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(properties = "test.database=record")
class ChainModuleIT {

    private static final Act ACT = Act.of(ActKind.VIEWED, new Actor.Platform());

    @Autowired
    private Acts acts;

    @Autowired
    private Entries entries;

    @Autowired
    private ChainEnd end;

    @Autowired
    private Recordings recordings;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext jooq;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private byte[] export() {
        StringBuilder lines = new StringBuilder();
        entries.export(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Report verify(Optional<Checkpoint> pin) {
        try {
            return Verification.of(new ByteArrayInputStream(export()), pin, read -> {});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void isSound(long expectedEntries) {
        Report report = verify(Optional.empty());
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(expectedEntries);
    }

    private long count() {
        return entries.end().entries();
    }

    @Test
    void chainsWhatIsCommittedAndNothingElse() {
        long before = count();
        acts.append(ACT.about("alone"));
        transaction().executeWithoutResult(status -> {
            acts.append(ACT.about("one"));
            acts.append(ACT.about("two"));
            assertThat(count()).as("nothing is chained before the commit").isEqualTo(before + 1);
        });
        transaction().executeWithoutResult(status -> {
            acts.append(ACT.about("undone"));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    acts.append(ACT.about("failed"));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");
        isSound(before + 3);
        assertThat(new String(export(), StandardCharsets.UTF_8))
                .contains("\"subject\":\"two\"")
                .doesNotContain("undone", "failed");
    }

    @Test
    void forgetsWhatWasUndoneToASavepoint() {
        long before = count();
        TransactionTemplate nested = transaction();
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        TransactionTemplate apart = transaction();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction().executeWithoutResult(status -> {
            acts.append(ACT.about("kept"));
            nested.executeWithoutResult(inner -> {
                acts.append(ACT.about("undone to the savepoint"));
                inner.setRollbackOnly();
            });
            apart.executeWithoutResult(inner -> acts.append(ACT.about("apart")));
        });
        isSound(before + 2);
        assertThat(new String(export(), StandardCharsets.UTF_8)).doesNotContain("undone to the savepoint");
    }

    @Test
    void losesNothingAmongManyWritersSomeOfWhomGiveUp() throws InterruptedException, ExecutionException {
        long before = count();
        int writers = 8;
        int each = 40;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<Integer>) () -> write(writer, each))
                    .toList();
            int committed = 0;
            for (Future<Integer> done : threads.invokeAll(work)) {
                committed += done.get();
            }
            assertThat(committed).isEqualTo(writers * (each - each / 5));
            isSound(before + committed);
        }
    }

    private int write(int writer, int each) {
        int committed = 0;
        for (int i = 0; i < each; i++) {
            boolean givesUp = i % 5 == 4;
            transaction().executeWithoutResult(status -> {
                acts.append(ACT.about("writer:" + writer));
                if (givesUp) {
                    status.setRollbackOnly();
                }
            });
            committed += givesUp ? 0 : 1;
        }
        return committed;
    }

    @Test
    void standsInNobodysWayWhileTheRegistryRecords() throws InterruptedException, ExecutionException {
        long before = count();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                work.add(() -> record(number));
                work.add(() -> write(number, 10));
            }
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(verify(Optional.empty()).findings()).isEmpty();
        assertThat(count()).isGreaterThanOrEqualTo(before + 4 * 8);
    }

    /** Appends before the registry's lock is taken, and while it is held. */
    private int record(int writer) {
        for (int i = 0; i < 5; i++) {
            SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "chained/" + writer + "/" + i);
            transaction().executeWithoutResult(status -> {
                acts.append(ACT.about("before"));
                recordings.record(new Recordings.Cause(new Recorder.Pack("chained"), "载入", null), sheet -> {
                    sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, "示例企业" + key.value(), null));
                    acts.append(ACT.about("within"));
                });
            });
        }
        return 5;
    }

    @Test
    void goesOnWhenAWriterIsKilledWithTheChainInItsHands() {
        long before = count();
        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    acts.append(ACT.about("killed"));
                    long server = Objects.requireNonNull(sql.queryForObject("select pg_backend_pid()", Long.class));
                    TransactionSynchronizationManager.registerSynchronization(new KilledAtCommit(server));
                }))
                .isInstanceOfAny(TransactionException.class, DataAccessException.class);
        isSound(before);
        acts.append(ACT.about("after the kill"));
        isSound(before + 1);
    }

    /** Ends the server's side of the connection after the act was chained, just before the commit. */
    private final class KilledAtCommit implements TransactionSynchronization, Ordered {
        private final long server;

        private KilledAtCommit(long server) {
            this.server = server;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            assertThat(sql.queryForObject("select count(*) from record.entry where line like '%killed%'", Long.class))
                    .as("the act is chained already")
                    .isPositive();
            TransactionTemplate apart = transaction();
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            apart.executeWithoutResult(
                    status -> sql.queryForObject("select pg_terminate_backend(?, 5000)", Boolean.class, server));
        }
    }

    @Test
    void refusesToRecordInATransactionThatOnlyReads() {
        TransactionTemplate reading = transaction();
        reading.setReadOnly(true);
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> acts.append(ACT)))
                .hasMessageContaining("only reads")
                .hasMessageContaining("Maybe");
    }

    @Test
    void letsTheDatabaseItselfRefuseEveryChange() {
        acts.append(ACT);
        List<String> changes = List.of(
                "update record.entry set line = 'x'",
                "delete from record.entry",
                "truncate record.entry",
                "update record.checkpoint set entries = 1",
                "delete from record.checkpoint");
        changes.forEach(change -> refuses(change, "permission denied"));
        sql.execute("grant update, delete, truncate on record.entry, record.checkpoint to current_user");
        changes.forEach(change -> refuses(change, "append-only"));
        sql.execute("revoke update, delete, truncate on record.entry, record.checkpoint from current_user");
        refuses("update record.opening set value = 'x'", "append-only");
        refuses("delete from record.chain", "append-only");
        refuses("update record.chain set entries = entries + 1", "would break");
        refuses("update record.chain set entries = entries - 1", "would break");
        refuses("update record.chain set head = repeat('0', 64)", "would break");
    }

    private void refuses(String change, String why) {
        assertThatThrownBy(() -> sql.execute(change)).as(change).rootCause().hasMessageContaining(why);
    }

    @Test
    void sealsPersonalValuesSoThatTheyCanBeProvedOrForgotten() {
        UUID person = UUID.randomUUID();
        acts.append(Act.of(ActKind.VIEWED, new Actor.Person(person))
                .telling("what", "示例")
                .keeping("reason", "只给审计看的理由")
                .keeping("contact", null));
        Entries.Kept kept = entries.find(count()).orElseThrow();
        assertThat(kept.line()).contains("\"actor\":\"person\"", "\"what\":\"示例\"");
        assertThat(kept.line()).doesNotContain(person.toString(), "只给审计看的理由", "contact");
        Map<String, Seal> openings = new TreeMap<>();
        sql.query(
                "select name, salt, value from record.opening where seq = ?",
                row -> {
                    openings.put(row.getString(1), new Seal(row.getString(2), row.getString(3)));
                },
                kept.seq());
        assertThat(openings).containsOnlyKeys("actor", "reason");
        openings.forEach((name, seal) -> assertThat(kept.line())
                .contains("\"%s\":\"%s\"".formatted(name, seal.commitment(Algorithm.SHA_256, name))));
        sql.update("delete from record.opening where seq = ?", kept.seq());
        isSound(count());
    }

    @Test
    void changesTheAlgorithmOnTheWay() {
        RecordSettings settings = new RecordSettings(Algorithm.SM3);
        new ChainedActs(jooq, new ChainEnd(jooq, settings), transactions, settings, clock).append(ACT.about("sm3"));
        assertThat(entries.find(count()).orElseThrow().line()).contains("\"alg\":\"SM3\"");
        acts.append(ACT.about("sha"));
        isSound(count());
    }

    @Test
    void makesOneCheckpointForEachFinishedDayWhoeverIsFirst() throws InterruptedException, ExecutionException {
        acts.append(ACT);
        LocalDate today = LocalDate.now(clock);
        Checkpoints now = new Checkpoints(jooq, end, transactions, clock);
        assertThat(now.makeDue()).doesNotContain(today);
        Clock later = Clock.offset(clock, Duration.ofDays(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<LocalDate>>> instances = IntStream.range(0, 4)
                    .mapToObj(i ->
                            (Callable<List<LocalDate>>) () -> new Checkpoints(jooq, end, transactions, later).makeDue())
                    .toList();
            List<LocalDate> made = new ArrayList<>();
            for (Future<List<LocalDate>> done : threads.invokeAll(instances)) {
                made.addAll(done.get());
            }
            assertThat(made).containsExactly(today, today.plusDays(1));
        }
        Checkpoint checkpoint = now.of(today.plusDays(1)).orElseThrow();
        assertThat(verify(Optional.of(checkpoint)).findings()).isEmpty();
        acts.append(ACT.about("with a clock that is behind"));
        Entries.Kept kept = entries.find(count()).orElseThrow();
        Instant closed = today.plusDays(2).atStartOfDay(clock.getZone()).toInstant();
        assertThat(kept.at()).as("no entry is dated into a closed day").isAfterOrEqualTo(closed);
        assertThat(verify(now.of(today)).findings()).isEmpty();
    }
}
