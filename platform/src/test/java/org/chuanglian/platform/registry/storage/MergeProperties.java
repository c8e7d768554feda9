package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Merges.Done;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

class MergeProperties {

    private static final int FIRMS = 4;
    private static final Cause OFFICER = new Cause(new Recorder.Person(new UUID(1, 1)), "one firm", null);

    /** A value, withdrawn when negative, that one firm has, and another firm that it supplies. */
    record Said(int firm, int year, int number, boolean restricted, int supplies) {
        FactValue value() {
            return number < 0 ? new FactValue.Withdrawn() : people(number);
        }
    }

    /** Everything that can be read of a registry at a time. */
    record Seen(Map<String, Map<String, Object>> facts, Map<String, Set<String>> relations) {}

    @Example
    void splitsExactlyWhatWasMergedWhenAllThatIsKnownIsRestricted() {
        splitsExactlyWhatWasMergedAndChangesNothingKnownBefore(
                List.of(List.of(new Said(0, 2018, 0, true, 0))), List.of(0, 2, 3, 1));
    }

    @Example
    void splitsExactlyWhatWasMergedWhenARestrictedValueWasWithdrawn() {
        splitsExactlyWhatWasMergedAndChangesNothingKnownBefore(
                List.of(
                        List.of(new Said(0, 2018, 3, false, 0)),
                        List.of(new Said(0, 2018, 4, true, 0)),
                        List.of(new Said(0, 2018, -1, true, 0))),
                List.of(1, 0, 2, 3));
    }

    @Property(tries = 20)
    void splitsExactlyWhatWasMergedAndChangesNothingKnownBefore(
            @ForAll("statements") List<List<Said>> statements, @ForAll("orders") List<Integer> order) {
        try (FactStore store = new FactStore()) {
            store.recorded(sheet -> {
                for (int firm = 0; firm < FIRMS; firm++) {
                    sheet.subject(1, SubjectEntry.named(key(firm), SubjectKind.ENTERPRISE, "企业" + firm, null));
                }
            });
            statements.forEach(together -> store.recorded(sheet -> say(sheet, together)));
            Map<Integer, SubjectId> firms = new LinkedHashMap<>();
            for (int firm = 0; firm < FIRMS; firm++) {
                firms.put(firm, store.subjects.find(key(firm)).orElseThrow().id());
            }
            KnowledgeTime before = now(store);
            Seen was = seen(store, firms, before);
            List<String> names = subjects(store, firms);
            // each into the one before it in some order: the last is merged into one that was merged itself
            long first = merged(store, firms, order.get(0), order.get(1));
            KnowledgeTime between = now(store);
            Seen once = seen(store, firms, between);
            List<String> namesOnce = subjects(store, firms);
            long second = merged(store, firms, order.get(2), order.get(0));
            assertThat(seen(store, firms, before)).isEqualTo(was);
            assertThat(seen(store, firms, between)).isEqualTo(once);
            assertThat(store.merges.split(second, OFFICER)).isInstanceOf(Done.class);
            assertThat(seen(store, firms, now(store))).isEqualTo(once);
            assertThat(subjects(store, firms)).isEqualTo(namesOnce);
            assertThat(store.merges.split(first, OFFICER)).isInstanceOf(Done.class);
            assertThat(seen(store, firms, now(store))).isEqualTo(was);
            assertThat(subjects(store, firms)).isEqualTo(names);
            assertThat(seen(store, firms, before)).isEqualTo(was);
        }
    }

    /** When the last was recorded, for a reader from whom nothing is kept: others are told of no restricted recording. */
    private static KnowledgeTime now(FactStore store) {
        return store.facts
                .clearedFor(Clearance.everywhere(AccessClass.SECRET))
                .knownUntil()
                .orElseThrow();
    }

    private static long merged(FactStore store, Map<Integer, SubjectId> firms, int kept, int merged) {
        SubjectId one = Objects.requireNonNull(firms.get(kept));
        SubjectId other = Objects.requireNonNull(firms.get(merged));
        return store.merges.merge(one, other, OFFICER) instanceof Done done
                ? done.merge().recording().no()
                : -1;
    }

    private static void say(RecordingSheet sheet, List<Said> together) {
        Map<String, Said> distinct = new LinkedHashMap<>();
        together.forEach(said -> distinct.putIfAbsent(said.firm() + "/" + said.year(), said));
        distinct.values().forEach(said -> {
            sheet.fact(
                    1,
                    key(said.firm()),
                    EMPLOYEES,
                    new Period.Year(said.year()),
                    said.value(),
                    SOURCE,
                    said.restricted() ? AccessClass.OFFICER : AccessClass.PUBLIC);
            if (said.supplies() != said.firm()) {
                sheet.relation(
                        1,
                        new RelationEntry(
                                key(said.firm()),
                                RelationType.SUPPLIES,
                                key(said.supplies()),
                                null,
                                null,
                                null,
                                null,
                                null,
                                SOURCE));
            }
        });
    }

    private static Seen seen(FactStore store, Map<Integer, SubjectId> firms, KnowledgeTime at) {
        Map<String, Map<String, Object>> facts = new TreeMap<>();
        Map<String, Set<String>> relations = new TreeMap<>();
        List<Facts> readers = List.of(store.facts, store.facts.clearedFor(Clearance.everywhere(AccessClass.SECRET)));
        firms.forEach((firm, id) -> {
            for (Facts reader : readers) {
                Map<String, Object> values = new TreeMap<>();
                reader.of(id, at)
                        .forEach(fact -> values.put(
                                fact.period().toString(),
                                ((FactValue.Quantity) fact.value()).number().longValueExact()));
                facts.put(firm + "/" + readers.indexOf(reader), values);
            }
            Set<String> related = new TreeSet<>();
            store.relations
                    .counts(id, at)
                    .keySet()
                    .forEach(direction -> store.relations
                            .of(id, direction, at, 0, 100)
                            .forEach(relation -> related.add(relation.from().id() + " " + relation.type() + " "
                                    + relation.to().id())));
            relations.put(Integer.toString(firm), related);
        });
        Map<String, Object> byIndicator = new TreeMap<>();
        store.facts.each(
                EMPLOYEES,
                at,
                reading -> byIndicator.put(
                        reading.subject() + "/" + reading.period(),
                        reading.value().number().longValueExact()));
        facts.put("all", byIndicator);
        return new Seen(facts, relations);
    }

    private static List<String> subjects(FactStore store, Map<Integer, SubjectId> firms) {
        return firms.values().stream()
                .map(id -> store.subjects.find(id).map(MergeProperties::told))
                .map(Optional::toString)
                .toList();
    }

    private static String told(Subject subject) {
        return subject.name() + subject.keys() + subject.otherNames();
    }

    @Provide
    Arbitrary<List<List<Said>>> statements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, FIRMS - 1),
                        Arbitraries.integers().between(2018, 2020),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, FIRMS - 1))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3);
    }

    private static SubjectKey key(int firm) {
        return stock("60000" + firm + ".SH");
    }
}
