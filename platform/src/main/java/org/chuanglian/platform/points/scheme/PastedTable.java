package org.chuanglian.platform.points.scheme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** A table as officers paste it from a spreadsheet, or as CSV: a heading, then rows. Every fault is told with its line. */
public final class PastedTable {

    private static final String FILE = "table";

    private final List<String> faults = new ArrayList<>();
    private final List<CsvRecord> rows = new ArrayList<>();
    private List<String> heading = List.of();

    private PastedTable() {}

    /** Reads a text; what is wrong with it stands among the faults. */
    public static PastedTable read(String text) {
        PastedTable table = new PastedTable();
        char separator = text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(text))) {
            reader.stream().forEach(table.rows::add);
        } catch (CsvParseException broken) {
            table.add(1, "this is no table: %s. Maybe a quotation mark is left open.".formatted(broken.getMessage()));
            return table;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (table.rows.isEmpty()) {
            table.add(1, "it is empty, expected a heading and rows below it. Maybe nothing was pasted.");
        } else {
            table.heading = table.rows.removeFirst().getFields().stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }
        return table;
    }

    /** Adds a fault: what was read, what was expected, and what may help. */
    public void add(long line, String sentence) {
        faults.add("'%s' line %d: %s".formatted(FILE, line, sentence));
    }

    /** All faults so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Whether nothing is wrong so far. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The place of a column that goes by one of these names in lower case; a fault, and 0, where there is none. */
    public int column(Set<String> names, String expected) {
        OptionalInt found = find(names);
        if (found.isEmpty()) {
            add(1, "there is no column '%s', read %s. Maybe the heading was not pasted.".formatted(expected, heading));
        }
        return found.orElse(0);
    }

    /** The place of a column that may be left out. */
    public OptionalInt find(Set<String> names) {
        for (int at = 0; at < heading.size(); at++) {
            if (names.contains(heading.get(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The rows below the heading that are not blank. */
    public List<CsvRecord> rows() {
        return rows.stream()
                .filter(row -> !row.getFields().stream().allMatch(String::isBlank))
                .toList();
    }

    /** The line of the last row; 1 where there is none. */
    public long lastLine() {
        return rows.isEmpty() ? 1 : rows.getLast().getStartingLineNumber();
    }

    /** A cell without blanks around it; empty where the row is shorter. */
    public static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }
}
