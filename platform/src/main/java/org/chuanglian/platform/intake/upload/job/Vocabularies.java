package org.chuanglian.platform.intake.upload.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.intake.upload.Vocabulary;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Puts together the words that tables are read by, from what the registry knows now. */
@Component
class Vocabularies {

    /** Stands for a name that leads to several places. */
    private static final RegionCode SEVERAL = new RegionCode("999999");

    private final Regions regions;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Clock clock;

    Vocabularies(Regions regions, Subjects subjects, Catalogue catalogue, Clock clock) {
        this.regions = regions;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Vocabulary now() {
        Map<String, RegionCode> places = new HashMap<>();
        Map<RegionCode, String> names = new HashMap<>();
        for (Regions.Region region : regions.within(null)) {
            names.put(region.code(), region.name());
            name(places, region.name(), region.code());
            if (RegionMaps.CITY.contains(region.code()) && !RegionMaps.CITY.equals(region.code())) {
                name(places, "重庆" + region.name(), region.code());
                name(places, "重庆市" + region.name(), region.code());
            }
        }
        regions.subjects()
                .forEach((code, id) -> subjects.find(id)
                        .map(Subject::otherNames)
                        .orElse(List.of())
                        .forEach(other -> name(places, other, code)));
        places.values().removeIf(SEVERAL::equals);
        Map<String, Indicator> indicators = new HashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            indicators.put(indicator.code(), indicator);
            indicators.putIfAbsent(indicator.nameZh(), indicator);
            indicators.putIfAbsent(indicator.nameEn(), indicator);
        }
        Map<String, String> sources = new HashMap<>();
        for (Source source : catalogue.sources()) {
            sources.put(source.code(), source.code());
            sources.putIfAbsent(source.title(), source.code());
        }
        return new Vocabulary(places, names, indicators, catalogue.units(), sources, LocalDate.now(clock));
    }

    private static void name(Map<String, RegionCode> places, String name, RegionCode code) {
        places.merge(name, code, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
}
