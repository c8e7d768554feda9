package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.chuanglian.assignment.draw.Commitment;
import org.chuanglian.assignment.draw.DrawCheck.Finding;
import org.chuanglian.assignment.draw.Entry;
import org.chuanglian.assignment.draw.Pool;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;
import org.chuanglian.table.DelimitedFile.Line;
import picocli.CommandLine.Option;

/** The files of a draw that is committed to: commitment, pool and secret. */
final class DrawFiles {

    @Option(names = "--commitment", paramLabel = "FILE", required = true, description = "The published commitment.")
    private Path commitment = Path.of("");

    @Option(names = "--hash", paramLabel = "HASH", description = "The commitment's hash as it was published.")
    private String hash = "";

    @Option(names = "--pool", paramLabel = "FILE", required = true, description = "The pool: id, groups, excluded.")
    private Path pool = Path.of("");

    @Option(names = "--secret", paramLabel = "FILE", required = true, description = "The secret that hid the pool.")
    private Path secret = Path.of("");

    /** What came of a pool's file. */
    sealed interface PoolReading {
        record Read(Pool pool) implements PoolReading {}

        record Refused(String line) implements PoolReading {}
    }

    /** What came of a commitment's file. */
    sealed interface CommitmentReading {
        record Read(Commitment commitment) implements CommitmentReading {}

        record Refused(String line) implements CommitmentReading {}
    }

    /** What came of all files. */
    sealed interface Reading {
        record Ready(Commitment commitment, Pool pool, String secret) implements Reading {}

        record Refused(String line) implements Reading {}
    }

    String hash() {
        return hash;
    }

    Reading read() throws IOException {
        return switch (commitment(commitment)) {
            case CommitmentReading.Refused(var line) -> new Reading.Refused(line);
            case CommitmentReading.Read(var committed) ->
                switch (pool(pool)) {
                    case PoolReading.Refused(var line) -> new Reading.Refused(line);
                    case PoolReading.Read(var experts) -> new Reading.Ready(committed, experts, secret(secret));
                };
        };
    }

    static CommitmentReading commitment(Path file) throws IOException {
        return Commitment.read(Files.readString(file))
                .<CommitmentReading>map(CommitmentReading.Read::new)
                .orElseGet(() -> new CommitmentReading.Refused(
                        "'%s' is no commitment, or was changed. Maybe take it again from where it was published."
                                .formatted(file)));
    }

    static String secret(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    static PoolReading pool(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        try (DelimitedFile lines = DelimitedFile.open(file)) {
            var first = lines.next();
            List<String> header = first.map(Line::cells).orElse(List.of()).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.contains("id")) {
                return new PoolReading.Refused(
                        "'%s' has no column 'id'. Maybe the line of column names is missing.".formatted(file));
            }
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                var line = next.get();
                String id = cell(header, line, "id");
                if (id.isEmpty()) {
                    return new PoolReading.Refused("'%s' line %d: read no id, expected one. Maybe a cell is missing."
                            .formatted(file, line.number()));
                }
                var entry =
                        new Entry(id, List.of(cell(header, line, "groups").split(";")), cell(header, line, "excluded"));
                if (!seen.add(entry.id())) {
                    return new PoolReading.Refused(
                            "'%s' line %d: the id '%s' stands there twice. Maybe a line was copied."
                                    .formatted(file, line.number(), entry.id()));
                }
                entries.add(entry);
            }
        } catch (BrokenCsv broken) {
            return new PoolReading.Refused(broken.line());
        }
        return new PoolReading.Read(new Pool(entries));
    }

    private static String cell(List<String> header, Line line, String name) {
        int place = header.indexOf(name);
        return place >= 0 && place < line.cells().size()
                ? line.cells().get(place).strip()
                : "";
    }

    /** What does not agree, in a line. */
    static String line(Finding finding) {
        return switch (finding) {
            case Finding.OtherCommitment(var published, var found) ->
                "commitment: its hash is %s, published was %s".formatted(found, published);
            case Finding.NotCommitted(var id) -> "pool: '%s' was put in or changed after the commitment".formatted(id);
            case Finding.Missing(var entries) ->
                "pool: %d entries of the commitment are not in it as they were".formatted(entries);
            case Finding.ResultOfOther(var found) -> "result: it is of the commitment %s".formatted(found);
            case Finding.OtherRandomness(var published, var found) ->
                "randomness: published was '%s', the result has '%s'".formatted(published, found);
            case Finding.CannotBeDrawn(var obstacle) -> "pool: the rule cannot be kept: " + obstacle;
            case Finding.OtherExpert(var what, var place, var expected, var found) ->
                "result: %s %d is '%s', drawn was '%s'".formatted(what, place, found, expected);
        };
    }

    static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian draw: " + line);
    }
}
