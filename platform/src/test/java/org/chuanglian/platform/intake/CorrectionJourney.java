package org.chuanglian.platform.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor asks for a correction, an officer decides it, and visitors read what came of it. */
@PlatformTest
class CorrectionJourney {

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

    private ToldSubject told;

    @BeforeEach
    void prepare() {
        told = new ToldSubject(catalogue, recordings, subjects);
    }

    /** Asks as a visitor does; the address of the request for everybody. */
    private String asked(SubjectId firm, String claim) {
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.LIGHT)) {
            tab.visit("/intake/corrections/new?subject=" + firm + "&indicator=" + ToldSubject.staff() + "&period=2021");
            Page page = tab.page();
            page.getByLabel("应为").fill(claim);
            page.getByLabel("依据").fill("九月缴费名单，编号甲");
            page.getByText("提交更正").click();
            assertThat(page.locator("h1")).containsText("申请C-");
            assertThat(page.locator(".mast .meta")).containsText("请保存本页的网址");
            assertThat(page.locator("main")).containsText("九月缴费名单，编号甲");
            return "/intake/corrections/" + page.locator("h1").innerText().replace("申请", "");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void grantsARequestFromTheListAndVisitorsReadTheNewValueAndTheOld() {
        SubjectId firm = told.firm("更正旅程企业一");
        String receipt = asked(firm, "86");
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            tab.visit("/intake/corrections");
            Page page = tab.page();
            page.locator("a[href='" + receipt + "']").click();
            assertThat(page.locator("main")).containsText("九月缴费名单，编号甲");
            press(page, "由我承办");
            assertThat(page.locator("main dl").first()).containsText("承办");
            page.getByLabel("理由（公开）").fill("名单核对无误");
            press(page, "采纳");
            assertThat(page.locator("[role=alert]")).containsText("采纳要有依据");
            assertThat(page.locator("#reason")).hasValue("名单核对无误");
            tab.axe();
            tab.picture("correction-refused-form");
            page.locator("[role=alert] a").click();
            assertThat(page.locator("#evidence")).isFocused();
            page.locator("#evidence").fill("渝社函〔2026〕8号");
            press(page, "采纳");
            assertThat(page.locator(".lede")).containsText("已采纳");
        }
        try (Browser.Tab visitor = browser.open(Browser.PHONE, ColorScheme.DARK)) {
            visitor.visit(receipt);
            assertThat(visitor.page().locator("main")).containsText("渝社函〔2026〕8号");
            visitor.axe();
            visitor.picture("correction-visitor-390");
            visitor.visit("/registry/subjects/" + firm + "/facts/" + ToldSubject.staff() + "/2021");
            assertThat(visitor.page().locator("ol.tl b")).containsText("86");
            assertThat(visitor.page().locator("ol.tl del")).containsText("94");
            visitor.visit("/en/registry/sources/CORRECTIONS");
            assertThat(visitor.page().locator("h1")).hasText("Decided correction requests");
        }
    }

    @Test
    void declinesARequestWithAReasonThatVisitorsRead() {
        SubjectId firm = told.firm("更正旅程企业二");
        String receipt = asked(firm, "87");
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            tab.visit(receipt);
            tab.page().getByLabel("理由（公开）").fill("名单不含该企业");
            press(tab.page(), "不采纳");
            assertThat(tab.page().locator(".lede")).containsText("不采纳");
        }
        try (Browser.Tab visitor = browser.open()) {
            visitor.visit(receipt);
            assertThat(visitor.page().locator("main")).containsText("名单不含该企业");
            visitor.visit("/registry/subjects/" + firm);
            assertThat(visitor.page().locator("#fact-" + ToldSubject.staff())).containsText("94");
        }
    }

    @Test
    void tellsTheOfficerWhoDecidesSecond() {
        String receipt = asked(told.firm("更正旅程企业三"), "88");
        try (Browser.Tab first = browser.open();
                Browser.Tab second = browser.open()) {
            first.signIn(people.with(Role.OFFICER));
            second.signIn(people.with(Role.OFFICER));
            first.visit(receipt);
            second.visit(receipt);
            first.page().getByLabel("理由（公开）").fill("名单不含该企业");
            press(first.page(), "不采纳");
            second.page().getByLabel("理由（公开）").fill("名单核对无误");
            second.page().locator("#evidence").fill("渝社函〔2026〕9号");
            press(second.page(), "采纳");
            assertThat(second.page().locator("[role=alert]")).containsText("另一位工作人员已核定");
            assertThat(second.page().locator(".lede")).containsText("不采纳");
            second.axe();
        }
    }

    @Test
    void satisfiesAxeOnEveryPageOfCorrections() {
        SubjectId firm = told.firm("更正旅程企业四");
        String receipt = asked(firm, "89");
        String form = "/intake/corrections/new?subject=" + firm + "&indicator=" + ToldSubject.staff() + "&period=2021";
        browser.axeEverywhere(
                people.with(Role.OFFICER),
                List.of("/intake/corrections", "/en/intake/corrections", receipt, "/en" + receipt, form));
        browser.axeEverywhere("/intake/corrections?number=nope");
        browser.axeEverywhere("/intake/corrections/new?subject=" + firm);
    }
}
