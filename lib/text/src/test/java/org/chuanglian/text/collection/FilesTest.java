package org.chuanglian.text.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chuanglian.text.experts.Work;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    private Path directory;

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("file"), content);
    }

    private static String refusal(Reading<?> reading) {
        return switch (reading) {
            case Reading.Refused<?> refused -> refused.line();
            case Reading.Read<?> read -> "read " + read.content();
        };
    }

    @Test
    void readsDocumentsWithMissingFieldsOtherNamesAndNumbersAsIds() throws IOException {
        var file = file(
                "\uFEFF{\"_id\": 7, \"abstract\": [\"a\", \"b\"], \"more\": {\"x\": [1]}}\r\n\n{\"id\":\"x\",\"title\":\"题\",\"text\":null}");

        assertThat(DocumentsFile.read(file))
                .isEqualTo(new Reading.Read<>(List.of(new Document("7", "", "a b"), new Document("x", "题", ""))));
    }

    @Test
    void readsWhatIsCompressedWhateverItsName() throws IOException {
        var file = directory.resolve("plain.jsonl");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\":\"a\",\"text\":\"t\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(DocumentsFile.read(file)).isEqualTo(new Reading.Read<>(List.of(new Document("a", "", "t"))));
    }

    @Test
    void refusesADocumentWithFileAndLine() throws IOException {
        assertThat(refusal(DocumentsFile.read(file("{\"id\":\"a\"}\n{\"id\":\"b\""))))
                .contains("line 2", "JSON", "Maybe");
        assertThat(refusal(DocumentsFile.read(file("{\"title\":\"a\"}")))).contains("line 1", "id is missing");
        assertThat(refusal(DocumentsFile.read(file("{\"id\":\"a b\"}")))).contains("'a b'", "blank");
        assertThat(refusal(DocumentsFile.read(file("{\"id\":\"a\"}\n{\"id\":\"a\",\"text\":\"t\"}"))))
                .contains("line 2", "'a'");
        assertThat(refusal(DocumentsFile.read(file("")))).contains("no document");
        assertThat(refusal(DocumentsFile.read(file("a,b\n1,2")))).contains("line 1", "JSON");
    }

    @Test
    void takesTheSameDocumentTwiceForOne() throws IOException {
        assertThat(DocumentsFile.read(file("{\"id\":\"a\"}\n{\"id\":\"a\"}")))
                .isEqualTo(new Reading.Read<>(List.of(new Document("a", "", ""))));
    }

    @Test
    void readsQueriesAsLinesWithOrWithoutHeaderOrAsJson() throws IOException {
        var expected = new Reading.Read<>(List.of(new Query("1", "what is it"), new Query("2", "")));
        assertThat(QueriesFile.read(file("1\twhat is\tit\n2\t"))).isEqualTo(expected);
        assertThat(QueriesFile.read(file("query_id\ttext\n1\twhat is it\n2\t\n")))
                .isEqualTo(expected);
        assertThat(QueriesFile.read(file("{\"_id\":1,\"text\":\"what is it\"}\n{\"_id\":2}")))
                .isEqualTo(expected);
    }

    @Test
    void refusesQueriesWithoutATab() throws IOException {
        assertThat(refusal(QueriesFile.read(file("1 what is it")))).contains("line 1", "tab", "Maybe");
        assertThat(refusal(QueriesFile.read(file("\n\n")))).contains("no query");
        assertThat(refusal(QueriesFile.read(file("1\ta\n1\tb")))).contains("line 2", "'1'");
    }

    @Test
    void readsPairsAndJudgementsInTheirOrder() throws IOException {
        var ids = Set.of("d1", "d2");
        assertThat(PairsFile.read(file("query\tdoc\n1\td2\n1\td1\n1\td2\n"), "1"::equals, ids::contains))
                .isEqualTo(new Reading.Read<>(java.util.Map.of("1", Set.of("d1", "d2"))));
        assertThat(PairsFile.read(file("1 0 d1 2\n"), "1"::equals, ids::contains))
                .isEqualTo(new Reading.Read<>(java.util.Map.of("1", Set.of("d1"))));
        assertThat(PairsFile.read(file("1\td1\n1\td9"), "1"::equals, ids::contains))
                .isEqualTo(new Reading.Read<>(java.util.Map.of("1", Set.of("d1", "d9"))));
        assertThat(refusal(PairsFile.read(file("1\td8\n1\td9"), "1"::equals, ids::contains)))
                .contains("'d8'", "Maybe the columns are swapped");
        assertThat(refusal(PairsFile.read(file("9\td1"), "1"::equals, ids::contains)))
                .contains("'9' is no query");
        assertThat(refusal(PairsFile.read(file("1"), "1"::equals, ids::contains)))
                .contains("line 1");
    }

    @Test
    void readsWorksOfSeveralAuthorsWithOrWithoutAYear() throws IOException {
        assertThat(WorksFile.read(file("{\"expert\":[\"a\",\"b\"],\"id\":\"w\",\"title\":\"t\",\"year\":\"2020-05\"}\n"
                        + "{\"expert\":\"a\",\"text\":\"x\"}")))
                .isEqualTo(new Reading.Read<>(List.of(
                        new Work("a", "w", "t", "", OptionalInt.of(2020)),
                        new Work("b", "w", "t", "", OptionalInt.of(2020)),
                        new Work("a", "line 2", "", "x", OptionalInt.empty()))));
        assertThat(refusal(WorksFile.read(file("{\"id\":\"w\"}")))).contains("line 1", "expert is missing");
    }

    @Test
    void writesEqualScoresByTheirIds() throws IOException {
        var out = new StringBuilder();
        RunLines.write(
                out,
                "q",
                List.of(
                        new RunLines.Scored("b", 0.5),
                        new RunLines.Scored("c", 0.75),
                        new RunLines.Scored("a", 0.5 + 1e-12)),
                "tag");
        assertThat(out).hasToString("q Q0 c 1 0.75000000 tag\nq Q0 a 2 0.50000000 tag\nq Q0 b 3 0.50000000 tag\n");
    }
}
