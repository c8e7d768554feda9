package org.chuanglian.platform.index.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.ProvincePanel;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest(properties = "test.database=index-pages")
class FiveDegreesPageIT {

    private static Site.Answer empty;
    private static ProvincePanel panel;

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private FirstPage first;

    @BeforeAll
    static void fill(
            @Autowired Site site,
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired IndexSchemes schemes) {
        empty = site.get("/index");
        panel = new ProvincePanel(catalogue, recordings, schemes);
        panel.fill();
    }

    @Test
    void saysWhatIsMissingWhileNothingIsRecorded() {
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text(".lede")).contains("还不能计算");
        assertThat(empty.page().select(".dims, .ranks")).isEmpty();
    }

    @Test
    void opensWithScoreIntervalAndRankOfTheCity() {
        Document page = site.get("/index").page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("五度指数");
        assertThat(page.expectFirst(".lede").text())
                .startsWith("2023年重庆市综合得分35.7（90%区间")
                .contains("在有得分的30个省份中居第")
                .contains("分不出先后");
        assertThat(page.expectFirst(".meta").text()).contains("第1版").contains("平台建议方案");
        assertThat(page.select(".dims svg.strip"))
                .hasSize(5)
                .allMatch(strip -> strip.attr("aria-label").contains("90%区间"));
        assertThat(page.select(".rail a[aria-current=page]").text()).isEqualTo("五度指数");
        assertThat(page.text()).doesNotContain("null").doesNotContain("{0}");
    }

    @Test
    void outlinesAndListsWhoCannotBeToldApart() {
        Document page = site.get("/index").page();
        String told =
                page.expectFirst("section[aria-labelledby=h-provinces] .note").text();
        assertThat(told).startsWith("与重庆市分不出先后的有：");
        List<String> outlined = page.select(".tiles li.near > a").eachText();
        assertThat(outlined).isNotEmpty().allSatisfy(name -> assertThat(told).contains(name));
        assertThat(told.chars().filter(one -> one == '、').count()).isEqualTo(outlined.size() - 1);
        assertThat(page.select(".tiles li.me > a").text()).isEqualTo("重庆");
        assertThat(site.get("/index?region=310000")
                        .page()
                        .select(".tiles li.me > a")
                        .text())
                .isEqualTo("上海");
    }

    @Test
    void marksADeclaredBreakOnTheCourseInItsTableAndAtTheIndicator() {
        Document page = site.get("/index").page();
        assertThat(page.expectFirst("section[aria-labelledby=h-course]").text())
                .contains("2019年与2020年之间，R&D经费中境外资金比重：境外资金的统计口径有变");
        assertThat(page.select("section[aria-labelledby=h-course] tbody tr:has(.brk) th")
                        .eachText())
                .containsExactly("2019 断点", "2020 断点");
        // the line of the city breaks twice: two ends and one stretch between
        assertThat(page.select("section[aria-labelledby=h-course] svg.wide g[stroke] path"))
                .hasSize(6);
        assertThat(page.select(".leaf tbody th:has(.brk)").eachText())
                .containsExactly("2020 断点 境外资金的统计口径有变", "2019 断点 境外资金的统计口径有变");
    }

    @Test
    void saysTheSameInEnglish() {
        Document page = site.get("/en/index").page();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst(".lede").text()).startsWith("In 2023, Chongqing scores 35.7 (90 % interval ");
    }

    @Test
    void drawsThePageAheadOfItsFirstReader() {
        assertThat(first.draw(Scope.PROVINCES)).contains("重庆市综合得分35.7");
        assertThat(first.draw(Scope.DISTRICTS)).isEmpty();
    }

    @Test
    void showsAnotherProvinceAndYear() {
        Document page = site.get("/index?region=310000&year=2021").page();
        assertThat(page.expectFirst(".lede").text()).startsWith("2021年上海市综合得分");
        assertThat(page.expectFirst("select[name=region] option[selected]").text())
                .isEqualTo("上海市");
        assertThat(page.expectFirst("select[name=year] option[selected]").text())
                .isEqualTo("2021");
    }

    @Test
    void ranksNobodyOfWhomTooLittleIsKnown() {
        Document page = site.get("/index?region=540000").page();
        assertThat(page.expectFirst(".lede").text()).contains("2023年西藏自治区没有综合得分：开放度可用的指标不足七成");
        assertThat(page.select("#all tbody tr")).hasSize(30);
        assertThat(page.text()).contains("没有得分的省份：西藏自治区").contains("7项指标有3项");
    }

    @Test
    void namesWhatNobodyHasInAYear() {
        assertThat(site.get("/index?year=2018").page().text()).contains("2018年所有省份都没有数据的指标：每百万人沪深A股上市公司");
    }

    @Test
    void knowsNoOtherPlaceOrYear() {
        assertThat(site.get("/index?region=999999").status()).isEqualTo(404);
        assertThat(site.get("/index?region=abc").status()).isEqualTo(404);
        assertThat(site.get("/index?year=1999").status()).isEqualTo(404);
    }

    @Test
    void opensTheIndexDownToFactAndSource() {
        Document page = site.get("/index").page();
        assertThat(page.select("#h-drill")).hasSize(1);
        assertThat(page.select(".kids details.ind.drill")).hasSize(34);
        Element cell = page.expectFirst(".leaf tbody td a[href*=/facts/RD_EXP/2023]");
        assertThat(site.get(cell.attr("href")).status()).isEqualTo(200);
        Element source = page.expectFirst(".leaf tbody td small a");
        assertThat(source.text()).isEqualTo("测试用省级面板");
        assertThat(site.get(source.attr("href")).status()).isEqualTo(200);
    }

    @Test
    void marksTheYearsThatDoNotCompareAndAddsTheChangeUp() {
        Document page = site.get("/index").page();
        assertThat(page.select("section[aria-labelledby=h-course] .brk").eachText())
                .contains("断点");
        assertThat(page.expectFirst("section[aria-labelledby=h-course]").text())
                .contains("2018年与2019年之间，有数据的指标不同：每百万人沪深A股上市公司");
        List<BigDecimal> steps = page.select("section[aria-labelledby=h-fall] .fall .v").eachText().stream()
                .map(text -> new BigDecimal(text.replace('−', '-').replace("+", "")))
                .toList();
        assertThat(steps.subList(0, steps.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(steps.getLast());
    }

    @Test
    void letsTheDepartmentAlonePublish() {
        assertThat(site.stranger().get("/index").page().select("form[action$=publish]"))
                .isEmpty();
        Site district = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(district.get("/index").page().select("form[action$=publish]"))
                .isEmpty();
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        String known = officer.get("/index")
                .page()
                .expectFirst("form[action$=publish] input[name=known]")
                .attr("value");
        Site.Answer refused = district.post("/index/publish", Map.of("known", known));
        assertThat(refused.text(".msg.bad")).contains("只对主管部门开放");
        assertThat(sql.queryForObject(
                        "select count(*) from index.vintage where known_at = ?::timestamptz", Long.class, known))
                .isZero();
    }

    @Test
    void publishesWhatTheOfficerSawAndShowsItEverAfter() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        String known = officer.get("/index")
                .page()
                .expectFirst("form[action$=publish] input[name=known]")
                .attr("value");
        Site.Answer done = officer.post("/index/publish", Map.of("known", known));
        assertThat(done.status()).isEqualTo(303);
        String address = done.header("Location");
        assertThat(sql.queryForObject("select count(*) from record.entry where kind = 'index.published'", Long.class))
                .isEqualTo(1);
        Document then = site.get(address + "&year=2021").page();
        String score = then.expectFirst(".lede").text();
        assertThat(officer.post("/index/publish", Map.of("known", known)).text(".msg.bad"))
                .contains("已经发布过");

        panel.correct("500000", "TECH_OUT_VALUE", 2021, "4000000");
        Document again = site.get(address + "&year=2021").page();
        assertThat(again.expectFirst(".lede").text()).isEqualTo(score);
        assertThat(again.expectFirst(".msg").text()).contains("每一位都与发布时相同");
        assertThat(site.get("/index?year=2021").page().expectFirst(".lede").text())
                .isNotEqualTo(score);
        Element since = site.get("/index?year=2021").page().expectFirst("section[aria-labelledby=h-since]");
        assertThat(since.select(".fall li").eachText())
                .hasSize(3)
                .anySatisfy(step -> assertThat(step).startsWith("输出技术合同额与GDP之比 +"));
        assertThat(site.get("/index?vintage=nothing").status()).isEqualTo(404);
    }

    @Test
    void publishesNothingAsKnownAtATimeThatHasNotCome() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(officer.post("/index/publish", Map.of("known", "2999-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post("/index/publish", Map.of("known", "x")).status())
                .isEqualTo(400);
    }

    @Test
    void triesOtherWeightsWithoutChangingAnything() {
        Document page =
                site.get("/index/weights?year=2023&JJ=100&HY=0&KF=0&GX=0&FS=0").page();
        assertThat(page.expectFirst("#trial output").text()).isEqualTo("33.8");
        assertThat(page.expectFirst("#trial .end").text()).isEqualTo("按方法权重35.7");
        assertThat(page.expectFirst("input[name=JJ]").attr("value")).isEqualTo("100");
        assertThat(site.get("/index/weights?JJ=0&HY=0&KF=0&GX=0&FS=0").text("#trial"))
                .contains("权重不能全为0");
        assertThat(site.get("/index/weights?JJ=x&HY=-5&KF=1e9").text("#trial output"))
                .isEqualTo("35.7");
        assertThat(site.get("/index").text("#trial output")).isEqualTo("35.7");
    }

    @Test
    void answersAFragmentWhenHtmxAsks() {
        Site.Answer answer = site.get("/index/weights?JJ=100&HY=0&KF=0&GX=0&FS=0", "HX-Request", "true");
        assertThat(answer.body()).contains("33.8").doesNotContain("<html");
    }

    @Test
    void auditsTheMethod() {
        Document page = site.get("/index/audit").page();
        assertThat(page.select("section[aria-labelledby=h-consistency] tbody tr"))
                .hasSize(6);
        assertThat(page.expectFirst("section[aria-labelledby=h-consistency] tbody tr")
                        .text())
                .startsWith("集聚度 0.94");
        assertThat(page.select("section[aria-labelledby=h-indicators] tbody tr"))
                .hasSize(34);
        assertThat(page.select("section[aria-labelledby=h-stability] tbody tr")).hasSize(5);
        assertThat(page.text()).doesNotContain("NaN").doesNotContain("null");
    }

    @Test
    void handsTheWholeIndexOutInThreeForms() {
        String csv = site.get("/index/scores.csv").body();
        assertThat(csv.lines()).hasSize(1 + 6 * 31 * (1 + 5 + 34));
        assertThat(csv).contains("500000,重庆市,2023,INDEX,五度指数,index,,,35.");
        assertThat(csv.lines().filter(line -> line.startsWith("540000,西藏自治区,2023,INDEX")))
                .containsExactly("540000,西藏自治区,2023,INDEX,五度指数,index,,,,,,,,");
        assertThat(site.get("/index/scores.json").body()).startsWith("{\"rows\":[{\"region\":\"110000\"");
        assertThat(site.get("/index/scores.xlsx").bytes()).startsWith('P', 'K');
        assertThat(site.get("/index/scores.pdf").status()).isEqualTo(404);
    }

    @Test
    void comparesProvincesAndCallsOnlyThoseAheadThatAreSeparated() {
        Document page = site.get("/index/compare?region=500000&region=310000&region=360000&region=540000&year=2023")
                .page();
        assertThat(page.select("section.sec")).hasSize(6);
        assertThat(page.expectFirst("section[aria-labelledby=h-INDEX] .note").text())
                .contains("上海市高于重庆市。")
                .contains("重庆市与江西省分不出先后。")
                .doesNotContain("西藏");
        assertThat(page.expectFirst("section[aria-labelledby=h-INDEX] .dims").text())
                .contains("数据不足");
        assertThat(page.select("option[selected]").eachText()).contains("重庆市", "上海市", "江西省", "西藏自治区", "2023");
        assertThat(site.get("/index/compare?region=abc").status()).isEqualTo(200);
        assertThat(site.get(site.get("/index")
                                .page()
                                .expectFirst("a[href*=/index/compare]")
                                .attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysOfTheYearBeforeOnlyWhatTheIntervalsBear() {
        assertThat(site.get("/index?year=2023").text(".lede")).contains("综合得分与上年的区间有重叠，按持平看。");
        assertThat(site.get("/index?year=2019").text(".lede")).doesNotContain("上年");
    }
}
