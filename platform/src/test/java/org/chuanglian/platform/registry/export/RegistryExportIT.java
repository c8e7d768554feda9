package org.chuanglian.platform.registry.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.web.ListedSubjects;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class RegistryExportIT {

    private static final String FILTER = "?q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A&kind=enterprise&sort=-LIST_HEADS";
    private static final String COLUMNS = "&column=region&column=LIST_HEADS";

    @Autowired
    private Site site;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        ListedSubjects.record(catalogue, recordings);
    }

    /** The names on all pages, one page after the other. */
    private List<String> namesOnAllPages() {
        List<String> names = new ArrayList<>();
        String address = "/registry" + FILTER + COLUMNS;
        while (address != null) {
            var page = site.get(address).page();
            names.addAll(page.select("table.ledger tbody th a").eachText());
            Element next = page.selectFirst(".pager a[rel=next]");
            address = next == null ? null : next.attr("href");
        }
        assertThat(names).hasSize(ListedSubjects.FIRMS);
        return names;
    }

    private List<CsvRecord> csv(String query) {
        Site.Answer answer = site.get("/registry/export.csv" + query);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"registry.csv\"");
        assertThat(answer.body()).startsWith("\uFEFF");
        return CsvReader.builder()
                .allowMissingFields(true)
                .ofCsvRecord(answer.body().substring(1))
                .stream()
                .toList();
    }

    @Test
    void writesToCsvWhatAllPagesShow() {
        List<CsvRecord> lines = csv(FILTER + COLUMNS);
        assertThat(lines.getFirst().getFields())
                .containsExactly("编号", "名称", "示例", "地区", "职工人数（人）", "职工人数的统计期", "职工人数存疑的原因");
        assertThat(lines.subList(1, lines.size() - 1))
                .extracting(line -> line.getField(1))
                .isEqualTo(namesOnAllPages());
        assertThat(lines.get(1).getFields()).endsWith("沙坪坝区", "44000", "2021", "");
        assertThat(lines.getLast().getField(0)).startsWith("# 筛选条件: q=").contains("行数: 45;", "知识时间: 20", "来源: ");
    }

    @Test
    void writesToXlsxWhatAllPagesShow() throws IOException {
        Site.Answer answer = site.get("/registry/export.xlsx" + FILTER + COLUMNS);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Row> rows = sheets.getFirst().read();
            assertThat(rows.subList(1, rows.size()))
                    .extracting(row -> row.getCellText(1))
                    .isEqualTo(namesOnAllPages());
            assertThat(rows.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("44000");
            assertThat(sheets.getLast().read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("筛选条件", "行数", "知识时间", "来源");
        }
    }

    @Test
    void writesToJsonWhatAllPagesShow() {
        JsonNode json = JsonMapper.shared()
                .readTree(site.get("/registry/export.json" + FILTER + COLUMNS).body());
        List<String> names = new ArrayList<>();
        json.get("rows").forEach(row -> names.add(row.get("name").asString()));
        assertThat(names).isEqualTo(namesOnAllPages());
        assertThat(json.at("/rows/0/LIST_HEADS").asInt()).isEqualTo(44_000);
        assertThat(json.at("/rows/44/LIST_HEADS").isNull()).isTrue();
        assertThat(json.get("total").asString()).isEqualTo("45");
        assertThat(json.get("filter").asString()).contains("kind=enterprise");
    }

    @Test
    void keepsWordsFromActingAsFormulas() {
        List<CsvRecord> lines = csv("?q=HYPERLINK&kind=university");
        assertThat(lines.get(1).getField(1)).isEqualTo("'" + ListedSubjects.FORMULA);
        assertThat(lines.get(1).getFields()).contains("'-1+2");
    }

    @Test
    void leadsAMalformedAddressToThePageThatSaysSo() {
        Site.Answer answer = site.get("/registry/export.csv?region=chongqing");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/registry?region=chongqing");
        assertThat(site.get("/registry/export.pdf").status()).isEqualTo(404);
    }
}
