package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    private static final String FULL = "could not write to file \"pg_wal/xlogtemp.9\": No space left on device";

    @TempDir
    private Path directory = Path.of("");

    private DataDirectory files = new DataDirectory(directory);

    @BeforeEach
    void opensTheLogs() throws IOException {
        files = new DataDirectory(directory);
        Files.createDirectories(files.log());
        Files.writeString(files.startLog(), "waiting for server to start.... done\nserver started\n");
    }

    @Test
    void areTheReasonAndNotWhatTheServerAnswersWhileItGoes() throws IOException {
        Files.writeString(files.log().resolve("postgresql-Mon.log"), """
                2026-11-23 14:07:01.526 UTC [18] FATAL:  password authentication failed
                2026-11-23 14:07:02.526 UTC [19] PANIC:  %s
                2026-11-23 14:07:02.527 UTC [20] FATAL:  terminating connection due to unexpected postmaster exit
                2026-11-23 14:07:02.528 UTC [21] FATAL:  the database system is in recovery mode
                2026-11-23 14:07:02.529 UTC [1] LOG:  database system is shut down
                """.formatted(FULL));
        assertThat(LastWords.of(files)).isEqualTo("PANIC:  " + FULL);
    }

    @Test
    void areThoseOfTheStartWhereItFailed() throws IOException {
        Files.writeString(files.startLog(), "x FATAL:  bogus data in lock file\nstopped waiting\n");
        Files.writeString(files.log().resolve("postgresql-Mon.log"), "x FATAL:  of another day\n");
        assertThat(LastWords.of(files)).isEqualTo("FATAL:  bogus data in lock file");
    }

    @Test
    void areTheLastLineWhereNoReasonIsGiven() throws IOException {
        assertThat(LastWords.of(files)).isEqualTo("server started");
        Files.writeString(files.startLog(), "\n");
        assertThat(LastWords.of(files)).isEqualTo("it gave no reason");
    }

    @Test
    void ofAProgramAreOneLineOfAllItSaid() throws IOException {
        Path said = Files.writeString(files.log().resolve("initdb.log"), """
                running bootstrap script ... ok
                2026-11-23 14:07:01.526 UTC [18524] FATAL:  %s
                child process exited with exit code 1
                """.formatted(FULL));
        assertThat(LastWords.in(said)).isEqualTo("FATAL:  " + FULL);
    }
}
