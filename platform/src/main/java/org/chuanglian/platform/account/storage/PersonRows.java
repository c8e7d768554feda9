package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.MEMBERSHIP;
import static org.chuanglian.platform.account.db.Tables.ORGANISATION;
import static org.chuanglian.platform.account.db.Tables.PERSON;
import static org.chuanglian.platform.account.db.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.coalesce;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuanglian.platform.account.Membership;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.Standing;
import org.chuanglian.platform.account.consent.Reconfirmation;
import org.chuanglian.platform.account.db.tables.records.PersonRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads persons whole, with three questions to the database however many they are. */
@Component
class PersonRows {

    private final DSLContext sql;
    private final Clock clock;

    PersonRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A part of the persons who fit, by the names that others see. */
    List<Person> read(Condition which, int offset, int limit) {
        List<PersonRecord> rows = sql.selectFrom(PERSON)
                .where(which)
                .orderBy(PERSON.DISPLAY_NAME, PERSON.NAME)
                .offset(offset)
                .limit(limit)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(PersonRecord::getId).toList();
        Map<UUID, Set<Role>> roles = roles(ids);
        Map<UUID, List<Membership>> memberships = memberships(ids);
        return rows.stream()
                .map(row -> new Person(
                        new PersonId(row.getId()),
                        row.getName(),
                        row.getDisplayName(),
                        roles.getOrDefault(row.getId(), Set.of()),
                        memberships.getOrDefault(row.getId(), List.of()),
                        standing(row, roles.getOrDefault(row.getId(), Set.of())),
                        row.getPasswordChosenAt() == null))
                .toList();
    }

    private Standing standing(PersonRecord row, Set<Role> ownRoles) {
        if (row.getClosedAt() != null) {
            return Standing.CLOSED;
        }
        Standing standing = Reconfirmation.standing(confirmed(row), clock.instant());
        return standing == Standing.LAPSED && ownRoles.contains(Role.ADMINISTRATOR) && isLastToConfirm(row)
                ? Standing.DUE
                : standing;
    }

    /** Nobody could reopen the accounts of a platform whose administrators have all lapsed. */
    private boolean isLastToConfirm(PersonRecord administrator) {
        return !sql.fetchExists(sql.selectOne()
                .from(PERSON)
                .join(PERSON_ROLE)
                .on(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                .where(PERSON_ROLE.ROLE.eq(Role.ADMINISTRATOR.name()))
                .and(PERSON.CLOSED_AT.isNull())
                .and(coalesce(PERSON.CONFIRMED_AT, PERSON.PASSWORD_CHOSEN_AT, PERSON.INVITED_AT)
                        .gt(confirmed(administrator).atOffset(ZoneOffset.UTC))));
    }

    /** Who was never asked confirmed by choosing a password, or was invited then. */
    static Instant confirmed(PersonRecord row) {
        return Stream.of(row.getConfirmedAt(), row.getPasswordChosenAt(), row.getInvitedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    private Map<UUID, Set<Role>> roles(List<UUID> ids) {
        return sql
                .select(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE)
                .from(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.in(ids))
                .fetchGroups(PERSON_ROLE.PERSON_ID, row -> Role.valueOf(row.get(PERSON_ROLE.ROLE)))
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private Map<UUID, List<Membership>> memberships(List<UUID> ids) {
        return sql.select(ORGANISATION.fields())
                .select(MEMBERSHIP.PERSON_ID, MEMBERSHIP.ROLE, MEMBERSHIP.ADMINISTERS)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(MEMBERSHIP.PERSON_ID.in(ids))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID, MEMBERSHIP.ROLE)
                .fetchGroups(
                        MEMBERSHIP.PERSON_ID,
                        row -> new Membership(
                                new PersonId(row.get(MEMBERSHIP.PERSON_ID)),
                                PostgresOrganisations.organisation(row),
                                Role.valueOf(row.get(MEMBERSHIP.ROLE)),
                                row.get(MEMBERSHIP.ADMINISTERS)));
    }
}
