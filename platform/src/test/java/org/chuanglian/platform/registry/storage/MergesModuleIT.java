package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.REVENUE;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Merges.Done;
import org.chuanglian.platform.registry.Merges.Gap;
import org.chuanglian.platform.registry.Merges.Merge;
import org.chuanglian.platform.registry.Merges.Outcome;
import org.chuanglian.platform.registry.Merges.Refused;
import org.chuanglian.platform.registry.Merges.Why;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.registry.Recordings.Recorded;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergesModuleIT {

    private static final Period YEAR = new Period.Year(2021);
    private static final Period NEXT = new Period.Year(2022);
    private static final SubjectKey KEPT = stock("600001.SH");
    private static final SubjectKey MERGED = stock("600002.SH");
    private static final SubjectKey THIRD = stock("600003.SH");
    private static final Cause OFFICER = new Cause(new Recorder.Person(new UUID(1, 1)), "one firm", null);

    private FactStore store;

    @BeforeEach
    void open() {
        store = new FactStore();
        store.recorded(sheet -> {
            describe(sheet, KEPT, "示例重庆大学");
            describe(sheet, MERGED, "示例重庆大学（本部）");
            describe(sheet, THIRD, "示例伙伴");
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void describe(RecordingSheet sheet, SubjectKey key, String name) {
        sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, name, null));
    }

    private static void employs(RecordingSheet sheet, SubjectKey key, Period period, long people) {
        sheet.fact(1, key, EMPLOYEES, period, people(people), SOURCE);
    }

    private SubjectId id(SubjectKey key) {
        return store.subjects.find(key).orElseThrow().id();
    }

    private KnowledgeTime now() {
        return store.facts.knownUntil().orElseThrow();
    }

    private Merge merged(SubjectId kept, SubjectId merged) {
        return done(store.merges.merge(kept, merged, OFFICER));
    }

    private Merge split(Merge merge) {
        return done(store.merges.split(merge.recording().no(), OFFICER));
    }

    private static Merge done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).merge();
    }

    private static Why why(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).why();
    }

    private Map<String, BigDecimal> read(SubjectId subject, KnowledgeTime at) {
        return store.facts.of(subject, at).stream()
                .collect(Collectors.toMap(
                        fact -> fact.indicator().code() + fact.period(),
                        fact -> ((FactValue.Quantity) fact.value()).number().stripTrailingZeros()));
    }

    private static BigDecimal of(long number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static SubjectEntry entry(
            SubjectKey key, String name, @Nullable String place, @Nullable String field, @Nullable String english) {
        return new SubjectEntry(
                key,
                List.of(),
                SubjectKind.ENTERPRISE,
                name,
                english,
                List.of(),
                place == null ? null : new RegionCode(place),
                field,
                false);
    }

    private List<@Nullable Object> described(SubjectId id) {
        Subject subject = store.subjects.find(id).orElseThrow();
        List<@Nullable Object> described = new ArrayList<>();
        described.add(subject.region() == null ? null : subject.region().code());
        described.add(subject.field());
        described.add(subject.nameEn());
        return described;
    }

    @Test
    void fillsPlaceFieldAndEnglishNameThatTheKeptSubjectLacksAndTakesThemBack() {
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        store.recorded(sheet -> {
            sheet.subject(1, entry(KEPT, "示例重庆大学", null, "机械", null));
            sheet.subject(2, entry(MERGED, "示例重庆大学（本部）", "500106", "材料", "Sample University"));
        });
        Merge merge = merged(kept, gone);
        assertThat(described(kept)).containsExactly("500106", "机械", "Sample University");
        assertThat(merge.filled()).isEqualTo(Map.of(Gap.PLACE, "500106", Gap.ENGLISH_NAME, "Sample University"));
        store.recorded(sheet -> sheet.subject(1, entry(KEPT, "示例重庆大学", null, "机械", null)));
        assertThat(described(kept))
                .as("a table that says nothing of the place leaves it")
                .containsExactly("500106", "机械", "Sample University");
        Merge undone = split(merge);
        assertThat(described(kept)).containsExactly(null, "机械", null);
        assertThat(described(gone)).containsExactly("500106", "材料", "Sample University");
        assertThat(undone.filled()).as("what was filled stays in the history").isEqualTo(merge.filled());
        store.recorded(sheet -> sheet.subject(1, entry(KEPT, "示例重庆大学", null, "机械", null)));
        assertThat(described(kept)).containsExactly(null, "机械", null);
    }

    @Test
    void leavesTheKeptSubjectItsOwnPlaceWhenItGotOneSinceTheMerge() {
        SubjectId kept = id(KEPT);
        store.recorded(sheet -> sheet.subject(2, entry(MERGED, "示例重庆大学（本部）", "500106", null, null)));
        Merge merge = merged(kept, id(MERGED));
        store.recorded(sheet -> sheet.subject(1, entry(KEPT, "示例重庆大学", "500106", null, null)));
        split(merge);
        assertThat(described(kept)).containsExactly("500106", null, null);
    }

    @Test
    void readsThroughTheKeptSubjectWhatHungOnTheMergedOne() {
        store.recorded(sheet -> {
            employs(sheet, KEPT, YEAR, 5);
            employs(sheet, MERGED, NEXT, 7);
            sheet.relation(
                    1, new RelationEntry(MERGED, RelationType.SUPPLIES, THIRD, null, null, null, null, null, SOURCE));
            sheet.product(1, MERGED, "减速器", null, SOURCE);
        });
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        SubjectId third = id(THIRD);
        KnowledgeTime before = now();
        Merge merge = merged(kept, gone);
        assertThat(store.subjects.find(gone)).isEmpty();
        assertThat(store.merges.standingFor(gone)).contains(kept);
        assertThat(store.subjects.find(MERGED).orElseThrow().id()).isEqualTo(kept);
        assertThat(store.subjects.find(kept).orElseThrow().keys()).contains(KEPT, MERGED);
        assertThat(store.subjects.find(kept).orElseThrow().otherNames()).containsExactly("示例重庆大学（本部）");
        assertThat(read(kept, now())).isEqualTo(Map.of("EMPLOYEES2021", of(5), "EMPLOYEES2022", of(7)));
        assertThat(read(gone, now())).isEmpty();
        assertThat(store.subjects.relations(third))
                .singleElement()
                .satisfies(relation -> assertThat(relation.from().id()).isEqualTo(kept));
        assertThat(store.subjects.products(kept)).hasSize(1);
        assertThat(read(kept, before)).isEqualTo(Map.of("EMPLOYEES2021", of(5)));
        assertThat(read(gone, before)).isEqualTo(Map.of("EMPLOYEES2022", of(7)));
        Direction sells = new Direction(RelationType.SUPPLIES, true);
        assertThat(store.relations.of(gone, sells, before, 0, 9)).hasSize(1);
        assertThat(store.relations.of(kept, sells, before, 0, 9)).isEmpty();
        KnowledgeTime merged = now();
        Merge undone = split(merge);
        assertThat(undone.stoodAt(before)).isFalse();
        assertThat(undone.stoodAt(merged)).isTrue();
        assertThat(undone.stoodAt(now())).isFalse();
        assertThat(store.subjects.find(MERGED).orElseThrow().id()).isEqualTo(gone);
        assertThat(store.subjects.find(kept).orElseThrow().otherNames()).isEmpty();
        assertThat(read(kept, now())).isEqualTo(Map.of("EMPLOYEES2021", of(5)));
        assertThat(read(gone, now())).isEqualTo(Map.of("EMPLOYEES2022", of(7)));
        assertThat(store.subjects.relations(third))
                .singleElement()
                .satisfies(relation -> assertThat(relation.from().id()).isEqualTo(gone));
        assertThat(store.subjects.products(kept)).isEmpty();
        assertThat(store.subjects.products(gone)).hasSize(1);
        assertThat(store.facts.corrected(gone, now())).isEmpty();
    }

    @Test
    void keepsTheSourceAndTheFirstRecorderOfWhatItTakesOver() {
        store.recorded(sheet -> employs(sheet, MERGED, YEAR, 7));
        Fact said = store.facts.of(id(MERGED), now()).getFirst();
        SubjectId kept = id(KEPT);
        merged(kept, id(MERGED));
        assertThat(store.facts.of(kept, now())).singleElement().satisfies(fact -> {
            assertThat(fact.recording()).isEqualTo(said.recording());
            assertThat(fact.source()).isEqualTo(said.source());
        });
    }

    @Test
    void letsTheKeptSubjectsOwnValueStandAndKeepsTheOtherReadable() {
        store.recorded(sheet -> {
            employs(sheet, KEPT, YEAR, 5);
            employs(sheet, MERGED, YEAR, 7);
        });
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        merged(kept, gone);
        assertThat(read(kept, now())).isEqualTo(Map.of("EMPLOYEES2021", of(5)));
        assertThat(store.facts.history(gone, EMPLOYEES, YEAR, now()))
                .extracting(Fact::value)
                .containsExactly(new FactValue.Withdrawn(), people(7));
        List<SubjectId> readings = new ArrayList<>();
        store.facts.each(EMPLOYEES, now(), reading -> readings.add(reading.subject()));
        assertThat(readings).containsExactly(kept);
    }

    @Test
    void leavesLaterFactsWithTheKeptSubject() {
        store.recorded(sheet -> {
            employs(sheet, MERGED, YEAR, 7);
            employs(sheet, MERGED, NEXT, 8);
        });
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        Merge merge = merged(kept, gone);
        store.recorded(sheet -> {
            employs(sheet, MERGED, YEAR, 9);
            sheet.fact(1, KEPT, REVENUE, YEAR, new FactValue.Quantity(BigDecimal.TWO, "CNY"), SOURCE);
        });
        split(merge);
        assertThat(read(kept, now())).isEqualTo(Map.of("EMPLOYEES2021", of(9), "REVENUE2021", of(2)));
        assertThat(read(gone, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7), "EMPLOYEES2022", of(8)));
    }

    @Test
    void showsOneSubjectInListsCountsAndTheFeed() {
        SubjectId gone = id(MERGED);
        long position = store.feed.readSince(SubjectFeed.START, entry -> {}, withdrawn -> {});
        Merge merge = merged(id(KEPT), gone);
        assertThat(store.subjects.tallies().stream()
                        .mapToLong(tally -> tally.subjects())
                        .sum())
                .isEqualTo(2);
        List<String> told = new ArrayList<>();
        store.feed.readSince(
                position,
                entry -> told.add(entry.name() + entry.otherNames().size()),
                withdrawn -> told.add("gone " + withdrawn.equals(gone)));
        assertThat(told).containsExactlyInAnyOrder("示例重庆大学1", "gone true");
        split(merge);
        assertThat(store.subjects.tallies().stream()
                        .mapToLong(tally -> tally.subjects())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void goesOnTakingTablesThatTellBothAsTwo() {
        Cause pack = new Cause(new Recorder.Pack("firms"), "a pack", null);
        assertThat(store.recordings.record(pack, MergesModuleIT::tellsBoth)).isInstanceOf(Recorded.class);
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        Merge merge = merged(kept, gone);
        Map<String, BigDecimal> one = read(kept, now());
        assertThat(one).isEqualTo(Map.of("EMPLOYEES2021", of(5), "EMPLOYEES2022", of(8)));
        assertThat(store.recordings.record(pack, MergesModuleIT::tellsBoth))
                .isInstanceOfSatisfying(Recorded.class, again -> {
                    assertThat(again.facts()).isZero();
                    assertThat(again.relations()).isZero();
                    assertThat(again.held()).isEmpty();
                });
        assertThat(read(kept, now())).isEqualTo(one);
        assertThat(store.subjects.find(kept).orElseThrow().name()).isEqualTo("示例重庆大学");
        assertThat(store.subjects.relations(kept)).hasSize(1);
        split(merge);
        assertThat(store.recordings.record(pack, MergesModuleIT::tellsBoth)).isInstanceOf(Recorded.class);
        assertThat(read(gone, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7), "EMPLOYEES2022", of(8)));
        assertThat(store.subjects.relations(gone)).hasSize(1);
        assertThat(store.subjects.relations(kept)).isEmpty();
    }

    private static void tellsBoth(RecordingSheet sheet) {
        describe(sheet, KEPT, "示例重庆大学");
        describe(sheet, MERGED, "示例重庆大学（本部）");
        employs(sheet, KEPT, YEAR, 5);
        employs(sheet, MERGED, YEAR, 7);
        employs(sheet, MERGED, NEXT, 8);
        sheet.doubt(1, MERGED, EMPLOYEES, YEAR, people(7), Doubt.KNOWN_OUTLIER);
        sheet.relation(
                1, new RelationEntry(MERGED, RelationType.SUPPLIES, THIRD, null, null, null, null, null, SOURCE));
        sheet.complete();
    }

    @Test
    void endsWithItsTableWhatATableAloneHadSaid() {
        Cause pack = new Cause(new Recorder.Pack("firms"), "a pack", null);
        store.recordings.record(pack, MergesModuleIT::tellsBoth);
        SubjectId kept = id(KEPT);
        merged(kept, id(MERGED));
        store.recordings.record(pack, RecordingSheet::complete);
        assertThat(read(kept, now())).isEmpty();
        assertThat(store.subjects.relations(kept)).isEmpty();
    }

    @Test
    void bringsNothingBackThatItsTableHasTakenBackSince() {
        Cause upload = new Cause(new Recorder.Upload(new UUID(7, 1), new UUID(7, 2)), "an upload", null);
        store.recordings.record(upload, sheet -> {
            employs(sheet, MERGED, YEAR, 7);
            sheet.relation(
                    1, new RelationEntry(MERGED, RelationType.SUPPLIES, THIRD, null, null, null, null, null, SOURCE));
        });
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        Merge merge = merged(kept, gone);
        store.recordings.record(upload, RecordingSheet::complete);
        assertThat(read(kept, now())).isEmpty();
        assertThat(store.subjects.relations(kept)).isEmpty();
        split(merge);
        assertThat(read(gone, now())).isEmpty();
        assertThat(store.subjects.relations(gone)).isEmpty();
    }

    @Test
    void mergesWhatWasMergedIntoAndUndoesTheNewestFirst() {
        store.recorded(sheet -> {
            employs(sheet, MERGED, YEAR, 7);
            sheet.relation(
                    1, new RelationEntry(MERGED, RelationType.SUPPLIES, THIRD, null, null, null, null, null, SOURCE));
        });
        SubjectId first = id(MERGED);
        SubjectId second = id(KEPT);
        SubjectId third = id(THIRD);
        Merge one = merged(second, first);
        Merge two = merged(third, second);
        assertThat(store.merges.standingFor(first)).contains(third);
        assertThat(read(third, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7)));
        assertThat(why(store.merges.split(one.recording().no(), OFFICER))).isEqualTo(Why.LATER_MERGE);
        split(two);
        assertThat(read(second, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7)));
        assertThat(store.subjects.relations(second)).hasSize(1);
        split(one);
        assertThat(read(second, now())).isEmpty();
        assertThat(read(first, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7)));
        assertThat(store.subjects.relations(second)).isEmpty();
        assertThat(store.subjects.relations(first))
                .singleElement()
                .satisfies(relation -> assertThat(relation.to().id()).isEqualTo(third));
    }

    @Test
    void refusesWhatCannotBeOneAndTellsTheSecondWhoMergesCrosswise() {
        store.recorded(sheet -> sheet.subject(1, SubjectEntry.named(stock("9"), SubjectKind.PERSON, "示例人", null)));
        SubjectId one = id(KEPT);
        SubjectId two = id(MERGED);
        assertThat(why(store.merges.merge(one, one, OFFICER))).isEqualTo(Why.SAME);
        assertThat(why(store.merges.merge(one, id(stock("9")), OFFICER))).isEqualTo(Why.UNLIKE);
        Merge merge = merged(one, two);
        int acts = store.acts.size();
        assertThat(why(store.merges.merge(two, one, OFFICER))).isEqualTo(Why.GONE);
        assertThat(why(store.merges.merge(one, two, OFFICER))).isEqualTo(Why.SAME);
        assertThat(store.acts).hasSize(acts);
        split(merge);
        assertThat(why(store.merges.split(merge.recording().no(), OFFICER))).isEqualTo(Why.NO_MERGE);
        assertThat(store.acts.stream().map(Act::kind)).contains(ActKind.SUBJECTS_MERGED, ActKind.SUBJECTS_SPLIT);
        assertThat(store.merges.of(two)).hasSize(1);
    }

    @Test
    void movesTheStepsOfAnInstitutionThatHadNone() {
        store.recorded(
                sheet -> sheet.stage(1, MERGED, Stage.NEGOTIATION, java.time.LocalDate.of(2024, 1, 2), "a letter"));
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        Merge merge = merged(kept, gone);
        assertThat(store.subjects.find(kept).orElseThrow().stage()).isEqualTo(Stage.NEGOTIATION);
        assertThat(store.subjects.stages(kept)).hasSize(1);
        split(merge);
        assertThat(store.subjects.find(kept).orElseThrow().stage()).isNull();
        assertThat(store.subjects.find(gone).orElseThrow().stage()).isEqualTo(Stage.NEGOTIATION);
    }

    @Test
    void changesNothingOfAReadingThatNotEverybodyMayRead() {
        store.recorded(sheet -> {
            sheet.fact(1, KEPT, EMPLOYEES, YEAR, people(50), SOURCE, AccessClass.OFFICER);
            employs(sheet, MERGED, YEAR, 7);
            sheet.fact(1, MERGED, EMPLOYEES, NEXT, people(80), SOURCE, AccessClass.OFFICER);
        });
        SubjectId kept = id(KEPT);
        SubjectId gone = id(MERGED);
        var cleared = store.facts.clearedFor(Clearance.everywhere(AccessClass.SECRET));
        Merge merge = merged(kept, gone);
        assertThat(read(kept, now())).isEqualTo(Map.of("EMPLOYEES2021", of(7)));
        assertThat(cleared.of(kept, now())).extracting(Fact::value).containsExactly(people(80), people(50));
        split(merge);
        assertThat(read(kept, now())).isEmpty();
        assertThat(cleared.of(kept, now())).extracting(Fact::value).containsExactly(people(50));
        assertThat(cleared.of(gone, now())).extracting(Fact::value).containsExactly(people(80), people(7));
    }
}
