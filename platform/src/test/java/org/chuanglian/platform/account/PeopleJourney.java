package org.chuanglian.platform.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PeopleJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Test
    void invitesAMemberWhoMakesAnAccountAndSignsIn() {
        Organisation school = people.organisation(OrganisationKind.INSTITUTE);
        String link;
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.administratorOf(school, Role.INSTITUTE));
            tab.visit("/organisations/" + school.id());
            Page page = tab.page();
            page.locator("#name").fill("journey-" + school.id().toString().substring(24));
            page.locator("#display").fill("示例教授");
            page.locator("#role").selectOption("TALENT");
            page.locator("main .btn.pri").click();
            assertThat(page.locator("[role=status]")).containsText("示例教授");
            tab.axe();
            link = page.locator("#link").inputValue();
        }
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.LIGHT)) {
            Page page = tab.page();
            page.navigate(link);
            tab.axe();
            tab.picture("invitation-390");
            page.locator("#chosen").fill("three quiet words here");
            page.locator("#repeated").fill("three quiet words here");
            String name = page.locator("#name").inputValue();
            page.locator("main .btn.pri").click();
            assertThat(page.locator("[role=status]")).containsText("账号已设立");
            page.locator("#name").fill(name);
            page.locator("#password").fill("three quiet words here");
            page.locator("main .btn.pri").click();
            tab.visit("/account");
            assertThat(page.locator("main")).containsText(school.name());
        }
    }

    @Test
    void showsTheSecondWhoSavesHowItDiffersFromTheFirst() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        String address = "/organisations/" + firm.id() + "/edit";
        try (Browser.Tab first = browser.open();
                Browser.Tab second = browser.open(Browser.PHONE, ColorScheme.DARK)) {
            for (Browser.Tab tab : List.of(first, second)) {
                tab.signIn(people.with(Role.ADMINISTRATOR));
                tab.visit(address);
            }
            save(first.page(), "示例甲公司");
            save(second.page(), "示例乙公司");
            assertThat(second.page().locator("[role=alert]")).containsText("别人先改了");
            assertThat(second.page().locator("main table")).containsText("示例甲公司");
            second.axe();
            second.picture("difference-390");
            second.page().setViewportSize(Browser.DESK, 900);
            second.picture("difference-1440");
            second.page().locator("main .btn.pri").click();
            assertThat(second.page().locator("h1")).hasText("示例乙公司");
        }
    }

    private static void save(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("main .btn.pri").click();
    }

    @Test
    void replacesAForgottenPasswordByALink() {
        People.Account person = people.with(Role.EDITOR);
        String link;
        try (Browser.Tab tab = browser.open()) {
            tab.signIn(people.with(Role.ADMINISTRATOR));
            tab.visit("/people/" + person.person().id());
            tab.page().onDialog(Dialog::accept);
            tab.page().locator("form[action$=password-link] button").click();
            tab.axe();
            link = tab.page().locator("#link").inputValue();
        }
        try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.LIGHT)) {
            Page page = tab.page();
            page.navigate(link);
            tab.axe();
            tab.picture("password-link-390");
            page.locator("#chosen").fill("three quiet words here");
            page.locator("#repeated").fill("three quiet words here");
            page.locator("main .btn.pri").click();
            tab.signIn(new People.Account(person.person(), "three quiet words here"));
            tab.visit("/account");
            assertThat(page.locator("main")).containsText(person.name());
        }
    }

    @Test
    void satisfiesAxeOnThePagesOfAnAdministrator() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        People.Account member = people.administratorOf(firm, Role.ENTERPRISE);
        browser.axeEverywhere(
                people.with(Role.ADMINISTRATOR),
                List.of(
                        "/people?role=ENTERPRISE",
                        "/people/" + member.person().id(),
                        "/en/invite",
                        "/organisations",
                        "/en/organisations/" + firm.id(),
                        "/organisations/" + firm.id() + "/edit"));
    }
}
