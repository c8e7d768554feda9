package org.chuanglian.platform.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer is warned while typing, searches for duplicates, merges a pair and splits it again. */
@PlatformTest(properties = "test.database=duplicates-journey")
@Timeout(180)
class DuplicatesJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Jobs jobs;

    @BeforeEach
    void prepare() {
        for (String name : List.of("重庆旅程精密仪器股份有限公司", "重庆市旅程精密仪器股份有限公司", "璧山远航轴承有限公司", "大足五金研究院", "北碚光电研究中心")) {
            recordings.record(
                    new Recordings.Cause(new Recorder.Pack("journey"), "a test", null),
                    sheet -> sheet.subject(
                            1,
                            SubjectEntry.named(
                                    new SubjectKey(SubjectKey.Scheme.PACK, "journey/" + name),
                                    SubjectKind.ENTERPRISE,
                                    name,
                                    new RegionCode("500106"))));
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    @Test
    void isWarnedWhileTypingAndMergesAndSplitsAPair() {
        People.Account officer = people.with(Role.OFFICER);
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(officer);
            Page page = tab.page();
            page.navigate("/registry/imported");
            page.locator("#name").pressSequentially("重庆旅程精密仪器");
            assertThat(page.locator("[aria-live=polite] a").first()).containsText("旅程精密仪器股份有限公司");
            tab.axe();
            tab.picture("similar");
            page.navigate("/intake/duplicates");
            press(page, "立即查找");
            while (!jobs.of(officer.person().id(), 1).getFirst().isOver()) {
                Thread.onSpinWait();
            }
            page.navigate("/intake/duplicates");
            tab.axe();
            tab.picture("duplicates");
            page.getByLabel("事由").first().fill("登记材料相同");
            press(page, "相同，保留甲");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已合并");
            String kept = subjects.find(new SubjectKey(SubjectKey.Scheme.PACK, "journey/重庆旅程精密仪器股份有限公司"))
                    .orElseThrow()
                    .id()
                    .toString();
            page.navigate("/registry/subjects/" + kept);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("合并与拆分"))
                    .click();
            tab.axe();
            tab.picture("merges");
            page.getByLabel("事由").first().fill("其实是两家公司");
            press(page, "拆分");
            assertThat(page.locator("main")).containsText("已拆分");
            page.getByLabel("另一个主体的名称").fill("旅程精密");
            press(page, "查找");
            assertThat(page.locator("input[type=radio][name=other]")).hasCount(1);
            tab.axe();
            tab.picture("merge-form");
        }
        browser.axeEverywhere(officer, List.of("/intake/duplicates", "/en/intake/duplicates"));
    }
}
