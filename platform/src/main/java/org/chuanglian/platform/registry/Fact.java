package org.chuanglian.platform.registry;

import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator for a subject and a period, with its source and the act that recorded it.
 *
 * @param access who may read it: the stricter of its own class and its indicator's
 * @param doubt why the value was doubted at the time the fact was read as known at; null for nearly all
 */
public record Fact(
        SubjectId subject,
        Indicator indicator,
        Period period,
        FactValue value,
        Source source,
        Recording recording,
        AccessClass access,
        @Nullable Doubt doubt) {

    /** When the platform came to know it. */
    public KnowledgeTime recordedAt() {
        return recording.recordedAt();
    }
}
