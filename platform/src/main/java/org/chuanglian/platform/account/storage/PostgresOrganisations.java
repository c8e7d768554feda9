package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.INVITATION;
import static org.chuanglian.platform.account.db.Tables.MEMBERSHIP;
import static org.chuanglian.platform.account.db.Tables.ORGANISATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Membership;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Organisations and their members in the schema {@code account}. */
@Repository
class PostgresOrganisations implements Organisations {

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresOrganisations(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Optional<Organisation> byId(OrganisationId id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(PostgresOrganisations::organisation);
    }

    static Organisation organisation(Record row) {
        return new Organisation(
                new OrganisationId(row.get(ORGANISATION.ID)),
                row.get(ORGANISATION.NAME),
                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                Optional.ofNullable(row.get(ORGANISATION.DISTRICT)).map(RegionCode::new));
    }

    @Override
    @Transactional
    public boolean add(Actor by, Organisation organisation) {
        int added = sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.DISTRICT, code(organisation.district()))
                .set(ORGANISATION.MADE_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        tell(added, ActKind.ORGANISATION_ADDED, by, organisation);
        return added == 1;
    }

    private static @Nullable String code(Optional<RegionCode> district) {
        return district.map(RegionCode::code).orElse(null);
    }

    private void tell(int changed, ActKind kind, Actor by, Organisation organisation) {
        if (changed > 0) {
            acts.append(Act.of(kind, by)
                    .keeping("organisation", organisation.id().toString())
                    .keeping("name", organisation.name())
                    .keeping("district", code(organisation.district())));
        }
    }

    @Override
    public Optional<Edition> edition(OrganisationId id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(row -> new Edition(organisation(row), row.getVersion()));
    }

    @Override
    @Transactional
    public Change change(Actor by, Edition read, String name, Optional<RegionCode> district) {
        Organisation wanted = new Organisation(
                read.organisation().id(), name, read.organisation().kind(), district);
        int changed = sql.update(ORGANISATION)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.DISTRICT, code(district))
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .where(ORGANISATION.ID.eq(wanted.id().value()))
                .and(ORGANISATION.VERSION.eq(read.version()))
                .execute();
        tell(changed, ActKind.ORGANISATION_CHANGED, by, wanted);
        if (changed == 1) {
            return new Change.Made();
        }
        Edition now = edition(wanted.id()).orElseThrow();
        // a form sent twice is no quarrel
        return now.organisation().equals(wanted) ? new Change.Made() : new Change.Overtaken(now);
    }

    @Override
    @Transactional
    public void join(Actor by, Membership membership) {
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.PERSON_ID, membership.person().value())
                .set(MEMBERSHIP.ORGANISATION_ID, membership.organisation().id().value())
                .set(MEMBERSHIP.ROLE, membership.role().name())
                .set(MEMBERSHIP.ADMINISTERS, membership.administers())
                .set(MEMBERSHIP.SINCE, OffsetDateTime.now(clock))
                .onConflict()
                .doUpdate()
                .set(MEMBERSHIP.ADMINISTERS, membership.administers())
                .set(MEMBERSHIP.VERSION, MEMBERSHIP.VERSION.plus(1))
                .execute();
        acts.append(Act.of(ActKind.MEMBER_JOINED, by)
                .keeping("person", membership.person().toString())
                .keeping("organisation", membership.organisation().id().toString())
                .keeping("role", membership.role().name())
                .keeping("administers", Boolean.toString(membership.administers())));
    }

    @Override
    public Map<PersonId, MemberEdition> members(OrganisationId organisation) {
        return standings(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()));
    }

    private Map<PersonId, MemberEdition> standings(Condition which) {
        Map<PersonId, MemberEdition> standings = new HashMap<>();
        sql.selectFrom(MEMBERSHIP)
                .where(which)
                .orderBy(MEMBERSHIP.PERSON_ID, MEMBERSHIP.ROLE)
                .fetchGroups(MEMBERSHIP.PERSON_ID)
                .forEach((person, rows) -> {
                    SortedMap<Role, Boolean> administers = new TreeMap<>();
                    rows.forEach(row -> administers.put(Role.valueOf(row.getRole()), row.getAdministers()));
                    String mark = rows.stream()
                            .map(row -> row.getRole() + ":" + row.getAdministers() + ":" + row.getVersion())
                            .collect(Collectors.joining(","));
                    standings.put(new PersonId(person), new MemberEdition(new PersonId(person), administers, mark));
                });
        return standings;
    }

    /** Nobody joins, leaves or is changed meanwhile. */
    private MemberEdition alone(PersonId person, OrganisationId organisation) {
        sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .forUpdate()
                .execute();
        return standings(held(person, organisation))
                .getOrDefault(person, new MemberEdition(person, new TreeMap<>(), ""));
    }

    private static Condition held(PersonId person, OrganisationId organisation) {
        return MEMBERSHIP.PERSON_ID.eq(person.value()).and(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()));
    }

    @Override
    @Transactional
    public MemberChange administer(
            Actor by, PersonId person, OrganisationId organisation, String seen, boolean administers) {
        MemberEdition now = alone(person, organisation);
        if (!now.administers().isEmpty() && !now.administers().containsValue(!administers)) {
            // a form sent twice is no quarrel
            return new MemberChange.Made();
        }
        if (now.administers().isEmpty() || !now.mark().equals(seen)) {
            return new MemberChange.Overtaken(now);
        }
        sql.update(MEMBERSHIP)
                .set(MEMBERSHIP.ADMINISTERS, administers)
                .set(MEMBERSHIP.VERSION, MEMBERSHIP.VERSION.plus(1))
                .where(held(person, organisation))
                .execute();
        acts.append(Act.of(ActKind.MEMBER_CHANGED, by)
                .keeping("person", person.toString())
                .keeping("organisation", organisation.toString())
                .keeping("administers", Boolean.toString(administers)));
        return new MemberChange.Made();
    }

    @Override
    @Transactional
    public MemberChange leave(Actor by, PersonId person, OrganisationId organisation, String seen) {
        MemberEdition now = alone(person, organisation);
        if (!now.administers().isEmpty() && !now.mark().equals(seen)) {
            return new MemberChange.Overtaken(now);
        }
        leave(by, person, organisation);
        return new MemberChange.Made();
    }

    @Override
    @Transactional
    public void leave(Actor by, PersonId person, OrganisationId organisation) {
        sql.update(INVITATION)
                .set(INVITATION.WITHDRAWN_AT, OffsetDateTime.now(clock))
                .where(INVITATION.INVITED_BY.eq(person.value()))
                .and(INVITATION.ORGANISATION_ID.eq(organisation.value()))
                .and(INVITATION.TAKEN_AT.isNull())
                .execute();
        int left = sql.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(person.value()))
                .and(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .execute();
        if (left > 0) {
            acts.append(Act.of(ActKind.MEMBER_LEFT, by)
                    .keeping("person", person.toString())
                    .keeping("organisation", organisation.toString()));
        }
    }
}
