package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/** Reads facts as known at a time. What was once read as known at T is read again, for ever, unchanged. */
public interface Facts {

    /** The same with the values that a clearance opens; without one, only those open to everybody are there. */
    Facts clearedFor(Clearance clearance);

    /** The newest moment that may be read at: that of the last recording. Empty before anything was recorded. */
    Optional<KnowledgeTime> knownUntil();

    /** A subject's facts as known at T: of each indicator and period the newest; withdrawn values are left out. */
    List<Fact> of(SubjectId subject, KnowledgeTime at);

    /** One reading's whole history, newest first, withdrawals among it, up to T. */
    List<Fact> history(SubjectId subject, String indicator, Period period, KnowledgeTime at);

    /** The readings of a subject that were recorded more than once up to T: those that were corrected. */
    List<Corrected> corrected(SubjectId subject, KnowledgeTime at);

    /** One indicator for all subjects and periods as known at T, streamed in no given order; numbers only. */
    void each(String indicator, KnowledgeTime at, Consumer<Reading> reader);

    /** One indicator in one period for the subjects asked for, as known at T. */
    Map<SubjectId, FactValue> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at);

    /** Of some indicators and subjects, those of which a value is open here and not to everybody, whenever recorded. */
    Map<String, Set<SubjectId>> restricted(Set<String> indicators, Set<SubjectId> subjects);

    /** Of some indicators, those of which a value of any subject is open here and not to everybody. */
    Set<String> restricted(Set<String> indicators);

    /**
     * A reading that changed after it was first recorded.
     *
     * @param corrections how often it changed
     * @param last when it changed last
     */
    record Corrected(String indicator, Period period, int corrections, KnowledgeTime last) {}

    /** A number read for a subject and a period, in its unit; {@code doubt} says why it was doubted then, if it was. */
    record Reading(
            SubjectId subject,
            Period period,
            FactValue.Quantity value,
            @Nullable Doubt doubt) {}
}
