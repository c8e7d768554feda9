package org.chuanglian.platform.account.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long wrong tries lock a name or an address: after some that are free 1, 2, 4 … minutes, at most an hour. Tries are
 * forgotten after a day without any.
 *
 * @param free the number of wrong tries in a row that lock nothing
 */
public record LockOut(int free) {

    /** After which time without a try nothing is remembered. */
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    /** For one account: a person mistypes a few times. */
    public static final LockOut ACCOUNT = new LockOut(5);

    /** For one address: a whole house can stand behind it. */
    public static final LockOut ADDRESS = new LockOut(60);

    /** How long nothing is tried after so many failures in a row. */
    public Duration pause(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofMinutes(1L << Math.min(failures - free, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** Until when nothing is tried; a moment that is past when it is not locked. */
    public Instant until(int failures, Instant last) {
        return last.plus(pause(failures));
    }

    /** The failures in a row that still count at a moment. */
    public static int counted(int failures, Instant last, Instant now) {
        return last.plus(FORGOTTEN).isAfter(now) ? failures : 0;
    }
}
