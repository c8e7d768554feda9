package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.PERSON;
import static org.chuanglian.platform.account.db.Tables.REAL_NAME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.consent.RealName;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Real names in the schema {@code account}. */
@Repository
class PostgresRealNames implements RealNames {

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresRealNames(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public RealName of(PersonId person) {
        return sql.select(REAL_NAME.fields())
                .select(PERSON.DISPLAY_NAME)
                .from(REAL_NAME)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(REAL_NAME.VERIFIED_BY))
                .where(REAL_NAME.PERSON_ID.eq(person.value()))
                .fetchOptional(PostgresRealNames::realName)
                .orElseGet(RealName.Unknown::new);
    }

    private static RealName realName(Record row) {
        Optional<OffsetDateTime> verified = Optional.ofNullable(row.get(REAL_NAME.VERIFIED_AT));
        return verified.<RealName>map(at -> new RealName.Verified(
                        row.get(REAL_NAME.NAME),
                        at.toInstant(),
                        row.get(PERSON.DISPLAY_NAME),
                        row.get(REAL_NAME.REASON)))
                .orElseGet(() -> new RealName.Stated(
                        row.get(REAL_NAME.NAME), row.get(REAL_NAME.STATED_AT).toInstant()));
    }

    @Override
    @Transactional
    public void state(PersonId person, String name) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int stated = sql.insertInto(REAL_NAME)
                .set(REAL_NAME.PERSON_ID, person.value())
                .set(REAL_NAME.NAME, name)
                .set(REAL_NAME.STATED_AT, now)
                .onConflict(REAL_NAME.PERSON_ID)
                .doUpdate()
                .set(REAL_NAME.NAME, name)
                .set(REAL_NAME.STATED_AT, now)
                .setNull(REAL_NAME.VERIFIED_AT)
                .setNull(REAL_NAME.VERIFIED_BY)
                .setNull(REAL_NAME.REASON)
                .where(REAL_NAME.NAME.ne(name))
                .execute();
        if (stated > 0) {
            acts.append(Act.of(ActKind.REAL_NAME_STATED, new Actor.Person(person.value())));
        }
    }

    @Override
    @Transactional
    public boolean verify(PersonId person, String name, PersonId officer, String reason) {
        int verified = sql.update(REAL_NAME)
                .set(REAL_NAME.VERIFIED_AT, OffsetDateTime.now(clock))
                .set(REAL_NAME.VERIFIED_BY, officer.value())
                .set(REAL_NAME.REASON, reason)
                .where(REAL_NAME.PERSON_ID.eq(person.value()))
                .and(REAL_NAME.NAME.eq(name))
                .and(REAL_NAME.VERIFIED_AT.isNull())
                .execute();
        if (verified == 1) {
            acts.append(Act.of(ActKind.REAL_NAME_VERIFIED, new Actor.Person(officer.value()))
                    .keeping("person", person.toString())
                    .keeping("reason", reason));
        }
        return verified == 1;
    }

    @Override
    public List<Waiting> waiting() {
        return sql.select(REAL_NAME.PERSON_ID, REAL_NAME.NAME, REAL_NAME.STATED_AT, PERSON.NAME)
                .from(REAL_NAME)
                .join(PERSON)
                .on(PERSON.ID.eq(REAL_NAME.PERSON_ID))
                .where(REAL_NAME.VERIFIED_AT.isNull())
                .orderBy(REAL_NAME.STATED_AT)
                .fetch(row -> new Waiting(
                        new PersonId(row.get(REAL_NAME.PERSON_ID)),
                        row.get(PERSON.NAME),
                        new RealName.Stated(
                                row.get(REAL_NAME.NAME),
                                row.get(REAL_NAME.STATED_AT).toInstant())));
    }
}
