package org.chuanglian.platform.intake.upload.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text file with one record a row; the separator is the one that its first lines have most of. */
final class CsvSource implements TableSource {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final String SEPARATORS = ",\t;|";
    private static final int LOOKED_AT = 1 << 14;

    private final CloseableIterator<List<String>> records;
    private long line;

    CsvSource(Path file, Charset charset) throws IOException {
        char separator;
        try (Reader reader = reader(file, charset)) {
            separator = separator(reader);
        }
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .build(new Collector(), reader(file, charset))
                .iterator();
    }

    /** Without the mark at the beginning; what cannot be decoded becomes U+FFFD. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static char separator(Reader reader) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = reader.read(start);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= start[i] == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(start[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    @Override
    public Optional<SourceRow> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            List<String> cells = records.next();
            line++;
            return Optional.of(new SourceRow(line, cells));
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw broken(unreadable);
        }
    }

    private BrokenTable broken(RuntimeException unreadable) {
        BrokenTable broken = new BrokenTable(FileText.QUOTES, line);
        broken.initCause(unreadable);
        return broken;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** The cells of a record, as many and as much of them as are read. */
    private static final class Collector extends AbstractBaseCsvCallbackHandler<List<String>> {
        private List<String> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int position, char[] buffer, int offset, int length, boolean quoted) {
            if (position < MOST_COLUMNS) {
                cells.add(new String(buffer, offset, Math.min(length, LONGEST_CELL + 1)));
            }
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
    }
}
