package org.chuanglian.platform.index;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.springframework.stereotype.Component;

/** Reads from the registry what a scheme needs: of provinces, public yearly values in the indicator's own unit. */
@Component
class PanelReader {

    private final Facts facts;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Holdings holdings;

    PanelReader(Facts facts, Catalogue catalogue, Regions regions, Holdings holdings) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.holdings = holdings;
    }

    /** When something was last recorded. */
    Optional<KnowledgeTime> knownUntil() {
        return facts.knownUntil();
    }

    Panel read(IndexScheme scheme, KnowledgeTime at) {
        return switch (scheme.scope()) {
            case PROVINCES -> provinces(scheme, at);
            case DISTRICTS -> holdings.districts(scheme, at);
            case INSTITUTIONS -> holdings.institutions(scheme, at);
        };
    }

    private Panel provinces(IndexScheme scheme, KnowledgeTime at) {
        NavigableMap<Place, SubjectId> provinces = new TreeMap<>();
        regions.subjects().forEach((code, subject) -> {
            if (code.isProvince()) {
                provinces.put(Place.of(code), subject);
            }
        });
        Map<SubjectId, Place> places = new HashMap<>();
        provinces.forEach((code, subject) -> places.put(subject, code));
        NavigableSet<Integer> years = new TreeSet<>();
        Map<String, Map<String, Double>> values = new HashMap<>();
        for (String code : scheme.read()) {
            Optional<Indicator> indicator = catalogue.indicator(code);
            Map<String, Double> known = new HashMap<>();
            facts.each(code, at, reading -> {
                Place place = places.get(reading.subject());
                if (place != null
                        && reading.period() instanceof Period.Year(int year)
                        && indicator
                                .filter(one -> reading.value().unit().equals(one.unit()))
                                .isPresent()) {
                    known.put(Panel.row(place, year), reading.value().number().doubleValue());
                    years.add(year);
                }
            });
            values.put(code, Map.copyOf(known));
        }
        // a province of which nothing is known at all is not part of the panel
        provinces
                .keySet()
                .removeIf(place -> values.values().stream()
                        .noneMatch(
                                known -> years.stream().anyMatch(year -> known.containsKey(Panel.row(place, year)))));
        return new Panel(provinces, years, values, Basis.NONE);
    }
}
