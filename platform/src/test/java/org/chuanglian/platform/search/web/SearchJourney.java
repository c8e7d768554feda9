package org.chuanglian.platform.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SearchJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private Recordings recordings;

    @Autowired
    private SubjectIndex index;

    @BeforeEach
    void record() {
        recordings.record(new Recordings.Cause(new Recorder.Pack("test"), "test", null), sheet -> {
            sheet.subject(
                    1,
                    SubjectEntry.named(
                            new SubjectKey(SubjectKey.Scheme.PACK, "journey-park"),
                            SubjectKind.PARK,
                            "磁器口寻访园区",
                            new RegionCode("500106")));
            sheet.subject(
                    2,
                    SubjectEntry.named(
                            new SubjectKey(SubjectKey.Scheme.PACK, "journey-lab"),
                            SubjectKind.FACILITY,
                            "磁器口寻访实验室",
                            new RegionCode("500106")));
        });
        await().untilAsserted(
                        () -> Assertions.assertThat(index.suggest("磁器口寻访", 5)).hasSize(2));
    }

    @Test
    void findsASubjectWithTheKeyboardAlone() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/accessibility");
            Page page = tab.page();
            page.keyboard().press("/");
            Locator field = page.locator(".gsearch input");
            assertThat(field).isFocused();
            page.keyboard().type("ciqikouxunfang");
            Locator options = page.locator(".gsearch [role=option]");
            assertThat(options).hasCount(3);
            assertThat(field).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(field).hasAttribute("aria-activedescendant", "suggestions-0");
            tab.axe();
            page.keyboard().press("Escape");
            assertThat(options.first()).isHidden();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=ciqikouxunfang$"));
            assertThat(page.locator("h1")).hasText("“ciqikouxunfang”找到2条");
            page.locator(".found a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/registry/subjects/.*"));
        }
    }

    @Test
    void goesStraightToASuggestion() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/accessibility");
            Page page = tab.page();
            page.keyboard().press("/");
            page.keyboard().type("磁器口寻访园");
            assertThat(page.locator(".gsearch [role=option]")).hasCount(2);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/registry/subjects/.*"));
            assertThat(page.locator("h1")).containsText("磁器口寻访园区");
        }
    }

    @Test
    void worksWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.DESK)) {
            tab.visit("/accessibility");
            Page page = tab.page();
            page.locator(".gsearch input").fill("磁器口寻访");
            page.keyboard().press("Enter");
            assertThat(page.locator(".found a")).hasCount(2);
        }
    }

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere("/search?q=ciqikou");
        browser.axeEverywhere("/en/search?q=nothinglikethis");
        try (Browser.Tab tab = browser.open()) {
            tab.visit("/search?q=ciqikou");
            tab.picture("search");
        }
    }
}
