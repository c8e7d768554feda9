package org.chuanglian.platform.points.run;

import java.time.Instant;
import java.util.Optional;
import org.chuanglian.platform.points.scheme.SchemeId;
import org.chuanglian.platform.shared.KnowledgeTime;

/**
 * One scheme over all firms for one year: by the version of the scheme and the knowledge time it can be repeated.
 *
 * @param adjustedAt up to when adjustments were known; empty for a run that was made before there were any
 * @param ranked how many firms have enough values to be ranked
 */
public record PointRun(
        RunId id,
        SchemeId scheme,
        int year,
        KnowledgeTime knownAt,
        Optional<Instant> adjustedAt,
        Instant madeAt,
        int firms,
        int ranked) {}
