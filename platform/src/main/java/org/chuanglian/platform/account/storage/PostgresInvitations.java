package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.INVITATION;
import static org.chuanglian.platform.account.db.Tables.ORGANISATION;
import static org.chuanglian.platform.account.db.Tables.PERSON;
import static org.chuanglian.platform.account.db.Tables.PERSON_ROLE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.account.Membership;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.db.tables.records.PersonRoleRecord;
import org.chuanglian.platform.account.people.Acceptance;
import org.chuanglian.platform.account.people.Invitation;
import org.chuanglian.platform.account.people.Invitations;
import org.chuanglian.platform.account.people.Offer;
import org.chuanglian.platform.account.people.SignInName;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.Digest;
import org.chuanglian.platform.shared.Secret;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations in the schema {@code account}. */
@Repository
class PostgresInvitations implements Invitations {

    private final DSLContext sql;
    private final Persons persons;
    private final Organisations organisations;
    private final Acts acts;
    private final Clock clock;

    PostgresInvitations(DSLContext sql, Persons persons, Organisations organisations, Acts acts, Clock clock) {
        this.acts = acts;
        this.sql = sql;
        this.persons = persons;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String make(PersonId inviter, Offer offer) {
        String secret = Secret.make();
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(INVITATION)
                .set(INVITATION.ID, PersonId.next().value())
                .set(INVITATION.DIGEST, Digest.of(secret))
                .set(INVITATION.NAME, offer.name())
                .set(INVITATION.DISPLAY_NAME, offer.displayName())
                .set(
                        INVITATION.ORGANISATION_ID,
                        offer.organisation().map(at -> at.id().value()).orElse(null))
                .set(INVITATION.ROLE, offer.role().name())
                .set(INVITATION.ADMINISTERS, offer.administers())
                .set(INVITATION.INVITED_BY, inviter.value())
                .set(INVITATION.MADE_AT, now)
                .set(INVITATION.EXPIRES_AT, now.plus(Invitation.LASTS))
                .execute();
        acts.append(Act.of(ActKind.INVITED, new Actor.Person(inviter.value()))
                .keeping("role", offer.role().name())
                .keeping(
                        "organisation",
                        offer.organisation().map(at -> at.id().toString()).orElse(null)));
        return secret;
    }

    @Override
    public Optional<Invitation> open(String secret) {
        return read(INVITATION.DIGEST.eq(Digest.of(secret))).stream().findFirst();
    }

    @Override
    public List<Invitation> pending(OrganisationId organisation) {
        return read(INVITATION.ORGANISATION_ID.eq(organisation.value()));
    }

    /** What a person offered who has since been closed is no longer offered. */
    private List<Invitation> read(Condition which) {
        return sql.select(INVITATION.fields())
                .select(ORGANISATION.fields())
                .select(PERSON.DISPLAY_NAME)
                .from(INVITATION)
                .join(PERSON)
                .on(PERSON.ID.eq(INVITATION.INVITED_BY))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(INVITATION.ORGANISATION_ID))
                .where(which)
                .and(PERSON.CLOSED_AT.isNull())
                .and(INVITATION.TAKEN_AT.isNull())
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(OffsetDateTime.now(clock)))
                .orderBy(INVITATION.ID.desc())
                .fetch(PostgresInvitations::invitation);
    }

    private static Invitation invitation(Record row) {
        return new Invitation(
                row.get(INVITATION.ID),
                new Offer(
                        row.get(INVITATION.NAME),
                        row.get(INVITATION.DISPLAY_NAME),
                        Optional.ofNullable(row.get(INVITATION.ORGANISATION_ID))
                                .map(id -> PostgresOrganisations.organisation(row)),
                        Role.valueOf(row.get(INVITATION.ROLE)),
                        row.get(INVITATION.ADMINISTERS)),
                row.get(PERSON.DISPLAY_NAME),
                row.get(INVITATION.EXPIRES_AT).toInstant());
    }

    @Override
    @Transactional
    public Acceptance accept(String secret, SignInName name, String displayName, String password) {
        Optional<Invitation> invitation = locked(secret);
        if (invitation.isEmpty()) {
            return new Acceptance.Gone();
        }
        Optional<Person> made = persons.invite(name.text(), displayName, password, Set.of());
        if (made.isEmpty()) {
            return new Acceptance.NameTaken();
        }
        PersonId person = made.orElseThrow().id();
        persons.choose(person, password);
        return give(invitation.orElseThrow(), person);
    }

    @Override
    @Transactional
    public Acceptance join(String secret, PersonId person) {
        return locked(secret).map(invitation -> give(invitation, person)).orElseGet(Acceptance.Gone::new);
    }

    /** Two who take one link at the same time come one after the other; the second finds it taken. */
    private Optional<Invitation> locked(String secret) {
        sql.select(INVITATION.ID)
                .from(INVITATION)
                .where(INVITATION.DIGEST.eq(Digest.of(secret)))
                .forUpdate()
                .execute();
        return open(secret);
    }

    private Acceptance give(Invitation invitation, PersonId person) {
        Offer offer = invitation.offer();
        offer.organisation()
                .ifPresentOrElse(
                        at -> organisations.join(
                                new Actor.Person(person.value()),
                                new Membership(person, at, offer.role(), offer.administers())),
                        () -> own(person, offer.role()));
        sql.update(INVITATION)
                .set(INVITATION.TAKEN_AT, OffsetDateTime.now(clock))
                .where(INVITATION.ID.eq(invitation.id()))
                .execute();
        return new Acceptance.Accepted(person);
    }

    private void own(PersonId person, Role role) {
        PersonRoleRecord held = new PersonRoleRecord(person.value(), role.name());
        sql.insertInto(PERSON_ROLE).set(held).onConflictDoNothing().execute();
        acts.append(Act.of(ActKind.ROLES_GIVEN, new Actor.Person(person.value()))
                .keeping("person", person.toString())
                .keeping("roles", role.name()));
    }

    @Override
    @Transactional
    public void withdraw(PersonId by, UUID invitation, OrganisationId organisation) {
        int withdrawn = sql.update(INVITATION)
                .set(INVITATION.WITHDRAWN_AT, OffsetDateTime.now(clock))
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.ORGANISATION_ID.eq(organisation.value()))
                .and(INVITATION.TAKEN_AT.isNull())
                .execute();
        if (withdrawn > 0) {
            acts.append(Act.of(ActKind.INVITATION_WITHDRAWN, new Actor.Person(by.value()))
                    .keeping("invitation", invitation.toString()));
        }
    }
}
