package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chuanglian.postgres.EmbeddedPostgres.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartRefusalTest {
    @TempDir
    private Path parent;

    @Test
    void refusesADirectoryItCannotMake() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "no directory");
        refuses(Options.throwaway(file.resolve("below")), "PostgreSQL cannot use the directory " + file);
    }

    @Test
    void refusesTheFilesOfAnotherMajorVersion() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        refuses(Options.throwaway(parent), "was made by PostgreSQL 17, this program brings PostgreSQL 18.");
    }

    @Test
    void refusesADirectoryOfSomethingElse() throws IOException {
        Files.createDirectory(parent.resolve("data"));
        refuses(Options.throwaway(parent), "holds no PostgreSQL data");
    }

    @Test
    void refusesAPathThatTheShellWouldRead() {
        refuses(Options.throwaway(parent.resolve("$(id)")), "its path has a sign that the shell reads");
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            refuses(
                    new Options(parent, other.getLocalPort(), false, Map.of()),
                    "Port " + other.getLocalPort() + " on 127.0.0.1 cannot be used");
        }
    }

    @Test
    void saysWhatTheServerSaysOfABadSetting() {
        refuses(new Options(parent, 0, false, Map.of("work_mem", "much")), "postgresql.conf");
    }

    @Test
    void namesThisProcessWhenItAlreadyHoldsTheDirectory() {
        Options options = Options.throwaway(parent);
        try (EmbeddedPostgres first = EmbeddedPostgres.start(options)) {
            refuses(options, "(process " + ProcessHandle.current().pid() + ")");
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void refusesSettingsThatTheServerDecides() {
        assertThatThrownBy(() -> new Options(parent, 0, false, Map.of("fsync", "off")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fsync");
        assertThatThrownBy(() -> new Options(parent, 0, false, Map.of("a b", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a b\"");
        assertThatThrownBy(() -> new Options(parent, 0, false, Map.of("application_name", "a\nport = 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line break");
    }

    @Test
    void startsAfterARefusalIsMended() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        refuses(Options.throwaway(parent), "holds no PostgreSQL data");
        Files.delete(data);
        Path half = Files.createDirectory(parent.resolve("data.new123"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Options.throwaway(parent))) {
            assertThat(postgres.directory()).isEqualTo(parent.toRealPath());
            assertThat(half).doesNotExist();
        }
    }

    private static void refuses(Options options, String reason) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(options))
                .isInstanceOfSatisfying(
                        PostgresStartException.class,
                        refused -> assertThat(refused.getMessage().lines())
                                .hasSize(2)
                                .satisfies(lines -> assertThat(lines.getFirst()).contains(reason))
                                .satisfies(lines -> assertThat(lines.getLast()).startsWith("Maybe ")));
    }
}
