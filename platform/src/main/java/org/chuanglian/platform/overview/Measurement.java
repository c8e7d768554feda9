package org.chuanglian.platform.overview;

import java.math.BigDecimal;

/** What the registry says about a promise. */
public sealed interface Measurement {

    /**
     * A value with what it rests on. What is recorded is a lower bound: it can prove, never refute.
     *
     * @param value in the promise's unit
     * @param evidence how many records it counts, at least one
     */
    record Measured(BigDecimal value, long evidence) implements Measurement {
        public Measured {
            if (evidence < 1) {
                throw new IllegalArgumentException(
                        "a value of " + value + " rests on " + evidence + " records, expected at least one");
            }
        }
    }

    /** Nothing is recorded: missing, not zero. */
    record Nothing(Obstacle why) implements Measurement {}
}
