package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/** Reads which values are doubted. Each fact tells its own doubt; this tells them across subjects. */
public interface Doubts {

    /** How many doubts stand now for each reason, reasons without any left out. */
    Map<Doubt, Long> counts();

    /** The doubts that stand now, by indicator, subject and newest period; of one reason, or of all. */
    List<DoubtedValue> page(@Nullable Doubt reason, long offset, int limit);

    /** Of the subjects asked for, those whose value of the indicator in the period is doubted, as known at a time. */
    Map<SubjectId, Doubt> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at);

    /**
     * A value under doubt.
     *
     * @param holds whether it is what the registry says now; false when it was corrected or withdrawn since
     * @param source where the newest fact that says this value comes from
     */
    record DoubtedValue(
            Named subject,
            Indicator indicator,
            Period period,
            FactValue.Quantity value,
            Doubt reason,
            boolean holds,
            Source source,
            KnowledgeTime doubtedSince) {}
}
