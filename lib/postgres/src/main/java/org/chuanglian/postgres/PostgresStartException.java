package org.chuanglian.postgres;

/** The server cannot be started or stopped: one line saying what was found, one line beginning with "Maybe". */
public final class PostgresStartException extends RuntimeException {
    private final String text;

    PostgresStartException(String what, String maybe) {
        super();
        this.text = text(what, maybe);
    }

    PostgresStartException(String what, String maybe, Throwable cause) {
        super(cause);
        this.text = text(what, maybe);
    }

    private static String text(String what, String maybe) {
        return what.strip().replaceAll("\\s*\\R\\s*", " ") + "\nMaybe " + maybe;
    }

    /** Both lines; never null, unlike the message of other exceptions. */
    @Override
    public String getMessage() {
        return text;
    }
}
