package org.chuanglian.platform.intake.upload.job;

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

class KillDuringImportTest {

    private static final int ROWS = 100_000;

    @TempDir
    Path var = Path.of("");

    @Test
    @Timeout(600)
    void recordsAllRowsOrNoneWhenKilledInTheMiddle() throws IOException, InterruptedException {
        List<String> killed = run("new");
        assertThat(killed).hasSize(2);
        assertThat(killed.getLast()).isEqualTo(ImportProgram.HERE + " 0");
        String upload = killed.getFirst().substring(ImportProgram.UPLOAD.length());
        assertThat(run(upload)).containsExactly(ImportProgram.DONE + "COMMITTED " + ROWS + " " + ROWS);
    }

    /** A server that outlived a failed test ends with it. */
    @AfterEach
    void stopServer() {
        EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(var.resolve("pg")))
                .close();
    }

    /** What the program said until it was in the middle, or done; then it is killed. */
    private List<String> run(String upload) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProgram.class.getName(),
                        var.toString(),
                        Integer.toString(ROWS),
                        upload)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                boolean here = line.startsWith(ImportProgram.HERE);
                boolean done = line.startsWith(ImportProgram.DONE);
                if (here || done || line.startsWith(ImportProgram.UPLOAD)) {
                    said.add(line);
                }
                if (here || done) {
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
