package org.chuanglian.platform.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RecordingLog;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.ResourceCounts;
import org.chuanglian.platform.registry.ResourceCounts.Placed;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the first page's figures from the registry. They depend on what is known alone, so each reading is kept: a
 * recording has a time of its own, and the next page is read anew. Only the catalogue's words change without one; a
 * reading is kept for a minute so that they too are soon seen.
 */
@Component
@EnableConfigurationProperties(OverviewSettings.class)
public class Overviews {

    private static final int KEPT = 16;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final int CHANGES = 6;
    private static final List<String> OBSERVED = List.of("LISTED_NUM", "RD_EXP", "TECH_OUT_VALUE");

    private final Subjects subjects;
    private final Regions regions;
    private final Facts facts;
    private final Catalogue catalogue;
    private final ResourceCounts counts;
    private final RecordingLog log;
    private final RegionCode city;
    private final Cache<Key, Overview> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    /** The newest reading and one in the past are read differently, even at the same time. */
    private record Key(KnowledgeTime at, boolean newest) {}

    Overviews(
            Subjects subjects,
            Regions regions,
            Facts facts,
            Catalogue catalogue,
            ResourceCounts counts,
            RecordingLog log,
            OverviewSettings settings) {
        this.subjects = subjects;
        this.regions = regions;
        this.facts = facts;
        this.catalogue = catalogue;
        this.counts = counts;
        this.log = log;
        this.city = settings.region();
    }

    /** When something was last recorded; empty before anything was. */
    public Optional<KnowledgeTime> knownUntil() {
        return facts.knownUntil();
    }

    /** The newest overview; empty before anything was recorded. */
    public Optional<Overview> newest() {
        return knownUntil().map(this::newest);
    }

    /** The newest overview, which was recorded last at that time. */
    public Overview newest(KnowledgeTime last) {
        return kept.get(new Key(last, true), key -> read(key.at(), now()));
    }

    /** The overview as it was known at a time; one before anything was recorded tells nothing. */
    public Overview at(KnowledgeTime at) {
        return kept.get(new Key(at, false), key -> read(key.at(), counts.placed(key.at())));
    }

    /** The registry's own tally, which is there without counting. */
    private List<Placed> now() {
        return subjects.tallies().stream()
                .filter(tally -> !tally.sample())
                .map(tally -> new Placed(tally.kind(), RegionCode.read(tally.region()), tally.subjects()))
                .toList();
    }

    private Overview read(KnowledgeTime at, List<Placed> placed) {
        Map<RegionCode, Place> places = places();
        Place own = places.get(city);
        List<Fact> facts = own == null ? List.of() : this.facts.of(own.id(), at);
        Optional<ProvinceFigures> headline = Finding.HEADLINES.stream()
                .map(code -> provinces(code, places, at))
                .flatMap(Optional::stream)
                .filter(figures -> Finding.of(figures, city).isPresent())
                .findFirst();
        return new Overview(
                at,
                city,
                headline.flatMap(figures -> Finding.of(figures, city)),
                headline,
                headline.map(figures -> sources(facts, figures.indicator())).orElse(List.of()),
                figures(placed, facts, at),
                districts(placed, places),
                changes(at),
                places,
                catalogue.units());
    }

    private List<Overview.Change> changes(KnowledgeTime at) {
        return log.newest(at, CHANGES).stream()
                .map(entry -> new Overview.Change(
                        entry,
                        entry.only()
                                .flatMap(subjects::find)
                                .map(found ->
                                        new Overview.About(found.id(), found.name(), found.nameEn(), found.sample()))))
                .toList();
    }

    private Map<RegionCode, Place> places() {
        Map<RegionCode, SubjectId> ids = regions.subjects();
        Map<RegionCode, Place> places = new HashMap<>();
        regions.within(null).forEach(region -> {
            SubjectId id = ids.get(region.code());
            if (id != null) {
                places.put(region.code(), new Place(region.code(), id, region.name(), region.nameEn()));
            }
        });
        return Map.copyOf(places);
    }

