package org.chuanglian.platform.intake.upload.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. Its XML reader knows no document types, so that no entity can reach out. */
final class XlsxSource implements TableSource {

    /** Beyond this, writing a number in full would be an attack. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern DAY_FORMAT = Pattern.compile("[yd]|年|日", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long line;

    XlsxSource(Path file) throws IOException {
        ReadableWorkbook opened = null;
        try {
            opened = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            this.workbook = opened;
            this.stream = workbook.getFirstSheet().openStream();
            this.rows = stream.iterator();
        } catch (ExcelReaderException
                | UncheckedIOException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | NullPointerException
                | DateTimeException
                | ArithmeticException unreadable) {
            close(opened);
            throw broken(unreadable);
        }
    }

    private static void close(@Nullable ReadableWorkbook opened) throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    /** A damaged workbook makes the library fail in many ways; all of them mean that it cannot be read on. */
    @Override
    public Optional<SourceRow> next() {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
                cells.add(row.getOptionalCell(i).map(XlsxSource::text).orElse(""));
            }
            line = row.getRowNum();
            return Optional.of(new SourceRow(line, cells));
        } catch (ExcelReaderException
                | UncheckedIOException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | NullPointerException
                | DateTimeException
                | ArithmeticException unreadable) {
            throw broken(unreadable);
        }
    }

    private BrokenTable broken(RuntimeException unreadable) {
        BrokenTable broken = new BrokenTable(FileText.DAMAGED, line);
        broken.initCause(unreadable);
        return broken;
    }

    private static String text(Cell cell) {
        @Nullable String raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER) {
            return raw == null ? "" : number(cell, raw);
        }
        if (cell.getType() == CellType.STRING) {
            return TableSource.cut(cell.getText());
        }
        return raw == null ? "" : TableSource.cut(raw);
    }

    private static String number(Cell cell, String raw) {
        if (isDay(cell.getDataFormatString())) {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        if (raw.length() > MOST_DIGITS) {
            return TableSource.cut(raw);
        }
        BigDecimal number = new BigDecimal(raw);
        return Math.abs((long) number.scale()) > MOST_DIGITS
                ? raw
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(@Nullable String format) {
        return format != null
                && DAY_FORMAT.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
