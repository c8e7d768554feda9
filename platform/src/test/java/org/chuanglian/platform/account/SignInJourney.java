package org.chuanglian.platform.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SignInJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Test
    void satisfiesAxeAtTheDoorAndWhereNothingIs() {
        browser.axeEverywhere("/signin?refused");
        browser.axeEverywhere("/en/signin?signed-out");
        browser.axeEverywhere("/no/such/page");
    }

    @Test
    void signsInChangesThePasswordAndSignsOut() {
        People.Account officer = people.with(Role.OFFICER);
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(officer);
            Page page = tab.page();
            page.locator(".me").click();
            assertThat(page.locator("h1")).hasText("我的账号");
            page.locator("#current").fill("wrong");
            page.locator("#chosen").fill("short");
            page.locator("#repeated").fill("other");
            page.getByLabel("显示密码").check();
            assertThat(page.locator("#chosen")).hasAttribute("type", "text");
            page.locator("main .btn.pri").click();
            assertThat(page.locator("[role=alert] li")).hasCount(3);
            tab.axe();
            page.locator("[role=alert] a").first().click();
            assertThat(page.locator("#current")).isFocused();
            page.locator("#current").fill(officer.password());
            page.locator("#chosen").fill("a sentence of my own");
            page.locator("#repeated").fill("a sentence of my own");
            page.locator("main .btn.pri").click();
            assertThat(page.locator("[role=status]")).containsText("密码已修改");
            page.locator(".acts button").click();
            assertThat(page.locator("[role=status]")).containsText("已退出登录");
        }
    }

    @Test
    void showsThePagesOfASignedInPersonInEveryLook() {
        People.Account officer = people.with(Role.OFFICER);
        for (int width : List.of(Browser.DESK, Browser.PHONE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Browser.Tab tab = browser.open(width, scheme)) {
                    tab.signIn(officer);
                    tab.visit("/account");
                    tab.axe();
                    tab.picture("account-" + width + "-" + scheme);
                    tab.visit("/signin");
                    tab.picture("signin-" + width + "-" + scheme);
                }
            }
        }
    }
}
