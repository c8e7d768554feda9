package org.chuanglian.survival.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;
import org.chuanglian.table.DelimitedFile.Line;

/** Reads columns by name from a delimited file. */
final class ColumnsFile {

    private ColumnsFile() {}

    static Columns read(Path file, List<String> wanted) throws IOException, Unusable {
        try (DelimitedFile lines = DelimitedFile.open(file)) {
            return rows(new Columns(file.toString(), wanted), lines, wanted);
        } catch (BrokenCsv broken) {
            throw new Unusable(broken.line());
        }
    }

    private static Columns rows(Columns columns, DelimitedFile lines, List<String> wanted)
            throws IOException, BrokenCsv, Unusable {
        Optional<Line> first = lines.next();
        if (first.isEmpty()) {
            throw columns.unusable("is empty, expected a line of column names. Maybe it is another file.");
        }
        List<String> header = first.get().cells().stream().map(String::strip).toList();
        List<Integer> places = new ArrayList<>();
        for (String name : wanted) {
            places.add(place(columns, header, name));
        }
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Line row = line.get();
            if (row.cells().size() != header.size()) {
                throw columns.unusable(
                        "line %d has %d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                                .formatted(row.number(), row.cells().size(), header.size()));
            }
            columns.add(row.number(), places.stream().map(row.cells()::get).toList());
        }
        return columns;
    }

    private static int place(Columns columns, List<String> header, String name) throws Unusable {
        int place = header.indexOf(name);
        if (place < 0) {
            List<String> alike = header.stream()
                    .filter(other -> other.equalsIgnoreCase(name))
                    .toList();
            List<String> offered = alike.isEmpty() ? header : alike;
            throw columns.unusable(String.format(
                    Locale.ROOT,
                    "has no column '%s'. Maybe %s%s.",
                    name,
                    offered.size() > 1 ? "one of: " : "",
                    String.join(", ", offered)));
        }
        if (header.lastIndexOf(name) != place) {
            throw columns.unusable("has the column '%s' twice. Maybe rename one of them.".formatted(name));
        }
        return place;
    }
}
