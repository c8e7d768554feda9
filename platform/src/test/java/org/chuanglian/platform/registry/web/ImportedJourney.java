package org.chuanglian.platform.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer brings an institution in, leads it on, and hangs on it what it raised; visitors read it. */
@PlatformTest
class ImportedJourney {

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

    @BeforeEach
    void prepare() {
        new ToldSubject(catalogue, recordings, subjects).firm("旅程孵化企业");
    }

    private static void bringIn(Page page, String name) {
        page.navigate("/registry/imported");
        page.getByLabel("机构名称").fill(name);
        page.getByLabel("所在区县").selectOption("500106");
        page.getByLabel("开始洽谈的日期").fill("2025-01-10");
        page.getByLabel("依据").fill("会议纪要〔2025〕1号");
        record(page);
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void record(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
    }

    private static void step(Page page, String stage, String day) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记下一步"))
                .click();
        page.getByLabel("阶段", new Page.GetByLabelOptions().setExact(true)).selectOption(stage);
        page.locator("#date").fill(day);
        page.locator("#evidence").fill("合作协议〔2025〕2号");
        record(page);
    }

    @Test
    void bringsAnInstitutionInAndLeadsItOnFromStepToStep() {
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            Page page = tab.page();
            bringIn(page, "旅程引进院一");
            assertThat(page.locator("ol.stages [aria-current=step]")).containsText("洽谈");
            step(page, "signing", "2025-02-10");
            assertThat(page.locator("ol.stages [aria-current=step]")).containsText("2025-02-10");
            assertThat(page.locator("ol.stages [aria-current=step]")).containsText("合作协议〔2025〕2号");
            tab.axe();
            tab.picture("imported-subject");
        }
    }

    @Test
    void hangsAFirmOnAnInstitutionAndVisitorsReadItInBothLanguages() {
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            Page page = tab.page();
            bringIn(page, "旅程引进院二");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记下一步"))
                    .click();
            page.getByLabel("按名称查找").fill("旅程孵化");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("查找").setExact(true))
                    .click();
            page.getByLabel("关系", new Page.GetByLabelOptions().setExact(true)).selectOption("incubates");
            page.locator("#since").fill("2025-02-01");
            page.locator("#hang-evidence").fill("孵化协议〔2025〕3号");
            tab.axe();
            tab.picture("imported-hang");
            page.locator("form[action*=hung] button").click();
            assertThat(page.locator("#relations")).isVisible();
        }
        String institution = subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, "旅程引进院二"))
                .orElseThrow()
                .id()
                .toString();
        browser.axeEverywhere("/registry/subjects/" + institution);
        try (Browser.Tab visitor = browser.open(Browser.PHONE, ColorScheme.DARK)) {
            visitor.visit("/registry/subjects/" + institution);
            assertThat(visitor.page().locator("main")).containsText("旅程孵化企业");
            assertThat(visitor.page().locator("main")).containsText("孵化协议〔2025〕3号");
            visitor.picture("imported-visitor-390");
            visitor.visit("/en/registry/subjects/" + institution);
            assertThat(visitor.page().locator("main"))
                    .containsText("Recorded what hangs on an imported institution: Firm it incubates");
            visitor.visit("/en/registry/sources/OFFICERS");
            assertThat(visitor.page().locator("h1")).hasText("Recorded by officers of the platform");
            visitor.axe();
        }
    }

    @Test
    void tellsTheOfficerWhoseTabIsOldAndKeepsWhatHeTyped() {
        try (Browser.Tab first = browser.open();
                Browser.Tab second = browser.open()) {
            first.signIn(people.with(Role.OFFICER));
            second.signIn(people.with(Role.OFFICER));
            bringIn(first.page(), "旅程引进院三");
            second.visit(first.page().url());
            second.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记下一步"))
                    .click();
            step(first.page(), "signing", "2025-02-10");
            Page late = second.page();
            late.locator("#date").fill("2025-02-11");
            late.locator("#evidence").fill("另一份协议");
            record(late);
            assertThat(late.locator("[role=alert]")).containsText("有人登记了新的一步");
            assertThat(late.locator("#evidence")).hasValue("另一份协议");
            // what he asked for cannot follow any more, and nothing else is chosen in its place
            assertThat(late.locator("#stage")).hasValue("");
            assertThat(late.locator("ol.stages [aria-current=step]")).containsText("签约");
            second.axe();
            second.picture("imported-late");
        }
    }

    @Test
    void satisfiesAxeOnEveryPageOfAnOfficer() {
        String institution;
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            bringIn(tab.page(), "旅程引进院四");
            institution = tab.page().url().replaceAll(".*/", "");
        }
        browser.axeEverywhere(
                people.with(Role.OFFICER),
                List.of(
                        "/registry/imported",
                        "/en/registry/imported",
                        "/registry/imported/" + institution + "?find=旅程",
                        "/en/registry/imported/" + institution + "?find=nothing",
                        "/registry/subjects/" + institution));
    }
}
