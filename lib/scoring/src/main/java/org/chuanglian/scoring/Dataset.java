package org.chuanglian.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is scored.
 *
 * @param indicators the indicators as they came
 * @param denominators what indicators may be divided by, for the same units
 * @param groups for each grouping the group of each unit, in their order; empty where it has none
 * @param time when this was, NaN when there is no other time
 * @param others the same indicators at other times, for {@link Imputation.ByTime}
 * @param blank indicators of which nothing need be known of any unit; they are missing for all of them, and count as
 *     missing where an aggregate asks how many of its members are there
 */
public record Dataset(
        Sheet indicators,
        Sheet denominators,
        Map<String, List<String>> groups,
        double time,
        List<Moment> others,
        Set<String> blank) {

    /** Indicators at another time; units may differ. */
    public record Moment(double time, Sheet indicators) {}

    public Dataset {
        groups = Map.copyOf(groups);
        others = List.copyOf(others);
        blank = Set.copyOf(blank);
    }

    /** A dataset of which something is known of every indicator. */
    public Dataset(
            Sheet indicators, Sheet denominators, Map<String, List<String>> groups, double time, List<Moment> others) {
        this(indicators, denominators, groups, time, others, Set.of());
    }

    /** Indicators alone. */
    public Dataset(Sheet indicators) {
        this(indicators, new Sheet(indicators.units(), List.of(), new double[0][]), Map.of(), Double.NaN, List.of());
    }
}
