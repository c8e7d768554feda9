package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PeoplePageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Test
    void listsWhoFitsTheFilters() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        People.Account one = people.memberOf(firm, Role.ENTERPRISE);
        People.Account other = people.memberOf(firm, Role.TALENT);
        site.signIn(people.with(Role.ADMINISTRATOR));
        Site.Answer all = site.get("/people?organisation=" + firm.id());
        assertThat(all.text("[role=status]")).isEqualTo("共2人");
        Site.Answer talents = site.get("/people?organisation=" + firm.id() + "&role=TALENT");
        assertThat(talents.text("tbody")).contains(other.name()).doesNotContain(one.name());
        assertThat(site.get("/en/people?q=" + one.name() + "&standing=closed").text("[role=status]"))
                .isEqualTo("0 found");
        assertThat(site.get("/people?page=999999&role=x&organisation=x&standing=x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void showsThePeopleToAdministratorsOnly() {
        People.Account somebody = people.with(Role.TALENT);
        List<String> pages = List.of("/people", "/people/" + somebody.person().id(), "/invite", "/organisations");
        for (Role role : Role.values()) {
            Site reader = site.stranger().signIn(people.with(role));
            for (String page : pages) {
                assertThat(reader.get(page).status())
                        .as("%s for %s", page, role)
                        .isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
            }
        }
        assertThat(site.get("/people").status()).as("for the public").isEqualTo(303);
    }

    @Test
    void changesRolesAtOnce() {
        People.Account person = people.with(Role.EDITOR);
        Site reader = site.stranger().signIn(person);
        site.signIn(people.with(Role.ADMINISTRATOR));
        site.get("/people/" + person.person().id());
        Site.Answer changed =
                site.post("/people/" + person.person().id() + "/roles", Map.of("seen", "EDITOR", "role", "AUDITOR"));
        assertThat(changed.status()).isEqualTo(303);
        assertThat(reader.get("/account").text(".me")).contains("审计").doesNotContain("编辑");
    }

    @Test
    void givesNoRoleThatBelongsToAnOrganisation() {
        People.Account person = people.with(Role.EDITOR);
        site.signIn(people.with(Role.ADMINISTRATOR));
        site.post("/people/" + person.person().id() + "/roles", Map.of("seen", "EDITOR", "role", "DISTRICT_OFFICER"));
        assertThat(persons.byId(person.person().id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void closesAnAccountAtOnceAndOpensItAgain() {
        People.Account person = people.with(Role.TALENT);
        Site reader = site.stranger().signIn(person);
        site.signIn(people.with(Role.ADMINISTRATOR));
        site.post("/people/" + person.person().id() + "/close", Map.of());
        assertThat(reader.get("/account").status())
                .as("a closed account's session")
                .isEqualTo(303);
        Site again = site.stranger();
        again.get("/signin");
        assertThat(again.post("/signin", Map.of("name", person.name(), "password", person.password()))
                        .header("Location"))
                .startsWith("/signin?closed");
        site.post("/people/" + person.person().id() + "/reopen", Map.of());
        assertThat(site.stranger().signIn(person).get("/account").status()).isEqualTo(200);
        assertThat(reader.get("/account").status())
                .as("the session from before it was closed")
                .isEqualTo(303);
    }

    @Test
    void letsNobodyChangeHisOwnRolesOrStanding() {
        People.Account administrator = people.with(Role.ADMINISTRATOR);
        site.signIn(administrator);
        String own = "/people/" + administrator.person().id();
        assertThat(site.get(own).page().select("main form")).isEmpty();
        assertThat(site.post(own + "/close", Map.of()).status()).isEqualTo(403);
        assertThat(site.post(own + "/roles", Map.of()).status()).isEqualTo(403);
        assertThat(persons.byId(administrator.person().id()).orElseThrow().roles())
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void refusesChangesByAnybodyElse() {
        People.Account person = people.with(Role.EDITOR);
        String address = "/people/" + person.person().id();
        site.signIn(people.administratorOf(people.organisation(OrganisationKind.ENTERPRISE), Role.ENTERPRISE));
        for (String what : List.of("/close", "/reopen", "/roles")) {
            assertThat(site.post(address + what, Map.of("role", "ADMINISTRATOR"))
                            .status())
                    .isEqualTo(403);
        }
        Person kept = persons.byId(person.person().id()).orElseThrow();
        assertThat(kept.roles()).containsExactly(Role.EDITOR);
        assertThat(kept.closed()).isFalse();
    }

    @Test
    void asksForTheTokenOnEveryForm() {
        People.Account person = people.with(Role.EDITOR);
        site.signIn(people.with(Role.ADMINISTRATOR));
        String address = "/people/" + person.person().id();
        for (String form :
                List.of(address + "/close", address + "/reopen", address + "/roles", "/invite", "/organisations")) {
            assertThat(site.postRaw(form, "role=ADMINISTRATOR").status())
                    .as(form)
                    .isEqualTo(403);
        }
        assertThat(persons.byId(person.person().id()).orElseThrow().roles()).containsExactly(Role.EDITOR);
    }

    @Test
    void keepsANewOrganisationAndRefusesAnIncompleteOne() {
        site.signIn(people.with(Role.ADMINISTRATOR));
        Site.Answer refused = site.post("/organisations", Map.of("name", "", "kind", "DISTRICT", "subject", "x"));
        assertThat(refused.page().select("[role=alert] li")).hasSize(3);
        Site.Answer made = site.post(
                "/organisations", Map.of("name", "示例区科技局", "kind", "DISTRICT", "district", "500112", "id", "x"));
        assertThat(made.status()).isEqualTo(303);
        assertThat(site.get(made.header("Location")).text("h1")).isEqualTo("示例区科技局");
    }
}
