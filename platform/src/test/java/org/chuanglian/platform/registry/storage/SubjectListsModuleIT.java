package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.dozens;
import static org.chuanglian.platform.registry.storage.FactStore.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectFilter.ClassCode;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectFilter.Samples;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every list is compared with what a loop over the same subjects gives. */
class SubjectListsModuleIT {

    private static final int SUBJECTS = 400;
    private static final List<String> FIELDS = List.of("集成电路", "新材料", "生物医药");
    private static final List<String> REGIONS = List.of("500106", "500112", "500000", "510100", "510107", "110108");
    private static final List<SubjectKind> KINDS =
            List.of(SubjectKind.ENTERPRISE, SubjectKind.UNIVERSITY, SubjectKind.PATENT, SubjectKind.PROJECT);

    private static final FactStore STORE = new FactStore();
    private static final SubjectLists LISTS = STORE.lists;
    private static final List<Known> SUBJECTS_KNOWN = new ArrayList<>();

    /** A subject as the test remembers it. */
    private record Known(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable String region,
            @Nullable String field,
            @Nullable Stage stage,
            boolean sample,
            @Nullable Long employees,
            @Nullable String code) {}

    private record Drawn(
            SubjectKey key,
            SubjectKind kind,
            String name,
            @Nullable RegionCode region,
            @Nullable String field,
            boolean sample) {}

    @BeforeAll
    static void generate() {
        long seed = System.nanoTime();
        System.out.println("SubjectListsModuleIT seed " + seed);
        Random random = new Random(seed);
        STORE.catalogue.define(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Classified("gbt4754", "C", "制造业", null, null, 1, 1, SOURCE),
                        new Classified("gbt4754", "C39", "电子设备", null, "C", 2, 2, SOURCE),
                        new Classified("gbt4754", "I", "信息", null, null, 1, 3, SOURCE)));
        List<Drawn> drawn = IntStream.range(0, SUBJECTS)
                .mapToObj(i -> new Drawn(
                        new SubjectKey(SubjectKey.Scheme.PACK, "s" + i),
                        KINDS.get(random.nextInt(KINDS.size())),
                        Stream.of("重庆", "一种", "Alpha ", "两江", "100%_").toList().get(random.nextInt(5))
                                + random.nextInt(90),
                        random.nextInt(5) == 0 ? null : new RegionCode(REGIONS.get(random.nextInt(REGIONS.size()))),
                        random.nextInt(4) == 0 ? null : FIELDS.get(random.nextInt(FIELDS.size())),
                        random.nextInt(20) == 0))
                .toList();
        Map<SubjectKey, Long> employees = new java.util.HashMap<>();
        Map<SubjectKey, Stage> stages = new java.util.HashMap<>();
        Map<SubjectKey, String> codes = new java.util.HashMap<>();
        STORE.recorded(sheet -> {
            for (Drawn subject : drawn) {
                SubjectKey key = subject.key();
                sheet.subject(
                        1,
                        new SubjectEntry(
                                key,
                                List.of(),
                                subject.kind(),
                                subject.name(),
                                null,
                                List.of(),
                                subject.region(),
                                subject.field(),
                                subject.sample()));
                if (subject.kind() == SubjectKind.ENTERPRISE && random.nextInt(3) > 0) {
                    long number = random.nextInt(50);
                    boolean inDozens = random.nextBoolean();
                    employees.put(key, inDozens ? 12 * number : number);
                    sheet.fact(
                            2, key, EMPLOYEES, Period.of("2021"), inDozens ? dozens(number) : people(number), SOURCE);
                }
                if (random.nextInt(6) == 0) {
                    Stage stage = random.nextBoolean() ? Stage.SIGNING : Stage.EXIT;
                    stages.put(key, stage);
                    sheet.stage(3, key, Stage.NEGOTIATION, LocalDate.of(2025, 1, 1), "纪要");
                    sheet.stage(3, key, stage, LocalDate.of(2025, 1, 1), "协议");
                }
                if (random.nextInt(4) == 0) {
                    String code = random.nextBoolean() ? "C39" : "I";
                    codes.put(key, code);
                    sheet.classified(4, key, "gbt4754", code, SOURCE);
                }
            }
            for (int i = 1; i < 30; i++) {
                sheet.relation(
                        5,
                        new RelationEntry(
                                drawn.get(i).key(),
                                RelationType.COOPERATES,
                                drawn.get(0).key(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                SOURCE));
            }
        });
        for (Drawn subject : drawn) {
            RegionCode region = subject.region();
            SUBJECTS_KNOWN.add(new Known(
                    STORE.subjects.find(subject.key()).orElseThrow().id(),
                    subject.kind(),
                    subject.name(),
                    region == null ? null : region.code(),
                    subject.field(),
                    stages.get(subject.key()),
                    subject.sample(),
                    employees.get(subject.key()),
                    codes.get(subject.key())));
        }
    }

