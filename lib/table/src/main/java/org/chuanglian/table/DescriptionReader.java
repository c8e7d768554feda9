package org.chuanglian.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chuanglian.table.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code datapackage.json} and refuses whatever it would not understand in full. */
final class DescriptionReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path directory;
    private final List<Problem> problems = new ArrayList<>();

    DescriptionReader(Path directory) {
        this.directory = directory;
    }

    PackOpening read() throws IOException {
        Path file = directory.resolve(TablePack.DESCRIPTION);
        if (!Files.isRegularFile(file)) {
            return new PackOpening.Refused(List.of(new Problem(
                    Kind.MISSING_FILE,
                    Place.file(TablePack.DESCRIPTION),
                    "",
                    "a description of the pack in %s".formatted(directory),
                    "Maybe another directory is meant")));
        }
        try {
            return described(
                    new SchemaNode(TablePack.DESCRIPTION, "", JSON.readTree(Files.readAllBytes(file)), problems));
        } catch (JacksonException broken) {
            var location = broken.getLocation();
            int line = location == null ? 0 : location.getLineNr();
            var at = line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
            return new PackOpening.Refused(List.of(new Problem(
                    Kind.BAD_SCHEMA,
                    new Place(TablePack.DESCRIPTION, at, Optional.empty()),
                    broken.getOriginalMessage(),
                    "JSON without comments and without a name twice in one object",
                    "Maybe a comma is missing or one too many")));
        }
    }

    private PackOpening described(SchemaNode root) {
        String name = root.text("name");
        String title = root.text("title");
        var tables = new ArrayList<TableSchema>();
        for (SchemaNode resource : root.children("resources")) {
            if (!resource.has("schema")) {
                continue;
            }
            ResourceReader.read(resource).ifPresent(tables::add);
        }
        if (tables.isEmpty()) {
            root.wrong("resources", "at least one resource with a schema", "Maybe the list is empty");
        }
        checkNames(root, tables);
        tables.forEach(table -> checkReferences(root, table, tables));
        return problems.isEmpty()
                ? new PackOpening.Opened(new TablePack(directory, new PackDescription(name, title, tables)))
                : new PackOpening.Refused(problems);
    }

    private static void checkNames(SchemaNode root, List<TableSchema> tables) {
        var seen = new HashSet<String>();
        for (TableSchema table : tables) {
            if (!seen.add(table.name())) {
                root.wrong(
                        "resources", "every table name once, not %s twice".formatted(table.name()), "Maybe rename one");
            }
        }
    }

    private static void checkReferences(SchemaNode root, TableSchema table, List<TableSchema> tables) {
        Map<String, TableSchema> byName = new HashMap<>();
        tables.forEach(one -> byName.putIfAbsent(one.name(), one));
        for (Reference reference : table.references()) {
            TableSchema target = byName.get(reference.table());
            if (target == null
                    || !reference.targets().stream()
                            .allMatch(column -> target.column(column).isPresent())) {
                root.wrong(
                        "resources",
                        "columns %s in a table %s, to which table %s refers"
                                .formatted(reference.targets(), reference.table(), table.name()),
                        "Maybe the name is misspelt");
            }
        }
    }
}
