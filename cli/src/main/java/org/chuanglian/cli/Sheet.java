package org.chuanglian.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** A CSV table in the making; numbers are written in full, missing ones (NaN) and infinite ones as empty cells. */
final class Sheet {

    private static final double LARGEST_WHOLE = 1e15;

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
        return cell instanceof Double number ? text(number.doubleValue()) : cell.toString();
    }

    private static String text(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            return Long.toString((long) number);
        }
        var text = Double.toString(number);
        return Math.abs(number) < 1e-3 || Math.abs(number) >= 1e7 ? text : new BigDecimal(text).toPlainString();
    }
}
