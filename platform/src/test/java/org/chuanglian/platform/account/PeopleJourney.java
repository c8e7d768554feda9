package org.chuanglian.platform.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
        try (Browser.Tab tab = browser.open(Browser.PHONE, com.microsoft.playwright.options.ColorScheme.LIGHT)) {
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
                        "/en/organisations/" + firm.id()));
    }
}
