package org.chuanglian.platform.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RegistryJourney {

    private static final String OURS = "/registry?group=organisation&q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A";

    @Autowired
    private Browser browser;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        ListedSubjects.record(catalogue, recordings);
    }

    @Test
    void findsSortsAndComesBack() {
        try (Browser.Tab tab = browser.open()) {
            Page page = tab.page();
            tab.visit("/registry");
            page.getByLabel("名称或代码").fill("测试企业");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查询"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("符合45项");
            assertThat(page).hasURL(Pattern.compile("\\?q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A$"));
            page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("名称"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
            assertThat(page.locator("tbody th a").first()).hasText("测试企业45");
            page.goBack();
            assertThat(page.locator("tbody th a").first()).hasText("测试企业01");
            Locator chip =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("移除：.*")));
            chip.first().click();
            assertThat(page).hasURL(Pattern.compile("/registry$"));
        }
    }

    @Test
    void worksWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.PHONE)) {
            Page page = tab.page();
            tab.visit(OURS);
            page.locator("#f-region").selectOption("500106");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查询"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("符合22项");
        }
    }

    @Test
    void hasNothingThatAxeFinds() {
        browser.axeEverywhere(OURS + "&size=10&column=kind&column=LIST_HEADS&region=bad");
        browser.axeEverywhere("/registry?q=%E6%97%A0%E6%AD%A4%E5%90%8D%E7%A7%B0");
        browser.axeEverywhere("/registry/map");
        browser.axeEverywhere("/registry/map?view=table");
        browser.axeEverywhere("/api/docs");
    }
}
