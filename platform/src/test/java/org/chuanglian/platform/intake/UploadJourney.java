package org.chuanglian.platform.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer brings a table in: columns, problem rows, the good ones first, and all of it taken back. */
@PlatformTest(properties = "test.database=uploads")
@Timeout(180)
class UploadJourney {

    private static final String TABLE =
            "单位名称,机构类型,所在区县,成立时间\n示例甲旅程院,新型研发机构,璧山区,2021/5/18\n示例乙旅程院,平台,潼关县,2022-03-01\n示例丙旅程院,平台,璧山区,2027-13-01\n";

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Recordings recordings;

    @BeforeEach
    void prepare() {
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("places of a journey"), "places of a journey", null),
                sheet -> sheet.subject(
                        1,
                        SubjectEntry.named(
                                new SubjectKey(SubjectKey.Scheme.GBT2260, "500120"),
                                SubjectKind.REGION,
                                "璧山区",
                                new RegionCode("500120"))));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void send(Browser.Tab tab) {
        tab.visit("/intake/uploads");
        Page page = tab.page();
        page.getByLabel("表格内容").selectOption("institutions");
        page.getByLabel("CSV或XLSX文件")
                .setInputFiles(new FilePayload("旅程.csv", "text/csv", TABLE.getBytes(Charset.forName("GB18030"))));
        button(page, "上传").click();
        assertThat(page.locator("h1")).hasText("批量导入研发机构");
    }

    @Test
    void bringsATableInFixesARowRecordsTheGoodOnesAndTakesThemBack() {
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.OFFICER));
            send(tab);
            Page page = tab.page();
            tab.axe();
            tab.picture("upload-columns");
            button(page, "开始校验").click();
            assertThat(page.locator(".importrows tbody tr")).hasCount(2);
            assertThat(page.locator(".cellerr")).hasCount(2);
            tab.axe();
            tab.picture("upload-rows");

            page.locator(".importrows tbody tr").first().getByText("修改").click();
            page.getByLabel("区县").fill("璧山区");
            tab.axe();
            page.locator("button[value=fix]").click();
            assertThat(page.locator(".importrows tbody tr")).hasCount(1);

            page.onDialog(Dialog::accept);
            button(page, "先入库2行").click();
            assertThat(page.locator("main")).containsText("旅程.csv");
            assertThat(page.locator(".figs .v").first()).hasText("2");
            tab.axe();
            tab.picture("upload-done");
            tab.visit("/registry?q=示例乙旅程院");
            assertThat(page.locator("main a:text-is('示例乙旅程院')")).hasCount(1);

            tab.visit("/intake/uploads");
            page.getByText("旅程.csv").first().click();
            button(page, "整批撤回").click();
            assertThat(page.locator("[role=status]")).containsText("撤回");
            tab.visit("/registry?q=示例乙旅程院");
            assertThat(page.locator("main a:text-is('示例乙旅程院')")).hasCount(0);
        }
    }

    @Test
    void worksOnATelephoneInTheDarkAndWithoutScript() {
        People.Account officer = people.with(Role.OFFICER);
        browser.axeEverywhere(officer, List.of("/intake/uploads", "/en/intake/uploads"));
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.DARK)) {
            tab.signIn(officer);
            send(tab);
            tab.axe();
            button(tab.page(), "开始校验").click();
            assertThat(tab.page().locator(".cellerr")).hasCount(2);
            tab.axe();
            tab.picture("upload-rows-390-dark");
        }
        try (Browser.Tab tab = browser.openWithoutScript(Browser.DESK)) {
            tab.signIn(officer);
            send(tab);
            assertThat(tab.page().locator("main select").first()).isVisible();
        }
    }
}
