package org.chuanglian.platform.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chuanglian.platform.account.Membership;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.shared.RegionCode;

/** Makes persons for tests to sign in as; {@link Site#signIn} and {@link Browser.Tab#signIn} take them. */
public final class People {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Persons persons;
    private final Organisations organisations;

    People(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
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

    /** A new organisation of that kind, in a district when one is given. */
    public Organisation organisation(OrganisationKind kind, RegionCode... district) {
        Organisation made = new Organisation(
                OrganisationId.next(),
                "示例单位" + MADE.incrementAndGet(),
                kind,
                Stream.of(district).findFirst());
        organisations.add(new Actor.Platform(), made);
        return made;
    }

    /** A new member of an organisation who has chosen a password. */
    public Account memberOf(Organisation organisation, Role role) {
        return memberOf(organisation, role, false);
    }

    /** A new person who invites and removes the organisation's members. */
    public Account administratorOf(Organisation organisation, Role role) {
        return memberOf(organisation, role, true);
    }

    private Account memberOf(Organisation organisation, Role role, boolean administers) {
        Account account = with();
        organisations.join(
                new Actor.Platform(), new Membership(account.person().id(), organisation, role, administers));
        return new Account(persons.byId(account.person().id()).orElseThrow(), account.password());
    }
}
