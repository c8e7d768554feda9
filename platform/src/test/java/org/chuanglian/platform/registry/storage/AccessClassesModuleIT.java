package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.IndicatorReadings;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of every class, read with every clearance: a reader gets the answers of a store without what he may not see. */
class AccessClassesModuleIT {

    private static final Period Y2023 = Period.of("2023");
    private static final Period Y2024 = Period.of("2024");
    private static final RegionCode FULING = new RegionCode("500102");
    private static final RegionCode YUBEI = new RegionCode("500112");
    private static final Clearance SECRET = Clearance.everywhere(AccessClass.SECRET);

    private final FactStore store = new FactStore();

    @AfterEach
    void close() {
        store.close();
    }

    private static void firm(RecordingSheet sheet, String code, RegionCode region) {
        sheet.subject(1, SubjectEntry.named(stock(code), SubjectKind.ENTERPRISE, "企业" + code, region));
    }

    private static void heads(RecordingSheet sheet, String code, Period period, long number, AccessClass access) {
        sheet.fact(2, stock(code), EMPLOYEES, period, people(number), SOURCE, access);
    }

    private SubjectId id(String code) {
        return store.subjects.find(stock(code)).orElseThrow().id();
    }

    /** Three firms: what everybody knows of them, and then what each class adds. */
    private void city() {
        store.recorded(sheet -> {
            for (String code : List.of("A", "B", "C")) {
                firm(sheet, code, code.equals("C") ? YUBEI : FULING);
            }
            heads(sheet, "A", Y2023, 10, AccessClass.PUBLIC);
            heads(sheet, "B", Y2023, 20, AccessClass.PUBLIC);
        });
        store.setClock("2026-02-01T00:00:00Z");
        store.recorded(sheet -> {
            heads(sheet, "A", Y2024, 500, AccessClass.OFFICER);
            heads(sheet, "B", Y2023, 25, AccessClass.MEMBERS);
            heads(sheet, "C", Y2024, 300, AccessClass.OFFICER);
        });
        store.setClock("2026-03-01T00:00:00Z");
        store.recorded(sheet -> heads(sheet, "B", Y2024, 900, AccessClass.SECRET));
    }

    private List<String> heads(Clearance clearance) {
        SubjectQuery query = SubjectQuery.ALL
                .with(new SubjectOrder(new SubjectOrder.Key.Reading(EMPLOYEES), true))
                .withColumns(List.of(new SubjectColumn.Reading(EMPLOYEES)));
        SubjectLists lists = store.lists.clearedFor(clearance);
        List<String> listed = lists.page(query).rows().stream()
                .map(AccessClassesModuleIT::told)
                .toList();
        List<String> streamed = new ArrayList<>();
        lists.each(query, row -> streamed.add(told(row)));
        assertThat(streamed).as("an export says what the page says").isEqualTo(listed);
        SubjectQuery few = query.with(SubjectFilter.ALL.withText("企业"));
        assertThat(lists.page(few).rows().stream().map(AccessClassesModuleIT::told))
                .as("the way of gathering says what the way of walking says")
                .isEqualTo(listed);
        return listed;
    }

    private static String told(SubjectLists.Row row) {
        SubjectLists.Reading reading = row.readings().get(EMPLOYEES);
        return row.name().replace("企业", "") + (reading == null ? "" : " " + reading.period() + " " + reading.number());
    }

    @Test
    void listsAndOrdersByWhatTheReaderMaySee() {
        city();
        assertThat(heads(Clearance.PUBLIC)).containsExactly("B 2023 20", "A 2023 10", "C");
        assertThat(heads(Clearance.everywhere(AccessClass.MEMBERS))).containsExactly("B 2023 25", "A 2023 10", "C");
        assertThat(heads(Clearance.everywhere(AccessClass.OFFICER)))
                .containsExactly("A 2024 500", "C 2024 300", "B 2023 25");
        assertThat(heads(SECRET)).containsExactly("B 2024 900", "A 2024 500", "C 2024 300");
    }

    @Test
    void opensADistrictsValuesToItsOfficersAlone() {
        city();
        Clearance fuling = new Clearance(AccessClass.MEMBERS, Set.of(FULING), Set.of());
        assertThat(heads(fuling)).containsExactly("A 2024 500", "B 2023 25", "C");
        Clearance ownFirm = new Clearance(AccessClass.MEMBERS, Set.of(), Set.of(id("C")));
        assertThat(heads(ownFirm)).containsExactly("C 2024 300", "B 2023 25", "A 2023 10");
    }

