package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.INVITATION;
import static org.chuanglian.platform.account.db.Tables.MEMBERSHIP;
import static org.chuanglian.platform.account.db.Tables.ORGANISATION;
import static org.chuanglian.platform.account.db.Tables.PASSWORD_LINK;
import static org.chuanglian.platform.account.db.Tables.PERSON;
import static org.chuanglian.platform.account.db.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.people.PersonFilter;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The persons in the schema {@code account}, as others list and change them. */
@Repository
class PostgresRoster implements Roster {

    private final DSLContext sql;
    private final PersonRows people;
    private final Acts acts;
    private final Clock clock;

    PostgresRoster(DSLContext sql, PersonRows people, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Person> list(PersonFilter filter, int offset, int limit) {
        return people.read(condition(filter), offset, limit);
    }

    @Override
    public int count(PersonFilter filter) {
        return sql.fetchCount(PERSON, condition(filter));
    }

    private static Condition condition(PersonFilter filter) {
        Condition text = filter.text().isEmpty()
                ? noCondition()
                : PERSON.NAME
                        .containsIgnoreCase(filter.text())
                        .or(PERSON.DISPLAY_NAME.containsIgnoreCase(filter.text()));
        Condition role = filter.role().map(PostgresRoster::holds).orElse(noCondition());
        Condition organisation = filter.organisation()
                .map(id -> exists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(MEMBERSHIP.ORGANISATION_ID.eq(id.value()))))
                .orElse(noCondition());
        Condition standing = filter.closed()
                .map(closed -> closed ? PERSON.CLOSED_AT.isNotNull() : PERSON.CLOSED_AT.isNull())
                .orElse(noCondition());
        return text.and(role).and(organisation).and(standing);
    }

    private static Condition holds(Role role) {
        return exists(selectOne()
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .and(PERSON_ROLE.ROLE.eq(role.name())))
                .or(exists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(MEMBERSHIP.ROLE.eq(role.name()))));
    }

    @Override
    public List<Organisation> organisations() {
        return sql.selectFrom(ORGANISATION)
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(PostgresOrganisations::organisation);
    }

    @Override
    @Transactional
    public boolean giveOwnRoles(Actor by, PersonId person, Set<Role> seen, Set<Role> roles) {
        queue(person);
        Set<Role> held = sql.select(PERSON_ROLE.ROLE)
                .from(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(person.value()))
                .fetchSet(row -> Role.valueOf(row.value1()));
        boolean lowered = held.contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        if (held.equals(roles) || !held.equals(seen) || (lowered && !leavesAnAdministrator(person))) {
            return held.equals(roles);
        }
        sql.deleteFrom(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(person.value()))
                .execute();
        for (Role role : roles) {
            sql.insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, person.value())
                    .set(PERSON_ROLE.ROLE, role.name())
                    .execute();
        }
        if (lowered) {
            withdrawInvitations(person);
            withdrawPasswordLinks(person);
        }
        acts.append(Act.of(ActKind.ROLES_GIVEN, by)
                .keeping("person", person.toString())
                .keeping("roles", roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "))));
        return true;
    }

    /** Two who change the same person, or administrators, come one after the other. */
    private void queue(PersonId person) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .or(exists(selectOne().from(PERSON_ROLE).where(isAdministrator())))
                .orderBy(PERSON.ID)
                .forUpdate()
                .execute();
    }

    private static Condition isAdministrator() {
        return PERSON_ROLE.PERSON_ID.eq(PERSON.ID).and(PERSON_ROLE.ROLE.eq(Role.ADMINISTRATOR.name()));
    }

    /** Two administrators who shut each other out would leave nobody who lets them in again. */
    private boolean leavesAnAdministrator(PersonId without) {
        return sql.fetchExists(selectOne()
                .from(PERSON)
                .join(PERSON_ROLE)
                .on(isAdministrator())
                .where(PERSON.ID.ne(without.value()))
                .and(PERSON.CLOSED_AT.isNull()));
    }

    /** What he offered as an administrator he might offer himself. */
    private void withdrawInvitations(PersonId inviter) {
        sql.update(INVITATION)
                .set(INVITATION.WITHDRAWN_AT, OffsetDateTime.now(clock))
                .where(INVITATION.INVITED_BY.eq(inviter.value()))
                .and(INVITATION.TAKEN_AT.isNull())
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .execute();
    }

    private void withdrawPasswordLinks(PersonId maker) {
        sql.deleteFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.MADE_BY.eq(maker.value()))
                .execute();
    }

    private void tell(int changed, ActKind kind, Actor by, PersonId person) {
        if (changed > 0) {
            acts.append(Act.of(kind, by).keeping("person", person.toString()));
        }
    }

    @Override
    @Transactional
    public boolean close(Actor by, PersonId person) {
        queue(person);
        if (!leavesAnAdministrator(person)) {
            return false;
        }
        int closed = sql.update(PERSON)
                .set(PERSON.CLOSED_AT, OffsetDateTime.now(clock))
                .where(PERSON.ID.eq(person.value()))
                .and(PERSON.CLOSED_AT.isNull())
                .execute();
        withdrawPasswordLinks(person);
        tell(closed, ActKind.ACCOUNT_CLOSED, by, person);
        return true;
    }

    @Override
    @Transactional
    public void reopen(Actor by, PersonId person) {
        int reopened = sql.update(PERSON)
                .setNull(PERSON.CLOSED_AT)
                .set(PERSON.CONFIRMED_AT, OffsetDateTime.now(clock))
                .where(PERSON.ID.eq(person.value()))
                .execute();
        tell(reopened, ActKind.ACCOUNT_REOPENED, by, person);
    }
}
