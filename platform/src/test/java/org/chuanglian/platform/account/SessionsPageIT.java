package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SessionsPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    private static String handle(Site reader) {
        String action =
                reader.get("/account").page().select("form[action$=/end]").attr("action");
        return action.substring(0, action.lastIndexOf('/')).replaceAll(".*/", "");
    }

    @Test
    void endsOneSessionFromTheOther() {
        People.Account officer = people.with(Role.OFFICER);
        Site phone = site.stranger().signIn(officer);
        site.signIn(officer);
        String handle = handle(site);
        assertThat(phone.cookies().get("SESSION")).doesNotContain(handle);
        site.post("/account/sessions/" + handle + "/end", Map.of());
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(site.get("/account").status()).isEqualTo(200);
    }

    @Test
    void endsAllOthersAtOnce() {
        People.Account officer = people.with(Role.OFFICER);
        Site phone = site.stranger().signIn(officer);
        Site tablet = site.stranger().signIn(officer);
        site.signIn(officer);
        site.post("/account/sessions/end-others", Map.of());
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(tablet.get("/account").status()).isEqualTo(303);
        assertThat(site.get("/account").page().select("#sessions ~ table tbody tr, section:has(#sessions) tbody tr"))
                .hasSize(1);
    }

    @Test
    void leavesTheSessionsOfOthersAlone() {
        People.Account victim = people.with(Role.OFFICER);
        Site second = site.stranger().signIn(victim);
        Site first = site.stranger().signIn(victim);
        String handle = handle(first);
        site.signIn(people.with(Role.ADMINISTRATOR));
        site.post("/account/sessions/" + handle + "/end", Map.of());
        site.post("/account/sessions/end-others", Map.of());
        assertThat(second.get("/account").status()).isEqualTo(200);
        assertThat(first.get("/account").status()).isEqualTo(200);
    }

    @Test
    void asksForTheToken() {
        site.signIn(people.with(Role.OFFICER));
        assertThat(site.postRaw("/account/sessions/end-others", "").status()).isEqualTo(403);
        assertThat(site.postRaw("/account/sessions/x/end", "").status()).isEqualTo(403);
    }

    @Test
    void showsWhenThePersonSignedInBefore() {
        People.Account officer = people.with(Role.OFFICER);
        site.stranger().signIn(officer);
        assertThat(persons.signedInBefore(officer.person().id())).isEmpty();
        site.signIn(officer);
        assertThat(persons.signedInBefore(officer.person().id())).isPresent();
        assertThat(site.get("/account").text("main")).contains("上次登录");
    }

    @Test
    void locksAnAccountAndANameThatNobodyHasAlike() {
        People.Account officer = people.with(Role.OFFICER);
        for (String name : new String[] {officer.name(), "nobody-" + officer.name()}) {
            site.get("/signin");
            for (int i = 0; i < 5; i++) {
                assertThat(site.post("/signin", Map.of("name", name, "password", "wrong"))
                                .header("Location"))
                        .startsWith("/signin?refused");
            }
            Site.Answer locked = site.post("/signin", Map.of("name", name, "password", officer.password()));
            assertThat(locked.header("Location")).startsWith("/signin?locked=");
            assertThat(site.get(locked.header("Location")).text("[role=alert]")).contains("连续输错太多次");
        }
    }

    @Test
    void refusesACommonPassword() {
        People.Account officer = people.with(Role.OFFICER);
        site.signIn(officer);
        site.get("/account");
        Site.Answer refused = site.post(
                "/account",
                Map.of("current", officer.password(), "chosen", "Chongqing2026!", "repeated", "Chongqing2026!"));
        assertThat(refused.text("#chosen-error")).contains("太常见");
    }

    @Test
    void leadsNobodyElsewhereAfterSigningIn() {
        People.Account officer = people.with(Role.OFFICER);
        for (String next : new String[] {
            "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/\t/example.org"
        }) {
            Site reader = site.stranger();
            reader.get("/signin");
            assertThat(reader.post(
                                    "/signin",
                                    Map.of("name", officer.name(), "password", officer.password(), "next", next))
                            .header("Location"))
                    .as(next)
                    .isEqualTo("/");
        }
    }
}
