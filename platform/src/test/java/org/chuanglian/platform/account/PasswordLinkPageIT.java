package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuanglian.platform.account.people.PasswordLinks;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new password by a link that an administrator hands on. */
@PlatformTest
class PasswordLinkPageIT {

    private static final String OWN = "another long sentence";
    private static final Map<String, String> CHOSEN = Map.of("chosen", OWN, "repeated", OWN);

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private JdbcTemplate sql;

    private People.Account person;
    private Site administrator;

    @BeforeEach
    void prepare() {
        person = people.with(Role.EDITOR);
        administrator = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
    }

    private String link() {
        String address = "/people/" + person.person().id();
        administrator.get(address);
        String link = administrator
                .post(address + "/password-link", Map.of())
                .page()
                .select("#link")
                .val();
        assertThat(link).startsWith(site.address() + "/password/");
        return link.substring(site.address().length());
    }

    @Test
    void choosesANewPasswordOnceAndEndsEverySession() {
        Site before = site.stranger().signIn(person);
        String link = link();
        assertThat(site.get(link).text("main")).contains(person.person().displayName());
        assertThat(site.post(link, CHOSEN).header("Location")).isEqualTo("/signin?welcome");
        assertThat(before.get("/account").status()).isEqualTo(303);
        assertThat(site.get(link).text("h1")).isEqualTo("链接已失效");
        assertThat(site.post(link, CHOSEN).text("h1")).isEqualTo("链接已失效");
        Site old = site.stranger();
        old.get("/signin");
        assertThat(old.post("/signin", Map.of("name", person.name(), "password", person.password()))
                        .header("Location"))
                .contains("refused");
        assertThat(site.stranger()
                        .signIn(new People.Account(person.person(), OWN))
                        .get("/account")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void voidsALinkThatIsTooOldOrReplacedOrOfAnAccountThatIsClosed() {
        String replaced = link();
        String link = link();
        assertThat(site.get(replaced).text("h1")).isEqualTo("链接已失效");
        administrator.post("/people/" + person.person().id() + "/close", Map.of());
        assertThat(site.get(link).text("h1")).isEqualTo("链接已失效");
        administrator.post("/people/" + person.person().id() + "/reopen", Map.of());
        assertThat(site.get(link).text("h1")).isEqualTo("重设密码");
        sql.update(
                "update account.password_link set expires_at = now() - interval '1 second' where person_id = ?",
                person.person().id().value());
        assertThat(site.post(link, CHOSEN).text("h1")).isEqualTo("链接已失效");
        assertThat(persons.passwordDigest(person.person().id())).isPresent();
    }

    @Test
    void refusesAPasswordThatIsNone() {
        String link = link();
        assertThat(site.post(link, Map.of("chosen", "short", "repeated", "shorter"))
                        .page()
                        .select("[role=alert] li"))
                .hasSize(2);
        assertThat(site.postRaw(link, "chosen=" + OWN).status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(site.get(link).text("h1")).isEqualTo("重设密码");
    }

    @Test
    void letsAdministratorsAloneMakeALinkAndNotForThemselves() {
        String address = "/people/" + person.person().id() + "/password-link";
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        for (People.Account other :
                List.of(person, people.with(Role.OFFICER), people.administratorOf(firm, Role.ENTERPRISE))) {
            assertThat(site.stranger().signIn(other).post(address, Map.of()).status())
                    .isEqualTo(403);
        }
        People.Account own = people.with(Role.ADMINISTRATOR);
        assertThat(site.stranger()
                        .signIn(own)
                        .post("/people/" + own.person().id() + "/password-link", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(sql.queryForObject(
                        "select count(*) from account.password_link where person_id in (?, ?)",
                        Integer.class,
                        person.person().id().value(),
                        own.person().id().value()))
                .isZero();
    }

    @Test
    void letsOneOfManyThroughWhoUseALinkAtOnce() throws Exception {
        String secret = links.make(person.person().id(), person.person().id());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i ->
                            threads.submit(() -> links.choose(secret, OWN + i).isPresent()))
                    .toList();
            int through = 0;
            for (Future<Boolean> each : tries) {
                through += each.get() ? 1 : 0;
            }
            assertThat(through).isOne();
        }
    }
}
