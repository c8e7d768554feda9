package org.chuanglian.platform.registry;

import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/**
 * A value of an indicator for a subject and a period, with its source and the act that recorded it.
 *
 * @param access who may read it: the stricter of its own class and its indicator's
 */
public record Fact(
        SubjectId subject,
        Indicator indicator,
        Period period,
        FactValue value,
        Source source,
        Recording recording,
        AccessClass access) {

    /** When the platform came to know it. */
    public KnowledgeTime recordedAt() {
        return recording.recordedAt();
    }
}
