package org.chuanglian.platform.account.web;

import org.chuanglian.platform.shell.Frame;

/**
 * The sign-in page.
 *
 * @param next where to go on to afterwards
 * @param until the moment before which nothing is tried, in words; empty unless locked
 */
public record SignInPage(Frame frame, String next, Told told, String until) {

    /** What has just happened, by the mark that the address carries. */
    public enum Told {
        REFUSED("refused"),
        LOCKED("locked"),
        CLOSED("closed"),
        LAPSED("lapsed"),
        SIGNED_OUT("signed-out"),
        WELCOME("welcome"),
        NOTHING("");

        private final String mark;

        Told(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }
}
