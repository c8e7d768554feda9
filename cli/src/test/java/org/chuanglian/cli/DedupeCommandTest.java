package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeCommandTest {

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private Path table(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private int dedupe(String... more) {
        var args = new String[more.length + 3];
        args[0] = "dedupe";
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "--out";
        args[more.length + 2] = directory.resolve("pairs.csv").toString();
        return CommandLineTool.run(
                new CommandLineTool(), new PrintWriter(answer, true), new PrintWriter(notices, true), args);
    }

    @Test
    void writesPairsOfOneTableWithScoreDecisionAndReasons() throws IOException {
        var firms = table("firms.csv", "key,name\n1,重庆长安汽车股份有限公司\n2,重庆金猫纺织器材有限公司\n3,長安汽車股份有限公司\n4,璧山机械厂\n");

        assertThat(dedupe(firms.toString(), "--id", "key", "--fields", "name")).isEqualTo(0);
        assertThat(Files.readString(directory.resolve("pairs.csv")))
                .startsWith("id_a,id_b,score,decision,reasons")
                .contains("1,3,0.")
                .contains(",match,")
                .contains("name: same core")
                .doesNotContain("2,4");
        assertThat(answer).hasToString("");
        assertThat(notices.toString()).hasLineCount(1).contains("4 rows (name as organisation)", "1 match");
    }

    @Test
    void writesPairsAcrossTwoTablesOnly() throws IOException {
        var one =
                table("one.csv", "id,title,year\na,Adaptive Query Processing,2001\nb,Adaptive Query Processing,2001\n");
        var other = table("other.csv", "id,title,year\nc,ADAPTIVE QUERY PROCESSING,2001\nd,Skyline Computation,1999\n");

        assertThat(dedupe(one.toString(), other.toString(), "--id", "id", "--fields", "title,year"))
                .isEqualTo(0);
        assertThat(Files.readString(directory.resolve("pairs.csv")))
                .contains("a,c,", "b,c,")
                .doesNotContain("a,b,");
    }

    @Test
    void saysInOneLineWhichColumnsThereAre() throws IOException {
        var firms = table("firms.csv", "key,name\n1,a\n");

        assertThat(dedupe(firms.toString(), "--id", "id", "--fields", "name")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("firms.csv", "'id'", "Maybe one of: key, name");
        assertThat(directory.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void endsWithTwoWithoutFieldsAndWithThreeWithoutATable() {
        assertThat(dedupe("missing.csv", "--id", "id")).isEqualTo(2);
        assertThat(dedupe("missing.csv", "--id", "id", "--fields", "name")).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(2).contains("--fields", "missing.csv");
    }
}
