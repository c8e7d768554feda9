package org.chuanglian.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A directory of CSV tables described by a {@code datapackage.json} (Frictionless Data Package with Table Schemas). It
 * remembers the keys that other tables refer to, so open it anew after the files have changed; it is not for several
 * threads at once.
 */
public final class TablePack {
    /** The name of the file that describes the pack. */
    public static final String DESCRIPTION = "datapackage.json";

    private final String name;
    private final String title;
    private final Path directory;
    private final List<Table> tables;
    private final Map<Reference, Optional<Set<List<String>>>> known = new HashMap<>();

    TablePack(Path directory, PackDescription description) {
        this.name = description.name();
        this.title = description.title();
        this.directory = directory;
        this.tables = description.tables().stream()
                .map(schema -> new Table(directory.resolve(schema.file()), schema, this::keys))
                .toList();
    }

    /**
     * Reads the description of the pack in this directory.
     *
     * @throws IOException when the description is there but cannot be read
     */
    public static PackOpening open(Path directory) throws IOException {
        return new DescriptionReader(directory).read();
    }

    /** The pack's lower-case name. */
    public String name() {
        return name;
    }

    /** One line for a reader. */
    public String title() {
        return title;
    }

    /** The tables in the order of the description: what is referred to comes before what refers to it. */
    public List<Table> tables() {
        return tables;
    }

    /** The table of this name, if the pack has it. */
    public Optional<Table> table(String table) {
        return tables.stream().filter(one -> one.schema().name().equals(table)).findFirst();
    }

    /**
     * Checks every table, broken or not, and returns one reading for each in order.
     *
     * @throws IOException when a file is there but cannot be read
     */
    public List<Reading> check(Progress progress) throws IOException {
        var readings = new ArrayList<Reading>();
        for (Table table : tables) {
            readings.add(table.check(progress));
        }
        return List.copyOf(readings);
    }

    private Optional<Set<List<String>>> keys(String table, List<String> columns) throws IOException {
        var wanted = new Reference(columns, table, columns);
        if (!known.containsKey(wanted)) {
            known.put(wanted, scan(table, columns));
        }
        return known.getOrDefault(wanted, Optional.empty());
    }

    private Optional<Set<List<String>>> scan(String table, List<String> columns) throws IOException {
        Optional<Table> target = table(table);
        return target.isEmpty()
                ? Optional.empty()
                : TableReader.keys(directory.resolve(target.get().schema().file()), columns)
                        .map(HashSet::new);
    }
}
