package org.chuanglian.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;
import org.chuanglian.table.DelimitedFile.Line;

/** Reads a matrix from a delimited file without column names: a line a reviewer, a cell an item. */
public final class MatrixFile {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private MatrixFile() {}

    /**
     * Reads the matrix; an empty file is a matrix without rows.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static MatrixReading read(Path file) throws IOException {
        try (DelimitedFile lines = DelimitedFile.open(file)) {
            return rows(file, lines);
        } catch (BrokenCsv broken) {
            return new MatrixReading.Refused(broken.line());
        }
    }

    private static MatrixReading rows(Path file, DelimitedFile lines) throws IOException, BrokenCsv {
        List<double[]> rows = new ArrayList<>();
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Line line = next.get();
            double[] row = new double[line.cells().size()];
            for (int column = 0; column < row.length; column++) {
                String cell = line.cells().get(column).strip();
                if (!NUMBER.matcher(cell).matches() || !Double.isFinite(Double.parseDouble(cell))) {
                    return refused(
                            file,
                            line,
                            "column %d: read '%s', expected a number. Maybe there is a line or a column of names."
                                    .formatted(
                                            column + 1, cell.lines().findFirst().orElse("")));
                }
                row[column] = Double.parseDouble(cell);
            }
            if (!rows.isEmpty() && row.length != rows.getFirst().length) {
                return refused(
                        file,
                        line,
                        "has %d cells, expected %d. Maybe it is cut off."
                                .formatted(row.length, rows.getFirst().length));
            }
            rows.add(row);
        }
        return new MatrixReading.Read(new Matrix(rows.toArray(double[][]::new)));
    }

    private static MatrixReading refused(Path file, Line line, String what) {
        return new MatrixReading.Refused("'%s' line %d %s".formatted(file, line.number(), what));
    }
}
