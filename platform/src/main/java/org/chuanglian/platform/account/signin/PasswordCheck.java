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

    /** The digest of a random password that nobody knows, of the strength in use; hashing one would slow the start. */
    static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$AZlqQn0bgkpfVAHwdUXTug$SOSAU5fxpO4iNcimn2BdDfihNUigVIeQHKtLzWONHWU";

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;

    PasswordCheck(Persons persons, PasswordEncoder passwords, SignInAttempts attempts) {
        this.persons = persons;
        this.passwords = passwords;
        this.attempts = attempts;
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
                person.flatMap(found -> persons.passwordDigest(found.id())).orElse(NOBODYS);
        if (!passwords.matches(password, digest) || person.isEmpty()) {
            return new Outcome.Wrong();
        }
        attempts.succeeded(name, address);
        return new Outcome.Right(person.orElseThrow());
    }
}
