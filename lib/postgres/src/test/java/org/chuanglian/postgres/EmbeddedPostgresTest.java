package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.chuanglian.postgres.EmbeddedPostgres.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private static Path parent;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        Path directory = parent.resolve("数据 with a space's");
        postgres = EmbeddedPostgres.start(new Options(directory, 0, false, Map.of("work_mem", "17MB")));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void ownsADatabaseInUnicodeWithTheBuiltinLocale() throws SQLException {
        assertThat(answer("""
                select concat_ws(' ', current_database(), pg_get_userbyid(datdba), pg_encoding_to_char(encoding),
                    datlocprovider, datlocale) from pg_database where datname = current_database()
                """)).isEqualTo("chuanglian chuanglian UTF8 b C.UTF-8");
        assertThat(answer("select upper('é创链')")).isEqualTo("É创链");
    }

    @Test
    void givesItsUserNoSuperuser() throws SQLException {
        assertThat(answer("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void bringsTheExtensionsThatSearchNeeds() throws SQLException {
        try (Connection connection = connect(postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create extension btree_gin");
            statement.execute("create extension unaccent");
        }
        assertThat(answer("select similarity('超导材料', '超导材料')"))
                .as("Chinese letters count")
                .isEqualTo("1");
    }

    @Test
    void takesTheSettingsOfTheCaller() throws SQLException {
        assertThat(answer("show work_mem")).isEqualTo("17MB");
        assertThat(answer("show fsync")).isEqualTo("off");
        assertThat(answer("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> connect("guessed"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        assertThat(answerAsText("pg_hba.conf")).contains("scram-sha-256").doesNotContain("trust");
    }

    @Test
    void keepsItsPasswordsFromOthers() throws IOException {
        for (String file : new String[] {"password", "superuser-password"}) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(postgres.directory().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsItsRowsOverARestartAndClosesTwice() throws SQLException {
        Path directory = parent.resolve("restarted");
        Options options = Options.durable(directory);
        EmbeddedPostgres first = EmbeddedPostgres.start(options);
        try (first;
                Connection connection = connect(first);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as number");
        }
        first.close();
        assertThat(Postmaster.alive(first.directory().resolve("data"))).isEmpty();
        try (EmbeddedPostgres second = EmbeddedPostgres.start(options);
                Connection connection = connect(second);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    private static String answerAsText(String file) {
        try {
            return Files.readString(postgres.directory().resolve("data").resolve(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String answer(String query) throws SQLException {
        try (Connection connection = connect(postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), password);
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }
}
