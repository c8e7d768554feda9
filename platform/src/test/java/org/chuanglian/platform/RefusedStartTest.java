package org.chuanglian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The platform in a process of its own, in surroundings where it cannot start or go on. */
@Timeout(120)
class RefusedStartTest {

    @TempDir
    Path var = Path.of("");

    @Test
    void namesThePortThatIsInUse() throws IOException, InterruptedException {
        FreshDatabase database = FreshDatabase.create();
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(refusalOn(
                            other.getLocalPort(),
                            "--chuanglian.database.url=" + database.url(),
                            "--chuanglian.database.user=" + database.user(),
                            "--chuanglian.database.password=" + database.password()))
                    .contains("port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void namesTheProcessThatHasTheDirectoryAlready() throws IOException, InterruptedException {
        EmbeddedPostgres first = EmbeddedPostgres.start(EmbeddedPostgres.Options.throwaway(files()));
        assertThat(refusal())
                .contains("already looked after by another instance (process "
                        + ProcessHandle.current().pid() + ")");
        first.close();
    }

    @Test
    void namesADirectoryThatHoldsSomethingElse() throws IOException, InterruptedException {
        Files.createDirectories(files().resolve("data"));
        assertThat(refusal()).contains(files() + "/data holds no PostgreSQL data: PG_VERSION is missing");
    }

    @Test
    void saysWhatTheServerSaysOfADamagedFile() throws IOException, InterruptedException {
        EmbeddedPostgres.start(EmbeddedPostgres.Options.throwaway(files())).close();
        try (RandomAccessFile control =
                new RandomAccessFile(files().resolve("data/global/pg_control").toFile(), "rw")) {
            control.setLength(10);
        }
        assertThat(refusal()).contains("did not start", "pg_control");
    }

    @Test
    void stopsWithOneLineWhenItsDatabaseIsLost() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenDatabaseProgram.class.getName(),
                        var.toString())
                .start();
        assertThat(program.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo(OpenDatabaseProgram.OPEN);
        long server = Long.parseLong(
                Files.readAllLines(files().resolve("data/postmaster.pid")).getFirst());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        assertThat(program.errorReader(StandardCharsets.UTF_8).lines().filter(line -> line.contains("Chuanglian")))
                .singleElement()
                .asString()
                .contains("创链已停止 Chuanglian stops: PostgreSQL in " + files(), " has ended: ", " Maybe ");
        assertThat(program.waitFor()).isEqualTo(1);
        EmbeddedPostgres.start(EmbeddedPostgres.Options.throwaway(files())).close();
    }

    private Path files() {
        return var.resolve("pg");
    }

    private String refusal() throws IOException, InterruptedException {
        return refusalOn(0);
    }

    /** The one line that the platform says when it is started on this port and with these arguments. */
    private String refusalOn(int port, String... arguments) throws IOException, InterruptedException {
        Process platform = started(port, arguments);
        String said = new String(platform.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(platform.waitFor()).as(said).isEqualTo(1);
        assertThat(said.strip()).hasLineCount(1).contains("创链未能启动 Chuanglian cannot start: ", "Maybe ");
        return said;
    }

    private Process started(int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Chuanglian.class.getName(),
                "--server.port=" + port,
                "--chuanglian.var=" + var));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
