package org.chuanglian.postgres;

/** The server cannot be started or stopped: one line saying what was found, one line beginning with "Maybe". */
public final class PostgresStartException extends RuntimeException {
    PostgresStartException(String what, String maybe) {
        super(what + "\nMaybe " + maybe);
    }

    PostgresStartException(String what, String maybe, Throwable cause) {
        super(what + "\nMaybe " + maybe, cause);
    }
}
