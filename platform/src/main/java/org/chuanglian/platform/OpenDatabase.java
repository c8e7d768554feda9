package org.chuanglian.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a database, and its server where that is the platform's own.
 *
 * @param server the embedded one; null when the database is outside
 * @param migrations what the schemas still need
 */
record OpenDatabase(@Nullable EmbeddedPostgres server, HikariDataSource pool, Migrations migrations)
        implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int IDLE_CONNECTIONS = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** Starts the embedded server whose files are in {@code var}; makes them when missing. */
    static OpenDatabase embedded(Path var) {
        EmbeddedPostgres server = EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(files(var)));
        server.whenLost(StartFailures::stop);
        return on(server, server.jdbcUrl(), server.user(), server.password());
    }

    static OpenDatabase outside(String url, String user, String password) {
        return on(null, url, user, password);
    }

    /** Where in {@code var} the embedded server's files are. */
    static Path files(Path var) {
        return var.resolve("pg");
    }

    private static OpenDatabase on(@Nullable EmbeddedPostgres server, String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        // Each connection is a process of the server, with memory of its own.
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        // Whoever waits longer is told that the platform is busy: a reader has gone by then.
        pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
        pool.setPoolName("database");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new OpenDatabase(server, pool, new Migrations(pool));
    }

    /** Brings every context's schema to its newest form. */
    void migrate() {
        migrations.apply();
    }

    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