    private Optional<ProvinceFigures> provinces(String code, Map<RegionCode, Place> places, KnowledgeTime at) {
        Optional<Indicator> indicator = catalogue.indicator(code);
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        Map<SubjectId, RegionCode> provinces = new HashMap<>();
        places.values().stream()
                .filter(place -> place.code().isProvince())
                .forEach(place -> provinces.put(place.id(), place.code()));
        ProvinceFigures.Gathering gathering = new ProvinceFigures.Gathering();
        facts.each(code, at, reading -> {
            RegionCode province = provinces.get(reading.subject());
            if (province != null
                    && reading.period() instanceof Period.Year(int year)
                    && reading.value().unit().equals(indicator.get().unit())) {
                gathering.add(year, province, reading.value().number(), reading.doubt());
            }
        });
        return Optional.of(gathering.of(indicator.get()));
    }

    private static List<Source> sources(List<Fact> facts, Indicator indicator) {
        return facts.stream()
                .filter(fact -> fact.indicator().code().equals(indicator.code()))
                .map(Fact::source)
                .distinct()
                .toList();
    }

    private List<KeyFigure> figures(List<Placed> placed, List<Fact> facts, KnowledgeTime at) {
        List<KeyFigure> figures = new ArrayList<>();
        Stream.of(
                        new KeyFigure.Counted(
                                KeyFigure.What.ORGANISATIONS,
                                inCity(placed, kind -> kind.group() == SubjectKind.Group.ORGANISATION)),
                        new KeyFigure.Counted(
                                KeyFigure.What.FACILITIES, inCity(placed, kind -> kind == SubjectKind.FACILITY)),
                        new KeyFigure.Counted(
                                KeyFigure.What.PROJECTS,
                                counts.related(
                                        new ResourceCounts.Origin.Within(city),
                                        RelationType.UNDERTAKES,
                                        SubjectKind.PROJECT,
                                        null,
                                        at)))
                .filter(counted -> counted.number() > 0)
                .forEach(figures::add);
        OBSERVED.stream()
                .map(code -> observed(code, facts))
                .flatMap(Optional::stream)
                .forEach(figures::add);
        return List.copyOf(figures);
    }

    /** The city's values of an indicator by year; empty when it has none in the indicator's own unit. */
    private static Optional<KeyFigure.Observed> observed(String code, List<Fact> facts) {
        NavigableMap<Integer, BigDecimal> years = new TreeMap<>();
        Map<Integer, Doubt> doubts = new HashMap<>();
        List<Fact> found = facts.stream()
                .filter(fact -> fact.indicator().code().equals(code))
                .toList();
        for (Fact fact : found) {
            if (fact.period() instanceof Period.Year(int year)
                    && fact.value() instanceof FactValue.Quantity(BigDecimal number, String unit)
                    && unit.equals(fact.indicator().unit())) {
                years.put(year, number);
                Optional.ofNullable(fact.doubt()).ifPresent(doubt -> doubts.put(year, doubt));
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyFigure.Observed(found.getFirst().indicator(), years, doubts));
    }

    private long inCity(List<Placed> placed, Predicate<SubjectKind> kind) {
        return count(placed, kind, region -> city.contains(region));
    }

    private static long count(List<Placed> placed, Predicate<SubjectKind> kind, Predicate<RegionCode> region) {
        return placed.stream()
                .filter(counted -> kind.test(counted.kind()))
                .filter(counted -> counted.region().filter(region).isPresent())
                .mapToLong(Placed::subjects)
                .sum();
    }

    private Overview.Districts districts(List<Placed> placed, Map<RegionCode, Place> places) {
        Predicate<SubjectKind> organisation = kind -> kind.group() == SubjectKind.Group.ORGANISATION;
        List<Overview.District> rows = places.values().stream()
                .filter(place -> city.contains(place.code()) && !place.code().equals(city))
                .map(place -> new Overview.District(place, count(placed, organisation, place.code()::equals)))
                .sorted(Comparator.comparingLong(Overview.District::organisations)
                        .reversed()
                        .thenComparing(row -> row.place().code()))
                .toList();
        return new Overview.Districts(rows, count(placed, organisation, city::equals));
    }
}
