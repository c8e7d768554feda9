package org.chuanglian.chain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongFileTest {

    private static final LongColumns USUAL =
            new LongColumns("country", "product", Optional.of("value"), Optional.empty());

    @TempDir
    private Path directory;

    private LongReading read(String content, LongColumns columns) throws IOException {
        return LongFile.read(Files.writeString(directory.resolve("long.csv"), content), columns, _ -> {});
    }

    private LongTable table(String content, LongColumns columns) throws IOException {
        return switch (read(content, columns)) {
            case LongReading.Read read -> read.table();
            case LongReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    private String refusal(String content) throws IOException {
        return switch (read(content, USUAL)) {
            case LongReading.Read read -> throw new AssertionError(read);
            case LongReading.Refused refused -> refused.line();
        };
    }

    @Test
    void readsColumnsWhereverTheyStand() throws IOException {
        LongTable table = table("\uFEFFvalue,note,\"Product\",country\r\n\"2.5\",,\"a,b\",NA\r\n1e2,x,c,CN\r\n", USUAL);

        assertThat(table.periods().getFirst().amounts().rows()).containsExactly("CN", "NA");
        assertThat(table.periods().getFirst().amounts().columns()).containsExactly("a,b", "c");
        assertThat(table.periods().getFirst().amounts().value(1, 0)).isEqualTo(2.5);
        assertThat(table.periods().getFirst().amounts().value(0, 1)).isEqualTo(100);
    }

    @Test
    void addsUpAndLeavesOutWhatIsMissing() throws IOException {
        LongTable table = table("country;product;value\na;x;1\na;x;2\nb;x;NA\nb;y;\n;y;3\nc;z;0\n", USUAL);

        assertThat(table.lines()).isEqualTo(6);
        assertThat(table.leftOut()).isEqualTo(3);
        assertThat(table.periods().getFirst().amounts().rows()).containsExactly("a", "c");
        assertThat(table.periods().getFirst().amounts().row(0)).containsExactly(3, 0);
        assertThat(table.periods().getFirst().amounts().row(1)).containsOnly(0);
    }

    @Test
    void countsEachLineWithoutAmounts() throws IOException {
        LongColumns columns = new LongColumns("firm", "class", Optional.empty(), Optional.empty());

        assertThat(table("firm\tclass\na\tx\na\tx\n", columns)
                        .periods()
                        .getFirst()
                        .amounts()
                        .value(0, 0))
                .isEqualTo(2);
    }

    @Test
    void givesEveryPeriodTheSameRowsAndColumnsInOrder() throws IOException {
        LongColumns columns = new LongColumns("r", "c", Optional.of("v"), Optional.of("year"));
        LongTable table = table("year,r,c,v\n1000,b,y,1\n999,a,x,2\n", columns);

        assertThat(table.periods()).extracting(LongTable.Period::name).containsExactly("999", "1000");
        assertThat(table.periods()).allSatisfy(period -> {
            assertThat(period.amounts().rows()).containsExactly("a", "b");
            assertThat(period.amounts().columns()).containsExactly("x", "y");
        });
    }

    @Test
    void readsChineseInTheEncodingOfOldSpreadsheets() throws IOException {
        Path file = Files.writeString(
                directory.resolve("gb.csv"), "country,product,value\n重庆,汽车,3\n", Charset.forName("GB18030"));

        assertThat(LongFile.read(file, USUAL, _ -> {}))
                .isInstanceOfSatisfying(
                        LongReading.Read.class,
                        read -> assertThat(read.table()
                                        .periods()
                                        .getFirst()
                                        .amounts()
                                        .rows())
                                .containsExactly("重庆"));
    }

    @Test
    void refusesWhatIsNoAmountAndSaysWhere() throws IOException {
        assertThat(refusal("country,product,value\na,x,1\na,y,-2\n"))
                .contains("long.csv", "line 3", "column value", "'-2'", "Maybe");
        assertThat(refusal("country,product,value\na,x,many\n")).contains("line 2", "'many'");
        assertThat(refusal("country,product,value\na,x,Infinity\n")).contains("line 2", "'Infinity'");
        assertThat(refusal("country,product,value\na,x\n")).contains("line 2 has 2 cells, expected 3");
    }

    @Test
    void refusesATableWithoutTheColumnsOrWithoutLines() throws IOException {
        assertThat(refusal("region,product,value\na,x,1\n")).contains("no column 'country'", "region, product, value");
        assertThat(refusal("country,product,value,value\n")).contains("'value' twice");
        assertThat(refusal("country,product,value\n")).contains("no rows");
        assertThat(refusal("country,product,value\na,x,\n")).contains("no line with a row, a column and an amount");
        assertThat(refusal("")).contains("is empty");
    }
}
