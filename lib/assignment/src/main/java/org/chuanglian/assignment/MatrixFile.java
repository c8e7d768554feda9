package org.chuanglian.assignment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a matrix from a CSV file in UTF-8 without column names: a line a reviewer, a cell an item. */
public final class MatrixFile {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private MatrixFile() {}

    /**
     * Reads the matrix; an empty file is a matrix without rows.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static MatrixReading read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(reader)) {
                return rows(file, records);
            }
        } catch (CsvParseException broken) {
            String said =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("broken");
            return new MatrixReading.Refused(
                    "'%s' is no CSV: %s. Maybe a quotation mark is not closed.".formatted(file, said));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static MatrixReading rows(Path file, CsvReader<CsvRecord> records) {
        List<double[]> rows = new ArrayList<>();
        for (CsvRecord line : records) {
            double[] row = new double[line.getFieldCount()];
            for (int column = 0; column < row.length; column++) {
                String cell = line.getField(column).strip();
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

    private static MatrixReading refused(Path file, CsvRecord line, String what) {
        return new MatrixReading.Refused("'%s' line %d %s".formatted(file, line.getStartingLineNumber(), what));
    }
}
