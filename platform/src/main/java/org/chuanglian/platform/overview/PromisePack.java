package org.chuanglian.platform.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.table.PackOpening;
import org.chuanglian.table.Problem;
import org.chuanglian.table.Progress;
import org.chuanglian.table.Reading;
import org.chuanglian.table.Row;
import org.chuanglian.table.Table;
import org.chuanglian.table.TablePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the promises from the open data pack whenever the platform starts; what has not changed is not written again. */
@Component
class PromisePack {

    private static final Logger LOG = LoggerFactory.getLogger(PromisePack.class);
    private static final String TABLE = "promises";

    private final Promises promises;
    private final Path directory;

    PromisePack(Promises promises, OverviewSettings settings) {
        this.promises = promises;
        this.directory = settings.pack();
    }

    /** What came of looking into the pack. */
    sealed interface Outcome {}

    /** @param written how many wordings were new */
    record Taken(int promises, int written) implements Outcome {}

    /** Nothing was taken, for these reasons. */
    record Refused(List<String> problems) implements Outcome {}

    /** The pack has no promises. */
    record Absent() implements Outcome {}

    @EventListener(ApplicationReadyEvent.class)
    void takeAtStart() {
        switch (take(directory)) {
            case Taken taken -> LOG.info("promises: {} read, {} wordings new", taken.promises(), taken.written());
            case Refused(List<String> problems) ->
                LOG.error(
                        "promises: none taken\n{}\nMaybe run ./chuanglian check on the pack.",
                        String.join("\n", problems));
            case Absent() -> LOG.info("promises: none in {}", directory);
        }
    }

    /** Takes every promise of the pack, or none. */
    Outcome take(Path pack) {
        if (!Files.isRegularFile(pack.resolve(TablePack.DESCRIPTION))) {
            return new Absent();
        }
        try {
            return switch (TablePack.open(pack)) {
                case PackOpening.Refused(List<Problem> problems) -> refused(problems);
                case PackOpening.Opened(TablePack opened) -> {
                    Optional<Table> table = opened.table(TABLE);
                    yield table.isEmpty() ? new Absent() : take(table.get());
                }
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack in " + pack, unreadable);
        }
    }

    private Outcome take(Table table) throws IOException {
        List<Promise> read = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Reading reading = table.read(
                row -> {
                    Optional<Measure> measure = Measure.read(row.text("measure"));
                    if (measure.isEmpty()) {
                        wrong.add(TABLE + ".csv:" + row.line() + ": read \"" + row.text("measure")
                                + "\", expected a measure.\nMaybe a code in it is misspelt.");
                        return;
                    }
                    try {
                        read.add(promise(row, measure.get()));
                    } catch (IllegalArgumentException impossible) {
                        wrong.add(TABLE + ".csv:" + row.line() + ": " + impossible.getMessage());
                    }
                },
                Progress.silent());
        return switch (reading) {
            case Reading.Broken broken -> refused(broken.problems());
            case Reading.Clean _ ->
                wrong.isEmpty() ? new Taken(read.size(), promises.replace(read)) : new Refused(List.copyOf(wrong));
        };
    }

    private static Outcome refused(List<Problem> problems) {
        return new Refused(problems.stream().map(Problem::message).toList());
    }

    private static Promise promise(Row row, Measure measure) {
        return new Promise(
                row.text("code"),
                Promise.Kind.read(row.text("kind")).orElseThrow(),
                Promise.Theme.read(row.text("theme")).orElseThrow(),
                row.text("statement_zh"),
                row.text("statement_en"),
                row.decimal("figure"),
                Promise.Bound.read(row.text("bound")).orElseThrow(),
                row.text("unit"),
                row.optionalDecimal("base").orElse(null),
                row.optionalText("base_period").map(Period::of).orElse(null),
                Period.of(row.text("as_of")),
                row.optionalText("due").map(Period::of).orElse(null),
                row.optionalText("owner").orElse(null),
                measure,
                row.text("source_code"));
    }
}
