package org.chuanglian.platform.atlas.chain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The chains that the platform brings along, held against the open data pack. */
class ChainsTest {

    private static final Path PACK = Path.of("../data/chongqing");
    private static final Path FILES = Path.of("src/main/resources/atlas/chains");

    private static Set<String> column(
            String table, Predicate<NamedCsvRecord> wanted, Function<NamedCsvRecord, String> value) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PACK.resolve(table))) {
            return csv.stream().filter(wanted).map(value).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nameIndustriesThatTheStandardHas() throws IOException {
        Set<String> codes = column(
                "classifications.csv",
                row -> row.getField("scheme").equals("GBT4754-2017"),
                row -> row.getField("code"));
        assertThat(codes).hasSizeGreaterThan(1_900);
        for (Path file : files()) {
            assertThat(ChainFile.read(String.valueOf(file.getFileName()), Files.readString(file), codes::contains))
                    .as(file.toString())
                    .isInstanceOf(ChainReading.Read.class);
        }
    }

    @Test
    void nameSegmentsThatTheCuratedTablesHave() throws IOException {
        Set<String> segments = column("chain_segments.csv", _ -> true, row -> row.getField("segment"));
        assertThat(new Chains().all())
                .flatMap(Chain::segments)
                .flatMap(Segment::curated)
                .isSubsetOf(segments);
    }

    @Test
    void haveThirtySegmentsOrMoreAndAreProposals() throws IOException {
        List<Chain> chains = new Chains().all();
        assertThat(chains).hasSameSizeAs(files());
        assertThat(chains).allSatisfy(chain -> {
            assertThat(chain.segments()).as(chain.code()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(chain.standing()).isEqualTo(Standing.PROPOSAL);
            assertThat(chain.stages())
                    .allSatisfy(stage -> assertThat(chain.of(stage)).isNotEmpty());
        });
    }
}
