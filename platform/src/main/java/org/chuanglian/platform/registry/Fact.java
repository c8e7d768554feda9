package org.chuanglian.platform.registry;

import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/** A value of an indicator for a subject and a period, with its source and the act that recorded it. */
public record Fact(
        SubjectId subject, Indicator indicator, Period period, FactValue value, Source source, Recording recording) {

    /** When the platform came to know it. */
    public KnowledgeTime recordedAt() {
        return recording.recordedAt();
    }
}
