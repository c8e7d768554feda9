package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.chuanglian.table.NumberText;

/** A CSV table in the making; numbers are written in full, missing ones (NaN) and infinite ones as empty cells. */
final class Sheet {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    Sheet(String... header) {
        csv.writeRecord(header);
    }

    Sheet(List<String> header) {
        csv.writeRecord(header);
    }

    /** Adds a row of texts and numbers. */
    void add(Object... cells) {
        var row = new String[cells.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = text(cells[i]);
        }
        csv.writeRecord(row);
    }

    /** Adds a row of texts and numbers. */
    void add(List<Object> cells) {
        add(cells.toArray());
    }

    void writeTo(Writer writer) throws IOException {
        csv.flush();
        writer.append(text.getBuffer());
        writer.flush();
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return Double.isInfinite(number) ? "" : NumberText.of(number);
        }
        return cell.toString();
    }
}
