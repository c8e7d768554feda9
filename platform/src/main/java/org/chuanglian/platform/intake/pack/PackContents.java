package org.chuanglian.platform.intake.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanglian.table.Progress;
import org.chuanglian.table.Reading;
import org.chuanglian.table.Row;
import org.chuanglian.table.TablePack;

/** What stands in the tables of a pack, row by row. */
final class PackContents {

    private final TablePack pack;
    private final Progress progress;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    PackContents(TablePack pack, Progress progress) {
        this.pack = pack;
        this.progress = progress;
    }

    /**
     * Hands over every row of a table.
     *
     * @throws BrokenTable when one of them is broken; rows handed over before must not be used then
     */
    void each(String table, Consumer<Row> reader) {
        try {
            Reading reading = pack.table(table)
                    .orElseThrow(() -> new IllegalStateException("the pack " + pack.name() + " has no table " + table
                            + ".\nMaybe datapackage.json is of another edition than this program."))
                    .read(reader::accept, progress);
            switch (reading) {
                case Reading.Clean clean -> rows.put(table, clean.rows());
                case Reading.Broken broken -> throw new BrokenTable(broken);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the table " + table, unreadable);
        }
    }

    /** How many rows a table had when it was last read to its end. */
    long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** The source that all values of a table share. */
    String source(String table) {
        return sharedSource(table)
                .orElseThrow(() -> new IllegalStateException(
                        "table_sources names no source of " + table + ".\nMaybe its rows name theirs, each its own."));
    }

    /** The source that all values of a table share; empty when each row names its own. */
    Optional<String> sharedSource(String table) {
        if (sources.isEmpty()) {
            each("table_sources", row -> sources.put(row.text("table_name"), row.text("source_code")));
        }
        return Optional.ofNullable(sources.get(table));
    }
}
