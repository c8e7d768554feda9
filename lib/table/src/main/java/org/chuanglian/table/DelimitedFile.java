package org.chuanglian.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table that a user made, line by line, never more than one held: UTF-8 or GB18030 with or without a byte order mark,
 * gzipped or not, divided by commas, or by tabs or semicolons when its first line has no comma, with any line ends.
 * Empty lines are passed over; a line may have any number of cells.
 */
public final class DelimitedFile implements Closeable {

    private final Path file;
    private final CloseableIterator<CsvRecord> records;

    /**
     * The cells of a line.
     *
     * @param number where it begins in the file, counted from 1; cells may themselves hold line breaks
     * @param cells its cells as they stand, without the quotation marks around them; unmodifiable
     */
    public record Line(long number, List<String> cells) {}

    private DelimitedFile(Path file, UserText text) throws IOException {
        this.file = file;
        this.records = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(RecordSource.LONGEST_CELL)
                .ofCsvRecord(text.reader())
                .iterator();
    }

    /**
     * Opens a file, or a pipe, which is copied aside first.
     *
     * @throws IOException when it cannot be opened or read
     */
    public static DelimitedFile open(Path file) throws IOException {
        UserText text = UserText.of(file);
        try {
            return new DelimitedFile(file, text);
        } catch (IOException unreadable) {
            text.close();
            throw unreadable;
        }
    }

    /**
     * The next line; none at the end.
     *
     * @throws BrokenCsv when a cell does not end, which no later line mends
     */
    public Optional<Line> next() throws IOException, BrokenCsv {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord line = records.next();
            return Optional.of(new Line(line.getStartingLineNumber(), line.getFields()));
        } catch (CsvParseException broken) {
            throw new BrokenCsv(file, broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static char separator(UserText text) throws IOException {
        Reader reader = text.reader();
        char separator = ',';
        for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (c == ',') {
                return ',';
            }
            if (c == '\t' || (c == ';' && separator == ',')) {
                separator = (char) c;
            }
        }
        return separator;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
