package org.chuanglian.platform.atlas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader goes from the chains to a firm without script; an officer takes a gap up and closes it. */
@PlatformTest(properties = "test.database=atlas-journey")
class AtlasJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        new PackFirms(catalogue, recordings).fill(Set.of("500000", "510000", "310000", "420000")::contains);
    }

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere("/en/atlas/integrated-circuits?region=310000");
        browser.axeEverywhere(
                people.with(Role.OFFICER),
                List.of(
                        "/atlas",
                        "/atlas/intelligent-vehicles",
                        "/atlas/intelligent-vehicles/passenger-cars",
                        "/atlas/compare",
                        "/atlas/provinces"));
    }

    @Test
    void takesAGapUpAndClosesItUponEvidence() {
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            Page page = tab.page();
            page.navigate("/atlas/intelligent-vehicles");
            page.locator("section[aria-labelledby=h-gaps] tbody th a").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("转为行动"))
                    .click();
            assertThat(page.locator("textarea")).containsText("全国供应方");
            tab.axe();
            tab.picture("atlas-draft");
            page.locator("#d-owner").fill("示例处室");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                    .click();
            assertThat(page.locator("article.remedy")).containsText("进行中");
            tab.axe();
            tab.picture("atlas-gap");
            page.locator("#c-evidence").fill("示例合同第1号");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("凭证据销号"))
                    .click();
            assertThat(page.locator(".msg")).containsText("凭合同销号：示例合同第1号");
            page.navigate("/atlas/gaps");
            assertThat(page.locator("tbody")).containsText("已销号");
            tab.axe();
        }
    }

    @Test
    void goesFromTheChainsToAFirmWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.PHONE)) {
            tab.visit("/atlas");
            Page page = tab.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("智能网联新能源汽车"))
                    .click();
            assertThat(page.locator(".lede")).containsText("智能网联新能源汽车");
            page.locator("a.node[href*='/passenger-cars?']").click();
            assertThat(page.locator("h1")).hasText("乘用车");
            page.locator("section[aria-labelledby=h-local] tbody a").first().click();
            assertThat(page.locator("h1")).isVisible();
        }
    }
}
