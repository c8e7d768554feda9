package org.chuanglian.chain.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;

/** A delimited file whose columns are found by their names in the first line. */
final class ColumnsFile implements Closeable {

    /** The place of a column that is not there. */
    static final int ABSENT = -1;

    private final Path file;
    private final DelimitedFile lines;
    private final List<String> header;

    private ColumnsFile(Path file, DelimitedFile lines, List<String> header) {
        this.file = file;
        this.lines = lines;
        this.header = header;
    }

    static ColumnsFile open(Path file) throws IOException, Unusable {
        DelimitedFile lines = DelimitedFile.open(file);
        try {
            Optional<DelimitedFile.Line> first = next(lines);
            if (first.isPresent()) {
                return new ColumnsFile(
                        file,
                        lines,
                        first.get().cells().stream().map(String::strip).toList());
            }
        } catch (IOException | Unusable trouble) {
            lines.close();
            throw trouble;
        }
        lines.close();
        throw new Unusable("'%s' is empty, expected a line of column names. Maybe it is another file.".formatted(file));
    }

    private static Optional<DelimitedFile.Line> next(DelimitedFile lines) throws IOException, Unusable {
        try {
            return lines.next();
        } catch (BrokenCsv broken) {
            throw new Unusable(broken.line());
        }
    }

    /** The place of the column of this name, or of the only one that differs in case alone. */
    int place(String name) throws Unusable {
        int place = placeIfAny(name);
        if (place == ABSENT) {
            throw new Unusable(
                    "'%s' has no column '%s'. Maybe one of: %s.".formatted(file, name, String.join(", ", header)));
        }
        return place;
    }

    /** The same, {@link #ABSENT} where there is none. */
    int placeIfAny(String name) throws Unusable {
        String wanted = name.strip();
        List<String> alike =
                header.stream().filter(other -> other.equalsIgnoreCase(wanted)).toList();
        String found = alike.size() == 1 ? alike.getFirst() : wanted;
        if (header.indexOf(found) != header.lastIndexOf(found)) {
            throw new Unusable("'%s' has the column '%s' twice. Maybe rename one of them.".formatted(file, found));
        }
        return header.indexOf(found);
    }

    /** The next line with as many cells as there are columns; none at the end. */
    Optional<DelimitedFile.Line> next() throws IOException, Unusable {
        Optional<DelimitedFile.Line> line = next(lines);
        if (line.isPresent() && line.get().cells().size() != header.size() && !fits(line.get())) {
            throw unusable(
                    line.get(),
                    "has %d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                            .formatted(line.get().cells().size(), header.size()));
        }
        return line;
    }

    /** Empty cells beyond the last column are no harm. */
    private boolean fits(DelimitedFile.Line line) {
        List<String> cells = line.cells();
        return cells.size() > header.size()
                && cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    Unusable unusable(DelimitedFile.Line line, String what) {
        return new Unusable("'%s' line %d %s".formatted(file, line.number(), what));
    }

    Unusable unusable(String what) {
        return new Unusable("'%s' %s".formatted(file, what));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
