package org.chuanglian.platform.registry;

import java.util.List;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/** Reads one indicator across subjects, as known at a time: how far it reaches, and who stands where. */
public interface IndicatorReadings {

    /** The same with the values that a clearance opens; without one, only those open to everybody are there. */
    IndicatorReadings clearedFor(Clearance clearance);

    /** For how many subjects each period is known, newest period first; withdrawn values are not counted. */
    List<Coverage> coverage(String indicator, KnowledgeTime at);

    /** The subjects with the largest numbers of a period, or the smallest; equal numbers share a rank. */
    List<Ranked> ranking(String indicator, Period period, KnowledgeTime at, boolean smallestFirst, int limit);

    /** How many subjects a period is known for. */
    record Coverage(Period period, long subjects) {}

    /**
     * A subject's place.
     *
     * @param region the GB/T 2260 code of a subject that is a place; null for others
     */
    record Ranked(int rank, Named subject, @Nullable String region, FactValue.Quantity value, boolean sample) {}
}
