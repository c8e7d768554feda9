package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.account.signin.ExternalIdentities;
import org.chuanglian.platform.account.signin.ExternalIdentity;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done with accounts goes into the record, with the change or not at all. */
@PlatformTest(properties = "test.database=standing")
class AccountRecordModuleIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Roster roster;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private RealNames names;

    @Autowired
    private ExternalIdentities identities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private List<@Nullable String> after(long entry) {
        return sql.queryForList("select kind from record.entry where seq > ? order by seq", String.class, entry);
    }

    private long last() {
        return Objects.requireNonNull(sql.queryForObject("select coalesce(max(seq), 0) from record.entry", Long.class));
    }

    @Test
    void tellsTheRecordWhatAPersonDoesWithTheAccount() {
        PersonId person = people.with(Role.TALENT).person().id();
        long before = last();
        consents.give(person, Purpose.MAIL);
        consents.give(person, Purpose.MAIL);
        consents.withdraw(person, Purpose.MAIL);
        consents.withdraw(person, Purpose.MAIL);
        names.state(person, "示例");
        names.state(person, "示例");
        persons.confirm(person);
        identities.link(person, new ExternalIdentity("https://provider.example", UUID.randomUUID() + "", "示例"));
        identities.unlink(person, identities.of(person).getFirst().id().toString());
        assertThat(after(before))
                .containsExactly(
                        "account.consent-given",
                        "account.consent-withdrawn",
                        "account.real-name-stated",
                        "account.confirmed",
                        "account.identity-linked",
                        "account.identity-unlinked");
    }

    @Test
    void tellsTheRecordWhatOthersDoWithAnAccount() {
        People.Account officer = people.with(Role.OFFICER);
        PersonId person = people.with(Role.TALENT).person().id();
        names.state(person, "示例");
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        site.signIn(people.with(Role.ADMINISTRATOR));
        long before = last();
        names.verify(person, "示例", officer.person().id(), "单位证明");
        site.post("/people/" + person + "/roles", Map.of("seen", "TALENT", "role", "REVIEWER"));
        site.post("/people/" + person + "/close", Map.of());
        site.post("/people/" + person + "/close", Map.of());
        site.post("/people/" + person + "/reopen", Map.of());
        site.post(
                "/organisations/" + firm.id() + "/invitations",
                Map.of("name", "recorded-person", "display", "示例", "role", "ENTERPRISE"));
        assertThat(after(before))
                .containsExactly(
                        "account.real-name-verified",
                        "account.roles-given",
                        "account.closed",
                        "account.reopened",
                        "account.invited");
    }

    @Test
    void changesNothingThatIsNotRecorded() {
        PersonId person = people.with(Role.TALENT).person().id();
        long before = last();
        assertThatThrownBy(() -> transaction.executeWithoutResult(running -> {
                    roster.giveOwnRoles(
                            new SignedIn(persons.byId(person).orElseThrow()).actor(),
                            person,
                            Set.of(Role.TALENT),
                            Set.of());
                    throw new IllegalStateException("the machine dies");
                }))
                .hasMessage("the machine dies");
        assertThat(after(before)).isEmpty();
        assertThat(persons.byId(person).orElseThrow().ownRoles()).containsExactly(Role.TALENT);
    }
}
