package org.chuanglian.platform.intake.upload.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of text as CSV with a byte-order mark or as XLSX; its first row is the headings. */
public sealed interface TableWriter extends Closeable {

    /** Writes the next row. */
    void row(List<String> cells) throws IOException;

    /** A writer to a stream that its caller closes. */
    static TableWriter to(OutputStream out, boolean spreadsheet, String sheet) throws IOException {
        return spreadsheet ? new Xlsx(out, sheet) : new Csv(out);
    }

    /** Words that a spreadsheet would take for a formula begin with an apostrophe. */
    final class Csv implements TableWriter {
        private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

        private final CsvWriter csv;

        private Csv(OutputStream out) throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        }

        @Override
        public void row(List<String> cells) {
            csv.writeRecord(cells.stream().map(Csv::harmless).toList());
        }

        private static String harmless(String text) {
            return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** Every cell is text, so that none is a formula. */
    final class Xlsx implements TableWriter {
        private static final int PORTION = 1_000;

        /** As many as a sheet holds. */
        private static final int MOST_ROWS = 1 << 20;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        private Xlsx(OutputStream out, String name) {
            workbook = new Workbook(out, "Chuanglian", null);
            sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            if (row == MOST_ROWS) {
                return;
            }
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
                if (row == 0) {
                    sheet.style(row, i).bold().set();
                }
            }
            row++;
            if (row % PORTION == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            workbook.finish();
        }
    }
}
