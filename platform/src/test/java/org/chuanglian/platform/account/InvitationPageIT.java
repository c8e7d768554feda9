package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class InvitationPageIT {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String PASSWORD = "many words, one sentence";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcTemplate sql;

    private Organisation firm;
    private String name;

    @BeforeEach
    void inventNames() {
        firm = people.organisation(OrganisationKind.ENTERPRISE);
        name = "invited-" + MADE.incrementAndGet();
    }

    private Map<String, String> form(String role) {
        return Map.of("name", name, "display", "示例员工", "role", role);
    }

    /** The path of the link that the inviter is shown. */
    private String invited(People.Account inviter, String role) {
        Site reader = site.stranger().signIn(inviter);
        Site.Answer answer = reader.post("/organisations/" + firm.id() + "/invitations", form(role));
        String link = answer.page().select("#link").attr("value");
        assertThat(link).startsWith(site.address() + "/invitation/");
        return link.substring(site.address().length());
    }

    private Map<String, String> taken() {
        return Map.of("name", name, "display", "示例员工", "chosen", PASSWORD, "repeated", PASSWORD);
    }

    @Test
    void letsAnOrganisationsAdministratorInviteAMember() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        assertThat(site.get(link).text("main")).contains("科技人才", firm.name());
        assertThat(site.post(link, taken()).header("Location")).isEqualTo("/signin?welcome");
        Person member = persons.byName(name).orElseThrow();
        assertThat(member.roles()).containsExactly(Role.TALENT);
        assertThat(member.belongsTo(firm.id())).isTrue();
        assertThat(member.administers(firm.id())).isFalse();
        assertThat(site.signIn(new People.Account(member, PASSWORD))
                        .get("/account")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesALinkOnce() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        site.get(link);
        site.post(link, taken());
        Map<String, String> second = new HashMap<>(taken());
        second.put("name", name + "-second");
        assertThat(site.post(link, second).text("h1")).isEqualTo("邀请已失效");
        assertThat(persons.byName(name + "-second")).isEmpty();
    }

    @Test
    void keepsOnlyTheDigestOfALink() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(secret).as("256 bits in base 64").hasSize(43);
        assertThat(sql.queryForObject(
                        "select count(*) from account.invitation where digest = sha256(convert_to(?, 'UTF8'))",
                        Integer.class,
                        secret))
                .isOne();
    }

    @Test
    void refusesALinkAfterSevenDays() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        sql.update(
                "update account.invitation set expires_at = expires_at - interval '7 days' where organisation_id = ?",
                firm.id().value());
        assertThat(site.get(link).text("h1")).isEqualTo("邀请已失效");
        assertThat(site.post(link, taken()).text("h1")).isEqualTo("邀请已失效");
        assertThat(persons.byName(name)).isEmpty();
    }

    @Test
    void keepsALinkWhoseNameIsTaken() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        Map<String, String> sent = new HashMap<>(taken());
        sent.put("name", people.with(Role.EDITOR).name());
        site.get(link);
        assertThat(site.post(link, sent).text("#name-error")).contains("已经有人用了");
        assertThat(site.post(link, taken()).status()).isEqualTo(303);
    }

    @Test
    void addsToAnAccountThatIsSignedIn() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        People.Account reviewer = people.with(Role.REVIEWER);
        site.signIn(reviewer);
        assertThat(site.post(link + "/join", Map.of()).header("Location")).isEqualTo("/account");
        assertThat(persons.byId(reviewer.person().id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.REVIEWER, Role.TALENT);
    }

    @Test
    void offersNoRoleAboveTheOrganisation() {
        Site reader = site.stranger().signIn(people.administratorOf(firm, Role.ENTERPRISE));
        for (String role : List.of("ADMINISTRATOR", "OFFICER", "AUDITOR", "FINANCE", "")) {
            Site.Answer refused = reader.post("/organisations/" + firm.id() + "/invitations", form(role));
            assertThat(refused.text("#role-error")).as(role).isNotEmpty();
        }
        assertThat(pending()).isZero();
    }

    private int pending() {
        Integer count = sql.queryForObject(
                "select count(*) from account.invitation where organisation_id = ? and withdrawn_at is null",
                Integer.class,
                firm.id().value());
        return count == null ? 0 : count;
    }

    @Test
    void letsNobodyElseTouchTheMembers() {
        People.Account member = people.memberOf(firm, Role.ENTERPRISE);
        invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        String invitation = sql.queryForObject(
                "select id::text from account.invitation where organisation_id = ?",
                String.class,
                firm.id().value());
        String address = "/organisations/" + firm.id();
        Organisation other = people.organisation(OrganisationKind.ENTERPRISE);
        for (People.Account foreign : List.of(
                people.administratorOf(other, Role.ENTERPRISE),
                people.memberOf(firm, Role.ENTERPRISE),
                people.with(Role.OFFICER))) {
            Site reader = site.stranger().signIn(foreign);
            assertThat(reader.get(address).status()).isEqualTo(403);
            assertThat(reader.post(address + "/invitations", form("TALENT")).status())
                    .isEqualTo(403);
            assertThat(reader.post(address + "/members/" + member.person().id() + "/remove", Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(reader.post(
                                    address + "/members/" + member.person().id() + "/administers",
                                    Map.of("administers", "true"))
                            .status())
                    .isEqualTo(403);
            assertThat(reader.post(address + "/invitations/" + invitation + "/withdraw", Map.of())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(persons.byId(member.person().id()).orElseThrow().belongsTo(firm.id()))
                .isTrue();
        assertThat(pending()).isOne();
    }

    @Test
    void doesNotReachIntoAnotherOrganisationThroughItsOwnAddress() {
        invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        People.Account member = people.memberOf(firm, Role.ENTERPRISE);
        String invitation = sql.queryForObject(
                "select id::text from account.invitation where organisation_id = ?",
                String.class,
                firm.id().value());
        Organisation own = people.organisation(OrganisationKind.ENTERPRISE);
        Site reader = site.stranger().signIn(people.administratorOf(own, Role.ENTERPRISE));
        reader.post("/organisations/" + own.id() + "/invitations/" + invitation + "/withdraw", Map.of());
        String seen = Objects.requireNonNull(
                        organisations.members(firm.id()).get(member.person().id()))
                .mark();
        String reached =
                "/organisations/" + own.id() + "/members/" + member.person().id();
        reader.post(reached + "/remove", Map.of("seen", seen));
        reader.post(reached + "/administers", Map.of("seen", seen, "administers", "true"));
        assertThat(persons.byId(member.person().id()).orElseThrow().administers(firm.id()))
                .isFalse();
        assertThat(pending()).isOne();
        assertThat(persons.byId(member.person().id()).orElseThrow().belongsTo(firm.id()))
                .isTrue();
    }

    @Test
    void removesAMemberAndWithdrawsWhatHeOffered() {
        People.Account second = people.administratorOf(firm, Role.ENTERPRISE);
        String link = invited(second, "TALENT");
        site.signIn(people.administratorOf(firm, Role.ENTERPRISE));
        String address = "/organisations/" + firm.id();
        assertThat(site.get(address).text("main")).contains(second.name(), "示例员工");
        String seen = site.get(address)
                .page()
                .expectFirst("form[action*=" + second.person().id() + "] input[name=seen]")
                .val();
        site.post(address + "/members/" + second.person().id() + "/remove", Map.of("seen", seen));
        assertThat(persons.byId(second.person().id()).orElseThrow().memberships())
                .isEmpty();
        assertThat(site.get(link).text("h1")).isEqualTo("邀请已失效");
    }

    @Test
    void changesNothingByFieldsThatTheFormDoesNotHave() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        Map<String, String> sent = new HashMap<>(taken());
        sent.putAll(Map.of("role", "ADMINISTRATOR", "administers", "true", "organisation", "", "id", "x"));
        site.get(link);
        site.post(link, sent);
        Person made = persons.byName(name).orElseThrow();
        assertThat(made.roles()).containsExactly(Role.TALENT);
        assertThat(made.administers(firm.id())).isFalse();
    }

    @Test
    void asksForTheTokenOnEveryForm() {
        String link = invited(people.administratorOf(firm, Role.ENTERPRISE), "TALENT");
        assertThat(site.postRaw(link, "name=" + name).status()).isEqualTo(403);
        site.signIn(people.administratorOf(firm, Role.ENTERPRISE));
        assertThat(site.postRaw(link + "/join", "").status()).isEqualTo(403);
        assertThat(site.postRaw("/organisations/" + firm.id() + "/invitations", "name=x")
                        .status())
                .isEqualTo(403);
    }
}
