package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateCommandTest {

    /** Two regions of three products; b has nothing of chips, d nothing at all. */
    private static final String TRADE = """
            product,value,country
            cars,1,a
            chips,3,a
            cars,3,b
            drugs,1,b
            drugs,0,d
            """;

    private final StringWriter answer = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @TempDir
    private Path directory;

    private int relate(String table, String... more) throws IOException {
        var file = Files.writeString(directory.resolve("long.csv"), table);
        return relate(file, more);
    }

    private int relate(Path file, String... more) {
        var args = new ArrayList<>(List.of("relate", file.toString()));
        args.addAll(List.of(more));
        args.addAll(List.of("--out", out().toString()));
        return CommandLineTool.run(
                new CommandLineTool(),
                new PrintWriter(answer, true),
                new PrintWriter(notices, true),
                args.toArray(String[]::new));
    }

    private Path out() {
        return directory.resolve("out.csv");
    }

    @Test
    void writesQuotientsAsAMatrix() throws IOException {
        assertThat(relate(TRADE, "--row", "country", "--column", "product", "--value", "value", "--measure", "rca"))
                .isZero();
        assertThat(out()).hasContent("""
                country,cars,chips,drugs
                a,0.5,2,0
                b,1.5,0,2
                d,0,0,0
                """);
        assertThat(notices.toString()).hasLineCount(1).contains("5 lines, 3 rows × 3 columns");
    }

    @Test
    void writesOneOrZeroWithACutoff() throws IOException {
        assertThat(relate(TRADE, "--measure", "rca", "--cutoff", "1.6")).isZero();
        assertThat(out()).hasContent("country,cars,chips,drugs\na,0,1,0\nb,0,0,1\nd,0,0,0\n");
        assertThat(notices.toString()).contains("2 with RCA ≥ 1.6", "1 rows have none", "1 columns nobody has");

        assertThat(relate(TRADE, "--measure", "rca", "--discrete")).isZero();
        assertThat(out()).hasContent("country,cars,chips,drugs\na,0,1,0\nb,1,0,1\nd,0,0,0\n");
    }

    @Test
    void writesOnlyWhatIsNotZeroWhenSparse() throws IOException {
        assertThat(relate(TRADE, "--measure", "proximity", "--format", "sparse"))
                .isZero();
        assertThat(out()).hasContent("""
                product,product_2,value
                cars,cars,1
                cars,drugs,1
                chips,chips,1
                drugs,cars,1
                drugs,drugs,1
                """);
    }

    @Test
    void relatesRowsWhenAskedTo() throws IOException {
        assertThat(relate(TRADE, "--measure", "cosine", "--totals", "occurrences", "--side", "rows"))
                .isZero();
        assertThat(out()).hasContent("country,a,b,d\na,1,0,0\nb,0,1,0\nd,0,0,0\n");
    }

    @Test
    void leavesEmptyWhatCannotBeSaid() throws IOException {
        assertThat(relate(TRADE, "--measure", "fitness", "--iterations", "2")).isZero();
        assertThat(out())
                .content()
                .startsWith("country,value\na,0.66")
                .contains("\nb,1.33")
                .endsWith("\nd,\n");
    }

    @Test
    void knowsEveryMeasure() throws IOException {
        for (var measure : List.of(
                "rca",
                "proximity",
                "association",
                "cosine",
                "jaccard",
                "conditional",
                "probability",
                "co-occurrence",
                "density",
                "distance",
                "eci",
                "pci",
                "fitness",
                "diversity",
                "ubiquity",
                "outlook",
                "gain",
                "concentration")) {
            Files.deleteIfExists(out());

            assertThat(relate(TRADE, "--measure", measure)).as(measure).isZero();
            assertThat(out()).as(measure).content().hasLineCount(4);
        }
    }

    @Test
    void readsATableOfZeroAndOne() throws IOException {
        assertThat(relate(
                        "country,product,value\na,x,1\na,y,1\nb,y,1\n",
                        "--presence",
                        "value",
                        "--measure",
                        "diversity"))
                .isZero();
        assertThat(out()).hasContent("country,value\na,2\nb,1\n");
    }

    @Test
    void readsAPackedTableAndQuotesNamesWithCommas() throws IOException {
        var file = directory.resolve("long.csv.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("country,product,value\n\"Congo, Rep.\",x,1\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(relate(file, "--measure", "ubiquity")).isZero();
        assertThat(out()).hasContent("product,value\nx,1\n");
        assertThat(relate(file, "--measure", "diversity")).isZero();
        assertThat(out()).hasContent("country,value\n\"Congo, Rep.\",1\n");
    }

    @Test
    void tellsWhetherDensityForetellsEntries() throws IOException {
        var table = new StringBuilder("year,country,product,value\n");
        for (int year = 2000; year < 2003; year++) {
            for (int country = 0; country < 12; country++) {
                for (int product = 0; product < 9; product++) {
                    int value = (country * 7 + product * 5 + year * country) % 11;
                    table.append("%d,c%d,p%d,%d%n".formatted(year, country, product, value));
                }
            }
        }

        assertThat(relate(table.toString(), "--measure", "entry", "--period", "year"))
                .isZero();
        assertThat(Files.readAllLines(out()))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("from,to,cells,entries")
                .contains("auc");
        assertThat(Files.readString(out())).contains("\n2000,2001,", "\n2001,2002,", "\nall,all,");
        assertThat(relate(table.toString(), "--measure", "entry", "--period", "year", "--lag", "3"))
                .isEqualTo(1);
        assertThat(notices.toString()).contains("3 periods, expected more than 3");
    }

    @Test
    void saysInOneLineWhatIsWrongAndWritesNothing() throws IOException {
        assertThat(relate(TRADE, "--measure", "rca", "--row", "region")).isEqualTo(1);
        assertThat(relate(TRADE + "chips,-1,b\n", "--measure", "rca")).isEqualTo(1);
        assertThat(notices.toString())
                .hasLineCount(2)
                .contains("no column 'region'", "Maybe one of: product, value, country", "line 7", "'-1'");
        assertThat(directory).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void endsWithTwoOnWrongUsageAndWithThreeWithoutATable() throws IOException {
        assertThat(relate(TRADE, "--measure", "beauty")).isEqualTo(2);
        assertThat(relate(TRADE, "--measure", "rca", "--cutoff", "0")).isEqualTo(2);
        assertThat(relate(TRADE, "--measure", "eci", "--iterations", "1")).isEqualTo(2);
        assertThat(relate(TRADE, "--measure", "entry")).isEqualTo(2);
        assertThat(relate(TRADE)).isEqualTo(2);
        assertThat(relate(directory.resolve("missing.csv"), "--measure", "rca")).isEqualTo(3);
        assertThat(notices.toString())
                .hasLineCount(6)
                .contains("'beauty' is not known, expected rca", "--cutoff", "--iterations", "--period", "missing.csv");
        assertThat(out()).doesNotExist();
    }
}
