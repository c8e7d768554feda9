package org.chuanglian.text.duplicates;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Reads a CSV file with a header into a {@link Table}: UTF-8 or GB18030, told apart by the bytes, one row at a time. */
public final class TableFile {

    private static final int LONGEST_CELL = 8 << 20;

    private final Path file;
    private final IntConsumer progress;

    private TableFile(Path file, IntConsumer progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Reads the columns {@code fields} and the ids of every row.
     *
     * @param progress hears the number of rows now and then
     * @throws IOException when the file cannot be opened or read
     */
    public static TableReading read(Path file, String id, List<String> fields, IntConsumer progress)
            throws IOException {
        try {
            return new TableFile(file, progress).read(id, fields);
        } catch (CsvParseException broken) {
            return refused(file, "is no CSV: " + firstLine(broken) + ". Maybe a quotation mark is not closed.");
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private TableReading read(String id, List<String> fields) throws IOException {
        Charset charset = Encoding.of(file);
        try (Reader reader = open(charset);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.NONE)
                        .fieldSeparator(separator(charset))
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)) {
            return read(records.iterator(), id, fields);
        }
    }

    private TableReading read(java.util.Iterator<CsvRecord> records, String id, List<String> fields) {
        if (!records.hasNext()) {
            return refused(file, "is empty, expected a line of column names. Maybe it is another file.");
        }
        List<String> header =
                records.next().getFields().stream().map(TableFile::name).toList();
        List<Integer> places = new ArrayList<>();
        for (String wanted : fields) {
            places.add(header.indexOf(wanted.strip()));
        }
        int idPlace = header.indexOf(id.strip());
        if (idPlace < 0 || places.contains(-1)) {
            String absent = idPlace < 0 ? id : fields.get(places.indexOf(-1));
            return refused(file, "has no column '%s'. Maybe one of: %s.".formatted(absent, String.join(", ", header)));
        }
        return rows(records, header.size(), idPlace, fields, places);
    }

    private TableReading rows(
            java.util.Iterator<CsvRecord> records, int width, int idPlace, List<String> fields, List<Integer> places) {
        Table table = new Table(fields);
        Set<String> seen = new HashSet<>();
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (row.getFieldCount() != width) {
                return refused(
                        row,
                        "has %d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                                .formatted(row.getFieldCount(), width));
            }
            String id = row.getField(idPlace).strip();
            if (id.isEmpty()) {
                return refused(row, "has an empty id. Maybe number the rows first.");
            }
            if (!seen.add(id)) {
                return refused(row, "has the id '%s' again. Maybe another column is the id.".formatted(id));
            }
            table.add(id, places.stream().map(row::getField).toList());
            if (table.size() % 10_000 == 0) {
                progress.accept(table.size());
            }
        }
        return new TableReading.Read(table);
    }

    private TableReading refused(CsvRecord row, String what) {
        return new TableReading.Refused("'%s' line %d %s".formatted(file, row.getStartingLineNumber(), what));
    }

    private static TableReading refused(Path file, String what) {
        return new TableReading.Refused("'%s' %s".formatted(file, what));
    }

    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    private static String firstLine(CsvParseException broken) {
        String message = broken.getMessage();
        return message == null ? "broken" : message.lines().findFirst().orElse("broken");
    }

    /** A first line without a comma but with tabs or semicolons is divided by them. */
    private char separator(Charset charset) throws IOException {
        try (BufferedReader reader = new BufferedReader(open(charset))) {
            char[] head = new char[4096];
            int length = Math.max(0, reader.read(head));
            String first = new String(head, 0, length).lines().findFirst().orElse("");
            if (first.indexOf(',') >= 0) {
                return ',';
            }
            return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        }
    }

    private Reader open(Charset charset) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
