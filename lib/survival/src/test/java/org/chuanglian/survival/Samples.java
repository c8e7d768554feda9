package org.chuanglian.survival;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample tables beside the tests; ORIGIN.md says where they come from. */
final class Samples {

    private Samples() {}

    static List<NamedCsvRecord> rows(String name) {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(name));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }

    /** Lung without the rows that miss one of the columns; status 2 is the event. */
    static List<NamedCsvRecord> lung(String... columns) {
        var rows = new ArrayList<>(rows("data_lung.csv"));
        for (var column : columns) {
            rows.removeIf(row -> row.getField(column).isEmpty());
        }
        return rows;
    }

    static FollowUp lung(List<NamedCsvRecord> rows) {
        return FollowUp.of(
                column(rows, "time"),
                rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("status")) - 1)
                        .toArray());
    }

    static Groups groups(List<NamedCsvRecord> rows, String name) {
        var labels =
                rows.stream().map(row -> row.getField(name)).distinct().sorted().toList();
        return Groups.of(
                rows.stream()
                        .mapToInt(row -> labels.indexOf(row.getField(name)))
                        .toArray(),
                labels.stream().map(label -> name + "=" + label).toList());
    }
}
