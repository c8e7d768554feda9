package org.chuanglian.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * A migrated, empty database on a real server. The server is started once a JVM, and each database is a copy of a
 * template that was migrated once, so that asking costs a fraction of a second.
 */
public record FreshDatabase(String url, String user, String password) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A database of the asker's own. */
    public static FreshDatabase create() {
        EmbeddedPostgres server = Server.RUNNING;
        String name = "test_" + NEXT.incrementAndGet();
        execute(server, "create database " + name + " template " + Server.TEMPLATE);
        return on(server, name);
    }

    /** Brings every context's schema to its newest form. */
    public void migrate() {
        for (String context : contexts()) {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .schemas(context)
                    .defaultSchema(context)
                    .createSchemas(true)
                    .table("flyway_history")
                    .locations("classpath:db/migration/" + context)
                    .load()
                    .migrate();
        }
    }

    private static List<String> contexts() {
        try (var lines = FreshDatabase.class.getResourceAsStream("/db/contexts")) {
            return new String(
                            java.util.Objects.requireNonNull(lines).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FreshDatabase on(EmbeddedPostgres server, String name) {
        String url = server.jdbcUrl();
        return new FreshDatabase(url.substring(0, url.lastIndexOf('/') + 1) + name, server.user(), server.password());
    }

    private static void execute(EmbeddedPostgres server, String statement) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("the test server refused: " + statement, refused);
        }
    }

    /** The one server of this JVM; it stops with it. */
    private static final class Server {

        static final String TEMPLATE = "migrated";

        /** Spring keeps each context of a test run, and each holds a pool. */
        private static final Map<String, String> MANY_POOLS = Map.of("max_connections", "300");

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            Path directory = temporaryDirectory();
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(new EmbeddedPostgres.Options(directory, 0, false, MANY_POOLS));
            // after every context has closed: one that is reading waits half a minute for a server that is gone
            SpringApplication.getShutdownHandlers().add(() -> remove(server, directory));
            execute(server, "create database " + TEMPLATE);
            FreshDatabase template = on(server, TEMPLATE);
            template.migrate();
            return server;
        }

        private static void remove(EmbeddedPostgres server, Path directory) {
            server.close();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException inUse) {
                throw new UncheckedIOException("the test server's files stay in " + directory, inUse);
            }
        }

        private static Path temporaryDirectory() {
            try {
                return Files.createTempDirectory("chuanglian-test-");
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
