package org.chuanglian.platform.record.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(properties = "test.database=record-pages")
class RecordJourney {

    @Autowired
    private Browser browser;

    @BeforeAll
    static void append(@Autowired Acts acts) {
        for (int i = 0; i < 40; i++) {
            acts.append(Act.of(ActKind.TABLE_LOADED, new Actor.Pack("示例"))
                    .telling("rows", i)
                    .keeping("reason", "示例"));
        }
    }

    @Test
    void leadsFromTheRailToOneEntryAndOn() {
        try (Browser.Tab tab = browser.open()) {
            Page page = tab.page();
            tab.visit("/");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("存证").setExact(true))
                    .first()
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一页"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("page=2"));
            page.locator("tbody th a").last().click();
            assertThat(page).hasURL(Pattern.compile("/record/entries/[0-9]+$"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一条"))
                    .click();
            assertThat(page.locator("#line")).containsText("\"seq\":");
        }
    }

    @Test
    void hasNothingThatAxeFinds() {
        browser.axeEverywhere("/record");
        browser.axeEverywhere("/en/record/entries/1");
    }
}
