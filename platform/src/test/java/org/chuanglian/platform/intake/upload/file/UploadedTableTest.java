package org.chuanglian.platform.intake.upload.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path directory = Path.of("");

    private List<List<String>> read(byte[] content) throws IOException {
        Path file = directory.resolve("table");
        Files.write(file, content);
        List<List<String>> rows = new ArrayList<>();
        try (UploadedTable table = UploadedTable.open(file)) {
            rows.add(table.headings());
            for (Optional<SourceRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().cells());
            }
        }
        return rows;
    }

    private static byte[] workbook(String sheet, String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
            put(zip, "_rels/.rels", """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            put(zip, "xl/styles.xml", """
                    <?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            for (int i = 0; i < more.length; i += 2) {
                put(zip, more[i], more[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String type, String rows) {
        return type + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    private static String cell(String at, String words) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    @Test
    void tellsTheEncodingByTheBytes() throws IOException {
        String table = "名称,区县\n示例院,大足区\n";
        List<List<String>> expected = List.of(List.of("名称", "区县"), List.of("示例院", "大足区"));
        assertThat(read(table.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(read(table.getBytes(GB18030))).isEqualTo(expected);
        assertThat(read(table.getBytes(StandardCharsets.UTF_16))).isEqualTo(expected);
    }

    @Test
    void readsAnySeparatorAnyLineEndAndATitleAboveTheHeadings() throws IOException {
        assertThat(read("2026年9月报送表\n\n名称\t区县\r\n甲,一\t大足区\r乙\t璧山区\n\n\n丙\t\n".getBytes(GB18030)))
                .containsExactly(List.of("名称", "区县"), List.of("甲,一", "大足区"), List.of("乙", "璧山区"), List.of("丙", ""));
        assertThat(read("名称;区县\n\"甲;\n一\";大足区".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("名称", "区县"), List.of("甲;\n一", "大足区"));
    }

    @Test
    void cutsACellThatIsLongerThanAnyValue() throws IOException {
        String table = "名称,区县\n" + "长".repeat(20_000) + ",大足区\n";
        assertThat(read(table.getBytes(StandardCharsets.UTF_8)).get(1).getFirst())
                .hasSize(TableSource.LONGEST_CELL + 1);
    }

    @Test
    void refusesACellThatNeverEnds() throws IOException {
        Path file = directory.resolve("endless");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("名称,区县\n\"".getBytes(StandardCharsets.UTF_8));
            byte[] portion = "长".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(portion);
            }
        }
        try (UploadedTable table = UploadedTable.open(file)) {
            assertThatThrownBy(table::next)
                    .isInstanceOfSatisfying(
                            BrokenTable.class,
                            broken -> assertThat(broken.words().chinese()).contains("引号没有配对"));
        }
    }

    @Test
    void readsNumbersAndDaysOfASpreadsheetAsTheyAreMeant() throws IOException {
        byte[] book = workbook(sheet(
                "<?xml version=\"1.0\"?>",
                "<row r=\"1\">" + cell("A1", "名称") + cell("B1", "值") + "</row><row r=\"3\">" + cell("A3", "甲")
                        + "<c r=\"B3\"><v>1.50E3</v></c></row><row r=\"4\">" + cell("A4", "乙")
                        + "<c r=\"B4\"><v>1E999999999</v></c></row>"));
        assertThat(read(book)).containsExactly(List.of("名称", "值"), List.of("甲", "1500"), List.of("乙", "1E999999999"));
    }

    @Test
    void letsNoEntityReachOutOfASpreadsheet() throws IOException {
        Path secret = directory.resolve("secret");
        Files.writeString(secret, "the secret");
        byte[] book = workbook(sheet(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<row r=\"1\">" + cell("A1", "名称") + cell("B1", "值") + "</row><row r=\"2\">" + cell("A2", "甲")
                        + cell("B2", "&e;") + "</row>"));
        try {
            assertThat(read(book).toString()).doesNotContain("the secret");
        } catch (BrokenTable refused) {
            assertThat(refused.words().chinese()).doesNotContain("the secret");
        }
    }

    @Test
    void refusesAnArchiveThatInflatesToMoreThanATable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(300_000);
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        BrokenTable.class,
                        broken -> assertThat(broken.words().chinese()).contains("异常庞大"));
    }
}
