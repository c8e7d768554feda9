package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.RecordingLog.Entry;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings.Recorded;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.ResourceCounts.Placed;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingLogModuleIT {

    private static final SubjectKey ONE = stock("600001.SH");
    private static final SubjectKey TWO = stock("600002.SH");
    private static final RegionCode DISTRICT = new RegionCode("500102");
    private static final Period YEAR = Period.of("2021");

    private final FactStore store = new FactStore();
    private final PostgresRecordingLog log = new PostgresRecordingLog(store.sql);

    @AfterEach
    void close() {
        store.close();
    }

    private static void firm(RecordingSheet sheet, SubjectKey key) {
        sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, "企业" + key.value(), DISTRICT));
    }

    private Recorded twoFirms() {
        return store.recorded(sheet -> {
            firm(sheet, ONE);
            firm(sheet, TWO);
            sheet.fact(2, ONE, EMPLOYEES, YEAR, people(94), SOURCE);
            sheet.relation(
                    3, new RelationEntry(ONE, RelationType.INCUBATES, TWO, null, null, null, null, null, SOURCE));
        });
    }

    @Test
    void tellsWhatEachRecordingChangedNewestFirst() {
        Recorded first = twoFirms();
        Recorded second = store.recorded(sheet -> sheet.fact(1, ONE, EMPLOYEES, YEAR, people(86), SOURCE));
        Recorded third =
                store.recorded(sheet -> sheet.stage(1, TWO, Stage.NEGOTIATION, LocalDate.of(2021, 1, 1), "纪要"));
        List<Entry> entries = log.newest(third.knownAt(), 10);
        assertThat(entries)
                .extracting(entry -> entry.recording().recordedAt())
                .containsExactly(third.knownAt(), second.knownAt(), first.knownAt());
        assertThat(entries)
                .extracting(Entry::subjects, Entry::facts, Entry::corrections, Entry::relations, Entry::steps)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 0L, 0L, 0L, 1L),
                        org.assertj.core.groups.Tuple.tuple(1L, 1L, 1L, 0L, 0L),
                        org.assertj.core.groups.Tuple.tuple(2L, 1L, 0L, 1L, 0L));
        assertThat(entries)
                .extracting(Entry::only)
                .containsExactly(
                        store.subjects.find(TWO).map(subject -> subject.id()),
                        store.subjects.find(ONE).map(subject -> subject.id()),
                        Optional.empty());
    }

    @Test
    void leavesOutWhatChangedNothingAndWhatCameLater() {
        Recorded first = twoFirms();
        Recorded same = store.recorded(sheet -> sheet.fact(1, ONE, EMPLOYEES, YEAR, people(94), SOURCE));
        assertThat(log.newest(same.knownAt(), 10)).hasSize(1);
        store.recorded(sheet -> sheet.fact(1, ONE, EMPLOYEES, YEAR, people(90), SOURCE));
        assertThat(log.newest(first.knownAt(), 10)).hasSize(1);
        assertThat(log.newest(same.knownAt(), 0)).isEmpty();
    }

    @Test
    void countsThoseThatWereThereByThen() {
        PostgresResourceCounts counts = new PostgresResourceCounts(store.sql);
        Recorded first = store.recorded(sheet -> firm(sheet, ONE));
        Recorded second = store.recorded(sheet -> firm(sheet, TWO));
        Placed one = new Placed(SubjectKind.ENTERPRISE, Optional.of(DISTRICT), 1);
        assertThat(counts.placed(first.knownAt())).containsExactly(one);
        assertThat(counts.placed(second.knownAt()))
                .containsExactly(new Placed(SubjectKind.ENTERPRISE, Optional.of(DISTRICT), 2));
    }
}
