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

class DrawCommandTest {

    private static final String POOL =
            "id,groups,excluded\nA,finance,\nB,,\nC,finance;local,\nD,local,\nE,,同一单位\nF,,\n";

    private StringWriter answer = new StringWriter();
    private StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private int draw(String... words) {
        answer = new StringWriter();
        notices = new StringWriter();
        var args = new ArrayList<>(List.of("draw"));
        args.addAll(List.of(words));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    private int commit(String pool, String... more) throws IOException {
        Files.writeString(directory.resolve("pool.csv"), pool);
        var words = new ArrayList<>(List.of(
                "commit",
                "--pool",
                file("pool.csv"),
                "--count",
                "3",
                "--standby",
                "1",
                "--randomness",
                "双色球 2026140期",
                "--secret",
                file("secret"),
                "--out",
                file("commitment")));
        words.addAll(List.of(more));
        return draw(words.toArray(String[]::new));
    }

    private int run(String value, String again) {
        return draw(
                "run",
                "--commitment",
                file("commitment"),
                "--pool",
                file("pool.csv"),
                "--secret",
                file("secret"),
                "--value",
                value,
                "--again",
                again,
                "--out",
                file("result"));
    }

    private int verify(String... more) {
        var words = new ArrayList<>(List.of(
                "verify",
                "--commitment",
                file("commitment"),
                "--pool",
                file("pool.csv"),
                "--secret",
                file("secret"),
                "--result",
                file("result")));
        words.addAll(List.of(more));
        return draw(words.toArray(String[]::new));
    }

    @Test
    void commitsDrawsAndVerifies() throws IOException {
        assertThat(commit(POOL, "--limit", "finance>=1")).isEqualTo(0);
        assertThat(answer.toString()).contains("hash,", "pool,6", "eligible,5");
        var hash = answer.toString().lines().findFirst().orElseThrow().substring("hash,".length());
        assertThat(run("01 02 03", "０１ 02  03")).isEqualTo(0);
        assertThat(answer.toString().lines().filter(line -> line.startsWith("chosen,")))
                .hasSize(3)
                .doesNotContain("chosen,E");
        assertThat(verify("--hash", hash, "--value", "01 02 03")).isEqualTo(0);
        assertThat(notices.toString()).contains("sound: 3 drawn from 5");
    }

    @Test
    void namesAnExpertWhoWasPutInOrTakenOutAfterTheCommitment() throws IOException {
        assertThat(commit(POOL)).isEqualTo(0);
        assertThat(run("7", "7")).isEqualTo(0);
        Files.writeString(
                directory.resolve("pool.csv"), POOL.replace("B,,\n", "").concat("G,,\n"));
        assertThat(verify()).isEqualTo(1);
        assertThat(answer.toString())
                .contains(
                        "'G' was put in or changed after the commitment", "1 entries of the commitment are not in it");
        Files.delete(directory.resolve("result"));
        assertThat(run("7", "7")).isEqualTo(1);
        assertThat(directory.resolve("result")).doesNotExist();
    }

    @Test
    void namesAChangedResultAnotherValueAndAChangedCommitment() throws IOException {
        assertThat(commit(POOL)).isEqualTo(0);
        assertThat(run("7", "7")).isEqualTo(0);
        assertThat(verify("--value", "8")).isEqualTo(1);
        assertThat(answer.toString()).contains("published was '8', the result has '7'");
        assertThat(verify("--hash", "00")).isEqualTo(1);
        assertThat(answer.toString()).contains("published was 00");
        var result = Files.readString(directory.resolve("result"));
        var first = result.lines()
                .filter(line -> line.startsWith("chosen: "))
                .findFirst()
                .orElseThrow();
        Files.writeString(directory.resolve("result"), result.replace(first, "chosen: Z"));
        assertThat(verify()).isEqualTo(1);
        assertThat(answer.toString()).contains("chosen 1 is 'Z', drawn was '" + first.substring(8) + "'");
        var commitment = Files.readString(directory.resolve("commitment"));
        Files.writeString(directory.resolve("commitment"), commitment.replace("draw: 3", "draw: 2"));
        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void provesThatAnExpertWasInThePool() throws IOException {
        assertThat(commit(POOL)).isEqualTo(0);
        assertThat(draw(
                        "receipt",
                        "--commitment",
                        file("commitment"),
                        "--pool",
                        file("pool.csv"),
                        "--secret",
                        file("secret"),
                        "--id",
                        "E",
                        "--out",
                        file("receipt")))
                .isEqualTo(0);
        assertThat(draw("prove", "--commitment", file("commitment"), "--receipt", file("receipt")))
                .isEqualTo(0);
        assertThat(answer.toString()).contains("id,E", "as,excluded: 同一单位");
        var receipt = Files.readString(directory.resolve("receipt"));
        Files.writeString(directory.resolve("receipt"), receipt.replace("id: E", "id: F"));
        assertThat(draw("prove", "--commitment", file("commitment"), "--receipt", file("receipt")))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeInOneLine() throws IOException {
        assertThat(commit(POOL, "--limit", "finance>=3")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("finance>=3, and 2 of that group", "Maybe");
        assertThat(directory.resolve("commitment")).doesNotExist();
        assertThat(commit(POOL, "--limit", "finance")).isEqualTo(1);
        assertThat(commit("id\nA\nA\n")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("line 3: the id 'A' stands there twice");
        assertThat(commit("name\nA\n")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("no column 'id'");
        assertThat(commit(POOL)).isEqualTo(0);
        assertThat(run("7", "8")).isEqualTo(1);
        assertThat(notices.toString()).hasLineCount(1).contains("one read '7', the other '8'");
        assertThat(draw()).isEqualTo(2);
    }
}
