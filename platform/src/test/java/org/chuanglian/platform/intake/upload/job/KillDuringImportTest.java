package org.chuanglian.platform.intake.upload.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chuanglian.platform.testing.KilledProgram;
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
        return new KilledProgram(
                        ImportProgram.class,
                        512,
                        line -> isLast(line) || line.startsWith(ImportProgram.UPLOAD),
                        KillDuringImportTest::isLast)
                .run(var.toString(), Integer.toString(ROWS), upload);
    }

    private static boolean isLast(String line) {
        return line.startsWith(ImportProgram.HERE) || line.startsWith(ImportProgram.DONE);
    }
}
