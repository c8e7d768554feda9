package org.chuanglian.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The records of a CSV file, one by one, never more than one held. */
final class RecordSource implements Closeable {
    /** The longest single cell; a quotation mark that is never closed ends here instead of filling the memory. */
    static final int LONGEST_CELL = 1 << 20;

    private final Path file;
    private final RecordCollector collector = new RecordCollector();
    private final CloseableIterator<RawRecord> records;

    RecordSource(Path file) throws IOException {
        this.file = file;
        this.records = CsvReader.builder()
                .detectBomHeader(true)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .build(collector, file)
                .iterator();
    }

    /**
     * The next record; none at the end.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException when quotation marks do not pair or a cell is too long
     */
    Optional<RawRecord> next() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** The physical line on which the record begins that was last tried. */
    long line() {
        return collector.line();
    }

    /** Whether the file ends inside quotation marks, which the parser forgives. */
    boolean endsInsideQuotes(RawRecord last) throws IOException {
        if (!last.lastQuoted()) {
            return false;
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            int end = bytes.read();
            return end != '"' && end != '\n' && end != '\r';
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
