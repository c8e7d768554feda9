package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RegistryListPageIT {

    private static final String OURS = "/registry?kind=enterprise&q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A";

    @Autowired
    private Site site;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        ListedSubjects.record(catalogue, recordings);
    }

    private static List<String> names(Document page) {
        return page.select("table.ledger tbody th a").eachText();
    }

    @Test
    void listsWhatTheFilterLetsThroughAndSaysHowMany() {
        Document page = site.get(OURS + "&region=500106").page();
        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("符合22项");
        assertThat(names(page)).hasSize(20).allMatch(name -> name.startsWith("测试企业"));
        assertThat(page.expectFirst(".pager .sum").text()).isEqualTo("第1–20项，共22项");
        assertThat(page.select("table.ledger tbody td[data-l=地区]").eachText()).containsOnly("沙坪坝区");
    }

    @Test
    void goesOnToTheNextPageAndKeepsTheFilter() {
        Document first = site.get(OURS + "&region=500106").page();
        String next = first.expectFirst(".pager a[rel=next]").attr("href");
        Document second = site.get(next).page();
        assertThat(names(second)).hasSize(2).doesNotContainAnyElementsOf(names(first));
    }

    @Test
    void writesEveryNameAsText() {
        Site.Answer answer = site.get("/registry?kind=university&q=script");
        assertThat(names(answer.page())).contains(ListedSubjects.NASTY);
        assertThat(answer.body()).doesNotContain("<script>alert");
        Site.Answer echoed = site.get("/registry?q=%22%3E%3Cscript%3E&kind=%3Cxmp%3E");
        assertThat(echoed.body()).doesNotContain("\"><script>").doesNotContain("<xmp>");
    }

    @Test
    void saysWhichPartsOfAnAddressWereLeftOutAndKeepsTheRest() {
        Document page = site.get(OURS + "&region=chongqing&size=7&sort=-LIST_HEADS&page=x")
                .page();
        assertThat(page.select("[role=alert] li").eachText())
                .containsExactly("“chongqing”不是六位行政区划代码。", "页码应为整数，收到“x”。", "每页项数为“7”，超出允许范围。");
        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("符合45项");
        assertThat(names(page).getFirst()).isEqualTo("测试企业44");
    }

    @Test
    void ordersByAnIndicatorWithTheMissingLast() {
        Document page =
                site.get(OURS + "&sort=LIST_HEADS&column=LIST_HEADS&size=50").page();
        List<String> heads = page.select("td[data-l^=职工人数]").eachText();
        assertThat(heads).hasSize(45);
        assertThat(heads.getFirst()).isEqualTo("1,000 2021");
        assertThat(heads.subList(30, 45)).containsOnly("—");
        Element sorted = page.expectFirst("th[aria-sort]");
        assertThat(sorted.attr("aria-sort")).isEqualTo("ascending");
        assertThat(sorted.expectFirst("a").attr("href")).contains("sort=-LIST_HEADS");
    }

    @Test
    void showsNumbersInTheUnitOfTheirIndicator() {
        Document page = site.get(OURS + "&sort=-LIST_INCOME&column=LIST_INCOME").page();
        assertThat(page.select("thead th").eachText()).contains("收入（万元）");
        assertThat(page.expectFirst("td[data-l^=收入]").text()).isEqualTo("1,234.5 2021");
    }

    @Test
    void countsInTheFormWhatEachChoiceWouldGive() {
        Document page = site.get(OURS + "&region=500106").page();
        assertThat(page.select("#f-region option").eachText()).contains("沙坪坝区（22）", "渝北区（23）", "重庆市（45）");
        assertThat(page.expectFirst("#f-region option[selected]").attr("value")).isEqualTo("500106");
    }

    @Test
    void takesAConditionAwayByItsChip() {
        Document page = site.get(OURS + "&region=500106").page();
        assertThat(page.select(".chips button").eachText()).contains("移除：地区：沙坪坝区");
        Site.Answer dropped = site.get(OURS + "&region=500106&drop=region");
        assertThat(dropped.status()).isEqualTo(302);
        assertThat(dropped.header("Location")).endsWith(OURS.replace("kind=enterprise&q=", "q=") + "&kind=enterprise");
    }

    @Test
    void leadsAFormsAddressToTheOneWithoutEmptyFields() {
        Site.Answer answer = site.get("/registry?q=&kind=patent&region=&field=&stage=&sample=&class=");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/registry?kind=patent");
    }

    @Test
    void saysWhyAListIsEmptyAndWhatNext() {
        Document page =
                site.get("/registry?q=%E6%97%A0%E6%AD%A4%E5%90%8D%E7%A7%B0").page();
        assertThat(page.expectFirst(".empty h2").text()).isEqualTo("没有符合条件的记录");
        assertThat(page.expectFirst(".empty a").attr("href")).isEqualTo("/registry");
    }

    @Test
    void leadsBackFromBeyondTheLastPage() {
        Document page = site.get(OURS + "&page=900").page();
        assertThat(page.expectFirst(".empty").text()).contains("共45项，只有3页");
        assertThat(page.select("table.ledger")).isEmpty();
    }

    @Test
    void marksSamples() {
        Document page = site.get("/registry?stage=landing&q=%E4%B8%A4%E6%B1%9F%E6%B5%8B%E8%AF%95")
                .page();
        assertThat(page.expectFirst("tbody th").text()).isEqualTo("两江测试研究院 示例");
        assertThat(page.select("tbody td[data-l=引进阶段]").eachText()).containsExactly("落地");
    }

    @Test
    void speaksEnglishBelowEn() {
        Document page = site.get("/en" + OURS + "&region=500106").page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("Registry");
        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("22 found");
        assertThat(page.select("main a[href]").eachAttr("href")).allMatch(href -> href.startsWith("/en/"));
    }

    @Test
    void drawsTheMapWithEveryDistrictAsALink() {
        Document page = site.get("/registry/map?kind=enterprise&q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A")
                .page();
        assertThat(page.select("svg.geo-map > a")).hasSize(38);
        Element yubei = page.expectFirst("svg.geo-map > a[aria-label^=渝北区]");
        assertThat(yubei.attr("aria-label")).isEqualTo("渝北区 23");
        assertThat(yubei.attr("href")).contains("region=500112").contains("kind=enterprise");
        assertThat(page.select("figure figcaption b").text()).isEqualTo("渝北区最多，有23项；2个区县有记录");
        assertThat(page.select(".geo .src").text()).contains("审图号").contains("Apache-2.0");
        assertThat(page.select("ol.tiles > li")).hasSize(34);
        assertThat(page.select(".geo .legend").text()).contains("单位：项");
    }

    @Test
    void servesTheOutlinesAtAnAddressThatChangesWithThem() {
        String href =
                site.get("/registry/map").page().expectFirst("svg.geo-map use").attr("href");
        String file = href.substring(0, href.indexOf('#'));
        Site.Answer outlines = site.get(file);
        assertThat(outlines.status()).isEqualTo(200);
        assertThat(outlines.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(outlines.header("Cache-Control")).contains("immutable").contains("public");
        assertThat(outlines.body()).contains("id=\"" + href.substring(href.indexOf('#') + 1) + "\"");
        assertThat(site.get("/registry/map/outlines-0.svg").status()).isEqualTo(404);
    }

    @Test
    void staysLight() {
        Site.Answer list = site.get(OURS + "&size=100", "Accept-Encoding", "gzip");
        Site.Answer map = site.get("/registry/map", "Accept-Encoding", "gzip");
        assertThat(list.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(list.bytes().length).isLessThan(20_000);
        assertThat(map.bytes().length).isLessThan(12_000);
    }
}
