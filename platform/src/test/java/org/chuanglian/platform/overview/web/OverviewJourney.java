package org.chuanglian.platform.overview.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chuanglian.platform.overview.CityRegister;
import org.chuanglian.platform.overview.PackPromises;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest(properties = "test.database=overview-journey")
class OverviewJourney {

    @Autowired
    private Browser browser;

    @BeforeAll
    static void fill(
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired ApplicationContext application) {
        new CityRegister(catalogue, recordings).fill();
        PackPromises.take(application);
    }

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere("/");
        browser.axeEverywhere("/?map=table&rank=table&trend=table");
        browser.axeEverywhere("/?at=2001-01-01");
        browser.axeEverywhere("/en/");
        browser.axeEverywhere("/promises");
        browser.axeEverywhere("/en/promises");
    }

    @Test
    void drawsEachDistrictInItsShade() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.DESK)) {
            tab.visit("/");
            Locator district = tab.page().locator("svg.geo-map > a[aria-label^=沙坪坝区] use");
            Locator other = tab.page().locator("svg.geo-map > a[aria-label^=璧山区] use");
            assertThat(district).isVisible();
            assertThat(district).not().hasCSS("fill", "rgb(0, 0, 0)");
            org.assertj.core.api.Assertions.assertThat(fill(district)).isNotEqualTo(fill(other));
            org.assertj.core.api.Assertions.assertThat(district.boundingBox().width)
                    .isGreaterThan(2);
        }
    }

    private static String fill(Locator shape) {
        return (String) shape.evaluate("shape => getComputedStyle(shape).fill");
    }

    @Test
    void turnsAChartIntoItsTableAtOnce() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/");
            Locator trend = trend(tab.page());
            assertThat(trend.locator("svg.wide")).isVisible();
            trend.getByText("表", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(trend.locator("svg.wide")).isHidden();
            assertThat(trend.locator("tbody tr")).hasCount(2);
            assertThat(tab.page()).hasURL(java.util.regex.Pattern.compile(".*/$"));
        }
    }

    @Test
    void turnsAChartIntoItsTableWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.DESK)) {
            tab.visit("/");
            trend(tab.page())
                    .getByText("表", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(tab.page()).hasURL(java.util.regex.Pattern.compile(".*\\?trend=table#h-trend$"));
            assertThat(trend(tab.page()).locator("svg.wide")).isHidden();
        }
    }

    @Test
    void leadsFromTheFirstPageToWhyAPromiseCannotBeMeasured() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/");
            tab.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("账本").setExact(true))
                    .click();
            Locator promise = tab.page().locator("#import-institutions");
            promise.locator("summary").focus();
            tab.page().keyboard().press("Enter");
            assertThat(promise.getByText("登记引进机构的签约、落地等步骤，附日期和佐证")).isVisible();
            tab.picture("promises");
        }
    }

    private static Locator trend(Page page) {
        return page.locator("section[aria-labelledby=h-trend]");
    }
}
