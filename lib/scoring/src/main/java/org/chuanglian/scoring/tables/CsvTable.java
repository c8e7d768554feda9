package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;
import org.chuanglian.table.DelimitedFile.Line;

/** A delimited file in memory. Columns are found by name, in any order and case. */
final class CsvTable {

    private static final Set<String> MISSING =
            Set.of("", "na", "n/a", "nan", "null", "none", "-", "--", "..", "...", "#n/a", ".", "—", "——");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");

    private final String file;
    private final List<String> header;
    private final List<Row> rows;

    /** A record and the line on which it begins. */
    record Row(long line, List<String> cells) {}

    private CsvTable(String file, List<String> header, List<Row> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    static CsvTable read(Path path) throws IOException, FileFault {
        String file = path.toString();
        List<Row> rows = new ArrayList<>();
        try (DelimitedFile lines = DelimitedFile.open(path)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                List<String> cells =
                        line.get().cells().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line.get().number(), cells));
                }
            }
        } catch (BrokenCsv broken) {
            throw new FileFault(file, 0, "this is no CSV. Maybe a quotation mark is not closed.");
        }
        if (rows.isEmpty()) {
            throw new FileFault(file, 0, "it is empty, expected a line of column names. Maybe it is another file.");
        }
        List<String> header = rows.removeFirst().cells();
        CsvTable table = new CsvTable(file, header, List.copyOf(rows));
        table.checkShape();
        return table;
    }

    private void checkShape() throws FileFault {
        for (int c = 0; c < header.size(); c++) {
            if (!header.get(c).isEmpty() && header.indexOf(header.get(c)) != c) {
                throw new FileFault(
                        file, 1, "the column '%s' stands twice. Maybe rename one.".formatted(header.get(c)));
            }
        }
        for (Row row : rows) {
            if (row.cells().size() > header.size()) {
                throw new FileFault(
                        file,
                        row.line(),
                        "%d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                                .formatted(row.cells().size(), header.size()));
            }
        }
        if (rows.isEmpty()) {
            throw new FileFault(file, 0, "there is no row below the column names. Maybe the file was cut.");
        }
    }

    String file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    /** The place of the first of these columns that is there; the exact name wins over another case; −1 for none. */
    int column(String... names) {
        for (String name : names) {
            if (header.contains(name)) {
                return header.indexOf(name);
            }
        }
        for (String name : names) {
            for (int c = 0; c < header.size(); c++) {
                if (header.get(c).equalsIgnoreCase(name)) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** As {@link #column}, refused when none is there. */
    int needed(String... names) throws FileFault {
        int column = column(names);
        if (column < 0) {
            throw new FileFault(
                    file,
                    1,
                    "there is no column '%s', there are %s. Maybe it has another name."
                            .formatted(names[0], String.join(", ", header)));
        }
        return column;
    }

    /** The text of a cell; empty where the row is short or the column is not there. */
    String text(Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    static boolean isMissing(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The number in a cell, {@code otherwise} where it is empty, NA or the like; anything else is refused. */
    double number(Row row, int column, double otherwise) throws FileFault {
        String cell = text(row, column);
        if (isMissing(cell)) {
            return otherwise;
        }
        double number = parsed(cell);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new FileFault(
                    file,
                    row.line(),
                    "column '%s': read '%s', expected a number. Maybe leave it empty if it is missing."
                            .formatted(header.get(column), cell));
        }
        return number;
    }

    /** The number, or NaN when the text is none. */
    static double parsed(String cell) {
        String plain = GROUPED.matcher(cell).matches() ? cell.replace(",", "") : cell;
        char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        try {
            // Double.parseDouble would also take "1f" and "1d".
            return Character.isDigit(last) || last == '.' ? Double.parseDouble(plain) : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
