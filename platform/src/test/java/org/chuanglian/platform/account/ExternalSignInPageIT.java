package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuanglian.platform.account.signin.ExternalIdentities;
import org.chuanglian.platform.testing.OutsideProvider;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@PlatformTest(properties = "test.database=external")
class ExternalSignInPageIT {

    private static final OutsideProvider PROVIDER =
            OutsideProvider.start("jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui");

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private ExternalIdentities identities;

    @Autowired
    private JdbcTemplate sql;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) throws IOException {
        Path secret = Files.createTempFile("chuanglian-secret-", "");
        Files.writeString(secret, OutsideProvider.SECRET + "\n");
        settings.add("chuanglian.sign-in.oidc.issuer", PROVIDER::issuer);
        settings.add("chuanglian.sign-in.oidc.client-id", () -> OutsideProvider.CLIENT);
        settings.add("chuanglian.sign-in.oidc.secret-file", secret::toString);
        settings.add("chuanglian.sign-in.oidc.name", () -> "示例单位");
    }

    @BeforeEach
    void leadBack() {
        PROVIDER.leadBackTo(site.address() + "/signin/oidc/callback");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private String path(String address) {
        assertThat(address).startsWith(site.address() + "/signin/oidc/callback");
        return address.substring(site.address().length());
    }

    /** To the provider and back; what the platform answers then. */
    private Site.Answer comeBack(Site reader, String name, String next) {
        String there = reader.get("/signin/oidc?next=" + next).header("Location");
        assertThat(there).startsWith(PROVIDER.issuer()).contains("code_challenge=", "nonce=", "state=");
        return reader.get(path(PROVIDER.visit(there, name)));
    }

    /** Follows the notice on the sign-in page with the password. */
    private static Site.Answer link(Site reader, Site.Answer unknown, People.Account account) {
        assertThat(unknown.header("Location")).startsWith("/signin?link");
        Site.Answer page = reader.get(unknown.header("Location"));
        return reader.post(
                "/signin",
                Map.of(
                        "name", account.name(),
                        "password", account.password(),
                        "next", page.page().select("main input[name=next]").val(),
                        "link", page.page().select("input[name=link]").val()));
    }

    @Test
    void linksWithThePasswordOnceAndSignsInWithoutItThen() {
        People.Account officer = people.with(Role.OFFICER);
        assertThat(site.get("/signin").text("main")).contains("用示例单位登录");
        Site.Answer unknown = comeBack(site, "jia", "/promises");
        assertThat(site.get("/account").status()).as("nobody is signed in yet").isEqualTo(303);
        assertThat(site.get(unknown.header("Location")).text("#link")).contains("示例单位已确认您是“jia”");
        assertThat(link(site, unknown, officer).header("Location")).isEqualTo("/promises");
        assertThat(identities.of(officer.person().id())).hasSize(1);

        Site phone = site.stranger();
        phone.get("/signin");
        assertThat(comeBack(phone, "jia", "/en/promises").header("Location")).isEqualTo("/en/promises");
        assertThat(phone.get("/account").text("main")).contains(officer.name(), "jia");
    }

    @Test
    void givesANewSessionIdentifierAfterTheProvider() {
        People.Account officer = people.with(Role.OFFICER);
        link(site, comeBack(site, "yi", "/"), officer);
        Site phone = site.stranger();
        String there = phone.get("/signin/oidc").header("Location");
        String before = phone.cookies().get("SESSION");
        assertThat(before).isNotNull();
        phone.get(path(PROVIDER.visit(there, "yi")));
        assertThat(phone.get("/account").status()).isEqualTo(200);
        assertThat(phone.cookies().get("SESSION")).isNotEqualTo(before);
    }

    @Test
    void linksNothingWithoutTheFormOrWithAnotherMark() {
        People.Account officer = people.with(Role.OFFICER);
        comeBack(site, "bing", "/");
        site.signIn(officer);
        assertThat(identities.of(officer.person().id()))
                .as("an ordinary sign-in")
                .isEmpty();

        Site other = site.stranger();
        comeBack(other, "bing", "/");
        other.post("/signin", Map.of("name", officer.name(), "password", officer.password(), "link", "1"));
        assertThat(identities.of(officer.person().id())).as("another mark").isEmpty();
    }

    @Test
    void keepsTheOfferAfterAWrongPassword() {
        People.Account officer = people.with(Role.OFFICER);
        Site.Answer unknown = comeBack(site, "ding", "/");
        String mark = site.get(unknown.header("Location"))
                .page()
                .select("input[name=link]")
                .val();
        Site.Answer wrong = site.post("/signin", Map.of("name", officer.name(), "password", "wrong", "link", mark));
        assertThat(wrong.header("Location")).startsWith("/signin?refused").endsWith("&link");
        assertThat(link(site, unknown, officer).status()).isEqualTo(303);
        assertThat(identities.of(officer.person().id())).hasSize(1);
    }

    @Test
    void takesNoAnswerThatThisSessionDidNotAskFor() {
        People.Account victim = people.with(Role.OFFICER);
        link(site, comeBack(site, "wu", "/"), victim);
        Site attacker = site.stranger();
        String answer = path(PROVIDER.visit(attacker.get("/signin/oidc").header("Location"), "wu"));
        Site reader = site.stranger();
        reader.get("/signin/oidc");
        assertThat(reader.get(answer).header("Location")).startsWith("/signin?external-failed");
        assertThat(reader.get("/account").status()).isEqualTo(303);
        assertThat(site.stranger().get(answer).header("Location")).startsWith("/signin?external-failed");
        assertThat(attacker.get(answer).status()).isEqualTo(303);
        assertThat(attacker.get(answer).header("Location"))
                .as("the same answer twice")
                .startsWith("/signin?external-failed");
        for (String odd : List.of("", "?code=x", "?state=x&code=y", "?error=access_denied&state=x", "?code=&state=")) {
            assertThat(reader.get("/signin/oidc/callback" + odd).header("Location"))
                    .as(odd)
                    .startsWith("/signin?external-failed");
        }
    }

    @Test
    void leadsNobodyElsewhere() {
        People.Account officer = people.with(Role.OFFICER);
        link(site, comeBack(site, "ji", "/"), officer);
        for (String next : List.of("https://example.org/", "//example.org", "/%5Cexample.org", "javascript:alert(1)")) {
            Site reader = site.stranger();
            assertThat(comeBack(reader, "ji", next).header("Location")).as(next).isEqualTo("/");
        }
    }

    @Test
    void letsNobodyInWhoseAccountIsClosedOrHasLapsed() {
        People.Account officer = people.with(Role.OFFICER);
        UUID id = officer.person().id().value();
        link(site, comeBack(site, "geng", "/"), officer);
        sql.update("update account.person set closed_at = now() where id = ?", id);
        Site reader = site.stranger();
        assertThat(comeBack(reader, "geng", "/").header("Location")).startsWith("/signin?closed");
        sql.update(
                "update account.person set closed_at = null, confirmed_at = now() - interval '396 days' where id = ?",
                id);
        assertThat(comeBack(reader, "geng", "/").header("Location")).startsWith("/signin?lapsed");
        assertThat(reader.get("/account").status()).isEqualTo(303);
    }

    @Test
    void linksAnIdentityToOneAccountOnly() {
        People.Account first = people.with(Role.OFFICER);
        People.Account second = people.with(Role.OFFICER);
        Site other = site.stranger();
        Site.Answer one = comeBack(site, "xin", "/");
        Site.Answer two = comeBack(other, "xin", "/");
        link(site, one, first);
        link(other, two, second);
        assertThat(identities.of(first.person().id())).hasSize(1);
        assertThat(identities.of(second.person().id())).isEmpty();
    }

    @Test
    void letsTheOwnerAloneUnlink() {
        People.Account officer = people.with(Role.OFFICER);
        link(site, comeBack(site, "ren", "/"), officer);
        String address = "/account/identities/"
                + identities.of(officer.person().id()).getFirst().id() + "/unlink";
        site.stranger().signIn(people.with(Role.ADMINISTRATOR)).post(address, Map.of());
        assertThat(site.postRaw(address, "").status()).as("without the token").isEqualTo(403);
        assertThat(site.stranger().post(address, Map.of()).header("Location")).startsWith("/signin");
        assertThat(identities.of(officer.person().id())).hasSize(1);
        site.get("/account");
        site.post(address, Map.of("person", UUID.randomUUID().toString()));
        assertThat(identities.of(officer.person().id())).isEmpty();
        assertThat(comeBack(site.stranger(), "ren", "/").header("Location")).startsWith("/signin?link");
    }

    @Test
    void linksAfterAnInvitationWasTaken() {
        Site administrator = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        administrator.get("/invite");
        Site.Answer invited = administrator.post(
                "/invite", Map.of("name", "invited-gui", "display", "示例", "role", Role.AUDITOR.name()));
        String link = invited.page().select("#link").attr("value");
        String path = link.substring(link.indexOf("/invitation/"));
        comeBack(site, "gui", "/");
        site.get(path);
        Site.Answer taken = site.post(
                path,
                Map.of(
                        "name", "invited-gui",
                        "display", "示例",
                        "chosen", "four words of nobody",
                        "repeated", "four words of nobody"));
        assertThat(taken.header("Location")).isEqualTo("/signin?welcome&link");
        Site.Answer page = site.get(taken.header("Location"));
        assertThat(page.text("#link")).contains("gui");
    }
}
