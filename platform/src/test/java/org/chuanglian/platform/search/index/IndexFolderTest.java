package org.chuanglian.platform.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.index.IndexFolder.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    private static final UUID ORIGIN = new UUID(1, 2);

    @TempDir
    private Path folder = Path.of("");

    private IndexFolder folder() {
        return new IndexFolder(folder, Institutions.CHONGQING, ORIGIN);
    }

    private Build filled() throws IOException {
        Build build = folder().begin();
        for (int i = 0; i < 50; i++) {
            build.index().put(Institutions.entry(i, SubjectKind.PARK, "第" + i + "园区"));
        }
        build.index().keep(9);
        build.index().close();
        folder().use(build);
        return build;
    }

    @Test
    void findsTheBuildInUseAndRemovesLeftOvers() throws IOException {
        Build used = filled();
        Build abandoned = folder().begin();
        abandoned.index().close();
        Build current = folder().current().orElseThrow();
        assertThat(current.path()).isEqualTo(used.path());
        assertThat(current.index().size()).isEqualTo(50);
        assertThat(abandoned.path()).doesNotExist();
        current.index().close();
    }

    @Test
    void hasNothingInUseAtFirst() throws IOException {
        assertThat(folder().current()).isEmpty();
    }

    @Test
    void takesNoBuildOfAnotherFormat() throws IOException {
        filled();
        String old = "format-0-of-" + ORIGIN + "-build-1";
        Files.createDirectory(folder.resolve(old));
        Files.writeString(folder.resolve("current"), old);
        assertThat(folder().current()).isEmpty();
    }

    @Test
    void takesNoBuildOfAnotherRegistry() throws IOException {
        filled();
        assertThat(new IndexFolder(folder, Institutions.CHONGQING, new UUID(3, 4)).current())
                .isEmpty();
    }

    @Test
    void takesNoDamagedBuild() throws IOException {
        Path path = filled().path();
        Path largest = files(path).stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);
        assertThat(folder().current()).isEmpty();
    }

    @Test
    void takesNoBuildThatLostItsFiles() throws IOException {
        for (Path file : files(filled().path())) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        assertThat(folder().current()).isEmpty();
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
