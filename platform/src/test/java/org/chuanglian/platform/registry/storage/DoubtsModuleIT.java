package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.dozens;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Doubts.DoubtedValue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubtsModuleIT {

    private static final SubjectKey FIRM = stock("002507.SZ");
    private static final Period Y2021 = Period.of("2021");

    private final FactStore store = new FactStore();
    private final PostgresDoubts doubts = new PostgresDoubts(store.sql);

    @BeforeEach
    void bringAFirmIn() {
        store.recorded(sheet -> {
            sheet.subject(1, SubjectEntry.named(FIRM, SubjectKind.ENTERPRISE, "涪陵榨菜", null));
            sheet.fact(2, FIRM, EMPLOYEES, Period.of("2020"), people(2_846), SOURCE);
            sheet.fact(3, FIRM, EMPLOYEES, Y2021, people(22), SOURCE);
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** All that one recorder has to say of doubts. */
    private Recordings.Recorded said(Consumer<RecordingSheet> writes) {
        Recordings.Outcome outcome = store.recordings.record(
                new Recordings.Cause(new Recorder.Pack("test/doubts"), "a test", null), sheet -> {
                    writes.accept(sheet);
                    sheet.complete();
                });
        assertThat(outcome).isInstanceOf(Recordings.Recorded.class);
        return (Recordings.Recorded) outcome;
    }

    private KnowledgeTime doubted() {
        return said(sheet -> sheet.doubt(1, FIRM, EMPLOYEES, Y2021, people(22), Doubt.JUMPS_20_FOLD))
                .knownAt();
    }

    private SubjectId firm() {
        return store.subjects.find(FIRM).orElseThrow().id();
    }

    private Optional<Doubt> doubt(KnowledgeTime at) {
        return store.facts.of(firm(), at).stream()
                .filter(fact -> fact.period().equals(Y2021))
                .findFirst()
                .flatMap(fact -> Optional.ofNullable(fact.doubt()));
    }

    private KnowledgeTime now() {
        return store.facts.knownUntil().orElseThrow();
    }

    private SubjectLists.Reading listed() {
        SubjectQuery query = SubjectQuery.ALL.withColumns(List.of(new SubjectColumn.Reading(EMPLOYEES)));
        SubjectLists.Reading paged =
                store.lists.page(query).rows().getFirst().readings().get(EMPLOYEES);
        List<SubjectLists.Row> streamed = new ArrayList<>();
        store.lists.each(query, streamed::add);
        assertThat(streamed.getFirst().readings()).containsEntry(EMPLOYEES, java.util.Objects.requireNonNull(paged));
        return paged;
    }

    @Test
    void isKnownFromItsRecordingOnAndNotBefore() {
        KnowledgeTime before = now();
        KnowledgeTime since = doubted();
        assertThat(doubt(before)).isEmpty();
        assertThat(doubt(since)).contains(Doubt.JUMPS_20_FOLD);
        assertThat(store.facts.of(firm(), since))
                .filteredOn(fact -> !fact.period().equals(Y2021))
                .extracting(Fact::doubt)
                .containsOnlyNulls();
    }

    @Test
    void endsWhenItsRecorderDropsItAndIsStillReadAsKnownBefore() {
        KnowledgeTime since = doubted();
        KnowledgeTime dropped = said(sheet -> {}).knownAt();
        assertThat(doubt(since)).contains(Doubt.JUMPS_20_FOLD);
        assertThat(doubt(dropped)).isEmpty();
        assertThat(doubts.counts()).isEmpty();
        assertThat(listed().doubt()).isNull();
    }

    @Test
    void changesItsReasonAsOneEndsAndAnotherBegins() {
        KnowledgeTime since = doubted();
        KnowledgeTime changed = said(sheet ->
                        sheet.doubt(1, FIRM, EMPLOYEES, Y2021, people(22), Doubt.FEWER_THAN_50_EMPLOYEES))
                .knownAt();
        assertThat(doubt(since)).contains(Doubt.JUMPS_20_FOLD);
        assertThat(doubt(changed)).contains(Doubt.FEWER_THAN_50_EMPLOYEES);
        assertThat(listed().doubt()).isEqualTo(Doubt.FEWER_THAN_50_EMPLOYEES);
    }

    @Test
    void isWrittenOnceHoweverOftenItIsSaid() {
        doubted();
        KnowledgeTime updated = store.subjects.find(FIRM).orElseThrow().updatedAt();
        doubted();
        assertThat(store.sql.fetchCount(DOUBT)).isEqualTo(1);
        assertThat(store.subjects.find(FIRM).orElseThrow().updatedAt()).isEqualTo(updated);
    }

    @Test
    void holdsOfTheValueAndNotOfItsCorrection() {
        doubted();
        store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, people(2_654), SOURCE));
        assertThat(doubt(now())).isEmpty();
        assertThat(store.facts.history(firm(), EMPLOYEES, Y2021, now()))
                .extracting(Fact::doubt)
                .containsExactly(null, Doubt.JUMPS_20_FOLD);
        assertThat(listed().doubt()).isNull();
        assertThat(doubts.page(null, 0, 10)).extracting(DoubtedValue::holds).containsExactly(false);
    }

    @Test
    void marksTheNewestReadingInWhateverUnitItIsRecorded() {
        Period newest = Period.of("2022");
        store.recorded(sheet -> {
            sheet.fact(1, FIRM, EMPLOYEES, newest, dozens(2), SOURCE);
            sheet.doubt(2, FIRM, EMPLOYEES, newest, dozens(2), Doubt.FEWER_THAN_50_EMPLOYEES);
        });
        assertThat(listed()).satisfies(reading -> {
            assertThat(reading.number()).isEqualByComparingTo("24");
            assertThat(reading.doubt()).isEqualTo(Doubt.FEWER_THAN_50_EMPLOYEES);
        });
    }

    @Test
    void isToldAcrossSubjects() {
        KnowledgeTime before = now();
        KnowledgeTime since = doubted();
        assertThat(doubts.counts()).isEqualTo(Map.of(Doubt.JUMPS_20_FOLD, 1L));
        assertThat(doubts.page(Doubt.KNOWN_OUTLIER, 0, 10)).isEmpty();
        assertThat(doubts.page(Doubt.JUMPS_20_FOLD, 0, 10)).singleElement().satisfies(value -> {
            assertThat(value.subject().name()).isEqualTo("涪陵榨菜");
            assertThat(value.value()).isEqualTo(people(22));
            assertThat(value.holds()).isTrue();
            assertThat(value.source().code()).isEqualTo(SOURCE);
            assertThat(value.doubtedSince()).isEqualTo(since);
        });
        assertThat(doubts.in(EMPLOYEES, Y2021, Set.of(firm()), since)).containsEntry(firm(), Doubt.JUMPS_20_FOLD);
        assertThat(doubts.in(EMPLOYEES, Y2021, Set.of(firm()), before)).isEmpty();
        assertThat(doubts.in(EMPLOYEES, Period.of("2020"), Set.of(firm()), since))
                .isEmpty();
        List<Doubt> streamed = new ArrayList<>();
        store.facts.each(EMPLOYEES, since, reading -> {
            if (reading.doubt() != null) {
                streamed.add(reading.doubt());
            }
        });
        assertThat(streamed).containsExactly(Doubt.JUMPS_20_FOLD);
    }

    @Test
    void refusesToDoubtWhatNobodySays() {
        int recordings = store.sql.fetchCount(RECORDING);
        Recordings.Outcome outcome = store.record(sheet -> {
            sheet.doubt(7, FIRM, EMPLOYEES, Y2021, people(23), Doubt.JUMPS_20_FOLD);
            sheet.doubt(8, stock("000000.SZ"), EMPLOYEES, Y2021, people(23), Doubt.JUMPS_20_FOLD);
        });
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recordings.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(problem -> {
                                    assertThat(problem.row()).isEqualTo(7);
                                    assertThat(problem.what()).contains("no fact says the value");
                                })
                                .anySatisfy(problem -> {
                                    assertThat(problem.row()).isEqualTo(8);
                                    assertThat(problem.what()).contains("no subject has this key");
                                }));
        assertThat(store.sql.fetchCount(DOUBT)).isZero();
        assertThat(store.sql.fetchCount(RECORDING)).isEqualTo(recordings);
    }

    @Test
    void refusesTwoDoubtsOfOneValue() {
        Recordings.Outcome outcome = store.record(sheet -> {
            sheet.doubt(7, FIRM, EMPLOYEES, Y2021, people(22), Doubt.JUMPS_20_FOLD);
            sheet.doubt(8, FIRM, EMPLOYEES, Y2021, people(22), Doubt.FEWER_THAN_50_EMPLOYEES);
        });
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recordings.Refused.class,
                        refused -> assertThat(refused.problems())
                                .first()
                                .satisfies(problem -> assertThat(problem.what()).contains("doubted twice")));
    }
}
