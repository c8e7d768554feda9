package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chuanglian.postgres.EmbeddedPostgres.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SurvivesKillTest {
    private static final int WRITERS = 4;
    private static final int ROWS_BEFORE_A_KILL = 200;
    private static final int CYCLES = 6;
    private static final int UUID_LENGTH = 36;

    /** One server's files, through all that is done to it here. */
    @TempDir
    private static Path directory;

    private final Set<String> acknowledged = new HashSet<>();

    private enum Victim {
        SERVER_AND_PROGRAM,
        SERVER,
        PROGRAM
    }

    @Test
    void losesNoAcknowledgedRow() throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.durable(directory));
                Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("create table acknowledged (id uuid primary key)");
        }
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Victim victim = Victim.values()[cycle % Victim.values().length];
            try (ChildProgram program = ChildProgram.on(directory, WRITERS)) {
                assertThat(program.line())
                        .as("cycle %d, before the end of %s", cycle, victim)
                        .hasValue("started");
                awaitRows(program);
                end(victim, program);
                note(program.rest());
            }
            Set<String> kept = kept();
            assertThat(kept).as("cycle %d, after the end of %s", cycle, victim).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES * ROWS_BEFORE_A_KILL);
    }

    @Test
    void startsAfterAKillInTheMiddleOfItsFirstStart(@TempDir Path empty) throws IOException, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService();
                ChildProgram program = startedUnder(watch, empty)) {
            boolean makes = false;
            while (!makes) {
                WatchKey key = watch.take();
                makes = key.pollEvents().stream()
                        .anyMatch(event -> String.valueOf(event.context()).startsWith("data.new"));
                key.reset();
            }
            program.kill();
        }
        assertThat(empty.resolve("data")).doesNotExist();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.durable(empty))) {
            assertThat(postgres.port()).isPositive();
        }
    }

    @Test
    void letsExactlyOneOfTwoStartsWin() throws IOException, InterruptedException {
        try (ChildProgram one = ChildProgram.on(directory, 0);
                ChildProgram other = ChildProgram.on(directory, 0)) {
            String first = one.line().orElseThrow();
            String second = other.line().orElseThrow();
            boolean oneWon = first.equals("started");
            assertThat(oneWon ? second : first)
                    .startsWith("refused")
                    .contains("(process " + (oneWon ? one : other).pid() + ")");
            assertThat(oneWon ? first : second).isEqualTo("started");
            one.stop();
            other.stop();
        }
        assertThat(Postmaster.alive(directory.toRealPath().resolve("data"))).isEmpty();
    }

    @Test
    void adoptsTheServerOfAKilledProgram() throws IOException, InterruptedException {
        Path data = directory.toRealPath().resolve("data");
        Postmaster orphan;
        try (ChildProgram program = ChildProgram.on(directory, 0)) {
            assertThat(program.line()).hasValue("started");
            orphan = Postmaster.alive(data).orElseThrow();
            program.kill();
        }
        try (EmbeddedPostgres adopter = EmbeddedPostgres.start(Options.durable(directory))) {
            assertThat(adopter.port()).isEqualTo(orphan.port());
            assertThat(Postmaster.alive(data)).hasValue(orphan);
        }
        assertThat(Postmaster.alive(data)).isEmpty();
    }

    @Test
    void tellsOnceThatTheServerIsLost(@TempDir Path lost) throws IOException {
        CompletableFuture<String> told = new CompletableFuture<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.durable(lost))) {
            postgres.whenLost(told::complete);
            Postmaster postmaster =
                    Postmaster.alive(postgres.directory().resolve("data")).orElseThrow();
            ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
            assertThat(told.join()).startsWith("PostgreSQL in " + postgres.directory() + " has ended: ");
        }
    }

    @Test
    void tellsNothingOfAServerThatWasClosed(@TempDir Path closed) throws IOException {
        CompletableFuture<String> told = new CompletableFuture<>();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.durable(closed));
        ProcessHandle server = ProcessHandle.of(
                        Postmaster.alive(postgres.directory().resolve("data"))
                                .orElseThrow()
                                .pid())
                .orElseThrow();
        postgres.whenLost(told::complete);
        CompletableFuture<ProcessHandle> after = server.onExit();
        postgres.close();
        after.join();
        assertThat(told).isNotDone();
    }

    @Test
    void replacesAnOrphanWithOtherSettings() throws IOException, InterruptedException {
        Path data = directory.toRealPath().resolve("data");
        Postmaster orphan;
        try (ChildProgram program = ChildProgram.on(directory, 0)) {
            assertThat(program.line()).hasValue("started");
            orphan = Postmaster.alive(data).orElseThrow();
            program.kill();
        }
        Options others = new Options(directory, 0, true, Map.of("work_mem", "17MB"));
        try (EmbeddedPostgres adopter = EmbeddedPostgres.start(others)) {
            assertThat(Postmaster.alive(adopter.directory().resolve("data"))
                            .orElseThrow()
                            .pid())
                    .isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void doesNotBelieveTheProcessFileOfADeadServer() throws IOException {
        Options options = Options.durable(directory);
        EmbeddedPostgres.start(options).close();
        // The number of a living process that is no server: this one.
        Files.writeString(
                directory.resolve("data").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n0\n1\n\n127.0.0.1\n\nready\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options)) {
            assertThat(postgres.port()).isNotEqualTo(1);
        }
    }

    @Test
    void endsALongQueryThatOutlivesItsServer() throws IOException, SQLException {
        // The query must not end by itself when its client is gone.
        Options options = new Options(directory, 0, true, Map.of("client_connection_check_interval", "0"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options);
                Connection busy = connect(postgres);
                Connection watching = connect(postgres)) {
            Thread.startVirtualThread(() -> countForEver(busy));
            awaitLongQuery(watching);
            killPostmaster();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options)) {
            assertThat(postgres.port()).isPositive();
        }
    }

    private static void countForEver(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("do 'begin loop perform 1; end loop; end'");
        } catch (SQLException ended) {
            // As it must: it was ended with its server.
        }
    }

    private static void awaitLongQuery(Connection connection) throws SQLException {
        boolean runs = false;
        while (!runs) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select 1 from pg_stat_activity where state = 'active' and query like 'do %loop%'")) {
                runs = rows.next();
            }
        }
    }

    private static ChildProgram startedUnder(WatchService watch, Path directory) throws IOException {
        directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        return ChildProgram.on(directory, 0);
    }

    private void end(Victim victim, ChildProgram program) throws IOException, InterruptedException {
        switch (victim) {
            case PROGRAM -> program.kill();
            case SERVER_AND_PROGRAM -> {
                killPostmaster();
                program.kill();
            }
            case SERVER -> {
                killPostmaster();
                awaitRestart(program);
                awaitRows(program);
                program.kill();
            }
        }
    }

    private static void killPostmaster() throws IOException {
        Postmaster postmaster =
                Postmaster.alive(directory.toRealPath().resolve("data")).orElseThrow();
        assertThat(ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly())
                .isTrue();
    }

    /** The program sees its sessions end and starts the server again. */
    private void awaitRestart(ChildProgram program) {
        String line = program.line().orElseThrow();
        while (!line.equals("started")) {
            acknowledged.add(line);
            line = program.line().orElseThrow();
        }
    }

    private void awaitRows(ChildProgram program) {
        for (int row = 0; row < ROWS_BEFORE_A_KILL; row++) {
            acknowledged.add(program.line().orElseThrow());
        }
    }

    /** A line cut by the kill is no acknowledgement. */
    private void note(Stream<String> rest) {
        rest.filter(line -> line.length() == UUID_LENGTH).forEach(acknowledged::add);
    }

    private Set<String> kept() throws SQLException {
        Set<String> kept = new HashSet<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.durable(directory));
                Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from acknowledged")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
