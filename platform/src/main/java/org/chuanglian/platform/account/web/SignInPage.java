package org.chuanglian.platform.account.web;

import org.chuanglian.platform.shell.Frame;

/**
 * The sign-in page.
 *
 * @param next where to go on to afterwards
 */
public record SignInPage(Frame frame, String next, Told told) {

    /** What has just happened. */
    public enum Told {
        NOTHING,
        REFUSED,
        SIGNED_OUT,
        WELCOME
    }
}
