package org.chuanglian.platform.intake.upload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.RegionCode;

/**
 * The words that cells are read by.
 *
 * @param places names that lead to exactly one place: full, short and former ones
 * @param names of the places, as they are written now
 * @param indicators by code and by name
 * @param sources codes of sources, by code and by title
 * @param today the last day that may have come
 */
public record Vocabulary(
        Map<String, RegionCode> places,
        Map<RegionCode, String> names,
        Map<String, Indicator> indicators,
        List<Unit> units,
        Map<String, String> sources,
        LocalDate today) {

    public Vocabulary {
        places = Map.copyOf(places);
        names = Map.copyOf(names);
        indicators = Map.copyOf(indicators);
        units = List.copyOf(units);
        sources = Map.copyOf(sources);
    }
}
