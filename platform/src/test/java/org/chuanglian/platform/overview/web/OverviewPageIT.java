package org.chuanglian.platform.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.overview.CityRegister;
import org.chuanglian.platform.overview.PackPromises;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest(properties = "test.database=overview-pages")
class OverviewPageIT {

    private static Site.Answer empty;
    private static Site.Answer emptyLedger;

    @Autowired
    private Site site;

    @BeforeAll
    static void fill(
            @Autowired Site site,
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired ApplicationContext application) {
        empty = site.get("/");
        emptyLedger = site.get("/promises");
        new CityRegister(catalogue, recordings).fill();
        PackPromises.take(application);
    }

    @Test
    void saysWhatIsMissingWhileNothingIsRecorded() {
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text(".lede")).contains("开放数据包还没有装入");
        assertThat(empty.page().select(".figs, .chart")).isEmpty();
        assertThat(emptyLedger.status()).isEqualTo(200);
        assertThat(emptyLedger.text(".lede")).contains("还没有录入承诺");
    }

    @Test
    void opensWithTheFinding() {
        Document page = site.get("/").page();
        assertThat(page.expectFirst(".lede").text())
                .isEqualTo("2023年重庆市研发强度为2.48%，比上年高0.08个百分点。在有数据的4个省份中居第3位，上年为第2位。");
        assertThat(page.expectFirst(".meta").text()).contains("统计期 2023").contains("数据截至");
        assertThat(page.select(".figs .k").eachText()).containsExactly("登记在册机构", "研发经费");
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}");
    }

    @Test
    void saysTheSameInEnglish() {
        Document page = site.get("/en/").page();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst(".lede").text())
                .isEqualTo(
                        "In 2023, Chongqing recorded 2.48% (R&D intensity), 0.08 percentage points more than the year before. It ranks 3 among the 4 provinces with data; the year before, 2.");
    }

    @Test
    void tellsEveryChartAsATable() {
        Document page = site.get("/?map=table&rank=table&trend=table").page();
        assertThat(page.select("figure.chart"))
                .hasSize(3)
                .allMatch(figure -> figure.attr("data-view").equals("table"));
        assertThat(page.expectFirst("section[aria-labelledby=h-rank]")
                        .select("tbody tr")
                        .eachText())
                .containsExactly("1 北京市 6.73%", "2 陕西省 2.5%", "3 重庆市 2.48%", "4 四川省 2.26%");
        assertThat(page.expectFirst("section[aria-labelledby=h-trend]")
                        .select("tbody tr")
                        .eachText())
                .containsExactly("2022 2.4% 2.4% 3", "2023 2.48% 2.49% 4");
        assertThat(page.expectFirst("section[aria-labelledby=h-districts]").text())
                .contains("沙坪坝区登记的机构最多，有2家")
                .contains("另有1家只知道在本市");
    }

    @Test
    void tellsWhatTheShadesMeanAndNamesTheSourceOfWhatItFinds() {
        Document page = site.get("/").page();
        assertThat(page.expectFirst(".geo .legend").text()).contains("单位：家").contains("灰色：无数据");
        Element rank = page.expectFirst("section[aria-labelledby=h-rank]");
        assertThat(rank.expectFirst(".legend").text()).contains("单位：%").contains("灰色：无数据");
        assertThat(rank.select(".src a").eachText()).contains("测试年鉴");
    }

    @Test
    void drawsDistrictsFromOutlinesThatAreFetchedOnce() {
        Document map = site.get("/registry/map").page();
        Document page = site.get("/").page();
        assertThat(page.select("svg.geo-map path")).isEmpty();
        assertThat(page.select("svg.geo-map use"))
                .hasSizeGreaterThanOrEqualTo(38)
                .extracting(use -> use.attr("href"))
                .containsExactlyElementsOf(map.select("svg.geo-map use").eachAttr("href"));
    }

    @Test
    void handsOutTheHeadlineAsRecorded() {
        Site.Answer answer = site.get("/overview/headline.csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.body().lines()).hasSize(8).contains("RD_INTENSITY_REV,percent,2023,500000,重庆市,2.48,");
    }

    @Test
    void listsEveryPromiseWithItsReason() {
        Document page = site.get("/promises").page();
        assertThat(page.select("details.prom")).hasSize(17);
        assertThat(page.select("details.prom .st").eachText()).containsOnly("尚不可衡量");
        assertThat(page.select("details.prom .why").eachText()).hasSize(17).contains("还没有登记过引进机构");
        assertThat(page.expectFirst("section[aria-labelledby=h-rules]")
                        .select("dt")
                        .eachText())
                .containsExactly("已达成", "超前或按期", "偏慢", "难以达成或逾期", "尚不可衡量");
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}");
    }

    @Test
    void filtersByAddressAndSaysWhatItCouldNotRead() {
        assertThat(site.get("/promises?show=attention").page().select("details.prom"))
                .isEmpty();
        Site.Answer odd = site.get("/promises?show=%3Cscript%3E&at=2026-02-30");
        assertThat(odd.status()).isEqualTo(200);
        assertThat(odd.page().select(".msg").eachText())
                .anyMatch(text -> text.contains("没有“<script>”这种筛选"))
                .anyMatch(text -> text.contains("“2026-02-30”不是日期"));
        assertThat(odd.body()).doesNotContain("<script>”");
        assertThat(odd.page().select("details.prom")).hasSize(17);
        assertThat(site.get("/promises?at=2999-01-01").text(".msg")).contains("还没有到");
    }

    @Test
    void readsTheLedgerAsItWasOnADay() {
        assertThat(site.get("/promises?at=2001-01-01").page().select("details.prom"))
                .isEmpty();
    }

    @Test
    void handsOutExactlyWhatIsShown() {
        Site.Answer csv = site.get("/promises.csv");
        assertThat(csv.body()).startsWith("\uFEFFcode,kind,theme");
        assertThat(csv.body().lines()).hasSize(18);
        assertThat(site.get("/promises.csv?show=attention").body().lines()).hasSize(1);
        assertThat(site.get("/promises.json?show=unmeasurable").body())
                .contains("\"code\":\"import-institutions\"")
                .contains("\"status\":\"unmeasurable\"")
                .contains("\"obstacle\":\"nothing-imported\"");
    }

    @Test
    void staysLight() {
        assertThat(site.get("/", "Accept-Encoding", "gzip").bytes().length).isLessThan(20_000);
    }
}
