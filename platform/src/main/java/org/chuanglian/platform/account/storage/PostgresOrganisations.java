package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.INVITATION;
import static org.chuanglian.platform.account.db.Tables.MEMBERSHIP;
import static org.chuanglian.platform.account.db.Tables.ORGANISATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.chuanglian.platform.account.Membership;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.DSLContext;
import org.jooq.Record;
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
    public void keep(Actor by, Organisation organisation) {
        String district = organisation.district().map(RegionCode::code).orElse(null);
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.DISTRICT, district)
                .set(ORGANISATION.MADE_AT, OffsetDateTime.now(clock))
                .onConflict(ORGANISATION.ID)
                .doUpdate()
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.DISTRICT, district)
                .execute();
        acts.append(Act.of(ActKind.ORGANISATION_KEPT, by)
                .keeping("organisation", organisation.id().toString()));
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
                .execute();
        acts.append(Act.of(ActKind.MEMBER_JOINED, by)
                .keeping("person", membership.person().toString())
                .keeping("organisation", membership.organisation().id().toString())
                .keeping("role", membership.role().name())
                .keeping("administers", Boolean.toString(membership.administers())));
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
