package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class SignInPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void sendsStrictHeadersWithEveryPage() {
        Site.Answer page = site.get("/signin");
        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(page.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Strict-Transport-Security"))
                .as("HSTS over plain http")
                .isEmpty();
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void givesWhoOnlyReadsNoSession() {
        site.get("/signin");
        site.post("/preferences", Map.of("theme", "dark"));
        assertThat(site.cookies()).containsKeys("XSRF-TOKEN", "theme").doesNotContainKey("SESSION");
    }

    @Test
    void letsAPersonInAndOutAgain() {
        People.Account officer = people.with(Role.OFFICER);
        Site.Answer before = site.get("/signin");
        assertThat(before.header("Cache-Control")).isEqualTo("private, no-cache");
        Site.Answer in = site.post(
                "/signin",
                Map.of(
                        "name",
                        " " + officer.name().toUpperCase(java.util.Locale.ROOT),
                        "password",
                        officer.password(),
                        "next",
                        "/en/account"));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/en/account");
        Site.Answer account = site.get("/en/account");
        assertThat(account.text(".me")).contains(officer.person().displayName(), "Officer");
        assertThat(account.header("Cache-Control")).contains("no-store");
        Site.Answer out = site.post("/en/signout", Map.of());
        assertThat(out.header("Location")).isEqualTo("/en/signin?signed-out");
        assertThat(site.get("/account").status()).isEqualTo(303);
    }

    @Test
    void changesTheSessionIdentifierAtSignIn() {
        People.Account officer = people.with(Role.OFFICER);
        site.signIn(officer);
        String one = site.cookies().get("SESSION");
        site.get("/signin");
        site.post("/signin", Map.of("name", officer.name(), "password", officer.password()));
        assertThat(site.cookies().get("SESSION")).isNotEqualTo(one);
    }

    @Test
    void adoptsNoSessionIdentifierThatSomebodyElseChose() {
        People.Account officer = people.with(Role.OFFICER);
        String planted =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        Site victim = site.stranger().plant("SESSION", planted);
        victim.get("/signin");
        Site.Answer in = victim.post("/signin", Map.of("name", officer.name(), "password", officer.password()));
        assertThat(in.response().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("SESSION="))
                .noneMatch(cookie -> cookie.contains(planted));
        assertThat(site.stranger().plant("SESSION", planted).get("/account").status())
                .as("whoever planted it")
                .isEqualTo(303);
    }

    @Test
    void countsWrongTriesAtTheFormThatChangesThePasswordToo() {
        People.Account officer = people.with(Role.OFFICER);
        site.signIn(officer);
        Map<String, String> guess =
                Map.of("current", "wrong", "chosen", "another long sentence", "repeated", "another long sentence");
        for (int i = 0; i < 5; i++) {
            assertThat(site.post("/account", guess).text("[role=alert]")).contains("现在的密码不对");
        }
        assertThat(site.post("/account", guess).text("[role=alert]")).contains("连续输错太多次");
        Map<String, String> right = new HashMap<>(guess);
        right.put("current", officer.password());
        assertThat(site.post("/account", right).text("[role=alert]"))
                .as("while nothing is tried")
                .contains("连续输错太多次");
        assertThat(persons.passwordDigest(officer.person().id())).isPresent();
    }

    @Test
    void tellsNobodyWhichNamesExist() {
        People.Account officer = people.with(Role.OFFICER);
        site.get("/signin");
        Site.Answer unknown = site.post("/signin", Map.of("name", "nobody", "password", "x", "next", "/"));
        site.get("/signin");
        Site.Answer wrong = site.post("/signin", Map.of("name", officer.name(), "password", "x", "next", "/"));
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(wrong.header("Location"))
                .isEqualTo(unknown.header("Location"))
                .isEqualTo("/signin?refused&next=%2F");
        assertThat(site.get("/signin?refused&next=%2F").text("[role=alert]")).contains("账号或密码不对");
    }

    @Test
    void asksForASignInBeforeAnythingIsWritten() {
        Site.Answer reader = site.get("/en/account");
        assertThat(reader.status()).isEqualTo(303);
        assertThat(reader.header("Location")).isEqualTo("/en/signin?next=%2Fen%2Faccount");
        assertThat(site.post("/registry", Map.of()).header("Location")).startsWith("/signin?next=");
        assertThat(site.post("/api/registry", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void keepsSessionsInTheDatabaseWithNothingButThePerson() {
        People.Account officer = people.with(Role.OFFICER);
        site.signIn(officer);
        assertThat(sql.queryForList(
                        "select a.attribute_name from account.session s join account.session_attributes a"
                                + " on a.session_primary_id = s.primary_id where s.principal_name = ?",
                        String.class,
                        officer.person().id().toString()))
                .contains("person")
                .noneMatch(name -> name.contains("CONTEXT"));
    }

    @Test
    void keepsPasswordsAsArgon2idDigestsAlone() {
        People.Account officer = people.with(Role.OFFICER);
        Optional<String> digest = persons.passwordDigest(officer.person().id());
        assertThat(digest)
                .hasValueSatisfying(
                        kept -> assertThat(kept).startsWith("$argon2id$").doesNotContain(officer.password()));
    }

    @Test
    void opensNothingToTheFirstAdministratorUntilThePasswordIsHisOwn() {
        FirstAdministrator.Invitation invitation = first.invite().orElseThrow();
        site.get("/signin");
        site.post("/signin", Map.of("name", invitation.name(), "password", invitation.password()));
        Site.Answer elsewhere = site.get("/signin");
        assertThat(elsewhere.status()).isEqualTo(303);
        assertThat(elsewhere.header("Location")).isEqualTo("/account");
        assertThat(site.get("/account").text("[role=status]")).contains("请先换成自己的密码");
        assertThat(persons.byName(invitation.name()).orElseThrow().mustChangePassword())
                .isTrue();

        Site.Answer refused =
                site.post("/account", Map.of("current", "wrong", "chosen", "short", "repeated", "shorter"));
        assertThat(refused.page().select("[role=alert] li")).hasSize(3);
        assertThat(refused.page().select("input[aria-invalid=true]")).hasSize(3);

        String own = "correct horse battery";
        Site.Answer changed =
                site.post("/account", Map.of("current", invitation.password(), "chosen", own, "repeated", own));
        assertThat(changed.header("Location")).isEqualTo("/account?changed");
        assertThat(site.get("/account?changed").text("[role=status]")).contains("密码已修改");
        assertThat(first.invite()).as("no one-time password once it was used").isEmpty();

        Site other = site.stranger();
        other.get("/signin");
        Site.Answer old = other.post("/signin", Map.of("name", invitation.name(), "password", invitation.password()));
        assertThat(old.header("Location")).contains("refused");
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        People.Account officer = people.with(Role.OFFICER);
        Site other = site.stranger().signIn(officer);
        site.signIn(officer);
        site.get("/account");
        String own = "another long sentence";
        site.post("/account", Map.of("current", officer.password(), "chosen", own, "repeated", own));
        assertThat(site.get("/account").status()).isEqualTo(200);
        assertThat(other.get("/account").status()).isEqualTo(303);
    }
}
