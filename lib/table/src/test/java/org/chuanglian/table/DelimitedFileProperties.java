package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chuanglian.table.DelimitedFile.Line;

class DelimitedFileProperties {

    private static Path file = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("delimited", ".csv");
    }

    @AfterContainer
    static void removeFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";", "\t");
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    @Provide
    Arbitrary<String> cells() {
        // No lone carriage return: FastCSV 4.1.0 loses a quoted cell with one when it is the last of its line.
        return Arbitraries.strings()
                .withChars('a', '7', '重', '庆', 'é', '"', '\'', ',', ';', '\t', ' ', '\n', '#', '\uFEFF')
                .ofMaxLength(6);
    }

    @Property
    void readsBackWhatIsWritten(
            @ForAll @Size(max = 5) List<@Size(min = 2, max = 4) List<@From("cells") String>> rows,
            @ForAll("separators") String separator,
            @ForAll("charsets") Charset charset,
            @ForAll LineDelimiter end)
            throws IOException, BrokenCsv {
        var header = List.of("编号", "名称");
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator.charAt(0))
                .lineDelimiter(end)
                .build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
        Files.writeString(file, text.toString(), charset);
        var expected = new ArrayList<>(List.of(header));
        expected.addAll(rows);

        assertThat(DelimitedFileTest.lines(file)).extracting(Line::cells).containsExactlyElementsOf(expected);
    }
}
