package org.chuanglian.table;

import java.io.IOException;
import java.nio.file.Path;

/** One table of a pack: its schema, and its rows for whoever wants to read them. */
public final class Table {
    private final Path path;
    private final TableSchema schema;
    private final KnownKeys knownKeys;

    Table(Path path, TableSchema schema, KnownKeys knownKeys) {
        this.path = path;
        this.schema = schema;
        this.knownKeys = knownKeys;
    }

    /** What the table promises of itself. */
    public TableSchema schema() {
        return schema;
    }

    /**
     * Reads the whole table, checks everything that the schema says, and hands over its rows one by one in the order of
     * the file. After the first problem no more rows are handed over, but the rest is still checked; rows handed over
     * before it must not be used unless the reading is {@link Reading.Clean}.
     *
     * @throws IOException when the file is there but cannot be read
     * @throws X when the sink does
     */
    public <X extends Exception> Reading read(RowSink<X> sink, Progress progress) throws IOException, X {
        return new TableReader(path, schema, knownKeys, progress).read(sink);
    }

    /** Reads the whole table only to check it. */
    public Reading check(Progress progress) throws IOException {
        return read(row -> {}, progress);
    }
}
