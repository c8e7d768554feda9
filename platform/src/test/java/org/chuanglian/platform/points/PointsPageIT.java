package org.chuanglian.platform.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Jobs;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** From an officer's run to what a firm reads of its own points, and what nobody else does. */
@PlatformTest(properties = "test.database=points-pages")
@Timeout(120)
class PointsPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Jobs jobs;

    private SubjectId firm;

    @BeforeEach
    void prepare() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        firm = firms.firm("测试智感股份有限公司", "500106", "传感器");
        firms.figures("测试智感股份有限公司", 2020, Map.of("FIRM_REVENUE", "100000000", "FIRM_RD_EXPENSE", "8000000"));
        firms.figures("测试智感股份有限公司", 2021, ScoredFirms.report("120000000", "12000000"));
        firms.firm("测试渝北股份有限公司", "500112", "传感器");
        firms.figures("测试渝北股份有限公司", 2021, ScoredFirms.report("90000000", "9000000"));
        run();
    }

    private void run() {
        People.Account account = people.with(Role.OFFICER);
        Site officer = site.stranger().signIn(account);
        assertThat(officer.post("/points/runs", Map.of()).status()).isEqualTo(303);
        while (!jobs.of(account.person().id(), 1).getFirst().isOver()) {
            Thread.onSpinWait();
        }
    }

    private Site member(SubjectId of) {
        Organisation own =
                new Organisation(new OrganisationId(of.value()), "测试智感", OrganisationKind.ENTERPRISE, Optional.empty());
        organisations.add(new Actor.Platform(), own);
        return site.stranger().signIn(people.memberOf(own, Role.ENTERPRISE));
    }

    private static double number(Element element) {
        return Double.parseDouble(element.text());
    }

    @Test
    void showsAFirmWhereEveryPointComesFrom() {
        Site.Answer page = member(firm).get("/points/" + firm);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("测试智感股份有限公司");
        assertThat(page.page().select("details.ind")).hasSize(18);
        assertThat(page.text("#i-rd-expense")).contains("1,200", "万元", "满分值2,000", "权重8", "测试用年报", "4.8 / 8");
        assertThat(page.text("#i-inventions")).contains("无数据", "不作估算");
        assertThat(page.page().select("#i-rd-expense a[href*=/intake/corrections/new]"))
                .isNotEmpty();
        assertThat(page.text("main")).contains("不是官方数值", "61%");
    }

    @Test
    void showsPartsThatSumToTheTotalToTheLastDigit() {
        var page = member(firm).get("/points/" + firm).page();
        double lines = page.select("details.ind .pt b").stream()
                .mapToDouble(PointsPageIT::number)
                .sum();
        double groups = page.select(".igrp .end b").stream()
                .mapToDouble(PointsPageIT::number)
                .sum();
        double total = number(page.select(".total .big").getFirst());
        assertThat(Math.round(lines * 10)).isEqualTo(Math.round(total * 10));
        assertThat(Math.round(groups * 10)).isEqualTo(Math.round(total * 10));
    }

    @Test
    void letsTheFirmTheDepartmentAndItsDistrictSeeThePointsAndNobodyElse() {
        String path = "/points/" + firm;
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        Site auditor = site.stranger().signIn(people.with(Role.AUDITOR));
        Site own = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        Site other = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500112")),
                        Role.DISTRICT_OFFICER));
        Site competitor = site.stranger()
                .signIn(people.memberOf(people.organisation(OrganisationKind.ENTERPRISE), Role.ENTERPRISE));
        Site bank =
                site.stranger().signIn(people.memberOf(people.organisation(OrganisationKind.FINANCE), Role.FINANCE));
        assertThat(officer.get(path).status()).isEqualTo(200);
        assertThat(auditor.get(path).status()).isEqualTo(200);
        assertThat(own.get(path).status()).isEqualTo(200);
        assertThat(other.get(path).status()).isEqualTo(403);
        assertThat(competitor.get(path).status()).isEqualTo(403);
        assertThat(bank.get(path).status()).isEqualTo(403);
        assertThat(site.stranger().get(path).status()).isEqualTo(303);
        assertThat(own.get("/points/firms").text("main")).contains("测试智感").doesNotContain("测试渝北");
        assertThat(officer.get("/points/firms").text("main")).contains("测试智感", "测试渝北");
        assertThat(own.post("/points/runs", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void listsFirmsByWhatAnOfficerAsksForWithHowTheySpread() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(officer.get("/points/firms?ranked=yes").text("main"))
                .contains("测试智感")
                .doesNotContain("测试渝北");
        assertThat(officer.get("/points/firms?region=500112").text("main"))
                .contains("测试渝北")
                .doesNotContain("测试智感");
        assertThat(officer.get("/points/firms?year=2020").text("main")).contains("测试智感");
        assertThat(officer.get("/points/firms?q=%E6%B5%8B%E8%AF%95%E6%99%BA&page=9")
                        .status())
                .isEqualTo(200);
        assertThat(officer.get("/points/firms").page().select("figure.chart tbody tr"))
                .hasSize(20);
        assertThat(officer.get("/en/points/firms").text("h1")).isEqualTo("Points of all firms");
    }

    @Test
    void tellsEverybodyTheRulesAndThatTheyAreNotOfficial() {
        Site.Answer page = site.stranger().get("/points");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main"))
                .contains("按公开信息重构，非官方", "研发费用占营业收入比例", "初创期")
                .doesNotContain("测试智感");
        assertThat(site.stranger().get("/en/points").text("main")).contains("Reconstructed, not official");
    }

    @Test
    void triesOtherValuesOnTheServerAndKeepsNothingOfThem() {
        Site own = member(firm);
        String before = own.get("/points/" + firm).text(".total .big");
        Site.Answer tried = own.get("/points/" + firm + "?v.inventions=20&v.rd-expense=1200");
        assertThat(tried.text("#try-result output"))
                .isEqualTo(String.format(java.util.Locale.ROOT, "%.1f", Double.parseDouble(before) + 8));
        assertThat(tried.text("#try-result")).contains("＋8.0分");
        assertThat(tried.text(".total .big")).isEqualTo(before);
        assertThat(own.get("/points/" + firm).text("#try-result")).contains("与现在相同");
        assertThat(own.get("/points/" + firm + "?v.inventions=1e99&v.pct=x").text("#try-result"))
                .contains("与现在相同");
        assertThat(tried.text("main")).contains("试算不会上报", "最省力的几步");
    }

    @Test
    void opensThePointsToABankAsLongAsTheFirmConsents() {
        String path = "/points/" + firm;
        Organisation own = new Organisation(
                new OrganisationId(firm.value()), "测试智感", OrganisationKind.ENTERPRISE, Optional.empty());
        organisations.add(new Actor.Platform(), own);
        Site head = site.stranger().signIn(people.administratorOf(own, Role.ENTERPRISE));
        Site clerk = site.stranger().signIn(people.memberOf(own, Role.ENTERPRISE));
        Site bank =
                site.stranger().signIn(people.memberOf(people.organisation(OrganisationKind.FINANCE), Role.FINANCE));
        Site otherBank =
                site.stranger().signIn(people.memberOf(people.organisation(OrganisationKind.FINANCE), Role.FINANCE));
        assertThat(bank.post("/points/bank", Map.of("firm", "000000", "purpose", "贷款审查"))
                        .header("Location"))
                .contains("told=unknown");
        Map<String, String> ask = Map.of("firm", "600000.TEST", "purpose", "贷款审查");
        assertThat(bank.post("/points/bank", ask).header("Location")).contains("told=asked");
        assertThat(bank.post("/points/bank", ask).header("Location")).contains("told=already");
        assertThat(bank.get(path).status()).isEqualTo(403);
        String action =
                head.get(path).page().select("section:has(#h-consents) form").attr("action");
        assertThat(clerk.post(action, Map.of("decision", "give")).status()).isEqualTo(403);
        assertThat(head.post(action, Map.of("decision", "give")).status()).isEqualTo(303);
        assertThat(bank.get(path).text("h1")).isEqualTo("测试智感股份有限公司");
        assertThat(otherBank.get(path).status()).isEqualTo(403);
        assertThat(bank.get("/points/bank").text("main")).contains("授权至");
        assertThat(head.post(action, Map.of("decision", "end")).status()).isEqualTo(303);
        assertThat(bank.get(path).status()).isEqualTo(403);
        assertThat(bank.get("/points/bank").text("main")).contains("已结束");
    }
}
