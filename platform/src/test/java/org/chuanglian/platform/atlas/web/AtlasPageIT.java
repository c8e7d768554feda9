package org.chuanglian.platform.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Chains;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the atlas, of the firms of four provinces. */
@PlatformTest(properties = "test.database=atlas-pages")
class AtlasPageIT {

    private static final Set<String> PROVINCES = Set.of("500000", "510000", "310000", "420000");
    private static final String VEHICLES = "/atlas/intelligent-vehicles";

    private static Site.Answer empty;
    private static PackFirms pack;

    @Autowired
    private Site site;

    @Autowired
    private Chains chains;

    @BeforeAll
    static void fill(@Autowired Site site, @Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        empty = site.get("/atlas");
        pack = new PackFirms(catalogue, recordings);
        pack.fill(PROVINCES::contains);
    }

    private Chain vehicles() {
        return chains.find("intelligent-vehicles").orElseThrow();
    }

    @Test
    void saysWhatIsMissingWhileNothingIsRecorded() {
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text(".lede")).isEqualTo("还没有可以计算的数据");
        assertThat(empty.page().select("table")).isEmpty();
    }

    @Test
    void listsTheChainsAndHowManyFirmsWerePlacedAndWhyOthersNot() {
        Document page = site.get("/atlas").page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("产业技术图谱");
        assertThat(page.select(".rail a[aria-current=page]").text()).isEqualTo("产业技术图谱");
        assertThat(page.select("section[aria-labelledby=h-chains] tbody tr"))
                .hasSize(chains.all().size());
        List<Integer> census = page.select(".census td").eachText().stream()
                .map(text -> Integer.parseInt(text.replace(",", "")))
                .toList();
        assertThat(census).hasSize(4);
        assertThat(census.get(1) + census.get(2) + census.get(3)).isEqualTo(census.getFirst());
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}").doesNotContain("NaN");
    }

    @Test
    void showsEverySegmentOnTheBoardWithColourSignAndWords() {
        Document page = site.get(VEHICLES).page();
        assertThat(page.expectFirst(".lede").text())
                .startsWith("重庆市的智能网联新能源汽车：" + vehicles().segments().size() + "个环节里，");
        assertThat(page.select(".chain .stage")).hasSize(vehicles().stages().size());
        assertThat(page.select(".chain .node")).hasSize(vehicles().segments().size());
        Element cars = page.expectFirst(".chain a.node[href*=/passenger-cars?]");
        assertThat(cars.classNames()).containsAnyOf("n2", "n3", "n4");
        assertThat(cars.text()).contains("★").contains("强项").contains("本地企业").contains("家");
        assertThat(page.select("section[aria-labelledby=h-all] tbody tr"))
                .hasSize(vehicles().segments().size());
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}").doesNotContain("NaN");
    }

    @Test
    void saysWhichVerdictsItCannotGiveAndCallsTheChainAProposal() {
        Document page = site.get(VEHICLES).page();
        assertThat(page.expectFirst("section[aria-labelledby=h-cannot]").text())
                .contains("“卡点”需要知道进口依赖度、技术状态")
                .contains("“断点”在不知道本地需求的情况下给出")
                .contains("“强项”在不知道技术状态的情况下给出");
        assertThat(page.expectFirst(".meta").text()).contains("平台建议方案").contains("判断规则第1版");
    }

    @Test
    void opensASegmentToFirmsSharesAndProducts() {
        Document page = site.get(VEHICLES + "/passenger-cars").page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("乘用车");
        Element firm = page.select("section[aria-labelledby=h-local] tbody tr").stream()
                .filter(row -> row.text().contains("长安汽车"))
                .findFirst()
                .orElseThrow();
        assertThat(firm.text()).contains("%").contains("含“");
        assertThat(site.get(firm.expectFirst("a").attr("href")).status()).isEqualTo(200);
        assertThat(page.expectFirst("section[aria-labelledby=h-rules]").text())
                .contains("卡点")
                .contains("不作判断")
                .contains("成立，有保留");
        assertThat(page.expectFirst("section[aria-labelledby=h-numbers]").text())
                .contains("本地需求 未知")
                .contains("进口依赖度 未知");
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}").doesNotContain("NaN");
    }

    @Test
    void showsWhereTheFirmsOfASegmentAre() {
        Element map = site.get(VEHICLES + "/passenger-cars").page().expectFirst("section[aria-labelledby=h-map]");
        assertThat(map.expectFirst("tbody tr").text()).startsWith("重庆市");
        assertThat(map.select(".tiles li")).hasSizeGreaterThan(30);
    }

    @Test
    void showsEverySegmentOfEveryChain() {
        for (Chain chain : chains.all()) {
            assertThat(site.get("/en/atlas/" + chain.code() + "?region=310000").status())
                    .isEqualTo(200);
            chain.segments().forEach(segment -> {
                Site.Answer answer = site.get("/atlas/" + chain.code() + "/" + segment.code());
                assertThat(answer.status()).as(segment.code()).isEqualTo(200);
                assertThat(answer.page().text())
                        .as(segment.code())
                        .doesNotContain("NaN")
                        .doesNotContain("null");
            });
        }
    }

    @Test
    void saysTheSameInEnglishAndOfAnotherProvince() {
        Document page = site.get("/en" + VEHICLES + "?region=310000").page();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst(".lede").text())
                .startsWith("Intelligent connected new-energy vehicles in Shanghai: of ");
        assertThat(page.expectFirst("select[name=region] option[selected]").text())
                .isEqualTo("Shanghai");
        assertThat(page.expectFirst(".chain a.node").attr("href"))
                .startsWith("/en/atlas/")
                .endsWith("?region=310000");
    }

    @Test
    void knowsNoOtherChainSegmentOrPlace() {
        assertThat(site.get("/atlas/nothing").status()).isEqualTo(404);
        assertThat(site.get(VEHICLES + "/nothing").status()).isEqualTo(404);
        assertThat(site.get("/atlas?region=999999").status()).isEqualTo(404);
        assertThat(site.get("/atlas?region=abc").status()).isEqualTo(404);
        assertThat(site.get("/atlas?region=540000").status()).isEqualTo(404);
    }

    @Test
    void escapesWhatFirmsAndProductsAreCalled() {
        pack.add("699998.SH", "<script>示例</script>", "500000", "乘用车整车<b>", "1");
        String body = site.get(VEHICLES + "/passenger-cars").body();
        assertThat(body).contains("&lt;script&gt;示例").doesNotContain("<script>示例");
        assertThat(body).contains("乘用车整车&lt;b");
    }
}
