package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanglian.text.duplicates.Decision;
import org.chuanglian.text.duplicates.Duplicate;
import org.chuanglian.text.duplicates.Duplicates;
import org.chuanglian.text.duplicates.Table;
import org.chuanglian.text.duplicates.TableFile;
import org.chuanglian.text.duplicates.TableReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the rows of a table, or of two, that speak of the same thing, and writes the pairs with score and reasons. */
@Command(
        name = "dedupe",
        description = {
            "Finds rows that speak of the same organisation, person, title or thing, within one table or across two.",
            "Tables are CSV with a line of column names, UTF-8 or GB18030. The answer has the columns id_a, id_b,"
                    + " score (0 to 1), decision (match or review) and reasons, the likeliest pairs first."
        },
        footer = "Exit code: 0 done, 1 a table cannot be used, 2 wrong usage, 3 a file cannot be read or written.")
final class DedupeCommand extends LibraryCommand {

    private static final int STEPS = 4;

    @Parameters(paramLabel = "FILE", arity = "1..2", description = "The table, or the two tables.")
    private List<Path> files = List.of();

    @Option(names = "--id", paramLabel = "COLUMN", required = true, description = "The column of ids, each once.")
    private String id = "";

    @Option(
            names = "--fields",
            paramLabel = "COLUMN",
            required = true,
            split = ",",
            description = "The columns to compare, with commas between them.")
    private List<String> fields = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the pairs are written.")
    private Path out = Path.of("");

    @Option(names = "--all", description = "Also write the pairs that were compared and are neither match nor review.")
    private boolean all;

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var tables = new ArrayList<Table>();
        for (var file : files) {
            switch (TableFile.read(file, id, fields, rows -> progress.at(0, STEPS, file + ", row " + rows))) {
                case TableReading.Read read -> tables.add(read.table());
                case TableReading.Refused refused -> {
                    return new Outcome.ProblemsFound("chuanglian dedupe: " + refused.line());
                }
            }
        }
        var steps = new Steps(progress);
        var duplicates = tables.size() == 1
                ? Duplicates.within(tables.getFirst(), all, steps::next)
                : Duplicates.across(tables.getFirst(), tables.getLast(), all, steps::next);
        var counts = new EnumMap<Decision, Integer>(Decision.class);
        WholeFile.write(out, writer -> write(duplicates, counts, writer));
        return new Outcome.Done(line(tables, duplicates, counts));
    }

    private static void write(Duplicates duplicates, Map<Decision, Integer> counts, Writer writer) throws IOException {
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord("id_a", "id_b", "score", "decision", "reasons");
            duplicates.forEach(pair -> {
                counts.merge(pair.decision(), 1, Integer::sum);
                csv.writeRecord(row(pair));
            });
        }
    }

    private static List<String> row(Duplicate pair) {
        return List.of(
                pair.first(),
                pair.second(),
                String.format(Locale.ROOT, "%.4f", pair.score()),
                pair.decision().name().toLowerCase(Locale.ROOT),
                pair.reasons());
    }

    private static String line(List<Table> tables, Duplicates duplicates, Map<Decision, Integer> counts) {
        var rows = tables.stream().mapToLong(Table::size).sum();
        var line = String.format(
                Locale.ROOT,
                "%,d rows (%s), %,d pairs: %,d match, %,d to review",
                rows,
                String.join(", ", duplicates.profile()),
                duplicates.size(),
                counts.getOrDefault(Decision.MATCH, 0),
                counts.getOrDefault(Decision.REVIEW, 0));
        return duplicates.cut() == 0
                ? line
                : line
                        + String.format(
                                Locale.ROOT,
                                "; in %,d groups of rows too much alike, each row was compared with its neighbours only",
                                duplicates.cut());
    }

    /** Counts the steps of the search for whoever waits. */
    private static final class Steps {
        private final Progress progress;
        private int done;

        Steps(Progress progress) {
            this.progress = progress;
        }

        void next(String step) {
            done++;
            progress.at(done, STEPS, step);
        }
    }
}
