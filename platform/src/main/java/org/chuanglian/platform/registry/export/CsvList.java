package org.chuanglian.platform.registry.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chuanglian.platform.registry.ListFile;

/**
 * A list as CSV (RFC 4180) with a byte-order mark, by which spreadsheets know UTF-8. Words that a spreadsheet would take
 * for a formula begin with an apostrophe.
 */
final class CsvList implements ListFile {

    /** First characters that make a cell a formula, in half and full width, and the blanks that hide one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;
    private final Function<Note, String> headings;

    CsvList(OutputStream file, List<Column> columns, Function<Note, String> headings) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        this.headings = headings;
        csv.writeRecord(
                columns.stream().map(column -> harmless(column.heading())).toList());
    }

    /** The words, unable to act as a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(CsvList::written).toList());
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> harmless(words.text());
            case Cell.Figure number -> number.value().toPlainString();
            case Cell.Truth truth -> truth.written();
            case Cell.Missing() -> "";
        };
    }

    @Override
    public void end(Map<Note, String> notes) {
        StringBuilder last = new StringBuilder("#");
        notes.forEach((note, text) -> last.append(' ')
                .append(headings.apply(note))
                .append(": ")
                .append(text)
                .append(';'));
        csv.writeRecord(last.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
