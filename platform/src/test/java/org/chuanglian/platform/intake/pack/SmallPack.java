package org.chuanglian.platform.intake.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A copy of the real pack that can be changed, with few rows in its long tables. */
record SmallPack(Path directory) {

    private static final List<String> SHORT = List.of(
            "key_projects", "key_laboratories", "field_stations", "facility_sharing", "patents", "universities");
    private static final int ROWS = 60;

    static SmallPack in(Path directory) {
        SmallPack pack = new SmallPack(directory);
        pack.copy();
        List<String> firms = pack.lines("listed_firms").stream()
                .filter(line -> line.contains(",500000,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        for (String table : List.of("listed_firms", "listed_firm_years", "firm_products", "firm_industries")) {
            pack.keep(table, line -> firms.contains(line.substring(0, line.indexOf(','))));
        }
        pack.keep("chain_members", line -> line.split(",", -1)[3].isEmpty() || firms.contains(line.split(",", -1)[3]));
        pack.keep("chain_supplies", line -> false);
        pack.keep("province_indicators", line -> line.contains(",500000,"));
        pack.keep(
                "doubts",
                line -> line.startsWith("listed_firm_years,")
                        ? firms.contains(line.split("[, ]", -1)[1])
                        : line.contains(" 500000 "));
        SHORT.forEach(table ->
                pack.write(table, pack.lines(table).stream().limit(ROWS).toList()));
        return pack;
    }

    /** Changes the one line that begins so. */
    void change(String table, String beginning, String from, String to) {
        List<String> lines = lines(table);
        long hits = lines.stream().filter(line -> line.startsWith(beginning)).count();
        if (hits != 1) {
            throw new IllegalArgumentException(hits + " lines of " + table + " begin with " + beginning);
        }
        write(
                table,
                lines.stream()
                        .map(line -> line.startsWith(beginning) ? line.replace(from, to) : line)
                        .toList());
    }

    /** Keeps the heading and the rows that pass. */
    void keep(String table, Predicate<String> rows) {
        List<String> lines = lines(table);
        write(
                table,
                Stream.concat(
                                Stream.of(lines.getFirst()),
                                lines.stream().skip(1).filter(rows))
                        .toList());
    }

    List<String> lines(String table) {
        try {
            return Files.readAllLines(file(table));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String table, List<String> lines) {
        try {
            Files.write(file(table), lines);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Path file(String table) {
        return directory.resolve(table + ".csv");
    }

    private void copy() {
        try (Stream<Path> files = Files.walk(LoadingHouse.REAL_PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(
                        LoadingHouse.REAL_PACK.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
