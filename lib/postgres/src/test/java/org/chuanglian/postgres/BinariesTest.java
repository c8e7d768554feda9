package org.chuanglian.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    private Path parent;

    @Test
    void unpacksBesideTheDataWhereTheCacheIsNotWritable() throws IOException {
        Path cache = Files.writeString(parent.resolve("file"), "no directory").resolve("cache");
        Path directory = Files.createDirectory(parent.resolve("directory"));
        Path half = Files.createDirectory(directory.resolve("bin-" + Binaries.VERSION + ".new"));
        Files.writeString(half.resolve("left"), "by an earlier, killed start");

        Path home = Binaries.unpacked(cache, directory);

        assertThat(home).isEqualTo(directory.resolve("bin-" + Binaries.VERSION));
        assertThat(home.resolve("left")).doesNotExist();
        assertThat(half).doesNotExist();
        Path said = parent.resolve("said");
        assertThat(new Programs(home).run(said, "postgres", "--version")).isZero();
        assertThat(Files.readString(said)).contains("(PostgreSQL) " + Binaries.major() + ".");
    }
}