    @Test
    void readsAFactAndItsHistoryAsIfTheRestHadNeverBeenRecorded() {
        city();
        assertThat(values("B", Clearance.PUBLIC)).containsExactly("2023 20");
        assertThat(values("B", Clearance.everywhere(AccessClass.MEMBERS))).containsExactly("2023 25");
        assertThat(values("B", SECRET)).containsExactly("2024 900", "2023 25");
        assertThat(history("B", Clearance.PUBLIC)).containsExactly(AccessClass.PUBLIC);
        assertThat(history("B", SECRET)).containsExactly(AccessClass.MEMBERS, AccessClass.PUBLIC);
        assertThat(corrected("B", Clearance.PUBLIC)).isEmpty();
        assertThat(corrected("B", SECRET)).hasSize(1);
    }

    private KnowledgeTime now(Facts facts) {
        return facts.knownUntil().orElseThrow();
    }

    private List<String> values(String code, Clearance clearance) {
        Facts facts = store.facts.clearedFor(clearance);
        return facts.of(id(code), now(facts)).stream()
                .map(fact -> fact.period() + " " + number(fact))
                .toList();
    }

    private static BigDecimal number(Fact fact) {
        return ((FactValue.Quantity) fact.value()).number();
    }

    private List<AccessClass> history(String code, Clearance clearance) {
        Facts facts = store.facts.clearedFor(clearance);
        return facts.history(id(code), EMPLOYEES, Y2023, now(facts)).stream()
                .map(Fact::access)
                .toList();
    }

    private List<Facts.Corrected> corrected(String code, Clearance clearance) {
        Facts facts = store.facts.clearedFor(clearance);
        return facts.corrected(id(code), now(facts));
    }

    @Test
    void streamsAndRanksWhatTheReaderMaySee() {
        city();
        assertThat(streamed(Clearance.PUBLIC)).containsExactlyInAnyOrder("2023 10", "2023 20");
        assertThat(streamed(SECRET))
                .containsExactlyInAnyOrder("2023 10", "2024 500", "2023 25", "2024 900", "2024 300");
        assertThat(ranked(Clearance.PUBLIC)).isEmpty();
        assertThat(ranked(Clearance.everywhere(AccessClass.OFFICER))).containsExactly("企业A", "企业C");
        Facts all = store.facts.clearedFor(SECRET);
        assertThat(store.facts.in(EMPLOYEES, Y2023, Set.of(id("B")), now(all))).containsValue(people(20));
        assertThat(all.in(EMPLOYEES, Y2023, Set.of(id("B")), now(all))).containsValue(people(25));
    }

    private List<String> streamed(Clearance clearance) {
        Facts facts = store.facts.clearedFor(clearance);
        List<String> read = new ArrayList<>();
        facts.each(
                EMPLOYEES,
                now(facts),
                reading -> read.add(reading.period() + " " + reading.value().number()));
        return read;
    }

    private List<String> ranked(Clearance clearance) {
        IndicatorReadings readings = new PostgresIndicatorReadings(store.sql).clearedFor(clearance);
        return readings.ranking(EMPLOYEES, Y2024, now(store.facts.clearedFor(clearance)), false, 10).stream()
                .map(ranked -> ranked.subject().name())
                .toList();
    }

    @Test
    void tellsNobodyWhenSomethingWasRecordedThatHeMayNotSee() {
        city();
        assertThat(now(store.facts)).hasToString("2026-01-01T00:00:00Z");
        assertThat(store.subjects.find(stock("B")).orElseThrow().updatedAt()).hasToString("2026-01-01T00:00:00Z");
        assertThat(now(store.facts.clearedFor(Clearance.everywhere(AccessClass.OFFICER))))
                .hasToString("2026-02-01T00:00:00Z");
        assertThat(now(store.facts.clearedFor(new Clearance(AccessClass.PUBLIC, Set.of(YUBEI), Set.of()))))
                .hasToString("2026-02-01T00:00:00Z");
        assertThat(now(store.facts.clearedFor(SECRET))).hasToString("2026-03-01T00:00:00Z");
        assertThat(new PostgresRecordingLog(store.sql).newest(now(store.facts.clearedFor(SECRET)), 10))
                .as("the log everybody reads")
                .hasSize(1);
    }

    @Test
    void sealsInTheRecordWhatWouldCountValuesThatNotEverybodyMayRead() {
        city();
        store.recorded(sheet -> {
            heads(sheet, "A", Y2023, 11, AccessClass.PUBLIC);
            heads(sheet, "A", Y2024, 501, AccessClass.OFFICER);
        });
        assertThat(store.acts)
                .extracting(act -> act.told().keySet())
                .containsExactly(
                        Set.of("known-at", "subjects", "facts", "corrections", "unchanged", "relations"),
                        Set.of(),
                        Set.of(),
                        Set.of("known-at", "subjects", "facts", "corrections", "relations"));
        assertThat(store.acts.getLast().told()).containsEntry("facts", "1");
    }

