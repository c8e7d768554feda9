package org.chuanglian.platform.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordCheckTest {

    private static final Instant LATER = Instant.parse("2026-10-12T01:00:00Z");

    private final Counting passwords = new Counting();
    private boolean locked;
    private int succeeded;

    private final PasswordCheck check = new PasswordCheck(new OnePerson(), passwords, new SignInAttempts() {
        @Override
        public Optional<Instant> begin(String name, String address) {
            return locked ? Optional.of(LATER) : Optional.empty();
        }

        @Override
        public void succeeded(String name, String address) {
            succeeded++;
        }
    });

    @Test
    void doesTheSameWorkForANameThatNobodyHas() {
        assertThat(check.check("nobody", "wrong", "")).isEqualTo(new PasswordCheck.Outcome.Wrong());
        int unknown = passwords.compared;
        assertThat(check.check("somebody", "wrong", "")).isEqualTo(new PasswordCheck.Outcome.Wrong());
        assertThat(passwords.compared - unknown).isEqualTo(unknown).isOne();
        assertThat(succeeded).isZero();
    }

    @Test
    void letsNobodyInEvenWithThePasswordOfTheComparison() {
        passwords.everything = true;
        assertThat(check.check("nobody", "any", "")).isEqualTo(new PasswordCheck.Outcome.Wrong());
    }

    @Test
    void tellsTheAttemptsOfARightPassword() {
        assertThat(check.check("somebody", "right", "")).isInstanceOf(PasswordCheck.Outcome.Right.class);
        assertThat(succeeded).isOne();
    }

    @Test
    void comparesNothingWhileLocked() {
        locked = true;
        assertThat(check.check("somebody", "right", "")).isEqualTo(new PasswordCheck.Outcome.Locked(LATER));
        assertThat(check.check("nobody", "right", "")).isEqualTo(new PasswordCheck.Outcome.Locked(LATER));
        assertThat(passwords.compared).isZero();
    }

    private static final class Counting implements PasswordEncoder {
        private int compared;
        private boolean everything;

        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            return "digest of " + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String digest) {
            compared++;
            return everything || ("digest of " + raw).equals(digest);
        }
    }

    private static final class OnePerson implements Persons {
        private final Person person =
                new Person(PersonId.next(), "somebody", "示例", Set.of(), List.of(), Standing.OPEN, false);

        @Override
        public Optional<Person> byId(PersonId id) {
            return Optional.of(person);
        }

        @Override
        public Optional<Person> byName(String name) {
            return name.equals("somebody") ? Optional.of(person) : Optional.empty();
        }

        @Override
        public boolean exist() {
            return true;
        }

        @Override
        public Optional<String> passwordDigest(PersonId id) {
            return Optional.of("digest of right");
        }

        @Override
        public Optional<Person> invite(String name, String displayName, String password, Set<Role> roles) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void giveAnew(PersonId id, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> confirmedAt(PersonId id) {
            return Optional.empty();
        }

        @Override
        public void confirm(PersonId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void signedIn(PersonId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> signedInBefore(PersonId id) {
            return Optional.empty();
        }

        @Override
        public void choose(PersonId id, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
