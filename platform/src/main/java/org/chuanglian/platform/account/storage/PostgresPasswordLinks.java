package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.PASSWORD_LINK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.people.PasswordLinks;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.Digest;
import org.chuanglian.platform.shared.Secret;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links to a new password in the schema {@code account}. */
@Repository
class PostgresPasswordLinks implements PasswordLinks {

    private final DSLContext sql;
    private final Persons persons;
    private final Acts acts;
    private final Clock clock;

    PostgresPasswordLinks(DSLContext sql, Persons persons, Acts acts, Clock clock) {
        this.sql = sql;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String make(PersonId by, PersonId person) {
        String secret = Secret.make();
        byte[] digest = Digest.of(secret);
        OffsetDateTime expires = OffsetDateTime.now(clock).plus(LASTS);
        sql.insertInto(PASSWORD_LINK)
                .set(PASSWORD_LINK.PERSON_ID, person.value())
                .set(PASSWORD_LINK.DIGEST, digest)
                .set(PASSWORD_LINK.MADE_BY, by.value())
                .set(PASSWORD_LINK.EXPIRES_AT, expires)
                .onConflict(PASSWORD_LINK.PERSON_ID)
                .doUpdate()
                .set(PASSWORD_LINK.DIGEST, digest)
                .set(PASSWORD_LINK.MADE_BY, by.value())
                .set(PASSWORD_LINK.EXPIRES_AT, expires)
                .execute();
        acts.append(
                Act.of(ActKind.PASSWORD_LINK_MADE, new Actor.Person(by.value())).keeping("person", person.toString()));
        return secret;
    }

    private Condition good(String secret) {
        return PASSWORD_LINK.DIGEST.eq(Digest.of(secret)).and(PASSWORD_LINK.EXPIRES_AT.gt(OffsetDateTime.now(clock)));
    }

    @Override
    public Optional<Person> open(String secret) {
        return sql.select(PASSWORD_LINK.PERSON_ID)
                .from(PASSWORD_LINK)
                .where(good(secret))
                .fetchOptional(PASSWORD_LINK.PERSON_ID)
                .map(PersonId::new)
                .flatMap(persons::byId)
                .filter(person -> !person.closed());
    }

    /** Two who use one link at the same time come one after the other; the second finds it gone. */
    @Override
    @Transactional
    public Optional<Person> choose(String secret, String password) {
        Optional<Person> person = open(secret);
        boolean mine = person.isPresent()
                && sql.deleteFrom(PASSWORD_LINK).where(good(secret)).execute() == 1;
        return person.filter(whose -> mine).map(whose -> {
            persons.choose(whose.id(), password);
            return whose;
        });
    }
}
