package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.record.Actor;
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
    private Roster roster;

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

    @Test
    void leavesAnAdministratorWhenTwoShutEachOtherOutAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Person one = people.with(Role.ADMINISTRATOR).person();
            Person other = people.with(Role.ADMINISTRATOR).person();
            sql.update(
                    "update account.person set closed_at = now() where id not in (?, ?)",
                    one.id().value(),
                    other.id().value());
            boolean lowers = round % 2 == 0;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Boolean> first = threads.submit(() -> shutOut(one, other, false));
                Future<Boolean> second = threads.submit(() -> shutOut(other, one, lowers));
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
            }
            assertThat(List.of(one, other))
                    .filteredOn(each -> standing(each) == Standing.OPEN
                            && persons.byId(each.id()).orElseThrow().ownRoles().contains(Role.ADMINISTRATOR))
                    .hasSize(1);
        }
    }

    private boolean shutOut(Person by, Person whom, boolean lowers) {
        Actor actor = new SignedIn(by).actor();
        return lowers
                ? roster.giveOwnRoles(actor, whom.id(), Set.of(Role.ADMINISTRATOR), Set.of(Role.EDITOR))
                : roster.close(actor, whom.id());
    }
}
