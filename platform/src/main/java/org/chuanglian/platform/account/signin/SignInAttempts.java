package org.chuanglian.platform.account.signin;

import java.time.Instant;
import java.util.Optional;

/** Counts tries to sign in, for every instance of the platform together. */
public interface SignInAttempts {

    /**
     * Begins a try, which counts as failed until {@link #succeeded}, so that many at once are not free. Empty when it
     * may go on; else the moment before which none may.
     *
     * @param name as it was typed, whether anybody has it or not
     * @param address where the request came from
     */
    Optional<Instant> begin(String name, String address);

    /** The try was right: the account's failures are forgotten, and the address is as before the try. */
    void succeeded(String name, String address);
}
