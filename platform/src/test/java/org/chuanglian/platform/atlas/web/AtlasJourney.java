package org.chuanglian.platform.atlas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader goes from the chains to a segment and to a firm in it, without script. */
@PlatformTest(properties = "test.database=atlas-journey")
class AtlasJourney {

    @Autowired
    private Browser browser;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        new PackFirms(catalogue, recordings).fill(Set.of("500000", "510000", "310000", "420000")::contains);
    }

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere("/atlas");
        browser.axeEverywhere("/atlas/intelligent-vehicles");
        browser.axeEverywhere("/en/atlas/integrated-circuits?region=310000");
        browser.axeEverywhere("/atlas/intelligent-vehicles/passenger-cars");
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
