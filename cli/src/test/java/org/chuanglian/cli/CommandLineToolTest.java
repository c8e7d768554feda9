package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class CommandLineToolTest {

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    /** A command as plain as can be: prints the lines of a file; an empty file is a problem. */
    @Command(name = "lines", description = "Prints the lines of a file.")
    static final class Lines extends LibraryCommand {

        @Parameters(paramLabel = "FILE")
        private @Nullable Path file;

        @Override
        Outcome run(PrintWriter answer, Progress progress) throws IOException {
            var lines = Files.readAllLines(Objects.requireNonNull(file));
            lines.forEach(answer::println);
            return lines.isEmpty()
                    ? new Outcome.ProblemsFound("0 lines, at least one expected")
                    : new Outcome.Done(lines.size() + " lines");
        }
    }

    @Command(name = "chuanglian", subcommands = Lines.class)
    static final class Tool {}

    private int run(String... args) {
        return CommandLineTool.run(new Tool(), new PrintWriter(answer, true), new PrintWriter(notices, true), args);
    }

    @Test
    void keepsTheAnswerApartFromTheNotices(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("a b.txt"), "重庆\n璧山\n");

        assertThat(run("lines", file.toString())).isEqualTo(0);
        assertThat(answer).hasToString("重庆\n璧山\n");
        assertThat(notices).hasToString("2 lines\n");
    }

    @Test
    void saysNothingBesidesTheAnswerWhenQuiet(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("a.txt"), "重庆\n");

        assertThat(run("lines", "--quiet", file.toString())).isEqualTo(0);
        assertThat(notices).hasToString("");
    }

    @Test
    void endsWithOneWhenTheInputHasProblemsEvenIfQuiet(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("a.txt"), "");

        assertThat(run("lines", "--quiet", file.toString())).isEqualTo(1);
        assertThat(notices).hasToString("0 lines, at least one expected\n");
    }

    @Test
    void endsWithTwoAndOneLineOnAnUnknownOption() {
        assertThat(run("lines", "--colour", "x")).isEqualTo(2);
        assertThat(notices.toString())
                .hasLineCount(1)
                .contains("chuanglian lines", "--colour", "Maybe ./chuanglian lines --help");
        assertThat(answer).hasToString("");
    }

    @Test
    void endsWithTwoAndOneLineOnAMissingParameterAndOnNoCommand() {
        assertThat(run("lines")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(notices.toString()).hasLineCount(2).contains("FILE").contains("subcommand");
    }

    @Test
    void endsWithThreeAndOneLineOnAFileThatIsNotThere(@TempDir Path directory) {
        var file = directory.resolve("missing.csv");

        assertThat(run("lines", file.toString())).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(1).contains("chuanglian lines", file.toString(), "Maybe");
    }

    @Test
    void endsWithThreeAndOneLineOnADirectoryInPlaceOfAFile(@TempDir Path directory) {
        assertThat(run("lines", directory.toString())).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(1).contains("Maybe");
    }

    @Test
    void endsWithThreeAndOneLineOnAFileThatIsNotText(@TempDir Path directory) throws IOException {
        var file = Files.write(directory.resolve("gb.csv"), new byte[] {(byte) 0xD6, (byte) 0xD8});

        assertThat(run("lines", file.toString())).isEqualTo(3);
        assertThat(notices.toString()).hasLineCount(1).contains("UTF-8", "Maybe");
    }

    @Test
    void endsWithThreeAndOneLineWhenTheAnswerCannotBeWritten(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("a.txt"), "重庆\n");
        try (var full = new PrintWriter(new FileWriter("/dev/full", StandardCharsets.UTF_8))) {
            var code = CommandLineTool.run(new Tool(), full, new PrintWriter(notices, true), "lines", file.toString());

            assertThat(code).isEqualTo(3);
        }
        assertThat(notices.toString()).hasLineCount(1).contains("standard output", "Maybe");
    }

    @Test
    void explainsEachCommandOnHelp() {
        assertThat(run("lines", "--help")).isEqualTo(0);
        assertThat(answer.toString()).contains("Usage: chuanglian lines", "--quiet", "Prints the lines of a file.");
        assertThat(notices).hasToString("");
    }

    @Test
    void givesEveryExitCodeANumberOfItsOwn() {
        assertThat(ExitCode.values()).extracting(ExitCode::number).containsExactly(0, 1, 2, 3, 70);
    }
}
