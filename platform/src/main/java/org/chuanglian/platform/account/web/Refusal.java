package org.chuanglian.platform.account.web;

import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;

/** What is refused of an account and its like. */
final class Refusal {

    private Refusal() {}

    /** Refuses who may not do this; the same answer whether or not the thing exists. */
    static void require(boolean allowed) {
        if (!allowed) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED, "The account's roles do not allow this.\nMaybe a role was taken away.");
        }
    }

    static PlatformException missing(String what) {
        return new PlatformException(
                ErrorCode.NOT_FOUND, "There is no " + what + ".\nMaybe the address was copied only in part.");
    }
}
