package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.CONSENT;
import static org.chuanglian.platform.account.db.Tables.PERSON;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.consent.Consent;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Consents in the schema {@code account}. */
@Repository
class PostgresConsents implements Consents {

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresConsents(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public List<Consent> of(PersonId person) {
        return sql.selectFrom(CONSENT)
                .where(CONSENT.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT.ID.desc())
                .fetch(row -> new Consent(
                        Purpose.valueOf(row.getPurpose()),
                        row.getVersion(),
                        row.getGivenAt().toInstant(),
                        Optional.ofNullable(row.getWithdrawnAt()).map(OffsetDateTime::toInstant)));
    }

    @Override
    public boolean holds(PersonId person, Purpose purpose) {
        return of(person).stream().anyMatch(consent -> consent.purpose() == purpose && consent.holds());
    }

    @Override
    @Transactional
    public Change give(PersonId person, Purpose purpose, String seen) {
        Edition now = alone(person, purpose);
        if (!now.holds() && !now.mark().equals(seen)) {
            return new Change.Overtaken(now);
        }
        give(person, purpose);
        return new Change.Made();
    }

    @Override
    @Transactional
    public Change withdraw(PersonId person, Purpose purpose, String seen) {
        Edition now = alone(person, purpose);
        boolean gone = now.newest().flatMap(Consent::withdrawn).isPresent();
        if (!gone && !now.mark().equals(seen)) {
            return new Change.Overtaken(now);
        }
        withdraw(person, purpose);
        return new Change.Made();
    }

    /** The person's consents change nowhere else meanwhile. */
    private Edition alone(PersonId person, Purpose purpose) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forUpdate()
                .execute();
        return Edition.of(purpose, of(person));
    }

    @Override
    @Transactional
    public void give(PersonId person, Purpose purpose) {
        if (holds(person, purpose)) {
            return;
        }
        withdraw(person, purpose);
        int given = sql.insertInto(CONSENT)
                .set(CONSENT.ID, PersonId.next().value())
                .set(CONSENT.PERSON_ID, person.value())
                .set(CONSENT.PURPOSE, purpose.name())
                .set(CONSENT.VERSION, purpose.version())
                .set(CONSENT.GIVEN_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        tell(given, ActKind.CONSENT_GIVEN, person, purpose);
    }

    private void tell(int changed, ActKind kind, PersonId person, Purpose purpose) {
        if (changed > 0) {
            acts.append(Act.of(kind, new Actor.Person(person.value())).keeping("purpose", purpose.name()));
        }
    }

    @Override
    @Transactional
    public void withdraw(PersonId person, Purpose purpose) {
        int withdrawn = sql.update(CONSENT)
                .set(CONSENT.WITHDRAWN_AT, OffsetDateTime.now(clock))
                .where(CONSENT.PERSON_ID.eq(person.value()))
                .and(CONSENT.PURPOSE.eq(purpose.name()))
                .and(CONSENT.WITHDRAWN_AT.isNull())
                .execute();
        tell(withdrawn, ActKind.CONSENT_WITHDRAWN, person, purpose);
    }
}
