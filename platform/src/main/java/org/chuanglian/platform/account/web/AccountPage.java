package org.chuanglian.platform.account.web;

import java.util.Map;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.shell.Frame;

/**
 * One's own account.
 *
 * @param errors by the field of the password form they belong to
 * @param changed whether the password was just changed
 */
public record AccountPage(Frame frame, SignedIn person, Map<String, String> errors, boolean changed) {

    /** Whether the reader keeps the list of people. */
    public boolean keepsPeople() {
        return PeoplePolicy.keepsPeople(person);
    }

    /** The shortest password allowed, in characters. */
    public int shortest() {
        return PasswordChoice.SHORTEST;
    }
}