    @Test
    void closesAnIndicatorWithAllItsValues() {
        city();
        store.catalogue.define(
                List.of(),
                List.of(),
                List.of(store.catalogue.indicator(EMPLOYEES).orElseThrow().with(AccessClass.OFFICER)),
                List.of());
        assertThat(store.catalogue.indicator(EMPLOYEES)).isEmpty();
        assertThat(store.catalogue.clearedFor(SECRET).indicator(EMPLOYEES)).isPresent();
        assertThat(values("A", Clearance.PUBLIC)).isEmpty();
        assertThat(heads(Clearance.PUBLIC).stream().map(told -> told.charAt(0)))
                .containsExactlyInAnyOrder('A', 'B', 'C');
        assertThat(heads(Clearance.PUBLIC)).noneMatch(told -> told.contains("20"));
        assertThat(streamed(Clearance.PUBLIC)).isEmpty();
        assertThat(heads(new Clearance(AccessClass.MEMBERS, Set.of(YUBEI), Set.of())))
                .containsExactlyInAnyOrder("C 2024 300", "A", "B");
        assertThat(values("A", SECRET)).containsExactly("2024 500", "2023 10");
        assertThat(new PostgresSourceUses(store.sql).uses()).isEmpty();
    }

    @Test
    void comparesEachClassWithItselfAlone() {
        city();
        store.setClock("2026-04-01T00:00:00Z");
        store.recorded(sheet -> heads(sheet, "B", Y2023, 25, AccessClass.PUBLIC));
        assertThat(values("B", Clearance.PUBLIC)).containsExactly("2023 25");
        int before = store.sql.fetchCount(RESTRICTED_FACT);
        store.recorded(sheet -> heads(sheet, "A", Y2024, 500, AccessClass.OFFICER));
        assertThat(store.sql.fetchCount(RESTRICTED_FACT)).isEqualTo(before);
    }

    @Test
    void takesAValueOutOfTheClassThatACompleteSheetDoesNotNameAnyMore() {
        store.recorded(sheet -> {
            firm(sheet, "A", FULING);
            heads(sheet, "A", Y2024, 10, AccessClass.PUBLIC);
            sheet.complete();
        });
        store.recorded(sheet -> {
            firm(sheet, "A", FULING);
            heads(sheet, "A", Y2024, 11, AccessClass.OFFICER);
            sheet.complete();
        });
        assertThat(values("A", Clearance.PUBLIC)).isEmpty();
        assertThat(values("A", Clearance.everywhere(AccessClass.OFFICER))).containsExactly("2024 11");
        store.recorded(sheet -> {
            firm(sheet, "A", FULING);
            heads(sheet, "A", Y2024, 12, AccessClass.SECRET);
            sheet.complete();
        });
        assertThat(values("A", Clearance.everywhere(AccessClass.OFFICER))).isEmpty();
        assertThat(values("A", SECRET)).containsExactly("2024 12");
        assertThat(heads(SECRET)).containsExactly("A 2024 12");
    }

    @Test
    void readsWhatEverybodyReadsWhereAStricterValueIsWithdrawn() {
        store.recorded(sheet -> {
            firm(sheet, "A", FULING);
            heads(sheet, "A", Y2024, 10, AccessClass.PUBLIC);
        });
        store.setClock("2026-02-01T00:00:00Z");
        store.recorded(sheet -> heads(sheet, "A", Y2024, 11, AccessClass.OFFICER));
        assertThat(values("A", SECRET)).containsExactly("2024 11");
        store.setClock("2026-03-01T00:00:00Z");
        store.recorded(sheet ->
                sheet.fact(1, stock("A"), EMPLOYEES, Y2024, new FactValue.Withdrawn(), SOURCE, AccessClass.OFFICER));
        for (Clearance reader : List.of(Clearance.PUBLIC, Clearance.everywhere(AccessClass.OFFICER), SECRET)) {
            assertThat(values("A", reader)).containsExactly("2024 10");
            assertThat(heads(reader)).containsExactly("A 2024 10");
        }
        int before = store.sql.fetchCount(RESTRICTED_FACT);
        store.recorded(sheet ->
                sheet.fact(1, stock("A"), EMPLOYEES, Y2024, new FactValue.Withdrawn(), SOURCE, AccessClass.MEMBERS));
        assertThat(store.sql.fetchCount(RESTRICTED_FACT))
                .as("nothing of this class is there to withdraw")
                .isEqualTo(before);
    }

    @Test
    void refusesToChangeOrDeleteARestrictedFact() {
        city();
        for (Runnable attempt : List.<Runnable>of(
                () -> store.sql.deleteFrom(RESTRICTED_FACT).execute(),
                () -> store.sql
                        .update(RESTRICTED_FACT)
                        .set(RESTRICTED_FACT.ACCESS, (short) 1)
                        .execute())) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }
}
