package org.chuanglian.platform.intake.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.intake.correction.CorrectionInbox;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.table.PackOpening;
import org.chuanglian.table.TablePack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a pack: table by table in order of dependency, each in one transaction together with the note that it is
 * loaded, so that a loading cut short anywhere goes on from there.
 */
@Component
class PackLoader {

    /** Raised whenever the same tables would be written differently, so that they are read anew. */
    private static final int VERSION = 1;

    private final Catalogue catalogue;
    private final Recordings recordings;
    private final PackLoads loads;
    private final CorrectionInbox corrections;
    private final Acts acts;
    private final TransactionTemplate transaction;

    PackLoader(
            Catalogue catalogue,
            Recordings recordings,
            PackLoads loads,
            CorrectionInbox corrections,
            Acts acts,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.loads = loads;
        this.corrections = corrections;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Loads what is new or changed; what came of each table, in order. */
    Map<String, TableOutcome> load(Path directory, LoadListener listener) {
        return switch (open(directory)) {
            case PackOpening.Opened(TablePack pack) -> load(pack, directory, listener);
            case PackOpening.Refused(var problems) -> {
                var refused = new TableOutcome.Refused(
                        problems.stream().map(TableProblem::of).toList());
                listener.ends(TablePack.DESCRIPTION, refused);
                yield Map.of(TablePack.DESCRIPTION, refused);
            }
        };
    }

    private Map<String, TableOutcome> load(TablePack pack, Path directory, LoadListener listener) {
        PackContents contents = new PackContents(pack, (table, rows) -> listener.rows(table.name(), rows));
        Map<String, TableOutcome> outcomes = new LinkedHashMap<>();
        Set<String> missing = new HashSet<>();
        int number = 0;
        for (Route route : Routes.ALL) {
            listener.begins(route.table(), ++number, Routes.ALL.size());
            TableOutcome outcome = route.after().stream()
                    .filter(missing::contains)
                    .findFirst()
                    .map(needed -> check(route, contents, needed))
                    .orElseGet(() -> load(route, pack, contents, directory));
            note(route, outcome);
            switch (outcome) {
                case TableOutcome.Loaded _, TableOutcome.Unchanged _ -> {}
                case TableOutcome.Refused _, TableOutcome.Waiting _ -> missing.add(route.table());
            }
            outcomes.put(route.table(), outcome);
            listener.ends(route.table(), outcome);
        }
        return outcomes;
    }

    private TableOutcome load(Route route, TablePack pack, PackContents contents, Path directory) {
        String content = content(route, pack, directory);
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                loads.hold();
                if (loads.content(route.table()).equals(Optional.of(content))) {
                    return new TableOutcome.Unchanged();
                }
                TableOutcome tried = write(route, pack, contents, content);
                if (tried instanceof TableOutcome.Refused) {
                    status.setRollbackOnly();
                }
                return tried;
            }));
        } catch (BrokenTable broken) {
            return without(route, broken);
        }
    }

    /** A table that has to wait is still looked at, so that what is wrong with it is told together with the rest. */
    private static TableOutcome check(Route route, PackContents contents, String needed) {
        try {
            contents.each(route.table(), row -> {});
            return new TableOutcome.Waiting(needed);
        } catch (BrokenTable broken) {
            return without(route, broken);
        }
    }

    /** What is wrong with a table is told where it is loaded itself; those that only consult it wait. */
    private static TableOutcome without(Route route, BrokenTable broken) {
        boolean toldElsewhere = !broken.table().equals(route.table())
                && Routes.ALL.stream().anyMatch(other -> other.table().equals(broken.table()));
        return toldElsewhere
                ? new TableOutcome.Waiting(broken.table())
                : new TableOutcome.Refused(
                        broken.problems().stream().map(TableProblem::of).toList());
    }

    private void note(Route route, TableOutcome outcome) {
        List<TableProblem> problems = switch (outcome) {
            case TableOutcome.Refused(var found) -> found;
            case TableOutcome.Waiting(String needed) -> List.of(TableProblem.waiting(route.table(), needed));
            case TableOutcome.Loaded _, TableOutcome.Unchanged _ -> List.of();
        };
        transaction.executeWithoutResult(status -> loads.problems(route.table(), problems));
    }

    private TableOutcome write(Route route, TablePack pack, PackContents contents, String content) {
        long began = System.nanoTime();
        Remarks remarks = new Remarks();
        return switch (route) {
            case Route.Defining defining -> {
                defining.definitions().define(contents, catalogue);
                yield loaded(route, pack, contents, content, TableOutcome.Written.NOTHING, began, remarks);
            }
            case Route.Recording recording ->
                switch (recordings.record(cause(route, pack), sheet -> write(recording, contents, sheet, remarks))) {
                    case Recordings.Recorded recorded -> {
                        recorded.held().forEach(held -> corrections.contest(held, route.table()));
                        yield loaded(route, pack, contents, content, TableOutcome.Written.of(recorded), began, remarks);
                    }
                    case Recordings.Refused(var problems) ->
                        new TableOutcome.Refused(problems.stream()
                                .map(problem -> TableProblem.of(route.table(), problem))
                                .toList());
                };
        };
    }

    /** A table is all that the pack has to say of its kind, so that a row taken out of it is taken back. */
    private static void write(Route.Recording route, PackContents contents, RecordingSheet sheet, Remarks remarks) {
        route.rows().write(contents, sheet, remarks);
        sheet.complete();
    }

    private TableOutcome loaded(
            Route route,
            TablePack pack,
            PackContents contents,
            String content,
            TableOutcome.Written written,
            long began,
            Remarks remarks) {
        var loaded = new TableOutcome.Loaded(
                written, contents.rows(route.table()), Duration.ofNanos(System.nanoTime() - began));
        loads.loaded(
                route.table(), content, contents.sharedSource(route.table()).orElse(null), loaded, remarks);
        acts.append(Act.of(ActKind.TABLE_LOADED, cause(route, pack).recorder().actor())
                .about("table:" + route.table())
                .telling("content-sha256", content)
                .telling("rows", loaded.rows()));
        return loaded;
    }

    private static Recordings.Cause cause(Route route, TablePack pack) {
        return new Recordings.Cause(
                new Recorder.Pack(pack.name() + "/" + route.table()),
                Recordings.OPEN_DATA_PACK,
                route.table() + ".csv");
    }

    private static PackOpening open(Path directory) {
        try {
            return TablePack.open(directory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the pack in " + directory, unreadable);
        }
    }

    /** A hash over everything that decides what the route writes. */
    private static String content(Route route, TablePack pack, Path directory) {
        MessageDigest digest = RowKey.sha256();
        digest.update((VERSION + "\n").getBytes(StandardCharsets.UTF_8));
        for (String table : route.inputs()) {
            digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
            pack.table(table)
                    .map(known -> directory.resolve(known.schema().file()))
                    .filter(Files::isRegularFile)
                    .ifPresent(file -> digest.update(bytes(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
