package org.chuanglian.platform.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The moment up to which something was known, to the microsecond: what is read as known at T never changes again. */
public record KnowledgeTime(Instant instant) implements Comparable<KnowledgeTime> {

    public KnowledgeTime {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(KnowledgeTime other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        return instant.toString();
    }
}
