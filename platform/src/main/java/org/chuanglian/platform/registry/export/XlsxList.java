package org.chuanglian.platform.registry.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chuanglian.platform.registry.ListFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook: sheets of data, a new one when a sheet is full, and a last sheet that says what was exported. */
final class XlsxList implements ListFile {

    /** The rows a sheet may have by ISO/IEC 29500, less some air. */
    private static final int ROWS_OF_A_SHEET = 1_048_000;

    /** Rows kept before they are written out. */
    private static final int PORTION = 500;

    private final Workbook workbook;
    private final List<Column> columns;
    private final String sheetName;
    private final String lastSheet;
    private final Function<Note, String> headings;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxList(
            OutputStream file,
            List<Column> columns,
            String sheetName,
            String lastSheet,
            Function<Note, String> headings)
            throws IOException {
        this.workbook = new Workbook(file, "Chuanglian", null);
        this.columns = columns;
        this.sheetName = sheetName;
        this.lastSheet = lastSheet;
        this.headings = headings;
        this.sheet = next();
    }

    private Worksheet next() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? sheetName : sheetName + sheets);
        fresh.freezePane(1, 1);
        row = 0;
        for (int i = 0; i < columns.size(); i++) {
            fresh.value(row, i, columns.get(i).heading());
            fresh.style(row, i).bold().set();
        }
        row++;
        return fresh;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row >= ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = next();
        }
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Words words -> sheet.value(row, i, words.text());
                case Cell.Figure number -> sheet.value(row, i, number.value());
                case Cell.Truth truth -> sheet.value(row, i, truth.written());
                case Cell.Missing() -> {
                    // an empty cell
                }
            }
        }
        row++;
        if (row % PORTION == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end(Map<Note, String> notes) throws IOException {
        sheet.finish();
        Worksheet about = workbook.newWorksheet(lastSheet);
        int line = 0;
        for (Map.Entry<Note, String> note : notes.entrySet()) {
            about.value(line, 0, headings.apply(note.getKey()));
            about.value(line, 1, note.getValue());
            line++;
        }
        about.finish();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