    private static List<SubjectFilter> filters() {
        SubjectFilter all = SubjectFilter.ALL;
        SubjectFilter firms = all.withKinds(Set.of(SubjectKind.ENTERPRISE));
        SubjectFilter two = all.withKinds(Set.of(SubjectKind.PATENT, SubjectKind.UNIVERSITY));
        Place chongqing = new Place.Within(new RegionCode("500000"));
        Place district = new Place.Within(new RegionCode("500106"));
        Place chengdu = new Place.Within(new RegionCode("510100"));
        return List.of(
                all,
                firms,
                two,
                all.withPlace(chongqing),
                firms.withPlace(chongqing),
                two.withPlace(district),
                all.withPlace(chengdu),
                two.withPlace(chengdu),
                all.withPlace(new Place.Unknown()),
                all.withField("集成电路"),
                two.withField("新材料").withPlace(chongqing),
                all.withField("没有的领域"),
                all.withLife(new Life.Imported()),
                firms.withLife(new Life.At(Stage.EXIT)),
                all.withSamples(Samples.ONLY),
                firms.withSamples(Samples.EXCLUDED),
                all.withText("重"),
                all.withText("P"),
                firms.withText("7"),
                all.withText("重庆"),
                all.withText("重庆1").withPlace(chongqing),
                all.withText("ALPHA 2"),
                all.withText("0%_"),
                all.withText("%"),
                two.withText("一种"),
                all.withText("无此名"),
                all.withFiledUnder(new ClassCode("gbt4754", "C")),
                firms.withFiledUnder(new ClassCode("gbt4754", "I")),
                all.withRelatedTo(SUBJECTS_KNOWN.getFirst().id()));
    }

    private static boolean passes(SubjectFilter filter, Known subject) {
        return kindPasses(filter, subject)
                && placePasses(filter, subject)
                && fieldPasses(filter, subject)
                && lifePasses(filter, subject)
                && samplePasses(filter, subject)
                && searchPasses(filter, subject);
    }

    private static boolean kindPasses(SubjectFilter filter, Known subject) {
        return filter.kinds().isEmpty() || filter.kinds().contains(subject.kind());
    }

    private static boolean placePasses(SubjectFilter filter, Known subject) {
        return switch (filter.place()) {
            case null -> true;
            case Place.Unknown() -> subject.region() == null;
            case Place.Within within ->
                subject.region() != null && within.region().contains(new RegionCode(subject.region()));
        };
    }

    private static boolean fieldPasses(SubjectFilter filter, Known subject) {
        return filter.field() == null || filter.field().equals(subject.field());
    }

    private static boolean lifePasses(SubjectFilter filter, Known subject) {
        return switch (filter.life()) {
            case null -> true;
            case Life.Imported() -> subject.stage() != null;
            case Life.At at -> at.stage() == subject.stage();
        };
    }

    private static boolean samplePasses(SubjectFilter filter, Known subject) {
        return switch (filter.samples()) {
            case INCLUDED -> true;
            case ONLY -> subject.sample();
            case EXCLUDED -> !subject.sample();
        };
    }

    private static boolean searchPasses(SubjectFilter filter, Known subject) {
        boolean text = subject.name()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(filter.text().toLowerCase(java.util.Locale.ROOT));
        ClassCode code = filter.filedUnder();
        boolean filed =
                code == null || (subject.code() != null && subject.code().startsWith(code.code()));
        int place = SUBJECTS_KNOWN.indexOf(subject);
        return text && filed && (filter.relatedTo() == null || (place > 0 && place < 30));
    }

    private static List<SubjectOrder> orders() {
        return Stream.of(
                        new SubjectOrder.Key.Name(),
                        new SubjectOrder.Key.Updated(),
                        new SubjectOrder.Key.Reading(EMPLOYEES))
                .flatMap(key -> Stream.of(new SubjectOrder(key, false), new SubjectOrder(key, true)))
                .toList();
    }

