package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.chuanglian.table.DelimitedFile.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedFileTest {

    @TempDir
    private Path directory;

    static List<Line> lines(Path file) throws IOException, BrokenCsv {
        var lines = new ArrayList<Line>();
        try (var table = DelimitedFile.open(file)) {
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("表.csv"), bytes);
    }

    private List<Line> lines(String text) throws IOException, BrokenCsv {
        return lines(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "GB18030, ''", "GB18030, '\uFEFF'"})
    void readsChineseInBothEncodingsWithAndWithoutAMark(String charset, String mark) throws Exception {
        var bytes = (mark + "\"名\",址\n重庆大学,璧山\n").getBytes(Charset.forName(charset));

        assertThat(lines(file(bytes)))
                .containsExactly(new Line(1, List.of("名", "址")), new Line(2, List.of("重庆大学", "璧山")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void tellsTheEncodingByAllBytesHoweverLate(String charset) throws Exception {
        // Three bytes a sign or two: some sign lies across the border of any portion.
        var cell = "a" + "重".repeat(100_000);

        assertThat(lines(file(("x\n".repeat(100_000) + cell).getBytes(Charset.forName(charset)))))
                .hasSize(100_001)
                .last()
                .isEqualTo(new Line(100_001, List.of(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a,b'|2", "'a\tb'|2", "'a;b'|2", "'a;b,c;d'|2", "'a;b\tc'|2", "a|1", "'a:b'|1"})
    void dividesAsTheFirstLineIsDivided(String first, int cells) throws Exception {
        assertThat(lines(first + "\n,;\t\n").getFirst().cells()).hasSize(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThemAndPassesOverEmptyOnes(String end) throws Exception {
        assertThat(lines(String.join(end, "a,b", "", "\"1", "2\",3", "4")))
                .containsExactly(
                        new Line(1, List.of("a", "b")),
                        new Line(3, List.of("1" + end + "2", "3")),
                        new Line(5, List.of("4")));
    }

    @Test
    void keepsWhatStandsInACell() throws Exception {
        assertThat(lines("a, b ,#c\n\"say \"\"yes\"\", please\",5\" pipe,\n"))
                .containsExactly(
                        new Line(1, List.of("a", " b ", "#c")),
                        new Line(2, List.of("say \"yes\", please", "5\" pipe", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void findsNoLineWhereThereIsNone(String text) throws Exception {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void unpacksWhatIsPacked() throws Exception {
        var file = directory.resolve("table.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("名,址\n重庆,璧山\n".getBytes(Charset.forName("GB18030")));
        }

        assertThat(lines(file)).extracting(Line::cells).containsExactly(List.of("名", "址"), List.of("重庆", "璧山"));
    }

    @Test
    void readsAPipe() throws Exception {
        var pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        var written = CompletableFuture.runAsync(() -> write(pipe));

        assertThat(lines(pipe)).containsExactly(new Line(1, List.of("名", "1")), new Line(2, List.of("址", "2")));
        written.join();
    }

    private static void write(Path pipe) {
        try (var out = Files.newOutputStream(pipe)) {
            out.write("名;1\n址;2\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void refusesACellThatDoesNotEndInOneLine() throws IOException {
        var file = file(("a,b\n1,\"" + "2\n".repeat(RecordSource.LONGEST_CELL)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> lines(file))
                .isInstanceOfSatisfying(
                        BrokenCsv.class,
                        broken -> assertThat(broken.line())
                                .startsWith("'" + file + "' is no CSV: ")
                                .endsWith(". Maybe a quotation mark is not closed.")
                                .hasLineCount(1));
    }

    @Test
    void namesAFileThatIsNotThere() {
        var missing = directory.resolve("missing.csv");

        assertThatThrownBy(() -> DelimitedFile.open(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void refusesADirectory() throws IOException {
        assertThatThrownBy(() -> DelimitedFile.open(directory)).isInstanceOf(IOException.class);
    }
}
