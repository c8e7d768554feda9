package org.chuanglian.platform.atlas.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.Portfolios;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.springframework.stereotype.Component;

/** Reads from the registry the firms that are listed, that sell something known, or that the curated tables name. */
@Component
public class Firms {

    private static final String SHENWAN = "SW";
    private static final String CURATED = "CHAIN-";
    private static final String REVENUE = "FIRM_REVENUE";
    private static final String YUAN = "CNY";

    private final KnownSubjects subjects;
    private final Portfolios portfolios;
    private final Facts facts;

    Firms(KnownSubjects subjects, Portfolios portfolios, Facts facts) {
        this.subjects = subjects;
        this.portfolios = portfolios;
        this.facts = facts;
    }

    /** When something was last recorded; empty before anything was. */
    public Optional<KnowledgeTime> knownUntil() {
        return facts.knownUntil();
    }

    /** All of them by their identifiers; products, classes and figures as known at T, names and places as known now. */
    public List<Firm> read(KnowledgeTime at) {
        Map<SubjectId, KnownSubjects.Known> known = new HashMap<>();
        subjects.each(Set.of(SubjectKind.ENTERPRISE, SubjectKind.BANK), one -> known.put(one.id(), one));
        Map<SubjectId, List<Firm.Product>> products = new HashMap<>();
        portfolios.products(
                at,
                product -> products.computeIfAbsent(product.subject(), _ -> new ArrayList<>())
                        .add(new Firm.Product(product.name(), product.revenueShare(), product.source())));
        Map<SubjectId, Set<String>> industries = classes(SHENWAN, at);
        Map<SubjectId, Set<String>> curated = classes(CURATED, at);
        Map<SubjectId, String> stocks = new HashMap<>();
        portfolios.keys(
                SubjectKey.Scheme.STOCK,
                keyed -> stocks.put(keyed.subject(), keyed.key().value()));
        Map<SubjectId, Firm.Revenue> revenues = revenues(at);
        Set<SubjectId> looked = new HashSet<>(products.keySet());
        looked.addAll(stocks.keySet());
        looked.addAll(curated.keySet());
        return known.values().stream()
                .filter(one -> looked.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .map(one -> firm(one, stocks, products, industries, curated, revenues))
                .toList();
    }

    private static Firm firm(
            KnownSubjects.Known known,
            Map<SubjectId, String> stocks,
            Map<SubjectId, List<Firm.Product>> products,
            Map<SubjectId, Set<String>> industries,
            Map<SubjectId, Set<String>> curated,
            Map<SubjectId, Firm.Revenue> revenues) {
        SubjectId id = known.id();
        List<Firm.Product> sold = new ArrayList<>(products.getOrDefault(id, List.of()));
        sold.sort(Comparator.comparing(Firm.Product::name));
        return new Firm(
                id,
                known.name(),
                stocks.getOrDefault(id, ""),
                known.region(),
                sold,
                industries.getOrDefault(id, Set.of()),
                curated.getOrDefault(id, Set.of()),
                revenues.get(id));
    }

    private Map<SubjectId, Set<String>> classes(String scheme, KnowledgeTime at) {
        Map<SubjectId, Set<String>> codes = new HashMap<>();
        portfolios.classes(
                scheme,
                at,
                filed -> codes.computeIfAbsent(filed.subject(), _ -> new TreeSet<>())
                        .add(filed.code()));
        return codes;
    }

    /** The newest year's of each; values that are doubted, or in another unit, are left out. */
    private Map<SubjectId, Firm.Revenue> revenues(KnowledgeTime at) {
        Map<SubjectId, Firm.Revenue> revenues = new HashMap<>();
        facts.each(REVENUE, at, reading -> {
            if (reading.period() instanceof Period.Year(int year)
                    && reading.doubt() == null
                    && reading.value().unit().equals(YUAN)) {
                revenues.merge(
                        reading.subject(),
                        new Firm.Revenue(year, reading.value().number().doubleValue()),
                        (one, other) -> one.year() >= other.year() ? one : other);
            }
        });
        return revenues;
    }
}
