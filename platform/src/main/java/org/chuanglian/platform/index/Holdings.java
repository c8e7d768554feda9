package org.chuanglian.platform.index;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.ResourceCounts;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Reads what the registry holds of districts and of institutions: sums and counts of its own public entries, no samples,
 * no doubted values. What nobody recorded is missing, not zero.
 */
@Component
class Holdings {

    /** So many years back an institution or a relation is followed. */
    private static final int YEARS = 6;

    private final YearlyFacts facts;
    private final Regions regions;
    private final KnownSubjects known;
    private final ResourceCounts counts;
    private final Clock clock;

    Holdings(YearlyFacts facts, Regions regions, KnownSubjects known, ResourceCounts counts, Clock clock) {
        this.facts = facts;
        this.regions = regions;
        this.known = known;
        this.counts = counts;
        this.clock = clock;
    }

    /** The districts of the city; all of them, whether anything is known of them or not. */
    Panel districts(IndexScheme scheme, KnowledgeTime at) {
        NavigableMap<Place, SubjectId> districts = new TreeMap<>();
        regions.subjects().forEach((code, subject) -> {
            if (RegionMaps.CITY.contains(code) && !code.isProvince()) {
                districts.put(Place.of(code), subject);
            }
        });
        Map<SubjectId, Optional<Place>> enterprises = seats(Set.of(SubjectKind.ENTERPRISE));
        Map<SubjectId, Optional<Place>> seats = seats(SubjectKind.Group.ORGANISATION.kinds());
        Gathered gathered = new Gathered();
        for (String code : scheme.read()) {
            switch (Measure.of(code)) {
                case Measure.Own(String indicator) -> own(gathered, code, indicator, districts, at);
                case Measure.Sum(String indicator, String with) -> {
                    Map<SubjectId, Map<Integer, Double>> both = facts.both(indicator, with, at);
                    enterprises.forEach((subject, seat) -> both.getOrDefault(subject, Map.of())
                            .forEach((year, amount) -> gathered.add(code, seat, year, amount, subject)));
                    gathered.keepWhatReaches(code);
                }
                case Measure.Count(String indicator) -> {
                    Map<SubjectId, Map<Integer, Double>> all = facts.of(indicator, at);
                    enterprises.forEach((subject, seat) -> all.getOrDefault(subject, Map.of())
                            .keySet()
                            .forEach(year -> gathered.add(code, seat, year, 1, subject)));
                    gathered.keepWhatReaches(code);
                }
                case Measure.Seated() ->
                    recent(at)
                            .forEach(year -> counts.imported(Stage.SIGNING, endOf(year), at)
                                    .forEach(one -> gathered.add(
                                            code, seats.getOrDefault(one, Optional.empty()), year, 1, one)));
                case Measure.Ties ties -> ties(gathered, code, ties, seats, at);
            }
        }
        return gathered.panel(districts, Map.of());
    }

    /** The institutions that signed by the end of any of the last years and had not left by then. */
    Panel institutions(IndexScheme scheme, KnowledgeTime at) {
        Map<Integer, Set<SubjectId>> there = new HashMap<>();
        Set<SubjectId> all = new HashSet<>();
        recent(at).forEach(year -> {
            there.put(year, counts.imported(Stage.SIGNING, endOf(year), at));
            all.addAll(there.getOrDefault(year, Set.of()));
        });
        NavigableMap<Place, SubjectId> institutions = new TreeMap<>();
        Map<SubjectId, Optional<Place>> themselves = new HashMap<>();
        all.forEach(one -> {
            Place place = new Place(one.toString());
            institutions.put(place, one);
            themselves.put(one, Optional.of(place));
        });
        Map<Place, String> names = new HashMap<>();
        if (!all.isEmpty()) {
            known.each(SubjectKind.Group.ORGANISATION.kinds(), one -> {
                if (all.contains(one.id())) {
                    names.put(new Place(one.id().toString()), one.name());
                }
            });
        }
        Gathered gathered = new Gathered();
        for (String code : scheme.read()) {
            switch (Measure.of(code)) {
                case Measure.Own(String indicator) -> own(gathered, code, indicator, institutions, at);
                case Measure.Ties ties -> ties(gathered, code, ties, themselves, at);
                case Measure.Sum _, Measure.Count _, Measure.Seated _ ->
                    throw new IllegalArgumentException("\"" + code + "\" asks of an institution who has a seat there.\n"
                            + "Maybe it belongs to a scheme of districts.");
            }
        }
        gathered.keepRows((place, year) -> {
            SubjectId one = institutions.get(place);
            return one != null && there.getOrDefault(year, Set.of()).contains(one);
        });
        return gathered.panel(institutions, names);
    }

    private void own(
            Gathered gathered, String code, String indicator, NavigableMap<Place, SubjectId> places, KnowledgeTime at) {
        Map<SubjectId, Map<Integer, Double>> all = facts.of(indicator, at);
        places.forEach((place, subject) -> all.getOrDefault(subject, Map.of())
                .forEach((year, amount) -> gathered.add(code, Optional.of(place), year, amount, subject)));
    }

    private void ties(
            Gathered gathered,
            String code,
            Measure.Ties ties,
            Map<SubjectId, Optional<Place>> seats,
            KnowledgeTime at) {
        Set<SubjectId> from = new HashSet<>();
        seats.forEach((subject, seat) -> seat.ifPresent(_ -> from.add(subject)));
        int newest = yearOf(at);
        for (ResourceCounts.Led led : counts.led(from, ties.type(), at)) {
            Optional<Place> seat = seats.getOrDefault(led.from(), Optional.empty());
            if (!ties.kinds().contains(led.kind()) || (ties.away() && !isAway(led, seat))) {
                continue;
            }
            // one without a day is known to stand now and of no year before
            LocalDate since = led.since();
            recent(at)
                    .filter(year -> since == null ? year == newest : since.getYear() <= year)
                    .forEach(year -> gathered.addOnce(code, seat, year, led.to()));
        }
    }

    /** Known to be elsewhere: where nobody said it, it is not called elsewhere. */
    private static boolean isAway(ResourceCounts.Led led, Optional<Place> seat) {
        return led.region()
                .filter(region -> !RegionMaps.CITY.equals(region)
                        && seat.filter(Place.of(region)::equals).isEmpty())
                .isPresent();
    }

    /** Organisations of the city and the district of each; empty where only the city is known. */
    private Map<SubjectId, Optional<Place>> seats(Set<SubjectKind> kinds) {
        Map<SubjectId, Optional<Place>> seats = new HashMap<>();
        known.each(kinds, one -> {
            RegionCode region = one.region();
            if (region != null && RegionMaps.CITY.contains(region)) {
                seats.put(
                        one.id(),
                        Optional.of(region).filter(code -> !code.isProvince()).map(Place::of));
            }
        });
        return seats;
    }

    private Stream<Integer> recent(KnowledgeTime at) {
        int newest = yearOf(at);
        return IntStream.rangeClosed(newest - YEARS + 1, newest).boxed();
    }

    private int yearOf(KnowledgeTime at) {
        return at.instant().atZone(clock.getZone()).getYear();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
