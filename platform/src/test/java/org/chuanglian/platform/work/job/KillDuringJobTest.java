package org.chuanglian.platform.work.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillDuringJobTest {

    @TempDir
    Path databases = Path.of("");

    @Test
    @Timeout(180)
    void goesOnAfterEachKillWhereItStoodAndDoesEachPortionOnce() throws IOException, InterruptedException {
        assertThat(run(4)).containsExactly("from 0", CountProgram.HERE);
        assertThat(run(7)).containsExactly("from 3", CountProgram.HERE);
        assertThat(run(0)).containsExactly("from 6", CountProgram.DONE + "1 2 3 4 5 6 7 8 9");
    }

    /** A server that outlived a failed test ends with it. */
    @AfterEach
    void stopServer() {
        EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(directory())).close();
    }

    private Path directory() {
        return databases.resolve("pg");
    }

    private List<String> run(int stop) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountProgram.class.getName(),
                        directory().toString(),
                        databases.resolve("files").toString(),
                        Integer.toString(stop))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("from ") || line.startsWith(CountProgram.DONE) || line.equals(CountProgram.HERE)) {
                    said.add(line);
                }
                if (line.equals(CountProgram.HERE)) {
                    break;
                }
            }
        } finally {
            program.destroyForcibly();
        }
        program.waitFor();
        return said;
    }
}
