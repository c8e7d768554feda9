package org.chuanglian.platform.account.web;

import java.time.Instant;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.signin.PasswordCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The check of a password as Spring Security asks for it. */
final class PasswordProvider implements AuthenticationProvider {

    private final PasswordCheck check;

    PasswordProvider(PasswordCheck check) {
        this.check = check;
    }

    /** Too many wrong tries. */
    static final class LockedUntil extends LockedException {
        private final Instant until;

        LockedUntil(Instant until) {
            super("Nothing is tried before " + until + ".");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        return switch (check.check(typed.getName(), String.valueOf(typed.getCredentials()), address)) {
            case PasswordCheck.Outcome.Right(Person person) -> let(person);
            case PasswordCheck.Outcome.Wrong() -> throw new BadCredentialsException("Wrong name or password.");
            case PasswordCheck.Outcome.Locked(Instant until) -> throw new LockedUntil(until);
        };
    }

    /** Only who knows the password is told that the account is closed. */
    private static Authentication let(Person person) {
        requireOpen(person);
        return UsernamePasswordAuthenticationToken.authenticated(
                new PersonDetails(person, ""), null, PersonDetails.authorities(person));
    }

    /** Refuses who has shown who he is, but whose account nobody signs in with now. */
    static void requireOpen(Person person) {
        switch (person.standing()) {
            case CLOSED -> throw new DisabledException(person.name() + " is closed.");
            case LAPSED -> throw new AccountExpiredException(person.name() + " has lapsed.");
            case OPEN, DUE -> {}
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> typed) {
        return typed == UsernamePasswordAuthenticationToken.class;
    }
}
