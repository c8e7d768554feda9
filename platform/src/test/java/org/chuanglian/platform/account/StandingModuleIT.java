package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest(properties = "test.database=standing")
class StandingModuleIT {

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcTemplate sql;

    private void confirmedDaysAgo(Person person, int days) {
        sql.update(
                "update account.person set confirmed_at = now() - make_interval(days => ?) where id = ?",
                days,
                person.id().value());
    }

    private Standing standing(Person person) {
        return persons.byId(person.id()).orElseThrow().standing();
    }

    @Test
    void keepsTheAdministratorWhoConfirmedLastFromLapsing() {
        sql.update("update account.person set confirmed_at = now() - interval '500 days'");
        Person first = people.with(Role.ADMINISTRATOR).person();
        Person second = people.with(Role.ADMINISTRATOR).person();
        Person officer = people.with(Role.OFFICER).person();
        confirmedDaysAgo(first, 450);
        confirmedDaysAgo(second, 400);
        confirmedDaysAgo(officer, 400);
        assertThat(standing(first)).isEqualTo(Standing.LAPSED);
        assertThat(standing(second)).isEqualTo(Standing.DUE);
        assertThat(standing(officer)).isEqualTo(Standing.LAPSED);
        sql.update(
                "update account.person set closed_at = now() where id = ?",
                second.id().value());
        assertThat(standing(first)).isEqualTo(Standing.DUE);
        persons.confirm(first.id());
        assertThat(standing(first)).isEqualTo(Standing.OPEN);
    }
}
