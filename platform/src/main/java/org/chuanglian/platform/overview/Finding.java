package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.overview.ProvinceFigures.Ranked;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.shared.RegionCode;

/**
 * What the first page says first: the city's newest value of a headline indicator, how it changed, and its place among
 * the provinces.
 *
 * @param before the value of the year before, if it is known
 * @param rank its place among the provinces that have a value; 1 is best
 * @param among how many those are
 * @param tied the others with the same published value
 * @param rankBefore its place the year before, if it had a value then
 */
public record Finding(
        Indicator indicator,
        int year,
        BigDecimal value,
        Optional<BigDecimal> before,
        int rank,
        int among,
        List<RegionCode> tied,
        Optional<Integer> rankBefore) {

    /**
     * The indicators that a finding may be about. The first of which the city has a value is told, so that what is told
     * never depends on how it looks. The revised series stands before the one first published, since only within one
     * series do years compare.
     */
    static final List<String> HEADLINES =
            List.of("RD_INTENSITY_REV", "RD_INTENSITY", "RD_EXP", "TECH_OUT_VALUE", "INV_VALID", "GDP");

    /** The finding of an indicator; empty when the city has no value, or nobody to compare with. */
    static Optional<Finding> of(ProvinceFigures figures, RegionCode city) {
        return figures.newest(city).filter(year -> figures.count(year) > 1).map(year -> of(figures, city, year));
    }

    private static Finding of(ProvinceFigures figures, RegionCode city, int year) {
        List<Ranked> ranking = figures.ranking(year);
        Ranked own = ranking.stream()
                .filter(ranked -> ranked.province().equals(city))
                .findFirst()
                .orElseThrow();
        return new Finding(
                figures.indicator(),
                year,
                own.value(),
                figures.value(city, year - 1),
                own.rank(),
                ranking.size(),
                ranking.stream()
                        .filter(ranked -> ranked.rank() == own.rank()
                                && !ranked.province().equals(city))
                        .map(Ranked::province)
                        .toList(),
                figures.ranking(year - 1).stream()
                        .filter(ranked -> ranked.province().equals(city))
                        .map(Ranked::rank)
                        .findFirst());
    }
}
