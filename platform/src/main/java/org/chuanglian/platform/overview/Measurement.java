package org.chuanglian.platform.overview;

import java.math.BigDecimal;

/** What the registry says about a promise. */
public sealed interface Measurement {

    /**
     * A value with what it rests on. What is recorded is a lower bound: it can prove, never refute.
     *
     * @param value in the promise's unit
     * @param evidence how many records it counts, at least one
     * @param doubtful how many of those are doubted
     */
    record Measured(BigDecimal value, long evidence, long doubtful) implements Measurement {
        public Measured {
            if (evidence < 1) {
                throw new IllegalArgumentException(
                        "a value of " + value + " rests on " + evidence + " records, expected at least one");
            }
        }

        /** A value of which nothing is doubted. */
        public Measured(BigDecimal value, long evidence) {
            this(value, evidence, 0);
        }
    }

    /** Nothing is recorded: missing, not zero. */
    record Nothing(Obstacle why) implements Measurement {}
}
