package org.chuanglian.platform.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.OutsideProvider;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sign-in page where an outside provider is set, as people see it. */
@PlatformTest(properties = "test.database=external-journey")
class ExternalJourney {

    private static final OutsideProvider PROVIDER = OutsideProvider.start("zhao");

    @Autowired
    private Site site;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) throws IOException {
        Path secret = Files.createTempFile("chuanglian-secret-", "");
        Files.writeString(secret, OutsideProvider.SECRET);
        settings.add("chuanglian.sign-in.oidc.issuer", PROVIDER::issuer);
        settings.add("chuanglian.sign-in.oidc.client-id", () -> OutsideProvider.CLIENT);
        settings.add("chuanglian.sign-in.oidc.secret-file", secret::toString);
        settings.add("chuanglian.sign-in.oidc.name", () -> "示例单位");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void offersTheProviderAndThePasskeyBesideThePasswordInEveryLook() {
        for (int width : List.of(Browser.DESK, Browser.PHONE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Browser.Tab tab = browser.open(width, scheme)) {
                    tab.visit("/signin");
                    assertThat(tab.page().locator("main")).containsText("用示例单位登录");
                    assertThat(tab.page().locator("[data-passkey-sign-in] button"))
                            .isVisible();
                    tab.axe();
                    tab.picture("signin-provider-" + width + "-" + scheme);
                }
            }
        }
    }

    @Test
    void linksAfterTheProviderHasConfirmedWhoItIs() {
        People.Account officer = people.with(Role.OFFICER);
        PROVIDER.leadBackTo(site.address() + "/signin/oidc/callback");
        String back = PROVIDER.visit(site.get("/signin/oidc").header("Location"), "zhao");
        String asked = site.get(back.substring(site.address().length())).header("Location");
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.LIGHT)) {
            Page page = tab.page();
            page.context()
                    .addCookies(List.of(new Cookie("SESSION", site.cookies().get("SESSION")).setUrl(site.address())));
            tab.visit(asked);
            assertThat(page.locator("#link")).containsText("zhao");
            tab.axe();
            tab.picture("signin-link-390");
            page.locator("#name").fill(officer.name());
            page.locator("#password").fill(officer.password());
            page.locator("main button.pri").click();
            tab.visit("/account");
            assertThat(page.locator("main")).containsText("zhao");
            tab.axe();
            tab.picture("account-linked-390");
        }
    }
}
