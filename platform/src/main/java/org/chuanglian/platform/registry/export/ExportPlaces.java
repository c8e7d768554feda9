package org.chuanglian.platform.registry.export;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The places for exports that run at the same time. Each holds a connection to the database for as long as its reader
 * downloads, so a few slow readers must not take all of them from the pages.
 */
@Component
class ExportPlaces {

    /** So many at once; a quarter of the connections. */
    static final int AT_ONCE = 4;

    /** So many seconds a request waits for a place. */
    private static final int PATIENCE = 2;

    /** After so many seconds a refused one should come again. */
    static final int COME_AGAIN_AFTER = 10;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Takes a place, after a short wait if need be; false when there is none. Who took one gives it back. */
    boolean take() {
        try {
            return free.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        free.release();
    }
}
