package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A yearly indicator of provinces. Where a province has no value in a year it is absent: it is not counted, not ranked
 * and not part of the median.
 *
 * @param values by year, then province, in the indicator's unit
 * @param doubts why some of those values are doubted, the same way
 */
public record ProvinceFigures(
        Indicator indicator,
        NavigableMap<Integer, Map<RegionCode, BigDecimal>> values,
        Map<Integer, Map<RegionCode, Doubt>> doubts) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public ProvinceFigures {
        NavigableMap<Integer, Map<RegionCode, BigDecimal>> copy = new TreeMap<>();
        values.forEach((year, byProvince) -> copy.put(year, Map.copyOf(byProvince)));
        values = Collections.unmodifiableNavigableMap(copy);
        Map<Integer, Map<RegionCode, Doubt>> why = new HashMap<>();
        doubts.forEach((year, byProvince) -> why.put(year, Map.copyOf(byProvince)));
        doubts = Map.copyOf(why);
    }

    /** Why a value is doubted; empty when it is not. */
    public Optional<Doubt> doubt(RegionCode province, int year) {
        return Optional.ofNullable(doubts.getOrDefault(year, Map.of()).get(province));
    }

    /**
     * A province in its place.
     *
     * @param rank 1 for the best; provinces with the same published value share it
     */
    public record Ranked(RegionCode province, BigDecimal value, int rank) {}

    public Optional<BigDecimal> value(RegionCode province, int year) {
        return Optional.ofNullable(values.getOrDefault(year, Map.of()).get(province));
    }

    /** The newest year in which a province has a value. */
    public Optional<Integer> newest(RegionCode province) {
        return values.descendingKeySet().stream()
                .filter(year -> value(province, year).isPresent())
                .findFirst();
    }

    /** The values of one province by year. */
    public NavigableMap<Integer, BigDecimal> of(RegionCode province) {
        NavigableMap<Integer, BigDecimal> series = new TreeMap<>();
        values.forEach((year, byProvince) ->
                Optional.ofNullable(byProvince.get(province)).ifPresent(value -> series.put(year, value)));
        return series;
    }

    /** The middle value of the provinces that have one, by year; exact, with one decimal more for an even count. */
    public NavigableMap<Integer, BigDecimal> medians() {
        NavigableMap<Integer, BigDecimal> medians = new TreeMap<>();
        values.forEach((year, byProvince) -> {
            if (!byProvince.isEmpty()) {
                medians.put(year, median(byProvince.values()));
            }
        });
        return medians;
    }

    /** How many provinces have a value in a year. */
    public int count(int year) {
        return values.getOrDefault(year, Map.of()).size();
    }

    private static BigDecimal median(Collection<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    /**
     * The provinces of a year, best first: the greatest, or the least where less is better. Equal published values
     * cannot be told apart and share a rank.
     */
    public List<Ranked> ranking(int year) {
        Comparator<BigDecimal> better =
                indicator.direction() < 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<Map.Entry<RegionCode, BigDecimal>> order = values.getOrDefault(year, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<RegionCode, BigDecimal>comparingByValue(better)
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            BigDecimal value = order.get(i).getValue();
            boolean tied = i > 0 && ranked.get(i - 1).value().compareTo(value) == 0;
            ranked.add(new Ranked(
                    order.get(i).getKey(), value, tied ? ranked.get(i - 1).rank() : i + 1));
        }
        return List.copyOf(ranked);
    }

    /** Gathers values one by one. */
    static final class Gathering {
        private final Map<Integer, Map<RegionCode, BigDecimal>> values = new HashMap<>();
        private final Map<Integer, Map<RegionCode, Doubt>> doubts = new HashMap<>();

        void add(int year, RegionCode province, BigDecimal value, @Nullable Doubt doubt) {
            values.computeIfAbsent(year, _ -> new HashMap<>()).put(province, value);
            if (doubt != null) {
                doubts.computeIfAbsent(year, _ -> new HashMap<>()).put(province, doubt);
            }
        }

        ProvinceFigures of(Indicator indicator) {
            return new ProvinceFigures(indicator, new TreeMap<>(values), doubts);
        }
    }
}
