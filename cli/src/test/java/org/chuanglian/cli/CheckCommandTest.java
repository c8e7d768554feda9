package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String DESCRIPTION = """
            {"name": "sample", "title": "示例", "resources": [
              {"name": "cities", "path": "cities.csv", "title": "Cities", "schema": {
                "fields": [
                  {"name": "code", "type": "string", "constraints": {"required": true, "pattern": "[0-9]{6}"}},
                  {"name": "staff", "type": "integer"}],
                "primaryKey": "code"}}]}
            """;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path pack;

    @BeforeEach
    void writeAPack() throws IOException {
        Files.writeString(pack.resolve("datapackage.json"), DESCRIPTION);
        cities("500000,12\n510000,\n");
    }

    private void cities(String rows) throws IOException {
        Files.writeString(pack.resolve("cities.csv"), "code,staff\n" + rows);
    }

    private int check(String... more) {
        var args = new String[more.length + 2];
        args[0] = "check";
        args[1] = pack.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return CommandLineTool.run(
                new CommandLineTool(), new PrintWriter(answer, true), new PrintWriter(notices, true), args);
    }

    @Test
    void findsNothingInASoundPack() {
        assertThat(check()).isEqualTo(0);
        assertThat(answer).hasToString("");
        assertThat(notices).hasToString("1 table, 2 rows, no problems\n");
    }

    @Test
    void namesFileLineColumnValueAndWhatWasExpected() throws IOException {
        cities("500000,12\n51,many\n");

        assertThat(check()).isEqualTo(1);
        assertThat(answer.toString())
                .hasLineCount(2)
                .contains(pack.resolve("cities.csv") + ":3:code: read '51', expected")
                .contains(pack.resolve("cities.csv") + ":3:staff: read 'many', expected")
                .contains("Maybe");
        assertThat(notices.toString()).hasLineCount(1).contains("2 problems in 1 of 1 table");
    }

    @Test
    void keepsEachProblemOnOneLineEvenIfTheValueHasSeveral() throws IOException {
        cities("500000,\"1\n2\"\n");

        assertThat(check()).isEqualTo(1);
        assertThat(answer.toString()).hasLineCount(1).contains("'1\\n2'");
    }

    @Test
    void writesTheProblemsAsATable() throws IOException {
        cities("51,12\n");
        var out = pack.resolve("problems.csv");

        assertThat(check("--out", out.toString())).isEqualTo(1);
        assertThat(out)
                .content()
                .startsWith("file,line,column,kind,read,expected,hint")
                .contains("cities.csv,2,code,wrong_pattern,51,");
        assertThat(pack.resolve("problems.csv.part")).doesNotExist();
    }

    @Test
    void writesATableWithoutRowsForASoundPack() {
        var out = pack.resolve("problems.csv");

        assertThat(check("--out", out.toString())).isEqualTo(0);
        assertThat(out).content().hasLineCount(1);
    }

    @Test
    void countsEveryProblemThoughItListsTheFirst() throws IOException {
        cities("51,12\n".repeat(1500));

        assertThat(check()).isEqualTo(1);
        assertThat(notices.toString()).contains("problems in 1 of 1 table, the first 200 listed");
        assertThat(answer.toString()).hasLineCount(200);
    }

    @Test
    void refusesADirectoryThatIsNoPack() throws IOException {
        Files.delete(pack.resolve("datapackage.json"));

        assertThat(check()).isEqualTo(1);
        assertThat(answer.toString()).hasLineCount(1).contains("datapackage.json");
    }

    @Test
    void namesTheTableThatIsMissing() throws IOException {
        Files.delete(pack.resolve("cities.csv"));

        assertThat(check()).isEqualTo(1);
        assertThat(answer.toString())
                .hasLineCount(1)
                .contains(pack.resolve("cities.csv").toString());
    }

    @Test
    void endsWithThreeWhenTheDirectoryIsNotThereOrIsAFile() throws IOException {
        var place = pack;
        pack = place.resolve("nowhere");
        assertThat(check()).isEqualTo(3);
        pack = place.resolve("cities.csv");
        assertThat(check()).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(2).contains("does not exist", "is not a directory");
    }

    @Test
    void endsWithThreeWhenTheTableCannotBeWrittenAndSaysWhere() {
        var out = pack.resolve("nowhere/problems.csv");

        assertThat(check("--out", out.toString())).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(1).contains("nowhere");
    }
}
