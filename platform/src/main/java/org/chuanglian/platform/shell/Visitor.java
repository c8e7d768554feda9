package org.chuanglian.platform.shell;

/** Who is signed in, as the top bar shows it; the principal of a signed-in request implements it. */
public interface Visitor {

    /** The name people know, such as 规划处. */
    String displayName();

    /** What stands below it: the role or the sign-in name. */
    String note(Language language);
}
