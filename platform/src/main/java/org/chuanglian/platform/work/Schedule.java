package org.chuanglian.platform.work;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work at fixed times, done once however many instances there are. A context declares it as a bean. What failed is done
 * again at the next time.
 *
 * @param code stable, such as {@code work.digest}
 * @param work short; what takes long starts a job
 */
public record Schedule(String code, When when, Runnable work) {

    /** When it is done. */
    public sealed interface When {

        /** Each day at a time of the platform's clock. */
        record Daily(LocalTime at) implements When {}

        /** Again so long after each end. */
        record After(Duration pause) implements When {}
    }
}
