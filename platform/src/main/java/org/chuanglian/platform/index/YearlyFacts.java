package org.chuanglian.platform.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.springframework.stereotype.Component;

/** Public yearly numbers in the indicator's own unit, those under doubt left out. */
@Component
class YearlyFacts {

    private final Facts facts;
    private final Catalogue catalogue;

    YearlyFacts(Facts facts, Catalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /** An indicator's values as known at a time, by subject and year. */
    Map<SubjectId, Map<Integer, Double>> of(String indicator, KnowledgeTime at) {
        Map<SubjectId, Map<Integer, Double>> found = new HashMap<>();
        Optional<String> unit = catalogue.indicator(indicator).map(Indicator::unit);
        facts.each(indicator, at, reading -> {
            if (reading.period() instanceof Period.Year(int year)
                    && reading.doubt() == null
                    && unit.filter(reading.value().unit()::equals).isPresent()) {
                found.computeIfAbsent(reading.subject(), _ -> new HashMap<>())
                        .put(year, reading.value().number().doubleValue());
            }
        });
        return found;
    }

    /** The same, of those subjects and years alone in which another indicator is known too. */
    Map<SubjectId, Map<Integer, Double>> both(String indicator, String with, KnowledgeTime at) {
        Map<SubjectId, Map<Integer, Double>> other = of(with, at);
        Map<SubjectId, Map<Integer, Double>> found = of(indicator, at);
        found.forEach((subject, years) ->
                years.keySet().retainAll(other.getOrDefault(subject, Map.of()).keySet()));
        return found;
    }
}
