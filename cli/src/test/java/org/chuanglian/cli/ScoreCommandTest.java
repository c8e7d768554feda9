package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private static final String META = """
            Level,iCode,Direction,Weight,Denominator,Parent,Type
            1,staff,1,1,people,Size,Indicator
            1,cost,-1,3,,Size,Indicator
            2,Size,1,1,,,Aggregate
            ,people,,,,,Denominator
            ,zone,,,,,Group
            """;
    private static final String DATA = """
            uCode,zone,people,staff,cost
            B,north,10,20,5
            A,north,10,10,9
            C,south,20,60,1
            D,south,10,NA,7
            """;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private Path scheme = Path.of("");
    private Path data = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeASchemeAndData() throws IOException {
        scheme = Files.writeString(directory.resolve("meta.csv"), META);
        data = Files.writeString(directory.resolve("data.csv"), DATA);
        out = directory.resolve("out");
    }

    private int score(String... more) {
        List<String> args =
                new ArrayList<>(List.of("score", scheme.toString(), data.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    private String written(String file) throws IOException {
        return Files.readString(out.resolve(file)).replace("\r\n", "\n");
    }

    @Test
    void writesEveryStepByUnitsInOrder() throws IOException {
        assertThat(score("--impute", "mean")).isEqualTo(0);

        assertThat(written("Denominated.csv")).isEqualTo("uCode,staff,cost\nA,1,9\nB,2,5\nC,3,1\nD,,7\n");
        assertThat(written("Imputed.csv")).contains("D,2,7");
        assertThat(written("imputed_cells.csv")).isEqualTo("uCode,iCode,value\nD,staff,2\n");
        assertThat(written("Normalised.csv")).isEqualTo("uCode,staff,cost\nA,0,0\nB,50,50\nC,100,100\nD,50,25\n");
        assertThat(written("Aggregated.csv")).contains("uCode,staff,cost,Size", "D,50,25,31.25");
        assertThat(written("scores.csv")).startsWith("uCode,Rank,Size,staff,cost\nC,1,100,100,100\nB,2,50,50,50\n");
        assertThat(written("ranks.csv")).contains("C,1,1,1,1", "D,3,3,2,3", "A,4,4,4,4");
        assertThat(notices.toString()).hasLineCount(1).contains("4 units by 2 indicators in 2 levels, 1 cells imputed");
    }

    @Test
    void leavesMissingMissingUnlessToldOtherwise() throws IOException {
        assertThat(score()).isEqualTo(0);

        assertThat(written("Aggregated.csv")).contains("D,,25,25");
    }

    @Test
    void readsWhateverTheShapeOfTheTables() throws IOException {
        String meta = """
                Parent;Type;iCode;Weight;Direction;Denominator
                Size;Indicator;staff;1;1;people
                Size;Indicator;cost;3;-1;NA
                ;Aggregate;Size;1;1;
                """;
        String tabs = """
                cost|other|staff|people|uCode
                5|x|20|10|B
                9|y|10|10|A
                1|z|60|20|"C"
                7||NaN|10|D
                """;
        Files.writeString(scheme, "\uFEFF" + meta.replace("\n", "\r\n"));
        Files.writeString(data, tabs.replace('|', '\t').replace("\n", "\r\n"));

        assertThat(score("--impute", "i_mean", "--normalise", "n_minmax:0,100")).isEqualTo(0);
        assertThat(written("Aggregated.csv")).contains("D,50,25,31.25");
    }

    @Test
    void refusesGroupsThatAreNotThereAndWritesNothing() {
        assertThat(score("--impute", "group_mean(region)")).isEqualTo(1);

        assertThat(notices.toString()).hasLineCount(1).contains("chuanglian score: ", "'region'", "Maybe");
        assertThat(out).doesNotExist();
    }

    @Test
    void namesFileLineAndColumnOfACellThatIsNoNumber() throws IOException {
        Files.writeString(data, DATA.replace("60", "sixty"));

        assertThat(score()).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains(data + "' line 4", "'staff'", "'sixty'", "Maybe");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAnIndicatorThatTheDataLackOrHaveEmpty() throws IOException {
        Files.writeString(data, DATA.replace("staff", "stuff"));
        assertThat(score()).isEqualTo(1);
        Files.writeString(data, "uCode,people,staff,cost\nA,1,,1\nB,1,NA,2\n");
        assertThat(score()).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(2).contains("'staff'", "has no value at all");
    }

    @Test
    void refusesACycleAndAnUnknownParentWithTheirLines() throws IOException {
        Files.writeString(scheme, META.replace("2,Size,1,1,,,", "2,Size,1,1,,Size,"));
        assertThat(score()).isEqualTo(1);
        Files.writeString(scheme, META.replace("cost,-1,3,,Size", "cost,-1,3,,Seize"));
        assertThat(score()).isEqualTo(1);
        assertThat(notices.toString())
                .hasLineCount(2)
                .contains(scheme + "' line 4", "cycle", scheme + "' line 3", "'Seize'");
    }

    @Test
    void refusesBoundsThatAreSwappedAndMeansOfWhatIsNotPositive() {
        assertThat(score("--normalise", "goalposts(5, 5)")).isEqualTo(1);
        assertThat(score("--aggregate", "geometric")).isEqualTo(1);
        assertThat(score("--treat", "log", "--order", "treat,normalise", "--normalise", "best"))
                .isEqualTo(1);
        assertThat(notices.toString())
                .hasLineCount(3)
                .contains("not below the upper", "geometric mean needs positive values", "'best' is no normalisation");
        assertThat(out).doesNotExist();
    }

    @Test
    void replaysReplicasWithTheWeightSetsBesideThem() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("replicas"));
        Path replicas = Files.writeString(
                folder.resolve("para.csv"),
                "rep,winmax,norm,weightset,agg\n1,5,n_minmax,1,a_amean\n2,1,n_zscore,2,a_gmean\n");
        Files.writeString(
                folder.resolve("weights.csv"), "rep,iCode,Weight\n1,staff,1\n1,cost,1\n2,staff,0.5\n2,cost,3\n");

        assertThat(score("--replicas", replicas.toString())).isEqualTo(0);
        assertThat(written("replica_scores.csv")).startsWith("uCode,Nominal,r_1,r_2\nA,0,1,");
        assertThat(written("replica_ranks.csv")).contains("C,1,1,1");
        assertThat(written("replica_rank_stats.csv")).startsWith("uCode,Nominal,Mean,Median,Q5,Q95");
        assertThat(notices.toString()).contains("2 replicas, weight sets of ", "weights.csv");
    }

    @Test
    void refusesAReplicaThatCannotBeComputedInsteadOfSkippingIt() throws IOException {
        Path replicas = Files.writeString(
                directory.resolve("para.csv"), "rep,norm,agg\n1,n_minmax,a_amean\n2,\"minmax(0,100)\",a_gmean\n");

        assertThat(score("--replicas", replicas.toString())).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("replica r_2: aggregate 'Size'", "Maybe");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAColumnOfReplicasThatItDoesNotKnow() throws IOException {
        Path replicas = Files.writeString(directory.resolve("para.csv"), "rep,wimmax\n1,5\n");

        assertThat(score("--replicas", replicas.toString())).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("'wimmax'", "Maybe");
    }

    @Test
    void opensScoresAndChangesIntoPartsThatSum() throws IOException {
        Path before =
                Files.writeString(directory.resolve("before.csv"), DATA.replace("C,south,20,60", "C,south,20,50"));

        assertThat(score("--impute", "mean", "--normalise", "goalposts(0, 10, 100)", "--before", before.toString()))
                .isEqualTo(0);
        // C: staff 3 of 10 and, less being better, cost 9 of 10; a quarter and three quarters
        assertThat(written("parts.csv"))
                .startsWith("uCode,total,base,staff,cost\n")
                .contains("C,75,0,7.5,67.5");
        assertThat(written("changes.csv"))
                .startsWith("uCode,total,base,staff,cost,method\n")
                .contains("C,1.25,0,1.25,0,0");
    }

    @Test
    void saysHowSureRanksAre() throws IOException {
        assertThat(score(
                        "--impute",
                        "mean",
                        "--normalise",
                        "minmax(1, 100)",
                        "--uncertainty",
                        "50",
                        "--sobol",
                        "20",
                        "--vary",
                        "weights=0.2; aggregate=arithmetic|geometric; winmax=1..3",
                        "--audit"))
                .isEqualTo(0);
        assertThat(written("uncertainty_rank_stats.csv")).contains("C,1,1,1,1,1,1,1");
        assertThat(written("uncertainty_rank_probabilities.csv")).startsWith("uCode,rank_1,rank_2,rank_3,rank_4\nA,");
        assertThat(written("uncertainty_pairs.csv")).contains("C,A,1,false");
        assertThat(written("sobol.csv")).contains("mean rank shift,weights,", "score of D,aggregation,");
        assertThat(written("effective_weights.csv")).contains("staff,1,1,0.25", "cost,1,3,0.75", "Size,2,1,1");
        assertThat(out.resolve("alpha.csv")).exists();
        // staff of A to D is 1, 2, 3, 2 and cost, less being better, 9, 5, 1, 7: by staff alone D is level with B
        assertThat(written("removed.csv")).isEqualTo("""
                iCode,Level,MeanAbsDiff,MaxAbsDiff,A,B,C,D
                staff,1,0,0,4,2,1,3
                cost,1,0.25,1,4,2,1,2
                """);
        assertThat(written("outranking.csv")).startsWith("uCode,A,B,C,D\nA,0,0,0,0\nB,1,0,0,0.875\nC,1,1,0,1\n");
        assertThat(written("correlations_ancestors.csv"))
                .startsWith("one,other,aggregate,correlation\nstaff,Size,Size,");
        assertThat(written("availability.csv")).isEqualTo("uCode,Size\nA,1\nB,1\nC,1\nD,0.5\n");
        assertThat(out.resolve("correlations_denominators.csv")).exists();
    }

    @Test
    void asksHowSureAnAggregateIsAndRefusesOneThatIsNotThere() {
        assertThat(score("--impute", "mean", "--uncertainty", "5", "--target", "Size"))
                .isEqualTo(0);
        assertThat(out.resolve("uncertainty_ranks.csv")).exists();
        assertThat(score("--impute", "mean", "--uncertainty", "5", "--target", "staff"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("'staff' is no aggregate", "Maybe");
    }

    @Test
    void takesDenominatorsFromAnotherTable() throws IOException {
        Path people = Files.writeString(directory.resolve("people.csv"), "uCode,people\nD,1\nC,10\nB,5\nA,1\n");

        assertThat(score("--denominators", people.toString())).isEqualTo(0);
        assertThat(written("Denominated.csv")).contains("A,10,9", "B,4,5", "C,6,1");
        Files.writeString(people, "uCode,people\nA,1\n");
        assertThat(score("--denominators", people.toString())).isEqualTo(1);
        assertThat(notices.toString()).contains("'B' is not there");
    }

    @Test
    void findsWeightsOrTakesThemFromAFile() throws IOException {
        assertThat(score("--impute", "mean", "--weights", "equal")).isEqualTo(0);
        assertThat(written("Aggregated.csv")).contains("D,50,25,37.5");
        Path budget = Files.writeString(directory.resolve("budget.csv"), "iCode,one,two\nstaff,80,40\ncost,20,60\n");
        assertThat(score("--impute", "mean", "--weights", "budget(" + budget + ")"))
                .isEqualTo(0);
        assertThat(written("Aggregated.csv")).contains("D,50,25,40");
        assertThat(score("--weights", "guessed")).isEqualTo(1);
        assertThat(notices.toString()).contains("'guessed' is no weighting", "Maybe");
    }

    @Test
    void listsEveryFaultOfASchemeInYaml() throws IOException {
        scheme = Files.writeString(directory.resolve("scheme.yaml"), """
                tree:
                  code: Size
                  children:
                    - {code: staff, weight: 50, color: red}
                    - {code: cost, weight: 60}
                """);

        assertThat(score()).isEqualTo(1);
        assertThat(answer.toString()).hasLineCount(2).contains("line 3", "110", "line 4", "'color'");
        assertThat(notices.toString()).hasLineCount(1).contains("(and 1 more)");
        assertThat(out).doesNotExist();
    }

    @Test
    void endsWithThreeWhenAFileIsNotThereAndWithTwoOnAnUnknownOption() {
        data = directory.resolve("nowhere.csv");
        assertThat(score()).isEqualTo(3);
        assertThat(score("--colour", "red")).isEqualTo(2);
        assertThat(notices.toString()).hasLineCount(2);
    }

    @Test
    void explainsEachOption() {
        CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                "score",
                "--help");

        assertThat(answer.toString()).contains("--impute", "--normalise", "--aggregate", "--replicas", "--weight-sets");
    }
}
