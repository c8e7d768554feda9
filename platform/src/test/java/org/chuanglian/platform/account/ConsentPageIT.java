package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealName;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class ConsentPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Consents consents;

    @Autowired
    private RealNames names;

    @Autowired
    private JdbcTemplate sql;

    private void confirmedDaysAgo(People.Account account, int days) {
        sql.update(
                "update account.person set confirmed_at = now() - make_interval(days => ?) where id = ?",
                days,
                account.person().id().value());
    }

    /** Sends the form that gives or withdraws consent as the page has it. */
    private static Site.Answer send(Site reader, String act) {
        String seen = reader.get("/account")
                .page()
                .expectFirst("form[action$=MAIL/" + act + "] input[name=seen]")
                .val();
        return reader.post("/account/consents/MAIL/" + act, Map.of("seen", seen));
    }

    @Test
    void tellsWhoGivesOrWithdrawsOnAPageThatIsOutOfDate() {
        People.Account talent = people.with(Role.TALENT);
        Site one = site.stranger().signIn(talent);
        Site other = site.stranger().signIn(talent);
        String never = one.get("/account")
                .page()
                .expectFirst("form[action$=MAIL/give] input[name=seen]")
                .val();
        send(other, "give");
        send(other, "withdraw");
        Site.Answer late = one.post("/account/consents/MAIL/give", Map.of("seen", never));
        Site.Answer told = one.get(late.header("Location").replace(site.address(), ""));
        assertThat(told.text("section[aria-labelledby=consents] [role=alert]")).contains("没有改变");
        assertThat(told.text("section[aria-labelledby=consents] table")).contains("已撤回（第1版）", "同意");
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isFalse();

        send(one, "give");
        String given = other.get("/account")
                .page()
                .expectFirst("form[action$=MAIL/withdraw] input[name=seen]")
                .val();
        send(one, "withdraw");
        send(one, "give");
        assertThat(other.post("/account/consents/MAIL/withdraw", Map.of("seen", given))
                        .header("Location"))
                .contains("overtaken=MAIL");
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isTrue();
        for (String seen : List.of("", "x", "0.9", "-1")) {
            assertThat(other.post("/account/consents/MAIL/withdraw", Map.of("seen", seen))
                            .header("Location"))
                    .contains("overtaken=MAIL");
        }
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isTrue();
        assertThat(other.get("/account?overtaken=%3Cscript%3E&wanted=x")
                        .text("section[aria-labelledby=consents] [role=alert]"))
                .isEmpty();
    }

    @Test
    void keepsAConsentThatWasWithdrawn() {
        People.Account talent = people.with(Role.TALENT);
        site.signIn(talent);
        String first = site.get("/account")
                .page()
                .expectFirst("form[action$=MAIL/give] input[name=seen]")
                .val();
        site.post("/account/consents/MAIL/give", Map.of("seen", first));
        site.post("/account/consents/MAIL/give", Map.of("seen", first));
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isTrue();
        assertThat(consents.of(talent.person().id())).hasSize(1);
        send(site, "withdraw");
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isFalse();
        assertThat(consents.of(talent.person().id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.withdrawn()).isPresent());
        assertThat(site.post("/account/consents/NOTHING/give", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void lapsesWithTheWordingThatWasAgreedTo() {
        People.Account talent = people.with(Role.TALENT);
        consents.give(talent.person().id(), Purpose.MAIL);
        sql.update(
                "update account.consent set version = 9 where person_id = ?",
                talent.person().id().value());
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isFalse();
        consents.give(talent.person().id(), Purpose.MAIL);
        assertThat(consents.holds(talent.person().id(), Purpose.MAIL)).isTrue();
        assertThat(consents.of(talent.person().id())).hasSize(2);
    }

    @Test
    void letsAnOfficerVerifyANameWithAReason() {
        People.Account talent = people.with(Role.TALENT);
        site.signIn(talent);
        site.post("/account/real-name", Map.of("realname", "示例甲", "verified_by", "me", "level", "VERIFIED"));
        PersonId id = talent.person().id();
        assertThat(names.of(id)).isInstanceOf(RealName.Stated.class);

        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        String address = "/real-names/" + id + "/verify";
        assertThat(officer.post(address, Map.of("name", "示例甲", "reason", " ")).text("[role=alert]"))
                .contains("核验依据");
        assertThat(officer.post(address, Map.of("name", "示例乙", "reason", "单位证明"))
                        .text("[role=alert]"))
                .contains("改了姓名");
        assertThat(officer.post(address, Map.of("name", "示例甲", "reason", "单位证明"))
                        .status())
                .isEqualTo(303);
        assertThat(names.of(id))
                .isInstanceOfSatisfying(
                        RealName.Verified.class,
                        verified -> assertThat(verified.reason()).isEqualTo("单位证明"));

        site.post("/account/real-name", Map.of("realname", "示例丙"));
        assertThat(names.of(id)).as("after a change").isInstanceOf(RealName.Stated.class);
    }

    @Test
    void letsNobodyVerifyHisOwnNameAndNobodyElseAny() {
        People.Account officer = people.with(Role.OFFICER);
        names.state(officer.person().id(), "示例丁");
        String address = "/real-names/" + officer.person().id() + "/verify";
        Map<String, String> form = Map.of("name", "示例丁", "reason", "身份证");
        assertThat(site.stranger().signIn(officer).post(address, form).status()).isEqualTo(403);
        for (Role role : List.of(Role.TALENT, Role.AUDITOR, Role.ENTERPRISE, Role.EDITOR)) {
            Site reader = site.stranger().signIn(people.with(role));
            assertThat(reader.post(address, form).status()).isEqualTo(403);
            assertThat(reader.get("/real-names").status()).isEqualTo(403);
        }
        assertThat(names.of(officer.person().id())).isInstanceOf(RealName.Stated.class);
    }

    @Test
    void asksOnceAYearWhetherTheAccountIsInUse() {
        People.Account officer = people.with(Role.OFFICER);
        confirmedDaysAgo(officer, 366);
        site.get("/signin");
        site.post("/signin", Map.of("name", officer.name(), "password", officer.password()));
        assertThat(site.get("/registry").header("Location")).isEqualTo("/account/confirm");
        assertThat(site.get("/en/account").header("Location")).isEqualTo("/en/account/confirm");
        assertThat(site.get("/account/confirm").text("h1")).isEqualTo("账号还在用吗？");
        site.post("/account/confirm", Map.of());
        assertThat(site.get("/account").status()).isEqualTo(200);
    }

    @Test
    void letsAnAccountLapseUntilAnAdministratorReopensIt() {
        People.Account officer = people.with(Role.OFFICER);
        Site before = site.stranger().signIn(officer);
        confirmedDaysAgo(officer, 396);
        assertThat(before.get("/account").status()).as("a session of before").isEqualTo(303);
        site.get("/signin");
        Site.Answer refused = site.post("/signin", Map.of("name", officer.name(), "password", officer.password()));
        assertThat(refused.header("Location")).startsWith("/signin?lapsed");
        assertThat(site.get(refused.header("Location")).text("[role=alert]")).contains("重新启用");
        Site administrator = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        assertThat(administrator.get("/people/" + officer.person().id()).text("main"))
                .contains("已过期");
        administrator.post("/people/" + officer.person().id() + "/reopen", Map.of());
        assertThat(site.stranger().signIn(officer).get("/account").status()).isEqualTo(200);
    }

    @Test
    void asksForTheTokenOnEveryForm() {
        site.signIn(people.with(Role.ADMINISTRATOR));
        for (String form : List.of(
                "/account/consents/MAIL/give",
                "/account/consents/MAIL/withdraw",
                "/account/real-name",
                "/account/confirm",
                "/real-names/x/verify")) {
            assertThat(site.postRaw(form, "realname=x").status()).as(form).isEqualTo(403);
        }
    }
}
