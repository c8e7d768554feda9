package org.chuanglian.platform.work.job;

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
        return new KilledProgram(
                        CountProgram.class,
                        256,
                        line -> line.startsWith("from ")
                                || line.startsWith(CountProgram.DONE)
                                || line.equals(CountProgram.HERE),
                        CountProgram.HERE::equals)
                .run(directory().toString(), databases.resolve("files").toString(), Integer.toString(stop));
    }
}
