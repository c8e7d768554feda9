package org.chuanglian.platform.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.SubjectIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SubjectIndexContract {

    @TempDir
    private Path folder = Path.of("");

    private final List<LuceneIndex> open = new ArrayList<>();

    @Override
    SubjectIndex empty() throws IOException {
        LuceneIndex index =
                LuceneIndex.open(Files.createDirectory(folder.resolve("index" + open.size())), Institutions.CHONGQING);
        open.add(index);
        return index;
    }

    @AfterEach
    void close() throws IOException {
        for (LuceneIndex index : open) {
            index.close();
        }
    }

    @Test
    void comesBackWithWhatWasKeptAndNothingElse() throws IOException {
        Path path = Files.createDirectory(folder.resolve("again"));
        try (LuceneIndex index = LuceneIndex.open(path, Institutions.CHONGQING)) {
            index.put(Institutions.entry(1, SubjectKind.PARK, "西永园区"));
            index.keep(41);
            index.put(Institutions.entry(2, SubjectKind.PARK, "水土园区"));
        }
        try (LuceneIndex index = LuceneIndex.open(path, Institutions.CHONGQING)) {
            assertThat(index.position()).isEqualTo(41);
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void becomesOnePieceInTheBackgroundAndLosesNothing() throws IOException {
        try (LuceneIndex index =
                LuceneIndex.open(Files.createDirectory(folder.resolve("pieces")), Institutions.CHONGQING)) {
            for (int number = 1; number <= 3; number++) {
                index.put(Institutions.entry(number, SubjectKind.PARK, "西永园区" + number));
                index.keep(number);
            }
            assertThat(index.pieces()).isEqualTo(3);
            index.beginCompacting();
            await().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
                index.keepMerged();
                assertThat(index.pieces()).isOne();
            });
            assertThat(index.size()).isEqualTo(3);
            assertThat(index.position()).isEqualTo(3);
        }
    }
}
