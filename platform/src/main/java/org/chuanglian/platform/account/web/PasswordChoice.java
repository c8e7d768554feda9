package org.chuanglian.platform.account.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.account.signin.CommonPasswords;
import org.chuanglian.platform.shell.Frame;

/**
 * A new password as it was typed. Length counts, not kinds of characters (NIST SP 800-63B, 5.1.1.2).
 *
 * @param current as typed, to prove that it is the owner
 */
record PasswordChoice(String current, String chosen, String repeated) {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** What is wrong with it, by field; empty when nothing is. */
    Map<String, String> errors(Frame frame, String name, boolean currentIsRight) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!currentIsRight) {
            errors.put("current", frame.t(AccountText.WRONG_PASSWORD));
        }
        int length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            errors.put("chosen", frame.t(AccountText.TOO_SHORT, SHORTEST));
        } else if (length > LONGEST) {
            errors.put("chosen", frame.t(AccountText.TOO_LONG, LONGEST));
        } else if (!name.isEmpty() && chosen.toLowerCase(Locale.ROOT).contains(name)) {
            errors.put("chosen", frame.t(AccountText.LIKE_NAME));
        } else if (chosen.equals(current)) {
            errors.put("chosen", frame.t(AccountText.SAME));
        } else if (CommonPasswords.contain(chosen)) {
            errors.put("chosen", frame.t(AccountText.COMMON));
        }
        if (!chosen.equals(repeated)) {
            errors.put("repeated", frame.t(AccountText.NOT_REPEATED));
        }
        return errors;
    }

    /** Passwords have no place in a log. */
    @Override
    public String toString() {
        return "PasswordChoice[]";
    }
}
