package org.chuanglian.platform.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;

/** Makes persons for tests to sign in as; {@link Site#signIn} and {@link Browser.Tab#signIn} take them. */
public final class People {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
    }

    /** A person and the password of the account. */
    public record Account(Person person, String password) {

        public String name() {
            return person.name();
        }
    }

    /** A new person with these roles who has chosen a password. */
    public Account with(Role... roles) {
        String name = "person-" + MADE.incrementAndGet();
        String password = "a sentence of " + name.hashCode();
        Person person =
                persons.invite(name, "示例" + MADE.get(), password, Set.of(roles)).orElseThrow();
        persons.choose(person.id(), password);
        return new Account(persons.byId(person.id()).orElseThrow(), password);
    }
}
