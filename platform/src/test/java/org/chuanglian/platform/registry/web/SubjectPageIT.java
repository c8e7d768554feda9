package org.chuanglian.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SubjectPageIT {

    @Autowired
    private Site site;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    private Document page(SubjectId id) {
        Site.Answer answer = site.get("/registry/subjects/" + id);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    @Test
    void tellsEveryFactWithSourcePeriodAndTimeOfRecord() {
        Document page = page(told.firm("讲述企业"));
        assertThat(page.expectFirst("h1").text()).isEqualTo("讲述企业");
        assertThat(page.select(".mast .meta").text()).contains("企业", "重庆市沙坪坝区", "精密仪器", "最近记录");
        var revenue = page.expectFirst("#fact-" + ToldSubject.REVENUE);
        assertThat(revenue.text()).contains("营业收入", "15.6亿元", "测试年报", "2021");
        assertThat(revenue.expectFirst("data").attr("value")).isEqualTo("1560000000元");
        assertThat(revenue.select("td a[href=/registry/sources/" + ToldSubject.SOURCE + "]"))
                .isNotEmpty();
        assertThat(page.select("details table").text()).contains("13亿元", "2020", "12亿元", "2019");
        assertThat(page.expectFirst("details svg[role=img]").attr("aria-label")).contains("营业收入", "2019", "2021");
        assertThat(page.select("#fact-" + ToldSubject.PROFIT).text()).contains("不详");
        assertThat(page.select("#fact-" + ToldSubject.PROFIT).text()).doesNotContain("0元");
    }

    @Test
    void tellsTheChangeAgainstThePeriodBefore() {
        Document page = page(told.firm("变化企业"));
        var figure = page.select(".figs [role=listitem]").getFirst();
        assertThat(figure.text()).contains("营业收入", "15.6", "亿元", "+20%");
        assertThat(figure.select("svg[aria-hidden=true] path")).hasSize(1);
    }

    @Test
    void speaksEnglishWithEnglishMoney() {
        SubjectId id = told.firm("英文企业");
        Document page = site.get("/en/registry/subjects/" + id).page();
        assertThat(page.select("#fact-" + ToldSubject.REVENUE).text()).contains("Revenue", "¥1.56bn");
    }

    @Test
    void escapesWhatNamesContain() {
        SubjectId id = told.firm("邻居企业");
        Document page = page(id);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("section[aria-labelledby=relations]").text()).contains(ToldSubject.NASTY);
        Document nasty = page(told.id("nasty"));
        assertThat(nasty.select("img")).isEmpty();
        assertThat(nasty.expectFirst("h1").text()).isEqualTo(ToldSubject.NASTY);
        assertThat(nasty.select("section[aria-labelledby=facts]").text()).contains("还没有事实");
    }

    @Test
    void drawsNeighboursWithAFullSentence() {
        Document page = page(told.firm("关系企业"));
        var graph = page.expectFirst(".netfig svg");
        assertThat(graph.attr("role")).isEqualTo("img");
        assertThat(graph.attr("aria-label")).contains("关系企业居中", ToldSubject.NASTY);
        assertThat(page.html()).doesNotContain(" style=");
    }

    @Test
    void keepsOldValuesInTheHistory() {
        SubjectId id = told.firm("历史企业");
        told.correctStaff("历史企业", 86);
        Document page = page(id);
        assertThat(page.select("#fact-" + ToldSubject.STAFF).text()).contains("86人", "更正过1次");
        String address = "/registry/subjects/" + id + "/facts/" + ToldSubject.STAFF + "/2021";
        Document history = site.get(address).page();
        assertThat(history.select("ol.tl li")).hasSize(2);
        assertThat(history.select("ol.tl li.hi").text()).contains("86人", "剔除劳务派遣", "依据甲", "told-test");
        assertThat(history.select("ol.tl del").text()).isEqualTo("94人");
        Site.Answer row = site.get(address, "HX-Request", "true");
        assertThat(row.body()).startsWith("<td").doesNotContain("<html");
        assertThat(site.get(address + "?closed=true", "HX-Request", "true").body())
                .isBlank();
    }

    @Test
    void showsWhatWasKnownThen() {
        SubjectId id = told.firm("当时企业");
        LocalDateTime then =
                LocalDateTime.ofInstant(facts.knownUntil().orElseThrow().instant(), ZoneId.of("Asia/Shanghai"));
        told.correctStaff("当时企业", 86);
        Document page = site.get("/registry/subjects/" + id + "?at=" + then).page();
        assertThat(page.select("#fact-" + ToldSubject.STAFF).text())
                .contains("94人")
                .doesNotContain("86人");
        assertThat(page.select(".msg[role=status]").text()).contains("时平台所知", "回到现在");
    }

    @Test
    void showsNothingOfATimeBeforeAnythingWasKnown() {
        SubjectId id = told.firm("早期企业");
        Document page =
                site.get("/registry/subjects/" + id + "?at=2001-01-01T08:00").page();
        assertThat(page.text()).contains("那时还没有事实").doesNotContain("15.6亿元");
    }

    @Test
    void refusesImpossibleAndFutureTimesWithTheReason() {
        SubjectId id = told.firm("将来企业");
        Document future =
                site.get("/registry/subjects/" + id + "?at=2199-01-01T00:00").page();
        assertThat(future.select("[role=alert]").text()).contains("2199-01-01", "还没有到");
        assertThat(future.select("#fact-" + ToldSubject.STAFF).text()).contains("94人");
        Document impossible =
                site.get("/registry/subjects/" + id + "?at=2026-02-30T00:00").page();
        assertThat(impossible.select("[role=alert]").text()).contains("2026-02-30", "不是一个时间");
        assertThat(impossible.select("#fact-" + ToldSubject.STAFF).text()).contains("94人");
    }

    @Test
    void answersUnknownAndMalformedIdsWithNotFound() {
        assertThat(site.get("/registry/subjects/" + SubjectId.next()).status()).isEqualTo(404);
        assertThat(site.get("/registry/subjects/not-an-id").status()).isEqualTo(404);
        assertThat(site.get("/registry/subjects/%3Cscript%3E").status()).isIn(400, 404);
        assertThat(site.get("/registry/sources/no-such").status()).isEqualTo(404);
        assertThat(site.get("/registry/indicators/no-such").status()).isEqualTo(404);
        assertThat(site.get("/registry/by/uscc/none").status()).isEqualTo(404);
        assertThat(site.get("/registry/by/no-scheme/none").status()).isEqualTo(404);
    }

    @Test
    void leadsFromAnOfficialKeyToTheSubject() {
        told.firm("编号企业");
        Site.Answer answer = site.get("/registry/by/gbt2260/500106");
        assertThat(answer.status()).isIn(302, 303);
        assertThat(answer.header("Location")).contains("/registry/subjects/");
    }

    @Test
    void countsARegionsInstitutionsByKind() {
        told.firm("辖区企业");
        SubjectId region = subjects.find(new org.chuanglian.platform.registry.SubjectKey(
                        org.chuanglian.platform.registry.SubjectKey.Scheme.GBT2260, "500106"))
                .orElseThrow()
                .id();
        Document page = page(region);
        assertThat(page.select("a[href=/registry?kind=enterprise&region=500106]"))
                .isNotEmpty();
        assertThat(page.select(".mast .meta").text()).contains("500106");
    }

    @Test
    void handsOutTheDossier() {
        SubjectId id = told.firm("档案企业");
        Site.Answer json = site.get("/registry/subjects/" + id + "/dossier.json");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains("\"档案企业\"", "\"1560000000\"", "\"CNY\"", ToldSubject.SOURCE);
        Site.Answer csv = site.get("/registry/subjects/" + id + "/dossier.csv");
        assertThat(csv.body()).startsWith("\uFEFFsubject_id,").contains(ToldSubject.REVENUE + ",营业收入");
    }

    @Test
    void tellsWhatRestsOnASource() {
        told.firm("来源企业");
        Document source = site.get("/registry/sources/" + ToldSubject.SOURCE).page();
        assertThat(source.expectFirst("h1").text()).isEqualTo("测试年报");
        assertThat(source.text()).containsPattern("[1-9][0-9,]*条事实");
        assertThat(site.get("/registry/sources").page().text()).contains("测试年报");
    }

    @Test
    void ranksSubjectsByAnIndicator() {
        told.firm("排序企业");
        Document page = site.get("/registry/indicators/" + ToldSubject.REVENUE).page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("营业收入");
        assertThat(page.text()).contains("定义", "2021", "2020", "2019", "排序企业", "15.6亿元");
        assertThat(site.get("/registry/indicators").page().text()).contains("营业收入");
    }

    @Test
    void saysWhyTheRollOfImportedInstitutionsIsEmptyAndWhatNext() {
        Site.Answer answer = site.get("/registry/imported");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("h1")).isEqualTo("引进机构");
    }

    @Test
    void letsNobodyRecordStepsWithoutSigningIn() {
        SubjectId id = told.firm("未登入企业");
        Site.Answer answer = site.post(
                "/registry/imported/" + id + "/steps",
                java.util.Map.of("stage", "negotiation", "date", "2025-01-01", "evidence", "文件"));
        assertThat(answer.status()).isIn(302, 303, 401, 403);
        assertThat(subjects.stages(id)).isEmpty();
    }
}
