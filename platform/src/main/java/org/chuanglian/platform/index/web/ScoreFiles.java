package org.chuanglian.platform.index.web;

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
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes an index as a file; numbers at full precision, what is not known as nothing. */
enum ScoreFiles {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(ByteArrayOutputStream file, ScoreRows rows) throws IOException {
            Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
                csv.writeRecord(ScoreRows.COLUMNS);
                rows.each(cells -> csv.writeRecord(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList()));
            }
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ByteArrayOutputStream file, ScoreRows rows) throws IOException {
            try (Workbook workbook = new Workbook(file, "Chuanglian", null)) {
                Worksheet sheet = workbook.newWorksheet("index");
                for (int i = 0; i < ScoreRows.COLUMNS.size(); i++) {
                    sheet.value(0, i, ScoreRows.COLUMNS.get(i));
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
    },
    JSON("json", "application/json") {
        @Override
        void write(ByteArrayOutputStream file, ScoreRows rows) {
            try (JsonGenerator json = JsonMapper.shared().createGenerator(file)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("rows");
                rows.each(cells -> {
                    json.writeStartObject();
                    for (int i = 0; i < cells.size(); i++) {
                        json.writeName(ScoreRows.COLUMNS.get(i));
                        switch (cells.get(i)) {
                            case null -> json.writeNull();
                            case Integer whole -> json.writeNumber(whole);
                            case Double number -> json.writeNumber(number);
                            case Object words -> json.writeString(words.toString());
                        }
                    }
                    json.writeEndObject();
                });
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    };

    private final String ending;
    private final String mediaType;

    ScoreFiles(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void write(ByteArrayOutputStream file, ScoreRows rows) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    static ScoreFiles of(String ending) {
        for (ScoreFiles form : values()) {
            if (form.ending.equals(ending)) {
                return form;
            }
        }
        throw IndexLook.missing("an index has no form \"" + ending + "\".\nMaybe ask for csv, xlsx or json.");
    }

    byte[] bytes(ScoreRows rows) {
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
