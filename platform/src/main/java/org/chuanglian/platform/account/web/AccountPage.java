package org.chuanglian.platform.account.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.signin.LinkedIdentity;
import org.chuanglian.platform.account.signin.Passkey;
import org.chuanglian.platform.shell.Frame;

/**
 * One's own account.
 *
 * @param errors by the field of the password form they belong to
 * @param before when the person signed in the time before this
 * @param changed whether the password was just changed
 */
public record AccountPage(
        Frame frame,
        SignedIn person,
        Map<String, String> errors,
        boolean changed,
        Optional<Instant> before,
        List<SessionLine> sessions,
        List<Passkey> passkeys,
        Outside outside,
        ConsentPages.Own own,
        boolean badName) {

    /**
     * The outside identities of the person.
     *
     * @param provider what the provider is called with which another can be linked; empty when none is set
     */
    public record Outside(Optional<String> provider, List<LinkedIdentity> linked) {

        /** Whether there is anything to show. */
        public boolean shown() {
            return provider.isPresent() || !linked.isEmpty();
        }
    }

    /** Whether the reader keeps the list of people. */
    public boolean keepsPeople() {
        return PeoplePolicy.keepsPeople(person);
    }

    /** Whether the reader verifies the names that others state. */
    public boolean verifiesNames() {
        return PeoplePolicy.verifiesNames(person);
    }

    /** The shortest password allowed, in characters. */
    public int shortest() {
        return PasswordChoice.SHORTEST;
    }
}
