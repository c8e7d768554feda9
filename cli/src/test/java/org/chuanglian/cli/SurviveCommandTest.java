package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class SurviveCommandTest {

    private static final String VENTURES = """
            firm,months,ended,kind
            a,9,1,x
            b,13,1,x
            c,13,0,x
            d,18,1,y
            e,23,0,y
            f,28,1,y
            """;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private int survive(String table, String... more) throws IOException {
        return survive(StandardCharsets.UTF_8, table, more);
    }

    private int survive(Charset charset, String table, String... more) throws IOException {
        var file = Files.writeString(directory.resolve("ventures.csv"), table, charset);
        var args = new ArrayList<>(List.of("survive", file.toString(), "--time", "months", "--status", "ended"));
        args.addAll(List.of(more));
        args.addAll(List.of("--out", directory.resolve("out.csv").toString()));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    private List<String> out() throws IOException {
        return Files.readAllLines(directory.resolve("out.csv"));
    }

    @Test
    void takesTheRestrictedMeanUpToTheTimeGiven() throws IOException {
        assertThat(survive(VENTURES, "--tau", "20")).isEqualTo(0);
        double mean = 9 + 4 * (5 / 6.0) + 5 * (4 / 6.0) + 2 * (4 / 9.0);
        String[] summary =
                answer.toString().lines().skip(1).findFirst().orElseThrow().split(",", -1);
        assertThat(summary[3]).isEqualTo("20");
        assertThat(Double.parseDouble(summary[4])).isCloseTo(mean, within(1e-12));
    }

    @Test
    void writesACurveForEachGroupAndASummary() throws IOException {
        assertThat(survive(VENTURES, "--group", "kind", "--interval", "plain")).isEqualTo(0);
        assertThat(out())
                .startsWith("strata,time,n.risk,n.event,n.censor,surv,std.err,lower,upper")
                .contains("kind=y,23,2,0,1,0.6666666666666666,0.2721655269759087,0.13323203596052113,1")
                .hasSize(6);
        assertThat(answer.toString())
                .startsWith("strata,records,events,tau,rmean,se(rmean),q0.25")
                .contains("\nkind=x,3,2,28,");
        assertThat(notices).hasToString("6 of 6 rows used; ended: 1 = event, 0 = censored\n");
    }

    @Test
    void readsMarksQuotesSemicolonsAndOtherColumnOrders() throws IOException {
        survive(VENTURES);
        var expected = out();

        assertThat(survive("\uFEFF\"ended\";\"x\";\"months\"\r\n1;;9\r\n1;;13\r\n0;;13\r\n1;;18\r\n0;;23\r\n1;;28\r\n"))
                .isEqualTo(0);
        assertThat(out()).isEqualTo(expected);
    }

    @Test
    void readsATableInGb18030() throws IOException {
        var chinese = VENTURES.replace("kind", "类别").replace(",x", ",新").replace(",y", ",老");
        survive(chinese, "--group", "类别");
        var expected = out();

        assertThat(survive(Charset.forName("GB18030"), chinese, "--group", "类别"))
                .isEqualTo(0);
        assertThat(out()).isEqualTo(expected).anyMatch(line -> line.startsWith("类别=新,"));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "TRUE,FALSE", "dead,alive", "listed,ongoing", "发生,删失", "1.0,0.0"})
    void readsTheUsualCodesOfAStatus(String event, String censored) throws IOException {
        survive(VENTURES);
        var expected = out();
        var coded = VENTURES.replace(",1,", "," + event + ",").replace(",0,", "," + censored + ",");

        assertThat(survive(coded)).isEqualTo(0);
        assertThat(out()).isEqualTo(expected);
    }

    @Test
    void leavesOutAndCountsRowsThatMissAValue() throws IOException {
        assertThat(survive(VENTURES + "g,NA,1,x\nh,4,,x\ni,5,1,NaN\n", "--group", "kind"))
                .isEqualTo(0);
        assertThat(notices.toString())
                .contains("6 of 9 rows used", "1 rows left out without months", "1 rows left out without ended")
                .contains("1 rows left out without kind");
    }

    @Test
    void tellsCompetingEventsApart() throws IOException {
        var table = VENTURES.replace("d,18,1", "d,18,2");

        assertThat(survive(table, "--method", "aj")).isEqualTo(0);
        assertThat(out().getFirst())
                .isEqualTo("strata,state,time,n.risk,n.event,n.censor,pstate,std.err,lower,upper,cuminc.se");
        assertThat(out()).anyMatch(line -> line.startsWith("all,2,18,3,1,0,0.2222222222"));
        assertThat(answer.toString()).contains("\nall,(s0),4,28,0,");

        assertThat(survive(table)).isEqualTo(1);
        assertThat(notices.toString()).contains("has the events 1, 2, expected one. Maybe --event 2");
        assertThat(survive(table, "--event", "2")).isEqualTo(0);
        assertThat(out()).contains("all,9,6,0,1,1,0,1,1");
    }

    @Test
    void takesStrataOfCurvesForGroups() throws IOException {
        survive(VENTURES, "--group", "kind");
        var expected = out();

        assertThat(survive(VENTURES, "--strata", "kind")).isEqualTo(0);
        assertThat(out()).isEqualTo(expected);
    }

    @Test
    void hasDefinedResultsWhenAllAreCensored() throws IOException {
        var table = VENTURES.replace(",1,", ",0,");

        assertThat(survive(table, "--group", "kind", "--method", "logrank")).isEqualTo(0);
        assertThat(answer.toString()).contains("log-rank,0,0,\n");
        assertThat(survive(table)).isEqualTo(0);
        assertThat(out()).contains("all,28,1,0,1,1,0,1,1");
        assertThat(survive(table, "--method", "cox", "--group", "kind")).isEqualTo(1);
        assertThat(notices.toString()).contains("there is no event among 6 rows");
    }

    @Test
    void comparesGroups() throws IOException {
        assertThat(survive(VENTURES, "--group", "kind", "--method", "logrank")).isEqualTo(0);
        assertThat(out())
                .startsWith("strata,n,observed,expected,(O-E)^2/E,(O-E)^2/V,chisq,df,p")
                .hasSize(3);
        assertThat(answer.toString()).contains("log-rank,");
    }

    @Test
    void fitsAModelOfNumbersAndWords() throws IOException {
        var table = "months,ended,kind,size\n1,1,a,3\n2,1,b,1\n3,0,c,4\n4,1,a,1\n5,1,b,5\n6,1,c,9\n7,0,a,2\n8,1,b,6\n";

        assertThat(survive(table, "--method", "cox", "--covariates", "size,kind"))
                .isEqualTo(0);
        assertThat(out().getFirst())
                .startsWith("term,coef,exp(coef),se(coef),z,p,lower,upper,zph.chisq,zph.df,zph.p,n,");
        assertThat(out())
                .extracting(line -> line.substring(0, line.indexOf(",")))
                .containsExactly("term", "size", "kindb", "kindc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty, expected a line of column names",
                "'months,ended\n'|has no rows",
                "'months\n1\n'|has no column 'ended'. Maybe months",
                "'months,ended\nsoon,1\n'|line 2 column months: read 'soon', expected a number",
                "'months,ended\n-1,1\n'|line 2 column months: read -1, expected a time from 0",
                "'months,ended\n1,1\n2,1,3\n'|line 3 has 3 cells, expected 2",
                "'months,ended\n1,perhaps\n'|none of them is known to mean censored",
                "'months,ended\n,1\n'|has no row that is complete",
            })
    void refusesATableInOneLineAndWritesNothing(String table, String said) throws IOException {
        assertThat(survive(table)).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("ventures.csv", said, "Maybe");
        assertThat(directory.resolve("out.csv")).doesNotExist();
        assertThat(answer).hasToString("");
    }

    @Test
    void refusesAnEntryAfterTheExitAndLeavesOutWhoLeavesAtOnce() throws IOException {
        assertThat(survive("months,ended,from\n5,1,2\n3,1,3\n", "--entry", "from"))
                .isEqualTo(0);
        assertThat(notices.toString()).contains("1 of 2 rows used", "leave in the moment they enter");
        assertThat(survive("months,ended,from\n5,1,2\n3,1,4\n", "--entry", "from"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("line 3 leaves at 3, before it enters at 4");
    }

    @Test
    void endsWithTwoForWrongOptionsAndWithThreeWithoutATable() throws IOException {
        assertThat(survive(VENTURES, "--method", "weibull")).isEqualTo(2);
        assertThat(survive(VENTURES, "--interval", "wide")).isEqualTo(2);
        assertThat(survive(VENTURES, "--level", "95")).isEqualTo(2);
        assertThat(survive(VENTURES, "--method", "logrank")).isEqualTo(2);
        assertThat(survive(VENTURES, "--method", "cox")).isEqualTo(2);
        assertThat(survive(VENTURES, "--covariates", "kind")).isEqualTo(2);
        assertThat(survive(VENTURES, "--tau", "0")).isEqualTo(2);
        assertThat(notices.toString()).contains("--tau: 0.0 is not a time after 0");
        assertThat(notices.toString())
                .hasLineCount(7)
                .contains("'weibull'", "'wide'", "'95'", "--group", "--covariates");
        assertThat(directory.resolve("out.csv")).doesNotExist();

        var code = CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer),
                new PrintWriter(notices),
                "survive",
                "nowhere.csv",
                "--time",
                "t",
                "--status",
                "s",
                "--out",
                "out.csv");
        assertThat(code).isEqualTo(3);
    }
}
