package org.chuanglian.platform.intake.pack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far this instance has come in loading the pack. */
@Component
public class PackProgress implements LoadListener {

    private final AtomicReference<@Nullable At> at = new AtomicReference<>();

    /** The table that is being loaded, the {@code number}th of {@code tables}, and how many of its rows are read. */
    public record At(String table, int number, int tables, long rows) {}

    /** Where the loading is; empty when none runs. */
    public Optional<At> now() {
        return Optional.ofNullable(at.get());
    }

    @Override
    public void begins(String table, int number, int tables) {
        at.set(new At(table, number, tables, 0));
    }

    @Override
    public void rows(String table, long rows) {
        at.updateAndGet(now -> now == null ? null : new At(now.table(), now.number(), now.tables(), rows));
    }

    @Override
    public void ends(String table, TableOutcome outcome) {}

    void over() {
        at.set(null);
    }
}
