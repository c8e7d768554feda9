package org.chuanglian.platform.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SubjectJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    @Test
    void satisfiesAxeOnEveryPageAboutSubjects() {
        SubjectId id = told.firm("旅程企业一");
        told.correctStaff("旅程企业一", 86);
        browser.axeEverywhere("/registry/subjects/" + id);
        browser.axeEverywhere("/en/registry/subjects/" + id);
        browser.axeEverywhere("/registry/subjects/" + id + "/facts/" + ToldSubject.STAFF + "/2021");
        browser.axeEverywhere("/registry/sources");
        browser.axeEverywhere("/registry/sources/" + ToldSubject.SOURCE);
        browser.axeEverywhere("/registry/indicators");
        browser.axeEverywhere("/registry/indicators/" + ToldSubject.REVENUE);
        browser.axeEverywhere("/registry/imported");
        browser.axeEverywhere("/intake/corrections/new?subject=" + id);
    }

    @Test
    void opensAHistoryInPlaceAndClosesItAgain() {
        SubjectId id = told.firm("旅程企业二");
        told.correctStaff("旅程企业二", 86);
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/registry/subjects/" + id);
            Page page = tab.page();
            Locator row = page.locator("#fact-" + ToldSubject.STAFF);
            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^历史")))
                    .click();
            assertThat(page.locator("tr.hist del").first()).hasText("94人");
            tab.axe();
            page.getByText("收起历史").click();
            assertThat(page.locator("tr.hist del")).hasCount(0);
        }
    }

    @Test
    void leadsFromAValueToItsCorrectionAndBackWithoutScript() {
        SubjectId id = told.firm("旅程企业三");
        try (Browser.Tab tab = browser.openWithoutScript(Browser.PHONE)) {
            tab.visit("/registry/subjects/" + id);
            Page page = tab.page();
            page.locator("#fact-" + ToldSubject.STAFF)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^更正")))
                    .click();
            page.getByLabel("应为").fill("86");
            page.getByLabel("依据").fill("九月缴费名单，编号甲");
            page.getByText("提交更正").click();
            assertThat(page.locator("h1")).containsText("申请C-");
            tab.visit("/registry/subjects/" + id);
            assertThat(page.locator("#fact-" + ToldSubject.STAFF)).containsText("有异议");
        }
    }
}
