package org.chuanglian.platform.atlas.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the segments of chains as a file; numbers at full precision, what is not known as nothing. */
enum ReadingFiles {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(ByteArrayOutputStream file, ReadingRows rows) throws IOException {
            Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
                csv.writeRecord(ReadingRows.COLUMNS);
                rows.each(cells -> csv.writeRecord(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList()));
            }
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ByteArrayOutputStream file, ReadingRows rows) throws IOException {
            try (Workbook workbook = new Workbook(file, "Chuanglian", null)) {
                Worksheet sheet = workbook.newWorksheet("atlas");
                for (int i = 0; i < ReadingRows.COLUMNS.size(); i++) {
                    sheet.value(0, i, ReadingRows.COLUMNS.get(i));
                }
                int[] line = {1};
                rows.each(cells -> {
                    for (int i = 0; i < cells.size(); i++) {
                        cell(sheet, line[0], i, cells.get(i));
                    }
                    line[0]++;
                });
            }
        }
    };

    private final String ending;
    private final String mediaType;

    ReadingFiles(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void write(ByteArrayOutputStream file, ReadingRows rows) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    static ReadingFiles of(String ending) {
        for (ReadingFiles form : values()) {
            if (form.ending.equals(ending)) {
                return form;
            }
        }
        throw AtlasLook.missing("the atlas has no form \"" + ending + "\".\nMaybe ask for csv or xlsx.");
    }

    byte[] bytes(ReadingRows rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            write(file, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array could not be written to", impossible);
        }
        return file.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(row, column, number);
            case Object words -> sheet.value(row, column, words.toString());
        }
    }
}
