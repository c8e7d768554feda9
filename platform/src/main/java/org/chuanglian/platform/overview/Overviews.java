package org.chuanglian.platform.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
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
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.ResourceCounts;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Subjects.Tally;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Reads the first page's figures from the registry. They depend on what is known alone, so each reading is kept. */
@Component
public class Overviews {

    private static final int KEPT = 4;
    private static final List<String> OBSERVED = List.of("LISTED_NUM", "RD_EXP", "TECH_OUT_VALUE");

    private final Subjects subjects;
    private final Facts facts;
    private final Catalogue catalogue;
    private final ResourceCounts counts;
    private final RegionCode city;
    private final Cache<KnowledgeTime, Overview> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Overviews(Subjects subjects, Facts facts, Catalogue catalogue, ResourceCounts counts, OverviewSettings settings) {
        this.subjects = subjects;
        this.facts = facts;
        this.catalogue = catalogue;
        this.counts = counts;
        this.city = settings.region();
    }

    /** The newest overview; empty before anything was recorded. */
    public Optional<Overview> newest() {
        return facts.knownUntil().map(at -> kept.get(at, this::read));
    }

    private Overview read(KnowledgeTime at) {
        List<Tally> tallies =
                subjects.tallies().stream().filter(tally -> !tally.sample()).toList();
        Map<RegionCode, Place> places = places(tallies);
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
                figures(tallies, facts, at),
                districts(tallies, places),
                places,
                catalogue.units());
    }

    private Map<RegionCode, Place> places(List<Tally> tallies) {
        Map<RegionCode, Place> places = new HashMap<>();
        tallies.stream()
                .filter(tally -> tally.kind() == SubjectKind.REGION)
                .map(tally -> RegionCode.read(tally.region()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(code -> subjects.find(new SubjectKey(SubjectKey.Scheme.GBT2260, code.code()))
                        .ifPresent(
                                found -> places.put(code, new Place(code, found.id(), found.name(), found.nameEn()))));
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
                gathering.add(year, province, reading.value().number());
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

    private List<KeyFigure> figures(List<Tally> tallies, List<Fact> facts, KnowledgeTime at) {
        List<KeyFigure> figures = new ArrayList<>();
        Stream.of(
                        new KeyFigure.Counted(
                                KeyFigure.What.ORGANISATIONS,
                                inCity(tallies, kind -> kind.group() == SubjectKind.Group.ORGANISATION)),
                        new KeyFigure.Counted(
                                KeyFigure.What.FACILITIES, inCity(tallies, kind -> kind == SubjectKind.FACILITY)),
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
        List<Fact> found = facts.stream()
                .filter(fact -> fact.indicator().code().equals(code))
                .toList();
        for (Fact fact : found) {
            if (fact.period() instanceof Period.Year(int year)
                    && fact.value() instanceof FactValue.Quantity(BigDecimal number, String unit)
                    && unit.equals(fact.indicator().unit())) {
                years.put(year, number);
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyFigure.Observed(found.getFirst().indicator(), years));
    }

    private long inCity(List<Tally> tallies, Predicate<SubjectKind> kind) {
        return count(tallies, kind, region -> city.contains(region));
    }

    private static long count(List<Tally> tallies, Predicate<SubjectKind> kind, Predicate<RegionCode> region) {
        return tallies.stream()
                .filter(tally -> kind.test(tally.kind()))
                .filter(tally -> RegionCode.read(tally.region()).filter(region).isPresent())
                .mapToLong(Tally::subjects)
                .sum();
    }

    private Overview.Districts districts(List<Tally> tallies, Map<RegionCode, Place> places) {
        Predicate<SubjectKind> organisation = kind -> kind.group() == SubjectKind.Group.ORGANISATION;
        List<Overview.District> rows = places.values().stream()
                .filter(place -> city.contains(place.code()) && !place.code().equals(city))
                .map(place -> new Overview.District(place, count(tallies, organisation, place.code()::equals)))
                .sorted(Comparator.comparingLong(Overview.District::organisations)
                        .reversed()
                        .thenComparing(row -> row.place().code()))
                .toList();
        return new Overview.Districts(rows, count(tallies, organisation, city::equals));
    }
}
