package org.chuanglian.platform.account.signin;

import java.time.Instant;
import java.util.Optional;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a name and a password, with the same work whether or not anybody has the name. */
@Component
public class PasswordCheck {

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final String nobodys;

    PasswordCheck(Persons persons, PasswordEncoder passwords, SignInAttempts attempts) {
        this.persons = persons;
        this.passwords = passwords;
        this.attempts = attempts;
        this.nobodys = String.valueOf(passwords.encode("nobody has this password"));
    }

    /** What a check found. */
    public sealed interface Outcome {

        /** Name and password belong together. */
        record Right(Person person) implements Outcome {}

        /** No such name, or not its password: the two are never told apart. */
        record Wrong() implements Outcome {}

        /** Too many wrong tries: nothing was checked. */
        record Locked(Instant until) implements Outcome {}
    }

    /** Checks what was typed by somebody at an address. */
    public Outcome check(String name, String password, String address) {
        Optional<Instant> locked = attempts.begin(name, address);
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.orElseThrow());
        }
        Optional<Person> person = persons.byName(name);
        String digest =
                person.flatMap(found -> persons.passwordDigest(found.id())).orElse(nobodys);
        if (!passwords.matches(password, digest) || person.isEmpty()) {
            return new Outcome.Wrong();
        }
        attempts.succeeded(name, address);
        return new Outcome.Right(person.orElseThrow());
    }
}
