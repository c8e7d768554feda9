package org.chuanglian.text.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;
import org.chuanglian.table.DelimitedFile.Line;

/** Reads a delimited file with a header into a {@link Table}, one row at a time. */
public final class TableFile {

    private final Path file;
    private final IntConsumer progress;

    private TableFile(Path file, IntConsumer progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Reads the columns {@code fields} and the ids of every row.
     *
     * @param progress hears the number of rows now and then
     * @throws IOException when the file cannot be opened or read
     */
    public static TableReading read(Path file, String id, List<String> fields, IntConsumer progress)
            throws IOException {
        try (DelimitedFile lines = DelimitedFile.open(file)) {
            return new TableFile(file, progress).read(lines, id, fields);
        } catch (BrokenCsv broken) {
            return new TableReading.Refused(broken.line());
        }
    }

    private TableReading read(DelimitedFile lines, String id, List<String> fields) throws IOException, BrokenCsv {
        Optional<Line> first = lines.next();
        if (first.isEmpty()) {
            return refused("is empty, expected a line of column names. Maybe it is another file.");
        }
        List<String> header = first.get().cells().stream().map(String::strip).toList();
        List<Integer> places = new ArrayList<>();
        for (String wanted : fields) {
            places.add(header.indexOf(wanted.strip()));
        }
        int idPlace = header.indexOf(id.strip());
        if (idPlace < 0 || places.contains(-1)) {
            String absent = idPlace < 0 ? id : fields.get(places.indexOf(-1));
            return refused("has no column '%s'. Maybe one of: %s.".formatted(absent, String.join(", ", header)));
        }
        return rows(lines, header.size(), idPlace, fields, places);
    }

    private TableReading rows(DelimitedFile lines, int width, int idPlace, List<String> fields, List<Integer> places)
            throws IOException, BrokenCsv {
        Table table = new Table(fields);
        Set<String> seen = new HashSet<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Line row = line.get();
            if (row.cells().size() != width) {
                return refused(
                        row,
                        "has %d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                                .formatted(row.cells().size(), width));
            }
            String id = row.cells().get(idPlace).strip();
            if (id.isEmpty()) {
                return refused(row, "has an empty id. Maybe number the rows first.");
            }
            if (!seen.add(id)) {
                return refused(row, "has the id '%s' again. Maybe another column is the id.".formatted(id));
            }
            table.add(id, places.stream().map(row.cells()::get).toList());
            if (table.size() % 10_000 == 0) {
                progress.accept(table.size());
            }
        }
        return new TableReading.Read(table);
    }

    private TableReading refused(Line row, String what) {
        return refused("line %d %s".formatted(row.number(), what));
    }

    private TableReading refused(String what) {
        return new TableReading.Refused("'%s' %s".formatted(file, what));
    }
}
