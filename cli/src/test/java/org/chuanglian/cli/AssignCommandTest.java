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
        assertThat(assign(Charset.forName("GB18030"), "张三,0.5,坏\n", "0,0\n", "--demand", "1", "--load", "1"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("line 1 column 3: read '坏', expected a number");
    }

    @Test
    void endsWithTwoForAnObjectiveThatIsNotKnown() throws IOException {
        assertThat(assign("1\n", "0\n", "--demand", "1", "--load", "1", "--objective", "luck"))
                .isEqualTo(2);
        assertThat(notices.toString()).hasLineCount(1).contains("'luck'");
    }

    @Test
    void readsNamesInAnyOrderAndWritesThemBack() throws IOException {
        assertThat(assign(
                        "专家,项目甲,项目乙\n张三,0.5,0.25\n李四,1,0.75\n王五,0.1,1\n",
                        "\uFEFF,项目乙,项目甲\n王五,1,0\n张三,0,0\n李四,0,0\n",
                        "--demand",
                        "1",
                        "--load",
                        "1"))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("reviewer,项目甲,项目乙\n张三,0,1\n李四,1,0\n王五,0,0\n");
        assertThat(assign(
                        "id,a,b\nr1,0.5,0.25\nr2,1,0.75\n", "id,a,c\nr1,0,0\nr2,0,0\n", "--demand", "1", "--load", "1"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("'b' stands in only one of the matrices");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'r1,r2\n0.5,0.25\n1,0.75\n'|'r1,r2\n0,1\n1,0\n'",
                "',0,1\n0,0.5,0.25\n1,1,0.75\n'|'0,1\n1,0\n'",
                "'\"\",\"V1\",\"V2\"\n\"1\",0.5,0.25\n\"2\",1,0.75\n'|'0,1\n1,0\n'",
                "'a,0.5,0.25\nb,1,0.75\n'|'a,0,1\nb,1,0\n'",
                "'V1,V2\n1,0.5,0.25\n2,1,0.75\n'|'0,1\n1,0\n'",
                "'reviewer_id,101,102\n7,0.5,0.25\n9,1,0.75\n'|'0,1\n1,0\n'",
            })
    void tellsNamesFromNumbers(String similarity, String conflict) throws IOException {
        assertThat(assign(similarity, conflict, "--demand", "1", "--load", "1")).isEqualTo(0);
        assertThat(answer.toString()).contains("total,1.25");
    }

    @Test
    void assignsNoPairWhoseAffinityIsMissing() throws IOException {
        assertThat(assign("NA,0.2\n0.1,\n", "0,0\n0,0\n", "--demand", "1", "--load", "2"))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0,1\n1,0\n");
    }

    @ParameterizedTest
    @CsvSource({
        "maxmin, 'least item,0.5'",
        "MAXMIN, 'least item at most,0.5'",
        "fair, 'least item,0.5'",
        "sum, 'total,1.4'"
    })
    void servesEachObjective(String objective, String said) throws IOException {
        assertThat(assign("1,0.9\n0.5,0.1\n", "0,0\n0,0\n", "--demand", "1", "--load", "1", "--objective", objective))
                .isEqualTo(0);
        assertThat(answer.toString()).contains(said);
    }

    @Test
    void keepsAFloorOrSaysWhichCanBeKept() throws IOException {
        String[] floored = {"--demand", "1", "--load", "1", "--objective", "floor", "--floor"};
        assertThat(assign("1,0.9\n0.5,0.1\n", "0,0\n0,0\n", with(floored, "0.5")))
                .isEqualTo(0);
        assertThat(answer.toString()).contains("total,1.4", "least item,0.5");
        assertThat(assign("1,0.9\n0.5,0.1\n", "0,0\n0,0\n", with(floored, "0.6")))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("Maybe a floor of 0.5");
    }

    private static String[] with(String[] some, String more) {
        var all = new ArrayList<>(List.of(some));
        all.add(more);
        return all.toArray(String[]::new);
    }

    @Test
    void repeatsARandomAssignmentFromItsSeedAndWritesProbabilities() throws IOException {
        String[] random = {"--demand", "1", "--load", "1", "--objective", "random", "--seed", "x", "--probabilities"};
        String table = directory.resolve("p.csv").toString();
        assertThat(assign("1,0.9\n0.5,0.1\n0.7,0.8\n", "0,0\n0,0\n0,0\n", with(random, table)))
                .isEqualTo(0);
        assertThat(answer.toString()).contains("seed,x", "greatest probability of a pair,0.5", "expected total,");
        assertThat(directory.resolve("p.csv")).content().contains("reviewer,item,probability", ",0.5");
        String first = Files.readString(directory.resolve("a.csv"));
        assertThat(assign("1,0.9\n0.5,0.1\n0.7,0.8\n", "0,0\n0,0\n0,0\n", with(random, table)))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent(first);
    }

    @Test
    void keepsQuotasAndSaysWhichGroupIsTooSmall() throws IOException {
        var groups = Files.writeString(directory.resolve("g.csv"), "finance,local\n0,1\n1,1\n0,0\n");
        String[] quotas = {"--demand", "1", "--load", "1", "--groups", groups.toString(), "--quota"};
        assertThat(assign("1\n0.5\n0.2\n", "0\n0\n0\n", with(quotas, "finance>=1")))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0\n1\n0\n");
        assertThat(assign("1\n0.5\n0.2\n", "0\n0\n0\n", with(quotas, "local<=0")))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0\n0\n1\n");
        assertThat(assign("1,1\n0.5,1\n0.2,1\n", "0,0\n0,0\n0,0\n", with(quotas, "finance>=1")))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("the reviewers of 'finance>=1' can give 1");
        assertThat(assign("1\n0.5\n0.2\n", "0\n0\n0\n", with(quotas, "finanse>=1")))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("has no group 'finanse'");
    }

    @Test
    void changesAsLittleAsARecusalDemandsAndTellsAlternatesAndReasons() throws IOException {
        var earlier = Files.writeString(directory.resolve("e.csv"), "1,0\n0,1\n0,0\n");
        var alternates = directory.resolve("alt.csv");
        var reasons = directory.resolve("why.csv");
        assertThat(assign(
                        "1,0.1\n0.9,0.3\n0.2,0.2\n",
                        "1,0\n0,0\n0,0\n",
                        "--demand",
                        "1",
                        "--load",
                        "1",
                        "--keep",
                        earlier.toString(),
                        "--alternates",
                        alternates.toString(),
                        "--reasons",
                        reasons.toString()))
                .isEqualTo(0);
        assertThat(directory.resolve("a.csv")).hasContent("0,0\n0,1\n1,0\n");
        assertThat(answer.toString()).contains("pairs removed,1", "pairs added,1");
        assertThat(alternates).content().contains("item,place,reviewer,affinity");
        assertThat(reasons).content().contains("reviewer,item,affinity,rank,margin,instead,better", "1 (conflict)");
    }
}
