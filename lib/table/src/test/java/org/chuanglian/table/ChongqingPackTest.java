package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The open data pack itself, as it lies in the repository. */
class ChongqingPackTest {
    private static final Path DIRECTORY =
            Path.of(System.getProperty("chuanglian.data", "data")).resolve("chongqing");
    private static final Pattern STATED_COUNT =
            Pattern.compile("^\\| `([a-z0-9_]+)` \\| ([0-9,]+) \\|", Pattern.MULTILINE);

    private final TablePack pack = open();

    private static TablePack open() {
        try {
            return switch (TablePack.open(DIRECTORY)) {
                case PackOpening.Opened(TablePack pack) -> pack;
                case PackOpening.Refused(List<Problem> problems) ->
                    throw new AssertionError(
                            problems.stream().map(Problem::message).toList());
            };
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void hasNoProblemAndWhatItsProvenanceCounts() throws IOException {
        var counted = new TreeMap<String, Long>();
        for (Reading reading : pack.check(Progress.silent())) {
            switch (reading) {
                case Reading.Clean clean -> counted.put(clean.table().name(), clean.rows());
                case Reading.Broken broken ->
                    assertThat(broken.problems()).map(Problem::message).isEmpty();
            }
        }

        read("corrections", row -> counted.merge(row.text("rule"), 1L, Long::sum));
        read("doubts", row -> counted.merge(row.text("reason"), 1L, Long::sum));
        assertThat(counted).isEqualTo(statedCounts()).hasSizeGreaterThan(25);
    }

    private static Map<String, Long> statedCounts() throws IOException {
        var stated = new TreeMap<String, Long>();
        STATED_COUNT
                .matcher(Files.readString(DIRECTORY.resolve("PROVENANCE.md")))
                .results()
                .forEach(row ->
                        stated.put(row.group(1), Long.valueOf(row.group(2).replace(",", ""))));
        return stated;
    }

    @Test
    void describesEveryFileThatLiesInIt() throws IOException {
        List<String> described = new ArrayList<>(
                pack.tables().stream().map(table -> table.schema().file()).toList());
        described.addAll(List.of("PROVENANCE.md", TablePack.DESCRIPTION, "district_boundaries.geojson"));
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> DIRECTORY.relativize(file).toString())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void writesItsFilesWithoutByteOrderMarkAndCarriageReturns() throws IOException {
        for (Table table : pack.tables()) {
            String text = Files.readString(DIRECTORY.resolve(table.schema().file()));
            assertThat(text)
                    .as(table.schema().file())
                    .doesNotContain("\r", "\uFEFF")
                    .endsWith("\n");
            assertThat(text.lines().findFirst().orElseThrow().split(","))
                    .as(table.schema().file())
                    .startsWith(table.schema().key().toArray(String[]::new))
                    .containsExactlyElementsOf(
                            table.schema().columns().stream().map(Column::name).toList());
        }
    }

    @Test
    void sortsTheRowsOfEveryTableByKey() throws IOException {
        for (Table table : pack.tables()) {
            Path file = DIRECTORY.resolve(table.schema().file());
            var keys = new ArrayList<List<String>>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> keys.add(
                        table.schema().key().stream().map(row::getField).toList()));
            }
            assertThat(keys).as(table.schema().file()).isSortedAccordingTo(ChongqingPackTest::compareKeys);
        }
    }

    private static int compareKeys(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Test
    void takesTheUnitOfEveryColumnFromTheUnits() throws IOException {
        var units = new HashMap<String, BigDecimal>();
        read("units", row -> units.put(row.text("code"), row.decimal("factor")));

        assertThat(pack.tables().stream()
                        .flatMap(table -> table.schema().columns().stream())
                        .flatMap(column -> column.unit().stream()))
                .isNotEmpty()
                .isSubsetOf(units.keySet());
        assertThat(units.get("CNY1e8")).isEqualByComparingTo("1e8");
    }

    @Test
    void leadsEveryIndicatorToTheColumnThatHoldsItsValues() throws IOException {
        var seen = new ArrayList<String>();
        read("indicators", row -> {
            seen.add(row.text("code"));
            Column column = pack.table(row.text("table_name"))
                    .flatMap(table -> table.schema().column(row.text("column_name")))
                    .orElseThrow(() -> new AssertionError(row.text("code") + " names no column"));
            if (column.unit().isPresent()) {
                assertThat(row.optionalText("unit")).as(row.text("code")).isEqualTo(column.unit());
            }
            assertThat(row.optionalText("unit").isPresent())
                    .as(row.text("code"))
                    .isEqualTo(!row.text("value_type").equals("text"));
        });
        assertThat(seen).hasSize(91);
    }

    @Test
    void givesEveryTableOfFactsASource() throws IOException {
        var sourced = new ArrayList<String>();
        read("table_sources", row -> sourced.add(row.text("table_name")));

        assertThat(sourced)
                .isSubsetOf(pack.tables().stream()
                        .map(table -> table.schema().name())
                        .toList())
                .contains("listed_firm_years", "universities", "key_projects", "facility_sharing", "patents");
    }

    @Test
    void placesEveryProvinceOnATileOfItsOwn() throws IOException {
        var tiles = new ArrayList<String>();
        read("provinces", row -> tiles.add(row.whole("tile_row") + "/" + row.whole("tile_column")));

        assertThat(tiles).hasSize(34).doesNotHaveDuplicates();
    }

    @Test
    void marksTheNineCoreDistricts() throws IOException {
        var core = new ArrayList<String>();
        read("districts", row -> {
            if (row.truth("core")) {
                core.add(row.text("short_name"));
            }
        });

        assertThat(core).containsExactly("渝中", "大渡口", "江北", "沙坪坝", "九龙坡", "南岸", "北碚", "渝北", "巴南");
    }

    private void read(String table, Consumer<Row> sink) throws IOException {
        Reading reading = pack.table(table).orElseThrow().read(sink::accept, Progress.silent());
        assertThat(reading).isInstanceOf(Reading.Clean.class);
    }
}
