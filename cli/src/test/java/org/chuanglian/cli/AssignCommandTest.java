package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignCommandTest {

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private int assign(String similarity, String conflict, String... more) throws IOException {
        return assign(StandardCharsets.UTF_8, similarity, conflict, more);
    }

    private int assign(Charset charset, String similarity, String conflict, String... more) throws IOException {
        var args = new ArrayList<>(List.of(
                "assign",
                "--similarity",
                Files.writeString(directory.resolve("s.csv"), similarity, charset)
                        .toString(),
                "--conflict",
                Files.writeString(directory.resolve("c.csv"), conflict).toString()));
        args.addAll(List.of(more));
        args.addAll(List.of("--out", directory.resolve("a.csv").toString()));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    @Test
    void writesWhoReviewsWhatAndPrintsTotalLeastItemAndLoads() throws IOException {
        assertThat(assign("0.5,0.25\r\n1,0.75\r\n0.1,1\r\n", "0,0\n0,0\n0,1\n", "--demand", "1", "--load", "1"))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0,1\n1,0\n0,0\n");
        assertThat(answer.toString()).contains("total,1.25", "least item,0.25", "reviewers with load 1,2");
    }

    @Test
    void saysWhyThereIsNoAssignment() throws IOException {
        assertThat(assign("1,1\n1,1\n", "0,0\n1,1\n", "--demand", "1", "--load", "1"))
                .isEqualTo(1);
        assertThat(notices.toString())
                .hasLineCount(1)
                .contains("items 1, 2 need 2 reviews", "can give 1", "Maybe raise the load of reviewers 1");
        assertThat(directory.resolve("a.csv")).doesNotExist();
        assertThat(assign("1\n1\n", "0\n0\n", "--demand", "1", "--load", "2", "--min-load", "1"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("must have 2 reviews, there are 1 for them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,x\n'|'0,0\n'|line 1 column 2: read 'x', expected a number",
                "'1,2\n3\n'|'0,0\n'|line 2 has 1 cells, expected 2",
                "'1,2\n'|'0\n'|expected the same",
            })
    void refusesMatricesInOneLine(String similarity, String conflict, String said) throws IOException {
        assertThat(assign(similarity, conflict, "--demand", "1", "--load", "1")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains(said, "Maybe");
        assertThat(directory.resolve("a.csv")).doesNotExist();
    }

    @Test
    void readsMatricesDividedBySemicolonsOrTabs() throws IOException {
        assertThat(assign("0.5;0.25\n1;0.75\n", "0\t0\n0\t1\n", "--demand", "1", "--load", "1"))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0,1\n1,0\n");
    }

    @Test
    void readsNamesInGb18030WhereNumbersAreExpected() throws IOException {
        assertThat(assign(Charset.forName("GB18030"), "项目,1\n", "0,0\n", "--demand", "1", "--load", "1"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("line 1 column 1: read '项目', expected a number");
    }

    @Test
    void endsWithTwoForAnObjectiveThatIsNotKnown() throws IOException {
        assertThat(assign("1\n", "0\n", "--demand", "1", "--load", "1", "--objective", "luck"))
                .isEqualTo(2);
        assertThat(notices.toString()).hasLineCount(1).contains("'luck'");
    }
}
