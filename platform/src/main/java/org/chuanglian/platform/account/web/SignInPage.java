package org.chuanglian.platform.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chuanglian.platform.shell.Frame;

/**
 * The sign-in page.
 *
 * @param next where to go on to afterwards
 * @param until the moment before which nothing is tried, in words; empty unless locked
 * @param provider what the outside provider is called; empty when none is set
 * @param pending the outside identity that signing in links, when the reader comes to do that
 */
public record SignInPage(
        Frame frame, String next, Told told, String until, Optional<String> provider, Optional<Pending> pending) {

    /** An outside identity to be linked: what its provider calls the person, and the mark that the form sends. */
    public record Pending(String label, String mark) {}

    /** Where to go on to, as a part of an address. */
    public String nextEncoded() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** What has just happened, by the mark that the address carries. */
    public enum Told {
        REFUSED("refused"),
        LOCKED("locked"),
        CLOSED("closed"),
        LAPSED("lapsed"),
        EXTERNAL_FAILED("external-failed"),
        EXTERNAL_UNREACHABLE("external-unreachable"),
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
