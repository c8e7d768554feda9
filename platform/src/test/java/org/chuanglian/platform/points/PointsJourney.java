package org.chuanglian.platform.points;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer starts a run, finds a firm in the list, opens an indicator and tries another value. */
@PlatformTest(properties = "test.database=points-journey")
@Timeout(240)
class PointsJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Jobs jobs;

    @Test
    void runsFindsOpensAndTries() {
        ScoredFirms firms = new ScoredFirms(catalogue, recordings, subjects).define();
        for (int i = 1; i <= 24; i++) {
            String name = "旅程企业" + i + "股份有限公司";
            firms.firm(name, i % 2 == 0 ? "500106" : "500112", "传感器");
            firms.figures(name, 2020, Map.of("FIRM_REVENUE", i * 10 + "000000", "FIRM_RD_EXPENSE", i * 1_000 + "000"));
            firms.figures(name, 2021, ScoredFirms.report((i * 11 + i * i) + "000000", i * 1_100 + "000"));
        }
        SubjectId firm =
                subjects.find(ScoredFirms.key("旅程企业9股份有限公司")).orElseThrow().id();
        People.Account officer = people.with(Role.OFFICER);
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(officer);
            Page page = tab.page();
            page.navigate("/points");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新计算全部年度"))
                    .click();
            while (!jobs.of(officer.person().id(), 1).getFirst().isOver()) {
                Thread.onSpinWait();
            }
            page.navigate("/points/firms");
            page.locator("#f-q").fill("旅程企业9股份");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查询"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("旅程企业9股份有限公司"))
                    .click();
            assertThat(page.locator("h1")).hasText("旅程企业9股份有限公司");
            page.locator("#i-rd-intensity summary").click();
            assertThat(page.locator("#i-rd-intensity .ex")).containsText("测试用年报");
            String before = page.locator(".total .big").innerText();
            page.locator("#t-inventions").fill("20");
            page.locator("#t-inventions").press("Tab");
            assertThat(page.locator("#try-result .dlt")).containsText("＋8.0分");
            assertThat(page.locator(".total .big")).hasText(before);
            tab.axe();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("创新型中小企业评价"))
                    .click();
            assertThat(page.locator("h1")).hasText("创新型中小企业评价");
            tab.axe();
        }
        browser.axeEverywhere(
                officer,
                List.of(
                        "/points/" + firm,
                        "/points/" + firm + "/evaluations/technology-sme",
                        "/points/firms",
                        "/points",
                        "/points/schemes",
                        "/points/adjustments"));
    }
}
