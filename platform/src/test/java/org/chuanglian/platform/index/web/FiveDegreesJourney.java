package org.chuanglian.platform.index.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.ProvincePanel;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "test.database=index-journey")
class FiveDegreesJourney {

    @Autowired
    private Browser browser;

    @BeforeAll
    static void fill(
            @Autowired Catalogue catalogue, @Autowired Recordings recordings, @Autowired IndexSchemes schemes) {
        new ProvincePanel(catalogue, recordings, schemes).fill();
    }

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere("/index");
        browser.axeEverywhere("/en/index?region=540000");
        browser.axeEverywhere("/index/audit");
        browser.axeEverywhere("/index/compare?region=500000&region=310000&region=540000");
        browser.axeEverywhere("/index/weights?JJ=40");
        browser.axeEverywhere("/index?of=districts");
        browser.axeEverywhere("/en/index?of=institutions");
    }

    @Test
    void goesFromTheCityToAnotherProvinceWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.PHONE)) {
            tab.visit("/index");
            assertThat(tab.page().locator(".dims svg.strip").first()).isVisible();
            tab.page().locator("#region").selectOption("310000");
            tab.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看"))
                    .click();
            assertThat(tab.page().locator(".lede")).containsText("上海市");
        }
    }

    @Test
    void scoresAgainWhileASliderMoves() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/index");
            assertThat(tab.page().locator("#trial output")).hasText("35.7");
            for (String degree : new String[] {"HY", "KF", "GX", "FS"}) {
                tab.page().locator("input[data-pair=w-" + degree + "]").fill("0");
            }
            assertThat(tab.page().locator("#w-FS")).hasValue("0");
            assertThat(tab.page().locator("#trial output")).hasText("33.8");
        }
    }
}
