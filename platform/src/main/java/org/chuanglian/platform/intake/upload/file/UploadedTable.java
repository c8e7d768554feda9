package org.chuanglian.platform.intake.upload.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The table of an uploaded file, whatever its format: CSV in UTF-8, GB18030 or UTF-16 with any usual separator and line
 * ends, or XLSX. It is read as a stream and never held whole.
 */
public final class UploadedTable implements Closeable {

    /** Rows that a file may have. */
    public static final long MOST_ROWS = 5_000_000;

    private static final int HEADINGS_WITHIN = 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final TableSource source;
    private final List<String> headings;

    private UploadedTable(TableSource source, List<String> headings) {
        this.source = source;
        this.headings = headings;
    }

    /**
     * Opens a file and reads its headings: the first row with two cells or more.
     *
     * @throws BrokenTable when it is no table, or one that asks for too much
     * @throws UncheckedIOException when the disk fails
     */
    public static UploadedTable open(Path file) {
        try {
            TableSource source = source(file);
            try {
                return new UploadedTable(source, headings(source));
            } catch (BrokenTable broken) {
                source.close();
                throw broken;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be read.\nMaybe the disk is failing.", failed);
        }
    }

    private static BrokenTable damaged(IOException why) {
        BrokenTable broken = new BrokenTable(FileText.DAMAGED, 0);
        broken.initCause(why);
        return broken;
    }

    private static TableSource source(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new BrokenTable(FileText.EMPTY);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(ZIP.length);
        }
        if (java.util.Arrays.equals(start, ZIP)) {
            return archived(file, bytes);
        }
        if (java.util.Arrays.equals(start, OLE2)) {
            throw new BrokenTable(FileText.OLD_EXCEL);
        }
        Charset charset = Encodings.of(file).orElseThrow(() -> new BrokenTable(FileText.NOT_A_TABLE));
        return new CsvSource(file, charset);
    }

    /** What cannot be inflated is damaged; the disk would fail in the same words, and is the rarer cause. */
    private static TableSource archived(Path file, long bytes) {
        try {
            ArchiveGuard.check(file, bytes);
            return new XlsxSource(file);
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    private static List<String> headings(TableSource source) {
        for (int i = 0; i < HEADINGS_WITHIN; i++) {
            Optional<SourceRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            List<String> cells = row.get().cells();
            if (cells.stream().filter(cell -> !cell.isBlank()).count() >= 2) {
                return cells.stream()
                        .map(cell -> cell.length() > 100 ? cell.substring(0, 100) : cell)
                        .map(cell -> cell.replaceAll("[\\p{Cc}\uFFFD]+", " ").strip())
                        .toList();
            }
        }
        throw new BrokenTable(FileText.NO_HEADINGS);
    }

    /** The headings, without line breaks. */
    public List<String> headings() {
        return headings;
    }

    /**
     * The next row that is not blank; none at the end.
     *
     * @throws BrokenTable when the file cannot be read on, or has more than {@link #MOST_ROWS}
     */
    public Optional<SourceRow> next() {
        Optional<SourceRow> row = source.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = source.next();
        }
        if (row.isPresent() && row.get().line() > MOST_ROWS) {
            throw new BrokenTable(FileText.TOO_MANY_ROWS, MOST_ROWS);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
