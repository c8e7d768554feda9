package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {

    private static final String DOCUMENTS = """
            {"id": "d1", "title": "钙钛矿", "text": "钙钛矿太阳能电池的制备"}
            {"id": "d2", "title": "Sorting", "text": "algorithms that sort numbers"}
            {"id": "d3", "title": "", "text": "生猪养殖"}
            """;
    private static final String WORKS = """
            {"expert": "li", "id": "w1", "title": "钙钛矿太阳能电池", "text": "", "year": 2021}
            {"expert": "wang", "id": "w2", "title": "Sorting algorithms", "text": "", "year": 2019}
            """;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private int run(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--out", directory.resolve("run").toString()));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(directory.resolve("run"));
    }

    @Test
    void ranksDocumentsForEachQueryInTheirOrder() throws IOException {
        var code = run(
                "rank",
                "--docs",
                file("docs", DOCUMENTS),
                "--queries",
                file("queries", "q2\tsorted numbers\nq1\t钙钛矿电池\nq3\t\n"));

        assertThat(code).isZero();
        assertThat(written()).hasSize(2);
        assertThat(written().get(0)).matches("q2 Q0 d2 1 [0-9.]+ \\S+");
        assertThat(written().get(1)).matches("q1 Q0 d1 1 [0-9.]+ \\S+");
        assertThat(answer).hasToString("");
        assertThat(notices.toString()).hasLineCount(1).contains("3 documents, 3 queries, 2 lines");
    }

    @Test
    void scoresExactlyTheGivenPairs() throws IOException {
        var code = run(
                "rank",
                "--docs",
                file("docs", DOCUMENTS),
                "--queries",
                file("queries", "q1\t钙钛矿电池\nq2\tsorting\n"),
                "--candidates",
                file("pairs", "q1\td3\nq1\td1\nq2\td1\n"));

        assertThat(code).isZero();
        assertThat(written()).hasSize(3);
        assertThat(written().get(0)).startsWith("q1 Q0 d1 1 ");
        assertThat(written().get(1)).isEqualTo("q1 Q0 d3 2 0.00000000 chuanglian");
        assertThat(written().get(2)).isEqualTo("q2 Q0 d1 1 0.00000000 chuanglian");
    }

    @Test
    void scoresPairsOfJudgementsAndTellsThoseThatNameNoDocument() throws IOException {
        var code = run(
                "rank",
                "--docs",
                file("docs", DOCUMENTS),
                "--queries",
                file("queries", "q1\t钙钛矿电池\n"),
                "--candidates",
                file("pairs", "q1 0 d9 1\nq1 0 d1 2\n"));

        assertThat(code).isZero();
        assertThat(written()).hasSize(2);
        assertThat(written().get(0)).startsWith("q1 Q0 d1 1 ");
        assertThat(written().get(1)).isEqualTo("q1 Q0 d9 2 0.00000000 chuanglian");
        assertThat(notices.toString()).contains("1 pairs name nothing that is ranked and score 0");
    }

    @Test
    void givesNoMoreThanAskedFor() throws IOException {
        var code = run(
                "rank",
                "--docs",
                file("docs", DOCUMENTS),
                "--queries",
                file("queries", "q\t钙钛矿 sort 生猪"),
                "--top",
                "2");

        assertThat(code).isZero();
        assertThat(written()).hasSize(2);
    }

    @Test
    void ranksExpertsByTheirWorks() throws IOException {
        var works = file("works", WORKS);
        var queries = file("queries", "q\t高效钙钛矿电池\n");

        assertThat(run("experts", "--works", works, "--queries", queries)).isZero();
        assertThat(written()).hasSize(2);
        assertThat(written().getFirst()).startsWith("q Q0 li 1 ");
        assertThat(run("experts", "--works", works, "--queries", queries, "--candidates", file("pairs", "q wang")))
                .isZero();
        assertThat(written()).hasSize(1).allMatch(line -> line.startsWith("q Q0 wang 1 "));
    }

    @Test
    void saysInOneLineWhatIsWrongAndWritesNothing() throws IOException {
        var docs = file("docs", DOCUMENTS);
        var queries = file("queries", "q\tx\n");

        assertThat(run("rank", "--docs", file("bad", "no json"), "--queries", queries))
                .isEqualTo(1);
        assertThat(run("rank", "--docs", docs, "--queries", file("none", ""))).isEqualTo(1);
        assertThat(run("rank", "--docs", docs, "--queries", queries, "--candidates", file("pairs", "q\td9")))
                .isEqualTo(1);
        assertThat(run("rank", "--docs", docs, "--queries", queries, "--top", "0"))
                .isEqualTo(1);
        assertThat(run("experts", "--works", docs, "--queries", queries)).isEqualTo(1);
        assertThat(run("rank", "--docs", docs)).isEqualTo(2);
        assertThat(run("rank", "--docs", directory.resolve("gone").toString(), "--queries", queries))
                .isEqualTo(3);
        assertThat(notices.toString())
                .hasLineCount(7)
                .contains("line 1", "no query", "'d9'", "--top", "expert is missing");
        assertThat(directory.resolve("run")).doesNotExist();
    }
}