    private static Comparator<Known> comparator(SubjectOrder order) {
        Comparator<Known> byId = Comparator.comparing(subject -> subject.id().toString());
        boolean descending = order.descending();
        return switch (order.key()) {
            case SubjectOrder.Key.Name() -> {
                Comparator<Known> byName = Comparator.comparing(Known::name).thenComparing(byId);
                yield descending ? byName.reversed() : byName;
            }
            case SubjectOrder.Key.Updated() -> descending ? byId : byId.reversed();
            case SubjectOrder.Key.Reading(String indicator) -> {
                Comparator<Long> number = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
                Comparator<@Nullable Long> missingLast = Comparator.nullsLast(number);
                Comparator<Known> byNumber = (one, other) -> missingLast.compare(one.employees(), other.employees());
                yield byNumber.thenComparing(descending ? byId : byId.reversed());
            }
        };
    }

    @Test
    void listsWhatALoopOverAllSubjectsLists() {
        listsWhatALoopLists(LISTS);
    }

    @Test
    void listsTheSameWhenASearchFindsTooManyToKeep() {
        listsWhatALoopLists(STORE.listsOrdering(20));
    }

    private static void listsWhatALoopLists(SubjectLists lists) {
        for (SubjectFilter filter : filters()) {
            for (SubjectOrder order : orders()) {
                List<SubjectId> expected = SUBJECTS_KNOWN.stream()
                        .filter(subject -> passes(filter, subject))
                        .sorted(comparator(order))
                        .map(Known::id)
                        .toList();
                SubjectQuery query = new SubjectQuery(filter, order, List.of(), 1, 50);
                List<SubjectId> listed = new ArrayList<>();
                for (int page = 1; page <= Math.max(1, (expected.size() + 49) / 50); page++) {
                    SubjectLists.Page read = lists.page(query.withPage(page));
                    assertThat(read.total()).as(filter + " " + order.code()).isEqualTo(expected.size());
                    read.rows().forEach(row -> listed.add(row.id()));
                }
                assertThat(listed).as(filter + " " + order.code()).isEqualTo(expected);
                List<SubjectId> streamed = new ArrayList<>();
                lists.each(query, row -> streamed.add(row.id()));
                assertThat(streamed)
                        .as("streamed " + filter + " " + order.code())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void countsEachDivisionUnderTheOtherPartsOfTheFilter() {
        for (SubjectFilter filter : filters()) {
            SubjectLists.Facets facets = LISTS.facets(filter);
            assertThat(facets.total())
                    .as("total of " + filter)
                    .isEqualTo(SUBJECTS_KNOWN.stream()
                            .filter(s -> passes(filter, s))
                            .count());
            assertThat(new TreeMap<>(facets.kinds()))
                    .as("kinds of " + filter)
                    .isEqualTo(counts(filter.withKinds(Set.of()), Known::kind));
            assertThat(facets.regions())
                    .as("regions of " + filter)
                    .isEqualTo(counts(filter.withPlace(null), s -> Objects.requireNonNullElse(s.region(), "")));
            assertThat(facets.fields())
                    .as("fields of " + filter)
                    .isEqualTo(counts(filter.withField(null), s -> Objects.requireNonNullElse(s.field(), "")));
            assertThat(facets.stages())
                    .as("stages of " + filter)
                    .isEqualTo(counts(
                            filter.withLife(null),
                            s -> s.stage() == null ? "" : s.stage().code()));
            assertThat(facets.samples())
                    .as("samples of " + filter)
                    .isEqualTo(SUBJECTS_KNOWN.stream()
                            .filter(s -> s.sample() && passes(filter.withSamples(Samples.INCLUDED), s))
                            .count());
        }
    }

    private static <K extends Comparable<K>> Map<K, Long> counts(SubjectFilter filter, Function<Known, K> key) {
        Map<K, Long> counts = new TreeMap<>();
        Predicate<Known> passes = subject -> passes(filter, subject);
        SUBJECTS_KNOWN.stream().filter(passes).forEach(subject -> counts.merge(key.apply(subject), 1L, Long::sum));
        return counts;
    }

    @Test
    void showsTheNewestReadingOfAChosenColumn() {
        Known firm = SUBJECTS_KNOWN.stream()
                .filter(subject -> subject.employees() != null)
                .findFirst()
                .orElseThrow();
        SubjectQuery query = SubjectQuery.ALL
                .with(SubjectFilter.ALL.withText(firm.name()))
                .withColumns(List.of(new SubjectColumn.Reading(EMPLOYEES)));
        SubjectLists.Row row = LISTS.page(query).rows().stream()
                .filter(found -> found.id().equals(firm.id()))
                .findFirst()
                .orElseThrow();
        SubjectLists.Reading reading = Objects.requireNonNull(row.readings().get(EMPLOYEES));
        assertThat(reading.number()).isEqualByComparingTo(Objects.toString(firm.employees()));
        assertThat(reading.unit()).isEqualTo("person");
        assertThat(reading.period()).isEqualTo(Period.of("2021"));
    }

    @Test
    void keepsTheNewestReadingsInTheIndicatorsUnitWhenThatChanges() {
        FactStore other = new FactStore();
        try (other) {
            SubjectKey firm = FactStore.stock("000001");
            other.recorded(sheet -> {
                sheet.subject(
                        1,
                        new SubjectEntry(
                                firm, List.of(), SubjectKind.ENTERPRISE, "某厂", null, List.of(), null, null, false));
                sheet.fact(1, firm, EMPLOYEES, Period.of("2021"), people(24), SOURCE);
            });
            Indicator people = other.catalogue.indicator(EMPLOYEES).orElseThrow();
            other.catalogue.define(
                    List.of(),
                    List.of(),
                    List.of(new Indicator(
                            EMPLOYEES,
                            people.nameZh(),
                            people.nameEn(),
                            people.valueType(),
                            "person12",
                            people.direction(),
                            people.appliesTo(),
                            people.grouping(),
                            people.definitionZh(),
                            people.definitionEn(),
                            people.position())),
                    List.of());
            SubjectQuery query = SubjectQuery.ALL.withColumns(List.of(new SubjectColumn.Reading(EMPLOYEES)));
            assertThat(other.lists.page(query).rows()).singleElement().satisfies(row -> {
                SubjectLists.Reading reading =
                        Objects.requireNonNull(row.readings().get(EMPLOYEES));
                assertThat(reading.unit()).isEqualTo("person12");
                assertThat(reading.number()).isEqualByComparingTo("2");
            });
        }
    }

    @Test
    void seesAtOnceWhatAnotherRecordingBrings() {
        FactStore other = new FactStore();
        assertThat(other.lists.page(SubjectQuery.ALL).total()).isZero();
        other.recorded(sheet -> sheet.subject(
                1,
                SubjectEntry.named(
                        FactStore.stock("600129.SH"), SubjectKind.ENTERPRISE, "太极集团", new RegionCode("500102"))));
        assertThat(other.lists.page(SubjectQuery.ALL).total()).isEqualTo(1);
        assertThat(other.lists.facets(SubjectFilter.ALL).kinds())
                .isEqualTo(new EnumMap<>(Map.of(SubjectKind.ENTERPRISE, 1L)));
    }

    @Test
    void countsAWordAnewWhenARecordingChangesWhatItFinds() {
        try (FactStore other = new FactStore()) {
            SubjectKey first = FactStore.stock("600129.SH");
            SubjectKey second = FactStore.stock("600130.SH");
            SubjectFilter word = SubjectFilter.ALL.withText("太极");
            other.recorded(sheet -> sheet.subject(1, SubjectEntry.named(first, SubjectKind.ENTERPRISE, "太极集团", null)));
            assertThat(other.lists.facets(word).total()).isEqualTo(1);
            SubjectFilter ofFirst = SubjectFilter.ALL.withRelatedTo(
                    other.subjects.find(first).orElseThrow().id());
            assertThat(other.lists.facets(ofFirst).total()).isZero();
            other.recorded(sheet -> sheet.subject(1, SubjectEntry.named(second, SubjectKind.ENTERPRISE, "太极药业", null)));
            assertThat(other.lists.facets(word).total()).isEqualTo(2);
            SubjectOrder newestFirst = new SubjectOrder(new SubjectOrder.Key.Updated(), true);
            assertThat(other.lists
                            .page(new SubjectQuery(word, newestFirst, List.of(), 1, 20))
                            .rows())
                    .extracting(SubjectLists.Row::name)
                    .containsExactly("太极药业", "太极集团");
            other.recorded(sheet -> sheet.relation(
                    1, new RelationEntry(first, RelationType.OWNS, second, null, null, null, null, null, SOURCE)));
            assertThat(other.lists.facets(ofFirst).total()).isEqualTo(1);
        }
    }

    @Test
    void hasNoRowsBeyondTheLastPage() {
        SubjectLists.Page page = LISTS.page(SubjectQuery.ALL.withPage(1_000));
        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).isEqualTo(SUBJECTS);
    }
}
