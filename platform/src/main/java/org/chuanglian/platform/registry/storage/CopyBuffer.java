package org.chuanglian.platform.registry.storage;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one table by COPY, sent whenever a megabyte has gathered, so that memory stays bounded. */
final class CopyBuffer {

    private static final int FLUSH_AT = 1 << 20;

    private final Connection connection;
    private final String command;
    private final StringBuilder rows = new StringBuilder();
    private final int width;
    private long count;

    CopyBuffer(DSLContext sql, Connection connection, Table<?> table, Field<?>... fields) {
        this.connection = connection;
        this.width = fields.length;
        this.command = "copy " + sql.render(table)
                + Arrays.stream(fields)
                        .map(field -> "\"" + field.getName() + "\"")
                        .collect(Collectors.joining(", ", " (", ") from stdin"));
    }

    /** Adds a row; null is missing, a collection becomes an array of text. */
    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(command + " takes " + width + " values, read " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
        count++;
        if (rows.length() >= FLUSH_AT) {
            flush();
        }
    }

    long count() {
        return count;
    }

    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(rows.toString()));
        } catch (SQLException refused) {
            throw new IllegalStateException("the database refused rows of \"" + command + "\"", refused);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        rows.setLength(0);
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof Collection<?> elements) {
            appendEscaped(elements.stream()
                    .map(element ->
                            "\"" + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .collect(Collectors.joining(",", "{", "}")));
        } else {
            appendEscaped(value.toString());
        }
    }

    private void appendEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
