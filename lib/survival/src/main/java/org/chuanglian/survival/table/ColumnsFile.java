package org.chuanglian.survival.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Reads columns by name from a CSV file in UTF-8, with or without a byte order mark, divided by commas, tabs or semicolons. */
final class ColumnsFile {

    private static final int LONGEST_CELL = 8 << 20;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private ColumnsFile() {}

    static Columns read(Path file, List<String> wanted) throws IOException, Unusable {
        try (BufferedReader reader = open(file);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.NONE)
                        .fieldSeparator(separator(file))
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)) {
            return rows(new Columns(file.toString(), wanted), records.iterator(), wanted);
        } catch (CsvParseException broken) {
            String said =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("broken");
            throw new Unusable("'%s' is no CSV: %s. Maybe a quotation mark is not closed.".formatted(file, said));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** A reader of the file's text, without a byte order mark. */
    private static BufferedReader open(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Columns rows(Columns columns, Iterator<CsvRecord> records, List<String> wanted) throws Unusable {
        if (!records.hasNext()) {
            throw columns.unusable("is empty, expected a line of column names. Maybe it is another file.");
        }
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        List<Integer> places = new ArrayList<>();
        for (String name : wanted) {
            places.add(place(columns, header, name));
        }
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (row.getFieldCount() != header.size()) {
                throw columns.unusable(
                        "line %d has %d cells, expected %d. Maybe a cell with a comma lacks its quotation marks."
                                .formatted(row.getStartingLineNumber(), row.getFieldCount(), header.size()));
            }
            columns.add(
                    row.getStartingLineNumber(),
                    places.stream().map(row::getField).toList());
        }
        return columns;
    }

    private static int place(Columns columns, List<String> header, String name) throws Unusable {
        int place = header.indexOf(name);
        if (place < 0) {
            List<String> alike = header.stream()
                    .filter(other -> other.equalsIgnoreCase(name))
                    .toList();
            List<String> offered = alike.isEmpty() ? header : alike;
            throw columns.unusable(String.format(
                    Locale.ROOT,
                    "has no column '%s'. Maybe %s%s.",
                    name,
                    offered.size() > 1 ? "one of: " : "",
                    String.join(", ", offered)));
        }
        if (header.lastIndexOf(name) != place) {
            throw columns.unusable("has the column '%s' twice. Maybe rename one of them.".formatted(name));
        }
        return place;
    }

    /** A first line without a comma but with tabs or semicolons is divided by them. */
    private static char separator(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            String first = String.valueOf(reader.readLine());
            if (first.indexOf(',') >= 0) {
                return ',';
            }
            return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        }
    }
}
