package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chuanglian.postgres.EmbeddedPostgres.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path directory;

    @Test
    void keepsItsRowsOverARestart() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.throwaway(directory));
                Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create extension btree_gin");
            statement.execute("create table kept as select 1 as number");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.throwaway(directory));
                Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
