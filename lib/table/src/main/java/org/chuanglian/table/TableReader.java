package org.chuanglian.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.table.Problem.Kind;

/** Reads one table from its first line to its last and holds every record to the schema. */
final class TableReader {
    private static final int PROGRESS_EVERY = 10_000;

    private final Path path;
    private final TableSchema schema;
    private final KnownKeys knownKeys;
    private final Progress progress;
    private final Problems problems = new Problems();
    private long rows;

    TableReader(Path path, TableSchema schema, KnownKeys knownKeys, Progress progress) {
        this.path = path;
        this.schema = schema;
        this.knownKeys = knownKeys;
        this.progress = progress;
    }

    <X extends Exception> Reading read(RowSink<X> sink) throws IOException, X {
        if (!Files.isRegularFile(path)) {
            problems.add(new Problem(
                    Kind.MISSING_FILE,
                    Place.file(schema.file()),
                    "",
                    "a file of table " + schema.name(),
                    "Maybe it was not copied along with datapackage.json"));
            return problems.close(schema, 0);
        }
        try (var source = new RecordSource(path)) {
            readAll(source, sink);
        }
        progress.rowsRead(schema, rows);
        return problems.close(schema, rows);
    }

    private <X extends Exception> void readAll(RecordSource source, RowSink<X> sink) throws IOException, X {
        Optional<RawRecord> first = next(source);
        if (first.isEmpty() || first.get().blank()) {
            if (problems.none()) {
                problems.add(new Problem(
                        Kind.MISSING_HEADER,
                        Place.line(schema.file(), 1),
                        "",
                        "a first line with the names of the columns",
                        "Maybe the file is empty or was cut off"));
            }
            return;
        }
        Optional<Header> header = Header.checked(schema, first.get(), problems);
        if (header.isPresent()) {
            readRows(source, header.get(), sink);
        }
    }

    private <X extends Exception> void readRows(RecordSource source, Header header, RowSink<X> sink)
            throws IOException, X {
        var rules = new RowRules(schema, header, knownKeys, problems);
        Optional<RawRecord> record = next(source);
        while (record.isPresent()) {
            RawRecord current = record.get();
            rows++;
            Optional<Row> row = rules.check(current);
            record = next(source);
            if (record.isEmpty() && source.endsInsideQuotes(current)) {
                brokenQuotes(current.lineOf(current.cells().size() - 1));
            }
            if (row.isPresent() && problems.none()) {
                sink.accept(row.get());
            }
            if (rows % PROGRESS_EVERY == 0) {
                progress.rowsRead(schema, rows);
            }
        }
    }

    private Optional<RawRecord> next(RecordSource source) throws IOException {
        try {
            return source.next();
        } catch (CsvParseException _) {
            brokenQuotes(source.line());
            return Optional.empty();
        }
    }

    private void brokenQuotes(long line) {
        problems.add(new Problem(
                Kind.BROKEN_QUOTES,
                Place.line(schema.file(), line),
                "",
                "quotation marks in pairs round a whole cell, doubled inside it, and at most %d characters between them"
                        .formatted(RecordSource.LONGEST_CELL),
                "Maybe a quotation mark inside the text was not doubled; the rest of the file was not read"));
    }

    /** The values that some columns have, whatever else may be wrong with their rows. */
    static Optional<List<List<String>>> keys(Path path, List<String> columns) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var source = new RecordSource(path)) {
            Optional<List<Integer>> positions =
                    source.next().flatMap(header -> Header.of(header).positionsOf(columns));
            if (positions.isEmpty()) {
                return Optional.empty();
            }
            var keys = new ArrayList<List<String>>();
            for (var record = source.next(); record.isPresent(); record = source.next()) {
                List<String> cells = record.get().cells();
                if (positions.get().stream().allMatch(position -> position < cells.size())) {
                    keys.add(record.get().cellsAt(positions.get()));
                }
            }
            return Optional.of(keys);
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }
}
