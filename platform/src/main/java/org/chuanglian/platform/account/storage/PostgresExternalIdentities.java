package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.EXTERNAL_IDENTITY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.signin.ExternalIdentities;
import org.chuanglian.platform.account.signin.ExternalIdentity;
import org.chuanglian.platform.account.signin.LinkedIdentity;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Outside identities in the schema {@code account}. */
@Repository
class PostgresExternalIdentities implements ExternalIdentities {

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresExternalIdentities(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    private static Condition is(ExternalIdentity identity) {
        return EXTERNAL_IDENTITY.ISSUER.eq(identity.issuer()).and(EXTERNAL_IDENTITY.SUBJECT.eq(identity.subject()));
    }

    @Override
    public Optional<PersonId> personOf(ExternalIdentity identity) {
        return sql.select(EXTERNAL_IDENTITY.PERSON_ID)
                .from(EXTERNAL_IDENTITY)
                .where(is(identity))
                .fetchOptional(EXTERNAL_IDENTITY.PERSON_ID)
                .map(PersonId::new);
    }

    @Override
    @Transactional
    public void link(PersonId person, ExternalIdentity identity) {
        int linked = sql.insertInto(EXTERNAL_IDENTITY)
                .set(EXTERNAL_IDENTITY.ID, PersonId.next().value())
                .set(EXTERNAL_IDENTITY.PERSON_ID, person.value())
                .set(EXTERNAL_IDENTITY.ISSUER, identity.issuer())
                .set(EXTERNAL_IDENTITY.SUBJECT, identity.subject())
                .set(EXTERNAL_IDENTITY.LABEL, identity.label())
                .set(EXTERNAL_IDENTITY.LINKED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        if (linked == 1) {
            acts.append(Act.of(ActKind.IDENTITY_LINKED, new Actor.Person(person.value()))
                    .telling("issuer", identity.issuer())
                    .keeping("subject", identity.subject()));
        }
    }

    @Override
    public void used(ExternalIdentity identity) {
        sql.update(EXTERNAL_IDENTITY)
                .set(EXTERNAL_IDENTITY.USED_AT, OffsetDateTime.now(clock))
                .set(EXTERNAL_IDENTITY.LABEL, identity.label())
                .where(is(identity))
                .execute();
    }

    @Override
    public List<LinkedIdentity> of(PersonId person) {
        return sql.selectFrom(EXTERNAL_IDENTITY)
                .where(EXTERNAL_IDENTITY.PERSON_ID.eq(person.value()))
                .orderBy(EXTERNAL_IDENTITY.ID)
                .fetch(row -> new LinkedIdentity(
                        row.getId(),
                        row.getLabel(),
                        row.getLinkedAt().toInstant(),
                        Optional.ofNullable(row.getUsedAt()).map(OffsetDateTime::toInstant)));
    }

    @Override
    @Transactional
    public void unlink(PersonId person, String id) {
        sql.deleteFrom(EXTERNAL_IDENTITY)
                .where(EXTERNAL_IDENTITY.PERSON_ID.eq(person.value()))
                .and(EXTERNAL_IDENTITY.ID.cast(String.class).eq(id))
                .returning()
                .fetch()
                .forEach(row -> acts.append(Act.of(ActKind.IDENTITY_UNLINKED, new Actor.Person(person.value()))
                        .telling("issuer", row.getIssuer())
                        .keeping("subject", row.getSubject())));
    }
}
