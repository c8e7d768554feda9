package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.UNIT;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.REVENUE;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectsChanged;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactStoreModuleIT {

    private static final SubjectKey FIRM = stock("600129.SH");
    private static final org.chuanglian.platform.registry.db.tables.Source SOURCES =
            org.chuanglian.platform.registry.db.Tables.SOURCE;
    private static final Period Y2021 = Period.of("2021");

    private final FactStore store = new FactStore();

    @AfterEach
    void close() {
        store.close();
    }

    private void firm(RecordingSheet sheet, SubjectKey key) {
        sheet.subject(
                1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, "太极集团 " + key.value(), new RegionCode("500102")));
    }

    private Subject find(SubjectKey key) {
        return store.subjects.find(key).orElseThrow();
    }

    @Test
    void bringsASubjectInWithItsFactsSourceAndRecorder() {
        Recordings.Recorded done = store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(13_000), SOURCE);
        });
        assertThat(done.subjects()).isEqualTo(1);
        assertThat(done.facts()).isEqualTo(1);
        assertThat(done.corrections()).isZero();
        Fact fact = store.facts.of(find(FIRM).id(), done.knownAt()).getFirst();
        assertThat(fact.value()).isEqualTo(people(13_000));
        assertThat(fact.source().code()).isEqualTo(SOURCE);
        assertThat(fact.recording().recorder()).hasToString("pack:test");
        assertThat(fact.recordedAt()).isEqualTo(done.knownAt());
        assertThat(store.events).containsExactly(new SubjectsChanged(done.knownAt()));
    }

    @Test
    void keepsTheEarlierReadingWhenACorrectionArrives() {
        Recordings.Recorded first = store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(94), SOURCE);
        });
        Recordings.Recorded second = store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, people(86), SOURCE));
        assertThat(second.corrections()).isEqualTo(1);
        var id = find(FIRM).id();
        assertThat(store.facts.of(id, first.knownAt())).extracting(Fact::value).containsExactly(people(94));
        assertThat(store.facts.of(id, second.knownAt())).extracting(Fact::value).containsExactly(people(86));
        assertThat(store.facts.history(id, EMPLOYEES, Y2021, second.knownAt()))
                .extracting(Fact::value)
                .containsExactly(people(86), people(94));
    }

    @Test
    void writesNothingWhenAFactSaysWhatIsKnown() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(94), SOURCE);
        });
        Recordings.Recorded again =
                store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, quantity("94.00", "person"), SOURCE));
        assertThat(again.facts()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(store.sql.fetchCount(FACT)).isEqualTo(1);
    }

    @Test
    void leavesAWithdrawnValueOutAndKeepsItsHistory() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(94), SOURCE);
        });
        Recordings.Recorded withdrawn =
                store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, new FactValue.Withdrawn(), SOURCE));
        var id = find(FIRM).id();
        assertThat(store.facts.of(id, withdrawn.knownAt())).isEmpty();
        assertThat(store.facts.history(id, EMPLOYEES, Y2021, withdrawn.knownAt()))
                .hasSize(2);
        assertThat(store.sql.fetchCount(READING)).isZero();
    }

    @Test
    void showsListsTheNewestPeriodsValue() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(94), SOURCE);
            sheet.fact(3, FIRM, EMPLOYEES, Period.of("2019"), people(50), SOURCE);
        });
        store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Period.of("2020"), people(60), SOURCE));
        var reading = store.sql.selectFrom(READING).fetchSingle();
        assertThat(reading.getPeriod()).isEqualTo("2021");
        assertThat(reading.getNumber()).isEqualByComparingTo("94");
    }

    @Test
    void streamsOneIndicatorAsKnownAtATime() {
        SubjectKey other = stock("000625.SZ");
        Recordings.Recorded first = store.recorded(sheet -> {
            firm(sheet, FIRM);
            firm(sheet, other);
            sheet.fact(1, FIRM, EMPLOYEES, Y2021, people(1), SOURCE);
            sheet.fact(2, other, EMPLOYEES, Y2021, people(2), SOURCE);
        });
        store.recorded(sheet -> sheet.fact(1, other, EMPLOYEES, Y2021, people(3), SOURCE));
        assertThat(readings(first.knownAt())).containsExactlyInAnyOrder(people(1), people(2));
        assertThat(readings(store.facts.knownUntil().orElseThrow())).containsExactlyInAnyOrder(people(1), people(3));
    }

    private List<FactValue> readings(KnowledgeTime at) {
        List<FactValue> values = new ArrayList<>();
        store.facts.each(EMPLOYEES, at, (Facts.Reading reading) -> values.add(reading.value()));
        return values;
    }

    @Test
    void refusesWhatCannotBeAndLeavesNothingBehind() {
        Recordings.Outcome outcome = store.record(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(7, FIRM, EMPLOYEES, Y2021, quantity("3", "CNY1e4"), SOURCE);
            sheet.fact(8, FIRM, "NO_SUCH", Y2021, people(3), SOURCE);
            sheet.fact(9, FIRM, EMPLOYEES, Period.of("2031"), people(3), SOURCE);
            sheet.fact(10, FIRM, EMPLOYEES, Y2021, people(3), "no-such-source");
        });
        assertThat(((Recordings.Refused) outcome).problems())
                .extracting(Recordings.Problem::row)
                .containsExactly(7, 8, 9, 10);
        assertThat(store.subjects.find(FIRM)).isEmpty();
        assertThat(store.sql.fetchCount(INCOMING_FACT)).isZero();
        assertThat(store.facts.knownUntil()).isEmpty();
        assertThat(store.events).isEmpty();
    }

    @Test
    void namesTheRowWhoseSubjectIsUnknown() {
        Recordings.Outcome outcome =
                store.record(sheet -> sheet.fact(42, stock("999999.SH"), EMPLOYEES, Y2021, people(3), SOURCE));
        assertThat(((Recordings.Refused) outcome).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(42);
            assertThat(problem.what()).contains("999999.SH");
        });
    }

    @Test
    void refusesTheSameReadingTwiceOnOneSheet() {
        Recordings.Outcome outcome = store.record(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, EMPLOYEES, Y2021, people(3), SOURCE);
            sheet.fact(3, FIRM, EMPLOYEES, Y2021, people(4), SOURCE);
        });
        assertThat(outcome).isInstanceOf(Recordings.Refused.class);
    }

    @Test
    void refusesToChangeOrDeleteAFact() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.fact(2, FIRM, REVENUE, Y2021, quantity("12.34", "CNY1e4"), SOURCE);
        });
        assertThatThrownBy(() ->
                        store.sql.update(FACT).set(FACT.NUMBER, BigDecimal.ONE).execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> store.sql.deleteFrom(FACT).execute()).hasMessageContaining("append-only");
    }

    @Test
    void leavesNoFactHangingInTheAir() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            for (int year = 2015; year <= 2021; year++) {
                sheet.fact(year, FIRM, EMPLOYEES, new Period.Year(year), people(year), SOURCE);
                sheet.fact(year, FIRM, REVENUE, new Period.Year(year), quantity("1.5", "CNY1e4"), SOURCE);
            }
        });
        assertThat(store.sql.fetchCount(FACT)).isEqualTo(14);
        assertThat(store.sql.fetchCount(store.sql.selectFrom(FACT.join(SUBJECT)
                        .on(SUBJECT.ID.eq(FACT.SUBJECT_ID))
                        .join(INDICATOR)
                        .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                        .join(UNIT)
                        .on(UNIT.CODE.eq(FACT.UNIT))
                        .join(SOURCES)
                        .on(SOURCES.NO.eq(FACT.SOURCE_NO))
                        .join(RECORDING)
                        .on(RECORDING.NO.eq(FACT.RECORDING_NO).and(RECORDING.RECORDED_AT.eq(FACT.RECORDED_AT))))))
                .isEqualTo(14);
    }

    @Test
    void keepsADescriptionWhenAnotherTableOnlyMentionsTheSubject() {
        store.recorded(sheet -> firm(sheet, FIRM));
        store.recorded(sheet -> sheet.mention(1, SubjectEntry.named(FIRM, SubjectKind.ORGANISATION, "太极", null)));
        assertThat(find(FIRM).kind()).isEqualTo(SubjectKind.ENTERPRISE);
        assertThat(find(FIRM).region()).isEqualTo(new RegionCode("500102"));
    }

    @Test
    void relatesSubjectsOnceHoweverOftenItIsTold() {
        SubjectKey other = stock("000625.SZ");
        RelationEntry supplies =
                new RelationEntry(FIRM, RelationType.SUPPLIES, other, null, null, null, 4, "钢材", SOURCE);
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            firm(sheet, other);
            sheet.relation(3, supplies);
        });
        store.recorded(sheet -> sheet.relation(1, supplies));
        assertThat(store.subjects.relations(find(FIRM).id())).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.SUPPLIES);
            assertThat(relation.confidence()).isEqualTo(4);
        });
    }

    @Test
    void countsSubjectsAsACountWould() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            firm(sheet, stock("000625.SZ"));
        });
        store.recorded(sheet ->
                sheet.subject(1, SubjectEntry.named(FIRM, SubjectKind.ENTERPRISE, "太极集团", new RegionCode("500112"))));
        assertThat(store.subjects.tallies())
                .extracting(tally -> tally.region() + " " + tally.subjects())
                .containsExactlyInAnyOrder("500102 1", "500112 1");
        assertThat(store.sql.fetchCount(SUBJECT)).isEqualTo(2);
    }

    @Test
    void movesAnImportedInstitutionToItsLatestStage() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            sheet.stage(2, FIRM, Stage.NEGOTIATION, LocalDate.parse("2019-11-01"), "纪要1号");
            sheet.stage(3, FIRM, Stage.SIGNING, LocalDate.parse("2020-04-22"), "协议2号");
        });
        assertThat(find(FIRM).stage()).isEqualTo(Stage.SIGNING);
        assertThat(store.subjects.stages(find(FIRM).id())).hasSize(2);
    }

    @Test
    void tellsFollowersEverySubjectThatChanged() {
        store.recorded(sheet -> {
            firm(sheet, FIRM);
            firm(sheet, stock("000625.SZ"));
        });
        List<String> seen = new ArrayList<>();
        long position = store.feed.readSince(
                SubjectFeed.START, entry -> seen.add(entry.name()), withdrawn -> seen.remove(withdrawn.toString()));
        assertThat(seen).hasSize(2);
        store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, people(5), SOURCE));
        seen.clear();
        store.feed.readSince(position, entry -> seen.add(entry.name()), withdrawn -> seen.remove(withdrawn.toString()));
        assertThat(seen).containsExactly("太极集团 600129.SH");
    }

    @Test
    void givesLaterRecordingsLaterTimesEvenWhenTheClockGoesBack() {
        store.setClock("2026-05-01T00:00:00Z");
        Recordings.Recorded first = store.recorded(sheet -> firm(sheet, FIRM));
        store.setClock("2026-04-01T00:00:00Z");
        Recordings.Recorded second = store.recorded(sheet -> sheet.fact(1, FIRM, EMPLOYEES, Y2021, people(5), SOURCE));
        assertThat(second.knownAt()).isGreaterThan(first.knownAt());
    }

    private static FactValue.Quantity quantity(String number, String unit) {
        return new FactValue.Quantity(new BigDecimal(number), unit);
    }
}
