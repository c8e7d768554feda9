package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.table.PackOpening;
import org.chuanglian.table.Problem;
import org.chuanglian.table.Reading;
import org.chuanglian.table.TablePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an open data pack and lists its problems, one a line, as {@code file:line:column: value, expected}. */
@Command(
        name = "check",
        description = "Checks the tables of an open data pack and lists each problem with file, line and column.",
        footer = "Exit code: 0 no problems, 1 problems were listed, 2 wrong usage, 3 a file cannot be read or written.")
final class CheckCommand extends LibraryCommand {

    @Parameters(paramLabel = "DIR", description = "The pack: a directory with a datapackage.json and its tables.")
    private Path directory = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Also write the problems as a CSV table.")
    private Optional<Path> out = Optional.empty();

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        requireDirectory();
        var findings = switch (TablePack.open(directory)) {
            case PackOpening.Opened opened -> Findings.of(readings(opened.pack(), progress));
            case PackOpening.Refused refused -> Findings.refused(refused.problems());
        };
        findings.problems().forEach(problem -> answer.println(line(problem)));
        if (out.isPresent()) {
            WholeFile.write(out.get(), writer -> write(findings.problems(), writer));
        }
        return findings.outcome();
    }

    private void requireDirectory() throws IOException {
        if (!Files.exists(directory)) {
            throw new NoSuchFileException(directory.toString());
        }
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
    }

    private static List<Reading> readings(TablePack pack, Progress progress) throws IOException {
        var readings = new ArrayList<Reading>();
        for (var table : pack.tables()) {
            var finished = readings.size();
            readings.add(table.check((schema, rows) ->
                    progress.at(finished, pack.tables().size(), "%s, row %d".formatted(schema.file(), rows))));
        }
        return readings;
    }

    /** {@code file:line:column: value, expected}; what is not known of the place is left out. */
    private String line(Problem problem) {
        var place = new StringBuilder(directory.resolve(problem.place().file()).toString());
        problem.place().line().ifPresent(number -> place.append(':').append(number));
        problem.place().column().ifPresent(name -> place.append(':').append(name));
        return "%s: read '%s', expected %s. %s."
                .formatted(place, onOneLine(problem.read()), onOneLine(problem.expected()), onOneLine(problem.hint()));
    }

    private static String onOneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }

    private static void write(List<Problem> problems, Writer writer) throws IOException {
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord("file", "line", "column", "kind", "read", "expected", "hint");
            problems.forEach(problem -> csv.writeRecord(
                    problem.place().file(),
                    problem.place().line().stream().mapToObj(Long::toString).collect(Collectors.joining()),
                    problem.place().column().orElse(""),
                    problem.kind().name().toLowerCase(Locale.ROOT),
                    problem.read(),
                    problem.expected(),
                    problem.hint()));
        }
    }

    /** What a whole pack came to: the problems kept, and the sentence that counts all. */
    private record Findings(List<Problem> problems, String sentence) {

        static Findings refused(List<Problem> problems) {
            return new Findings(
                    problems,
                    "%s refused: %s. Maybe begin with the first problem."
                            .formatted(TablePack.DESCRIPTION, counted(problems.size(), "problem")));
        }

        static Findings of(List<Reading> readings) {
            var rows = readings.stream().mapToLong(Reading::rows).sum();
            var broken = readings.stream()
                    .filter(Reading.Broken.class::isInstance)
                    .map(Reading.Broken.class::cast)
                    .toList();
            var problems =
                    broken.stream().flatMap(table -> table.problems().stream()).toList();
            var found = broken.stream().mapToLong(Reading.Broken::found).sum();
            if (found == 0) {
                return new Findings(
                        problems,
                        "%s, %s, no problems".formatted(counted(readings.size(), "table"), counted(rows, "row")));
            }
            return new Findings(
                    problems,
                    "%s in %d of %s%s. Maybe begin with the first: others may follow from it."
                            .formatted(
                                    counted(found, "problem"),
                                    broken.size(),
                                    counted(readings.size(), "table"),
                                    found > problems.size()
                                            ? ", the first %,d listed".formatted(problems.size())
                                            : ""));
        }

        Outcome outcome() {
            return problems.isEmpty() ? new Outcome.Done(sentence) : new Outcome.ProblemsFound(sentence);
        }

        private static String counted(long number, String thing) {
            return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
        }
    }
}
