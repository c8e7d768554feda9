package org.chuanglian.platform.points.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by binary COPY (PostgreSQL manual, COPY, "Binary Format"), sent by the megabyte. */
final class ScoreRows implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int ROOM = 1 << 20;
    private static final int MOST_OF_A_ROW = 1 << 14;
    private static final int NONE = -1;
    private static final int FLOAT8 = 701;

    private final CopyIn copy;
    private final ByteBuffer rows = ByteBuffer.allocate(ROOM);
    private final int width;

    ScoreRows(DSLContext sql, Connection connection, Table<?> table, Field<?>... fields) throws SQLException {
        width = fields.length;
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + sql.render(table)
                        + Arrays.stream(fields)
                                .map(field -> "\"" + field.getName() + "\"")
                                .collect(Collectors.joining(", ", " (", ") from stdin (format binary)")));
        rows.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row; as many values follow as there are fields, in their order. */
    ScoreRows row() throws SQLException {
        if (rows.remaining() < MOST_OF_A_ROW) {
            send();
        }
        rows.putShort((short) width);
        return this;
    }

    ScoreRows id(UUID id) {
        rows.putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    /** Words; empty ones are kept as missing. */
    ScoreRows words(String text) {
        if (text.isEmpty()) {
            rows.putInt(NONE);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            rows.putInt(bytes.length).put(bytes);
        }
        return this;
    }

    ScoreRows small(int number) {
        rows.putInt(2).putShort((short) number);
        return this;
    }

    /** A place; 0 is missing. */
    ScoreRows place(int place) {
        if (place == 0) {
            rows.putInt(NONE);
        } else {
            rows.putInt(4).putInt(place);
        }
        return this;
    }

    ScoreRows truth(boolean truth) {
        rows.putInt(1).put((byte) (truth ? 1 : 0));
        return this;
    }

    ScoreRows number(double number) {
        rows.putInt(8).putDouble(number);
        return this;
    }

    /** The values of one place in each column. */
    ScoreRows numbers(double[][] columns, int place) {
        rows.putInt(20 + columns.length * 12);
        rows.putInt(1).putInt(0).putInt(FLOAT8).putInt(columns.length).putInt(1);
        for (double[] column : columns) {
            rows.putInt(8).putDouble(column[place]);
        }
        return this;
    }

    private void send() throws SQLException {
        copy.writeToCopy(rows.array(), 0, rows.position());
        rows.clear();
    }

    /** Sends what is left; before that nothing is in the table. */
    void end() throws SQLException {
        rows.putShort((short) NONE);
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
