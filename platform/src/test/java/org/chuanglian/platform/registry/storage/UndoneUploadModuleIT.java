package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoneUploadModuleIT {

    private static final Recorder UPLOAD = new Recorder.Upload(new UUID(7, 1), new UUID(7, 2));
    private static final Recorder OTHER = new Recorder.Upload(new UUID(7, 3), new UUID(7, 2));
    private static final Recorder PACK = new Recorder.Pack("firms");
    private static final Period YEAR = new Period.Year(2021);
    private static final SubjectKey KEY = new SubjectKey(SubjectKey.Scheme.NAME, "示例院");

    private FactStore store;

    @BeforeEach
    void open() {
        store = new FactStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void record(Recorder by, Consumer<RecordingSheet> writes) {
        assertThat(store.recordings.record(new Recordings.Cause(by, "test", null), writes))
                .isInstanceOf(Recordings.Recorded.class);
    }

    private static void describe(RecordingSheet sheet) {
        sheet.subject(1, SubjectEntry.named(KEY, SubjectKind.ENTERPRISE, "示例院", null));
    }

    private static Consumer<RecordingSheet> employs(int people) {
        return sheet -> {
            describe(sheet);
            sheet.fact(
                    1,
                    KEY,
                    FactStore.EMPLOYEES,
                    YEAR,
                    new FactValue.Quantity(BigDecimal.valueOf(people), "person"),
                    FactStore.SOURCE);
        };
    }

    private FactValue employees() {
        SubjectId id = store.subjects.find(KEY).orElseThrow().id();
        return store.facts
                .history(id, FactStore.EMPLOYEES, YEAR, store.facts.knownUntil().orElseThrow())
                .getFirst()
                .value();
    }

    private List<String> followed(long position) {
        List<String> told = new ArrayList<>();
        store.feed.readSince(position, entry -> told.add(entry.name()), withdrawn -> told.add("withdrawn"));
        return told;
    }

    private long tallied() {
        return store.subjects.tallies().stream()
                .mapToLong(tally -> tally.subjects())
                .sum();
    }

    @Test
    void withdrawsWhatTheUploadAloneBroughtInAndKeepsItsHistory() {
        record(UPLOAD, employs(5));
        SubjectId id = store.subjects.find(KEY).orElseThrow().id();
        assertThat(tallied()).isEqualTo(1);
        long position = store.feed.readSince(SubjectFeed.START, entry -> {}, withdrawn -> {});
        record(UPLOAD, RecordingSheet::complete);
        assertThat(store.subjects.find(KEY)).isEmpty();
        assertThat(store.subjects.find(id)).isEmpty();
        assertThat(tallied()).isZero();
        assertThat(followed(position)).containsExactly("withdrawn");
        assertThat(store.facts.history(
                        id, FactStore.EMPLOYEES, YEAR, store.facts.knownUntil().orElseThrow()))
                .hasSize(2);
    }

    @Test
    void bringsAWithdrawnSubjectBackUnderItsOldIdentifier() {
        record(UPLOAD, employs(5));
        SubjectId id = store.subjects.find(KEY).orElseThrow().id();
        record(UPLOAD, RecordingSheet::complete);
        record(OTHER, employs(6));
        assertThat(store.subjects.find(KEY).orElseThrow().id()).isEqualTo(id);
        assertThat(tallied()).isEqualTo(1);
        record(OTHER, RecordingSheet::complete);
        assertThat(store.subjects.find(KEY)).isEmpty();
    }

    @Test
    void keepsWhatOthersSpeakOfToo() {
        record(UPLOAD, UndoneUploadModuleIT::describe);
        record(OTHER, UndoneUploadModuleIT::describe);
        record(UPLOAD, RecordingSheet::complete);
        assertThat(store.subjects.find(KEY)).isPresent();
    }

    @Test
    void givesBackTheValueThatWasKnownBefore() {
        record(PACK, employs(5));
        record(UPLOAD, employs(9));
        assertThat(employees()).isEqualTo(new FactValue.Quantity(BigDecimal.valueOf(9), "person"));
        record(UPLOAD, RecordingSheet::complete);
        assertThat(((FactValue.Quantity) employees()).number()).isEqualByComparingTo("5");
        assertThat(store.subjects.find(KEY)).isPresent();
    }

    @Test
    void givesBackNothingThatAnotherUploadSaidAndTookBack() {
        record(PACK, employs(5));
        record(UPLOAD, employs(8));
        record(OTHER, employs(9));
        record(UPLOAD, RecordingSheet::complete);
        assertThat(((FactValue.Quantity) employees()).number()).isEqualByComparingTo("9");
        record(OTHER, RecordingSheet::complete);
        assertThat(((FactValue.Quantity) employees()).number()).isEqualByComparingTo("5");
    }

    @Test
    void givesBackToOfficersNothingThatAnotherUploadSaidAndTookBack() {
        record(PACK, UndoneUploadModuleIT::describe);
        record(UPLOAD, employsForOfficers(8));
        record(OTHER, employsForOfficers(9));
        record(UPLOAD, RecordingSheet::complete);
        assertThat(officersRead()).containsExactly("9");
        record(OTHER, RecordingSheet::complete);
        assertThat(officersRead()).isEmpty();
    }

    private static Consumer<RecordingSheet> employsForOfficers(int people) {
        return sheet -> sheet.fact(
                1, KEY, FactStore.EMPLOYEES, YEAR, FactStore.people(people), FactStore.SOURCE, AccessClass.OFFICER);
    }

    private List<String> officersRead() {
        SubjectId id = store.subjects.find(KEY).orElseThrow().id();
        Facts facts = store.facts.clearedFor(Clearance.everywhere(AccessClass.OFFICER));
        return facts.of(id, facts.knownUntil().orElseThrow()).stream()
                .map(fact -> ((FactValue.Quantity) fact.value()).number().toPlainString())
                .toList();
    }

    @Test
    void leavesWhatSomebodyCorrectedSince() {
        record(UPLOAD, employs(9));
        record(new Recorder.Person(new UUID(1, 1)), employs(7));
        record(UPLOAD, RecordingSheet::complete);
        assertThat(((FactValue.Quantity) employees()).number()).isEqualByComparingTo("7");
    }
}
