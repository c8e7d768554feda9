package org.chuanglian.platform.registry.storage;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts.Reading;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.util.ByteConverter;

/**
 * Millions of readings out of the database by binary COPY, which costs half of what rows of a cursor do. The rows come in
 * the order of the key, subject, period, time; of each subject and period the last is handed on.
 */
final class ReadingStream {

    /** The signature, flags and extension length before the first row; PostgreSQL manual, COPY, "Binary Format". */
    private static final int HEADER = 19;

    private static final int UUID_BYTES = 16;
    /** What stands for a missing value and, in the place of the number of fields, for the end. */
    private static final int NONE = -1;

    private final Consumer<Reading> reader;
    private final int indicatorNo;
    private final DoubtedValues doubted;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private @Nullable UUID subject;
    private @Nullable String period;
    private @Nullable BigDecimal number;
    private @Nullable String unit;

    ReadingStream(Consumer<Reading> reader, int indicatorNo, DoubtedValues doubted) {
        this.reader = reader;
        this.indicatorNo = indicatorNo;
        this.doubted = doubted;
    }

    /** @param query subject, period, number, unit, in the order of subject, period, time of recording */
    void read(Connection connection, String query) {
        try (PGCopyInputStream rows = new PGCopyInputStream(
                connection.unwrap(PGConnection.class), "copy (" + query + ") to stdout (format binary)")) {
            int skipped = HEADER;
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                take(ByteBuffer.wrap(row, skipped, row.length - skipped));
                skipped = 0;
            }
            hand();
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("the readings could not be read to their end", broken);
        }
    }

    private void take(ByteBuffer row) {
        if (!row.hasRemaining() || row.getShort() == NONE) {
            return;
        }
        if (row.getInt() != UUID_BYTES) {
            throw new IllegalStateException("a subject's identifier has 16 bytes, read another length");
        }
        UUID nextSubject = new UUID(row.getLong(), row.getLong());
        String nextPeriod = text(row);
        if (!nextSubject.equals(subject) || !nextPeriod.equals(period)) {
            hand();
            subject = nextSubject;
            period = nextPeriod;
        }
        number = number(row);
        String read = row.getInt(row.position()) == NONE ? null : text(row);
        unit = read == null ? null : units.computeIfAbsent(read, same -> same);
    }

    private void hand() {
        if (subject != null && period != null && number != null && unit != null) {
            reader.accept(new Reading(
                    new SubjectId(subject),
                    periods.computeIfAbsent(period, Period::of),
                    new FactValue.Quantity(number, unit),
                    doubted.on(subject, indicatorNo, period, number, unit)));
        }
    }

    private static String text(ByteBuffer row) {
        int length = row.getInt();
        String text = new String(row.array(), row.arrayOffset() + row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    private static @Nullable BigDecimal number(ByteBuffer row) {
        int length = row.getInt();
        if (length == NONE) {
            return null;
        }
        Number read = ByteConverter.numeric(row.array(), row.arrayOffset() + row.position(), length);
        row.position(row.position() + length);
        if (read instanceof BigDecimal decimal) {
            return decimal;
        }
        throw new IllegalStateException("a reading is a decimal number, read " + read);
    }
}
