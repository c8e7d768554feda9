package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.table.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePackTest {
    private static final String GOOD = "甲,500000,2020-02-29,12,-3.50,2023,2023Q4,small,true\n";

    private PackDirectory pack;

    @BeforeEach
    void makePack(@TempDir Path directory) {
        pack = new PackDirectory(directory);
    }

    @Test
    void handsOverEveryCellAsItsType() throws IOException {
        pack.firms(GOOD + "乙,,,,,2023,,,\n");
        var rows = new ArrayList<Row>();

        Reading reading = pack.open().table("firms").orElseThrow().read(rows::add, Progress.silent());

        assertThat(reading).isInstanceOf(Reading.Clean.class);
        assertThat(reading.rows()).isEqualTo(2);
        Row full = rows.getFirst();
        assertThat(full.line()).isEqualTo(2);
        assertThat(full.text("firm")).isEqualTo("甲");
        assertThat(full.day("founded")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(full.whole("staff")).isEqualTo(12);
        assertThat(full.decimal("revenue")).isEqualTo(new BigDecimal("-3.50"));
        assertThat(full.year("year")).isEqualTo(Year.of(2023));
        assertThat(full.text("as_of")).isEqualTo("2023Q4");
        assertThat(full.truth("listed")).isTrue();
        assertThat(rows.get(1).optionalText("city")).isEmpty();
        assertThat(rows.get(1).optionalDecimal("revenue")).isEmpty();
    }

    @Test
    void refusesToInventAnEmptyCell() throws IOException {
        pack.firms("乙,,,,,2023,,,\n");
        var rows = new ArrayList<Row>();
        pack.open().table("firms").orElseThrow().read(rows::add, Progress.silent());

        assertThatThrownBy(() -> rows.getFirst().whole("staff"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("staff");
        assertThatThrownBy(() -> rows.getFirst().text("stuff")).hasMessageContaining("no column stuff");
        assertThatThrownBy(() -> rows.getFirst().text("year")).hasMessageContaining("holds Year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "founded|2023-02-30|IMPOSSIBLE_DATE|fewer days",
                "founded|2023/5/1|WRONG_TYPE|hyphens",
                "founded|2023年5月1日|WRONG_TYPE|hyphens",
                "founded|1949-09-30|OUT_OF_RANGE|digit",
                "staff|1,200|WRONG_CELL_COUNT|comma",
                "staff|12.5|WRONG_TYPE|wrong column",
                "staff|-1|OUT_OF_RANGE|digit",
                "staff|99999999999999999999|WRONG_TYPE|wrong column",
                "staff|9999999999999999999|OUT_OF_RANGE|run together",
                "staff|１２|WRONG_TYPE|full-width",
                "staff|—|WRONG_TYPE|leave the cell empty",
                "revenue|1.2e9|WRONG_TYPE|exponent",
                "revenue|12%|WRONG_TYPE|percent",
                "revenue|007|WRONG_TYPE|zeros",
                "year|23|WRONG_TYPE|wrong column",
                "as_of|2023Q5|WRONG_TYPE|wrong column",
                "as_of|2023-13|IMPOSSIBLE_DATE|fewer days",
                "size|medium|NOT_ALLOWED|misspelt",
                "listed|yes|WRONG_TYPE|misspelt",
                "city|501000|DANGLING_REFERENCE|missing",
                "firm||MISSING_VALUE|left out",
            })
    void namesTheWrongCell(String column, String cell, Kind kind, String hint) throws IOException {
        List<String> names = List.of(PackDirectory.FIRMS_HEADER.strip().split(","));
        List<String> cells = new ArrayList<>(List.of(GOOD.strip().split(",")));
        cells.set(names.indexOf(column), cell == null ? "" : cell);
        pack.firms("乙,,,,,2022,,,\n" + String.join(",", cells) + "\n");

        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.place().file()).isEqualTo("firms.csv");
            assertThat(problem.place().line()).hasValue(3);
            assertThat(problem.hint()).startsWith("Maybe ").contains(hint);
            if (kind != Kind.WRONG_CELL_COUNT) {
                assertThat(problem.place().column()).hasValue(column);
                assertThat(problem.read()).isEqualTo(cell == null ? "" : cell);
            }
        });
    }

    @Test
    void countsPhysicalLinesThroughQuotedLineBreaks() throws IOException {
        pack.firms("\"甲\r\n乙\n丙\",,,,,2023,,,\n丁,,,many,,2023,,,\n\"戊\n己\",,,,x,2023,,,\n");

        assertThat(pack.problems())
                .extracting(problem -> problem.place().line().orElseThrow(), Problem::kind)
                .containsExactly(
                        tuple(2L, Kind.CONTROL_CHARACTER), tuple(5L, Kind.WRONG_TYPE), tuple(7L, Kind.WRONG_TYPE));
    }

    @Test
    void readsByteOrderMarkCarriageReturnsQuotesAndAnotherOrderOfColumns() throws IOException {
        pack.file("cities.csv", "\uFEFFname,code\r\n\"重\"\"庆\",500000\r\n\"a,b\",510000");
        var names = new ArrayList<String>();

        Reading reading =
                pack.open().table("cities").orElseThrow().read(row -> names.add(row.text("name")), Progress.silent());

        assertThat(reading).isInstanceOf(Reading.Clean.class);
        assertThat(names).containsExactly("重\"庆", "a,b");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        pack.bytes("cities.csv", "code,name\n500000,重庆\n510000,四川\n".getBytes(Charset.forName("GB18030")));

        assertThat(pack.problems())
                .filteredOn(problem -> problem.kind() == Kind.NOT_UTF8)
                .extracting(problem -> problem.place().toString())
                .containsExactly("cities.csv, line 2, column name", "cities.csv, line 3, column name");
    }

    @Test
    void namesBothLinesOfADuplicateKey() throws IOException {
        pack.firms(GOOD + "乙,,,,,2023,,,\n" + GOOD);

        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_KEY);
            assertThat(problem.place().toString()).isEqualTo("firms.csv, line 4, column firm+year");
            assertThat(problem.read()).isEqualTo("甲 + 2023");
            assertThat(problem.expected()).contains("line 2");
        });
    }

    @Test
    void findsTheSecondUseOfAUniqueValue() throws IOException {
        pack.file("cities.csv", PackDirectory.CITIES + "520000,重庆\n");

        assertThat(pack.problems())
                .extracting(Problem::kind, problem -> problem.place().line().orElseThrow())
                .containsExactly(tuple(Kind.DUPLICATE_KEY, 4L));
    }

    @Test
    void namesUnknownMissingAndDoubledColumns() throws IOException {
        pack.file("cities.csv", "Code,name,name\n500000,重庆,x\n");

        List<Problem> problems = pack.problems();

        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(Kind.UNKNOWN_COLUMN, Kind.DUPLICATE_COLUMN, Kind.MISSING_COLUMN);
        assertThat(problems.getFirst().hint()).isEqualTo("Maybe code is meant");
    }

    @Test
    void doesNotBlameRowsForABrokenTableTheyReferTo() throws IOException {
        Files.delete(pack.firms(GOOD).path().resolve("cities.csv"));

        assertThat(pack.problems()).extracting(Problem::kind).containsExactly(Kind.MISSING_FILE);
    }

    @Test
    void findsQuotesThatNeverCloseWhereverTheyBegin() throws IOException {
        pack.file("cities.csv", "code,name\n500000,重庆\n510000,\"四川");
        assertThat(pack.problems())
                .extracting(Problem::kind, problem -> problem.place().line().orElseThrow())
                .containsExactly(tuple(Kind.BROKEN_QUOTES, 3L));

        pack.file("cities.csv", "code,name\n500000,\"重庆\n510000,四川\n");
        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).hasValue(2);
            assertThat(problem.hint()).contains("quotation mark");
        });

        pack.file("cities.csv", "code,name\n500000,\"重\"庆\n");
        assertThat(pack.problems())
                .extracting(Problem::kind, problem -> problem.place().line().orElseThrow())
                .containsExactly(tuple(Kind.BROKEN_QUOTES, 2L));
    }

    @Test
    void stopsAtACellLargerThanMemoryShouldHold() throws IOException {
        pack.file("cities.csv", "code,name\n500000,\"" + "重\n".repeat(RecordSource.LONGEST_CELL));

        assertThat(pack.problems()).extracting(Problem::kind).containsExactly(Kind.BROKEN_QUOTES);
    }

    @Test
    void refusesStraySpaceControlCharactersBlankLinesAndLongText() throws IOException {
        pack.file("cities.csv", "code,name\n500000,重庆　\n\n510000,四\u007F川\n520000,一二三四五六七八九十一\n");

        assertThat(pack.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.STRAY_SPACE, Kind.BLANK_LINE, Kind.CONTROL_CHARACTER, Kind.TOO_LONG);
    }

    @Test
    void handsOverNothingAfterTheFirstProblemButChecksOn() throws IOException {
        pack.firms(GOOD + "乙,,,x,,2023,,,\n丙,,,,,2023,,,\n丁,,,y,,2023,,,\n");
        var seen = new ArrayList<String>();

        Reading reading =
                pack.open().table("firms").orElseThrow().read(row -> seen.add(row.text("firm")), Progress.silent());

        assertThat(seen).containsExactly("甲");
        assertThat(reading).isInstanceOfSatisfying(Reading.Broken.class, broken -> {
            assertThat(broken.rows()).isEqualTo(4);
            assertThat(broken.found()).isEqualTo(2);
        });
    }

    @Test
    void keepsTheFirstProblemsAndCountsTheRest() throws IOException {
        pack.firms(",,,,,2023,,,\n".repeat(500));

        Reading reading = pack.open().table("firms").orElseThrow().check(Progress.silent());

        assertThat(reading).isInstanceOfSatisfying(Reading.Broken.class, broken -> {
            assertThat(broken.problems()).hasSize(Problems.KEPT);
            assertThat(broken.found()).isEqualTo(500);
        });
    }

    @Test
    void saysHowFarItHasCome() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 20_500; i++) {
            lines.append("f%d,,,,,2023,,,\n".formatted(i));
        }
        pack.firms(lines.toString());
        var heard = new ArrayList<Long>();

        pack.open().table("firms").orElseThrow().check((table, rows) -> heard.add(rows));

        assertThat(heard).containsExactly(10_000L, 20_000L, 20_500L);
    }

    @Test
    void refusesAnEmptyFileAsATableWithoutHeader() throws IOException {
        pack.file("cities.csv", "");

        assertThat(pack.problems()).extracting(Problem::kind).containsExactly(Kind.MISSING_HEADER);
    }

    @Test
    void writesAProblemAsOneSentenceAndAWayOut() throws IOException {
        pack.firms(GOOD.replace("2020-02-29", "2023-02-29"));

        assertThat(pack.problems().getFirst().message()).isEqualTo("""
                firms.csv, line 2, column founded: read '2023-02-29', expected a day that the calendar has
                Maybe day and month changed places, or the month has fewer days""");
    }

    @Test
    void refusesADirectoryWithoutDescription() throws IOException {
        Files.delete(pack.path().resolve(TablePack.DESCRIPTION));

        assertThat(pack.refusal()).extracting(Problem::kind).containsExactly(Kind.MISSING_FILE);
    }

    @Test
    void namesTheLineOfBrokenJson() throws IOException {
        pack.bytes(TablePack.DESCRIPTION, "{\n\"name\": \"a\",\n,}".getBytes(StandardCharsets.UTF_8));

        assertThat(pack.refusal()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.BAD_SCHEMA);
            assertThat(problem.place().line()).hasValue(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"year\"|\"type\": \"years\"|/resources/1/schema/fields/5/type",
                "\"maxLength\"|\"maxlength\"|/resources/0/schema/fields/1/constraints/maxlength",
                "\"primaryKey\": \"code\"|\"primaryKey\": \"cod\"|/resources/0/schema",
                "\"resource\": \"cities\"|\"resource\": \"towns\"|/resources",
                "\"path\": \"cities.csv\"|\"path\": \"../cities.csv\"|/resources/0/path",
                "\"minimum\": \"1949-10-01\"|\"minimum\": \"long ago\"|/resources/1/schema/fields/2/constraints/minimum",
                "\"pattern\": \"[0-9]{6}\"|\"pattern\": \"[0-9\"|/resources/0/schema/fields/0/constraints/pattern",
                "\"name\": \"firms\"|\"name\": \"cities\"|/resources",
            })
    void refusesADescriptionThatItDoesNotUnderstandInFull(String right, String wrong, String pointer)
            throws IOException {
        assertThat(PackDirectory.DESCRIPTION).contains(right);
        pack.file(TablePack.DESCRIPTION, PackDirectory.DESCRIPTION.replace(right, wrong));

        assertThat(pack.refusal())
                .extracting(problem -> problem.place().column().orElseThrow())
                .contains(pointer);
    }
}
