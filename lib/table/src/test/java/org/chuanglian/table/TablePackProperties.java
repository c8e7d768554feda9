package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class TablePackProperties {
    private static final Map<String, String> WRONG = Map.of(
            "founded", "2023-02-30",
            "staff", "twelve",
            "revenue", "1.2.3",
            "year", "MMXX",
            "as_of", "2023Q0",
            "size", "huge",
            "listed", "perhaps",
            "city", "999999");

    private static Path directory = Path.of("");

    /** A firm as a test knows it; the name may hold line breaks, commas and quotation marks. */
    record Firm(String name, Optional<LocalDate> founded, Optional<Long> staff, Optional<BigDecimal> revenue) {
        List<String> cells(int year) {
            return List.of(
                    name,
                    "500000",
                    founded.map(LocalDate::toString).orElse(""),
                    staff.map(Object::toString).orElse(""),
                    revenue.map(BigDecimal::toPlainString).orElse(""),
                    Integer.toString(year),
                    "",
                    "",
                    "");
        }
    }

    @BeforeContainer
    static void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("pack");
    }

    @AfterContainer
    static void removeDirectory() throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    @Provide
    Arbitrary<List<Firm>> firms() {
        Arbitrary<String> inner = Arbitraries.strings()
                .withChars("甲乙a1 ,\"'\n;\t".replace("\t", ""))
                .ofMaxLength(12)
                .map(text -> "x" + text + "y");
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay);
        Arbitrary<BigDecimal> money = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(2);
        return Combinators.combine(
                        inner,
                        days.optional(),
                        Arbitraries.longs().between(0, 1_000_000).optional(),
                        money.optional())
                .as(Firm::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 200)
    void readsWhatWasWritten(@ForAll("firms") List<Firm> firms, @ForAll boolean windows) throws IOException {
        PackDirectory pack = written(
                firms.stream()
                        .map(firm -> firm.cells(1990 + firms.indexOf(firm)))
                        .toList(),
                windows);
        var read = new ArrayList<Firm>();

        pack.open()
                .table("firms")
                .orElseThrow()
                .read(
                        row -> read.add(new Firm(
                                row.text("firm"),
                                row.optionalDay("founded"),
                                row.optionalWhole("staff"),
                                row.optionalDecimal("revenue"))),
                        Progress.silent());

        assertThat(read).isEqualTo(firms.stream().distinct().toList());
    }

    @Property(tries = 200)
    void namesTheOneMutatedCellByItsLineAndColumn(
            @ForAll("firms") List<Firm> firms, @ForAll int which, @ForAll("wrongColumns") String column)
            throws IOException {
        List<String> names = List.of(PackDirectory.FIRMS_HEADER.strip().split(","));
        int row = Math.floorMod(which, firms.size());
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < firms.size(); i++) {
            rows.add(new ArrayList<>(firms.get(i).cells(1990 + i)));
        }
        rows.get(row).set(names.indexOf(column), WRONG.getOrDefault(column, ""));
        long line = 2;
        for (int i = 0; i <= row; i++) {
            line += firms.get(i).name().chars().filter(c -> c == '\n').count() + (i < row ? 1 : 0);
        }

        List<Problem> problems = written(rows, false).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().place()).isEqualTo(Place.cell("firms.csv", line, column));
        assertThat(problems.getFirst().read()).isEqualTo(WRONG.get(column));
    }

    @Provide
    Arbitrary<String> wrongColumns() {
        return Arbitraries.of(WRONG.keySet());
    }

    @Property(tries = 500)
    void neverFailsOnArbitraryBytes(@ForAll byte[] bytes) throws IOException {
        PackDirectory pack = new PackDirectory(directory).bytes("cities.csv", bytes);

        assertThat(pack.open().table("cities").orElseThrow().check(Progress.silent()))
                .isInstanceOf(Reading.Broken.class);
    }

    private static PackDirectory written(List<List<String>> rows, boolean windows) throws IOException {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(windows ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(text)) {
            rows.stream().distinct().forEach(writer::writeRecord);
        }
        return new PackDirectory(directory).firms(text.toString());
    }
}
