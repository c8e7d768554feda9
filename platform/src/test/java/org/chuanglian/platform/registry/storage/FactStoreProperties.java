package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

class FactStoreProperties {

    /** A value that someone says at one moment; withdrawn when negative. */
    record Said(int firm, int year, int number) {
        FactValue value() {
            return number < 0 ? new FactValue.Withdrawn() : people(number);
        }
    }

    /** What was read at a knowledge time, before anything later was recorded. */
    record Reading(KnowledgeTime at, Map<String, FactValue> values) {}

    @Property(tries = 25)
    void readsAtATimeWhatWasReadThenWhateverComesLater(@ForAll("histories") List<List<Said>> histories) {
        try (FactStore store = new FactStore()) {
            readsTheSame(store, histories);
        }
    }

    private static void readsTheSame(FactStore store, List<List<Said>> histories) {
        store.recorded(sheet -> {
            for (int firm = 0; firm < 3; firm++) {
                sheet.subject(firm, SubjectEntry.named(key(firm), SubjectKind.ENTERPRISE, "企业" + firm, null));
            }
        });
        Map<String, FactValue> expected = new LinkedHashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (List<Said> together : histories) {
            Map<String, Said> distinct = together.stream()
                    .collect(Collectors.toMap(FactStoreProperties::cell, said -> said, (first, second) -> first));
            KnowledgeTime at = store.recorded(sheet -> distinct.values()
                            .forEach(said -> sheet.fact(
                                    1,
                                    key(said.firm()),
                                    EMPLOYEES,
                                    new Period.Year(said.year()),
                                    said.value(),
                                    SOURCE)))
                    .knownAt();
            distinct.forEach((cell, said) -> expected.put(cell, said.value()));
            expected.values().removeIf(FactValue.Withdrawn.class::isInstance);
            assertThat(read(store, at)).isEqualTo(expected);
            readings.add(new Reading(at, Map.copyOf(expected)));
        }
        for (Reading reading : readings) {
            assertThat(read(store, reading.at())).isEqualTo(reading.values());
        }
    }

    @Provide
    Arbitrary<List<List<Said>>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(2018, 2021),
                        Arbitraries.integers().between(-1, 4))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static SubjectKey key(int firm) {
        return stock("60000" + firm + ".SH");
    }

    private static String cell(Said said) {
        return said.firm() + "/" + said.year();
    }

    /** Both ways of reading, subject by subject and the indicator whole, which must agree. */
    private static Map<String, FactValue> read(FactStore store, KnowledgeTime at) {
        Map<String, FactValue> bySubject = new LinkedHashMap<>();
        Map<SubjectId, Integer> firms = new LinkedHashMap<>();
        for (int firm = 0; firm < 3; firm++) {
            SubjectId id = store.subjects.find(key(firm)).orElseThrow().id();
            firms.put(id, firm);
            for (Fact fact : store.facts.of(id, at)) {
                bySubject.put(firm + "/" + fact.period(), plain(fact.value()));
            }
        }
        Map<String, FactValue> byIndicator = new LinkedHashMap<>();
        store.facts.each(
                EMPLOYEES,
                at,
                reading ->
                        byIndicator.put(firms.get(reading.subject()) + "/" + reading.period(), plain(reading.value())));
        assertThat(byIndicator).isEqualTo(bySubject);
        return bySubject;
    }

    private static FactValue plain(FactValue value) {
        return value instanceof FactValue.Quantity quantity
                ? people(quantity.number().longValueExact())
                : value;
    }
}
