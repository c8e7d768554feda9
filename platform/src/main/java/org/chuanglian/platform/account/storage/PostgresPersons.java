package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.PERSON;
import static org.chuanglian.platform.account.db.Tables.PERSON_ROLE;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Persons in the schema {@code account}. */
@Repository
class PostgresPersons implements Persons {

    private final DSLContext sql;
    private final PasswordEncoder passwords;
    private final Acts acts;
    private final Clock clock;
    private final PersonRows people;

    PostgresPersons(DSLContext sql, PasswordEncoder passwords, Acts acts, Clock clock, PersonRows people) {
        this.people = people;
        this.sql = sql;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Optional<Person> byId(PersonId id) {
        return one(PERSON.ID.eq(id.value()));
    }

    @Override
    public Optional<Person> byName(String name) {
        return one(PERSON.NAME.eq(written(name)));
    }

    private Optional<Person> one(Condition which) {
        return people.read(which, 0, 1).stream().findFirst();
    }

    @Override
    public boolean exist() {
        return sql.fetchExists(PERSON);
    }

    @Override
    public Optional<String> passwordDigest(PersonId id) {
        return sql.select(PERSON.PASSWORD_DIGEST)
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional(PERSON.PASSWORD_DIGEST);
    }

    @Override
    @Transactional
    public Optional<Person> invite(String name, String displayName, String password, Set<Role> roles) {
        PersonId id = PersonId.next();
        int made = sql.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, written(name))
                .set(PERSON.DISPLAY_NAME, displayName)
                .set(PERSON.PASSWORD_DIGEST, passwords.encode(password))
                .set(PERSON.INVITED_AT, OffsetDateTime.now(clock))
                .onConflict(PERSON.NAME)
                .doNothing()
                .execute();
        if (made == 0) {
            return Optional.empty();
        }
        for (Role role : roles) {
            sql.insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, id.value())
                    .set(PERSON_ROLE.ROLE, role.name())
                    .execute();
        }
        acts.append(Act.of(ActKind.ACCOUNT_MADE, new Actor.Platform()).keeping("person", id.toString()));
        return byId(id);
    }

    @Override
    public void giveAnew(PersonId id, String password) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_DIGEST, passwords.encode(password))
                .where(PERSON.ID.eq(id.value()))
                .and(PERSON.PASSWORD_CHOSEN_AT.isNull())
                .execute();
    }

    @Override
    @Transactional
    public void choose(PersonId id, String password) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_DIGEST, passwords.encode(password))
                .set(PERSON.PASSWORD_CHOSEN_AT, OffsetDateTime.now(clock))
                .where(PERSON.ID.eq(id.value()))
                .execute();
        acts.append(Act.of(ActKind.PASSWORD_CHANGED, new Actor.Person(id.value())));
    }

    @Override
    public Optional<Instant> confirmedAt(PersonId id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(PersonRows::confirmed);
    }

    @Override
    @Transactional
    public void confirm(PersonId id) {
        sql.update(PERSON)
                .set(PERSON.CONFIRMED_AT, OffsetDateTime.now(clock))
                .where(PERSON.ID.eq(id.value()))
                .execute();
        acts.append(Act.of(ActKind.ACCOUNT_CONFIRMED, new Actor.Person(id.value())));
    }

    @Override
    public void signedIn(PersonId id) {
        sql.update(PERSON)
                .set(PERSON.SIGNED_IN_BEFORE, PERSON.SIGNED_IN_AT)
                .set(PERSON.SIGNED_IN_AT, OffsetDateTime.now(clock))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Optional<Instant> signedInBefore(PersonId id) {
        return sql.select(PERSON.SIGNED_IN_BEFORE)
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional(PERSON.SIGNED_IN_BEFORE)
                .map(OffsetDateTime::toInstant);
    }

    /** One spelling for all ways to type a name. */
    static String written(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
