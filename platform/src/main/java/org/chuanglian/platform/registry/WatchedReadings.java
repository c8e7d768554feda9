package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/** Readings whose restricted values are put into the record before they are handed out. */
record WatchedReadings(IndicatorReadings readings, Views views) implements IndicatorReadings {

    @Override
    public IndicatorReadings clearedFor(Clearance clearance) {
        return new WatchedReadings(readings.clearedFor(clearance), views);
    }

    /** For how many subjects a value is known, is no value. */
    @Override
    public List<Coverage> coverage(String indicator, KnowledgeTime at) {
        return readings.coverage(indicator, at);
    }

    @Override
    public List<Ranked> ranking(String indicator, Period period, KnowledgeTime at, boolean smallestFirst, int limit) {
        List<Ranked> ranking = readings.ranking(indicator, period, at, smallestFirst, limit);
        views.of(
                Set.of(indicator),
                ranking.stream().map(Ranked::subject).map(Named::id).collect(Collectors.toUnmodifiableSet()));
        return ranking;
    }
}
