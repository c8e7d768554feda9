package org.chuanglian.platform.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ShellJourney {

    private static final String PAGE = "/accessibility";

    @Autowired
    private Browser browser;

    @Test
    void satisfiesAxeInEveryLookAndLanguage() {
        browser.axeEverywhere(PAGE);
        browser.axeEverywhere("/en" + PAGE);
    }

    @Test
    void followsTheDeviceUntilAThemeIsChosenAndKeepsTheChoice() {
        try (Browser.Tab tab = browser.open(Browser.DESK, ColorScheme.DARK)) {
            tab.visit(PAGE);
            Page page = tab.page();
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(16, 23, 22)");
            page.waitForResponse("**/preferences", () -> button(page, "切换到浅色").click());
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(251, 252, 251)");
            assertThat(button(page, "切换到深色")).isFocused();
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        }
    }

    @Test
    void setsTheLargeSizeForReadersWithoutScript() {
        try (Browser.Tab tab = browser.openWithoutScript(Browser.DESK)) {
            tab.visit(PAGE + "?from=here");
            Page page = tab.page();
            button(page, "长者版").first().click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/accessibility\\?from=here$"));
            assertThat(page.locator("html")).hasAttribute("data-size", "large");
            assertThat(page.locator("html")).hasCSS("font-size", "20px");
        }
    }

    @Test
    void opensTheDrawerWithTheKeyboardAndGivesTheFocusBack() {
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.LIGHT)) {
            tab.visit(PAGE);
            Page page = tab.page();
            Locator menu = page.getByLabel("打开目录");
            Locator rail = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"));
            assertThat(rail).isHidden();
            menu.focus();
            page.keyboard().press("Enter");
            assertThat(rail).isVisible();
            assertThat(rail.locator("a, button").locator("visible=true").first())
                    .isFocused();
            assertThat(page.locator("main")).hasAttribute("inert", "");
            tab.axe();
            page.keyboard().press("Escape");
            assertThat(rail).isHidden();
            assertThat(menu).isFocused();
            assertThat(page.locator("main")).not().hasAttribute("inert", "");
        }
    }

    @Test
    void goesToTheSearchFieldBySlashUnlessThatIsSwitchedOff() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit(PAGE);
            Page page = tab.page();
            page.keyboard().press("/");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
            page.getByLabel("关闭").check();
            page.getByText("保存设置").click();
            assertThat(page.locator("html")).hasAttribute("data-slash", "off");
            page.keyboard().press("/");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).not().isFocused();
        }
    }

    @Test
    void skipsToTheContentAsTheFirstStepOfTheKeyboard() {
        try (Browser.Tab tab = browser.open()) {
            tab.visit(PAGE);
            Page page = tab.page();
            page.keyboard().press("Tab");
            assertThat(page.getByText("跳到正文")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
