package org.chuanglian.platform.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.chuanglian.platform.account.signin.Passkey;
import org.chuanglian.platform.account.signin.Passkeys;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PasskeyJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Passkeys passkeys;

    /** A device with a screen lock inside Chromium. */
    private static void attachDevice(Page page) {
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", kind);
        device.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void make(Browser.Tab tab, String label) {
        tab.visit("/account");
        tab.page().locator("#passkey-label").fill(label);
        tab.page().locator("[data-passkey-register] button").click();
        assertThat(tab.page().locator("section:has(#passkeys) tbody")).containsText(label);
    }

    @Test
    void makesAPasskeySignsInWithItAndDeletesIt() {
        People.Account officer = people.with(Role.OFFICER);
        try (Browser.Tab tab = browser.open()) {
            Page page = tab.page();
            attachDevice(page);
            tab.signIn(officer);
            make(tab, "示例电脑");
            tab.axe();
            tab.picture("passkeys-1440");
            page.locator(".acts button").click();
            page.waitForURL("**/signin?signed-out");
            String before = session(page);
            tab.visit("/signin?next=/account");
            tab.axe();
            tab.picture("signin-passkey-1440");
            page.locator("[data-passkey-sign-in] button").click();
            page.waitForURL("**/account");
            assertThat(page.locator("h1")).hasText("我的账号");
            Assertions.assertThat(session(page)).isNotEqualTo(before);
            page.onDialog(dialog -> dialog.accept());
            page.locator("section:has(#passkeys) tbody button").click();
            assertThat(page.locator("section:has(#passkeys)")).containsText("还没有通行密钥");
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void letsNobodyDeleteThePasskeyOfAnother() {
        People.Account officer = people.with(Role.OFFICER);
        try (Browser.Tab tab = browser.open()) {
            attachDevice(tab.page());
            tab.signIn(officer);
            make(tab, "示例手机");
        }
        List<Passkey> made = passkeys.of(officer.person().id());
        site.signIn(people.with(Role.ADMINISTRATOR));
        site.post("/account/passkeys/" + made.getFirst().id() + "/delete", Map.of());
        Assertions.assertThat(passkeys.of(officer.person().id())).hasSize(1);
        Assertions.assertThat(site.postRaw("/account/passkeys/x/delete", "").status())
                .isEqualTo(403);
    }

    @Test
    void saysWhenADeviceHasNoPasskey() {
        try (Browser.Tab tab = browser.open()) {
            attachDevice(tab.page());
            tab.visit("/signin");
            tab.page().locator("[data-passkey-sign-in] button").click();
            assertThat(tab.page().locator("[data-passkey-failed]")).containsText("没有成功");
        }
    }

    @Test
    void asksForTheTokenAndForAPersonBeforeMakingOne() {
        site.get("/signin");
        Assertions.assertThat(site.post("/webauthn/register", Map.of()).status())
                .isIn(303, 403);
        Assertions.assertThat(site.postRaw("/webauthn/register/options", "").status())
                .isEqualTo(403);
        Assertions.assertThat(site.postRaw("/login/webauthn", "").status()).isEqualTo(403);
        Assertions.assertThat(site.post("/login/webauthn", Map.of()).status()).isBetween(400, 499);
    }
}
