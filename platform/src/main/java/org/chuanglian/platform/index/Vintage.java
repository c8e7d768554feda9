package org.chuanglian.platform.index;

import java.time.Instant;
import java.util.UUID;
import org.chuanglian.platform.shared.KnowledgeTime;

/**
 * A published index: its scheme and the time as known at which it was computed are frozen, so that it can be computed
 * again to the last digit.
 */
public record Vintage(UUID id, IndexScheme scheme, KnowledgeTime knownAt, Instant publishedAt) {

    /** Where a place stood at a node in a year, as it was published. */
    public record Stood(int year, String node, IndexYear.Standing standing) {}
}
