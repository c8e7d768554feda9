package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanglian.chain.Grid;
import org.chuanglian.table.NumberText;

/**
 * Writes numbers by their names: dense, with a line for each row and a cell for each column, or sparse, with a line for
 * each number that is not 0. Numbers are written so that they are read again exactly; a missing one is an empty cell.
 */
final class MatrixSheet {

    private static final int CELLS_AT_ONCE = 1 << 21;

    private final Writer writer;
    private final boolean sparse;

    MatrixSheet(Writer writer, boolean sparse) {
        this.writer = writer;
        this.sparse = sparse;
    }

    /** One line of numbers. */
    @FunctionalInterface
    interface Line {
        double[] of(int row);
    }

    /** Several lines of numbers at once; may be asked by several threads. */
    @FunctionalInterface
    interface Lines {
        double[][] between(int from, int to);
    }

    /** Writes a number for each name. */
    void write(String label, List<String> names, double[] values) throws IOException {
        writer.append(record(label, "value"));
        for (int i = 0; i < values.length; i++) {
            writer.append(quoted(names.get(i)))
                    .append(',')
                    .append(text(values[i]))
                    .append('\n');
        }
        writer.flush();
    }

    void write(String row, String column, Grid grid) throws IOException {
        write(row, column, grid.rows(), grid.columns(), grid::row);
    }

    void write(String row, String column, List<String> rows, List<String> columns, Line line) throws IOException {
        Lines lines = (from, to) -> IntStream.range(from, to).mapToObj(line::of).toArray(double[][]::new);
        write(row, column, rows, columns, lines);
    }

    /** Writes a matrix portion by portion; the bands of a portion are worked out and put into words in parallel. */
    void write(String row, String column, List<String> rows, List<String> columns, Lines lines) throws IOException {
        var names = columns.stream().map(MatrixSheet::quoted).toList();
        writer.append(header(row, column, names));
        int band = Math.clamp(CELLS_AT_ONCE / Math.max(1, columns.size()), 1, 64);
        int bands = 2 * Runtime.getRuntime().availableProcessors();
        for (int from = 0; from < rows.size(); from += band * bands) {
            int start = from;
            var texts = IntStream.range(0, bands)
                    .parallel()
                    .mapToObj(i -> text(rows, names, lines, start + i * band, band))
                    .toList();
            for (var text : texts) {
                writer.append(text);
            }
        }
        writer.flush();
    }

    private String header(String row, String column, List<String> names) {
        return sparse ? record(row, column, "value") : quoted(row) + ',' + String.join(",", names) + '\n';
    }

    private CharSequence text(List<String> rows, List<String> columns, Lines lines, int from, int band) {
        var text = new StringBuilder();
        int to = Math.min(rows.size(), from + band);
        if (from >= to) {
            return text;
        }
        var values = lines.between(from, to);
        for (int row = from; row < to; row++) {
            var name = quoted(rows.get(row));
            var line = values[row - from];
            if (sparse) {
                appendSparse(text, name, columns, line);
            } else {
                text.append(name);
                for (var value : line) {
                    text.append(',').append(text(value));
                }
                text.append('\n');
            }
        }
        return text;
    }

    private static void appendSparse(StringBuilder text, String row, List<String> columns, double[] line) {
        for (int column = 0; column < line.length; column++) {
            if (line[column] != 0) {
                text.append(row)
                        .append(',')
                        .append(columns.get(column))
                        .append(',')
                        .append(text(line[column]))
                        .append('\n');
            }
        }
    }

    private static String text(double value) {
        return Double.isInfinite(value) ? "" : NumberText.of(value);
    }

    private static String quoted(String name) {
        var line = record(name);
        return line.substring(0, line.length() - 1);
    }

    private static String record(String... cells) {
        var text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)
                .writeRecord(cells);
        return text.toString();
    }
}
