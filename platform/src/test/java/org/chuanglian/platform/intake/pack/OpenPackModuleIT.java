package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.FreshDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real pack, loaded once; every expectation is a count of, or a cell in, its own tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPackModuleIT {

    private final LoadingHouse house = new LoadingHouse(FreshDatabase.create());
    private final SmallPack real = new SmallPack(LoadingHouse.REAL_PACK);
    private Map<String, TableOutcome> outcomes = Map.of();

    @BeforeAll
    void load() {
        outcomes = house.load(LoadingHouse.REAL_PACK);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Subject subject(SubjectKey.Scheme scheme, String key) {
        return house.subjects().find(new SubjectKey(scheme, key)).orElseThrow();
    }

    private Fact fact(Subject subject, String indicator, String period) {
        return house.facts().of(subject.id(), house.facts().knownUntil().orElseThrow()).stream()
                .filter(fact -> fact.indicator().code().equals(indicator)
                        && fact.period().equals(Period.of(period)))
                .findFirst()
                .orElseThrow();
    }

    private long subjects(SubjectKind kind) {
        return house.subjects().tallies().stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Subjects.Tally::subjects)
                .sum();
    }

    private long rows(String table) {
        return real.lines(table).size() - 1L;
    }

    @Test
    void loadsEveryTableWhole() {
        assertThat(outcomes).hasSize(Routes.ALL.size());
        outcomes.forEach((table, outcome) -> assertThat(outcome)
                .as(table)
                .isInstanceOfSatisfying(
                        TableOutcome.Loaded.class,
                        loaded -> assertThat(loaded.rows()).isEqualTo(rows(table))));
    }

    @Test
    void bringsInEveryRowAsItsSubject() {
        assertThat(subjects(SubjectKind.REGION)).isEqualTo(rows("provinces") + rows("districts"));
        assertThat(subjects(SubjectKind.PROJECT)).isEqualTo(rows("key_projects"));
        assertThat(subjects(SubjectKind.PATENT)).isEqualTo(rows("patents"));
        assertThat(subjects(SubjectKind.BANK))
                .isEqualTo(real.lines("listed_firms").stream()
                        .filter(line -> line.contains(",VENDOR,银行,"))
                        .count());
        assertThat(house.loads().newest().get("listed_firms"))
                .satisfies(load -> assertThat(load.subjects()).isEqualTo(rows("listed_firms")));
        assertThat(house.counts()).containsEntry("product_line", rows("firm_products"));
    }

    @Test
    void doubtsExactlyTheValuesThatThePackDoubts() {
        Map<String, Long> reasons = real.lines("doubts").stream()
                .skip(1)
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.substring(line.lastIndexOf(',') + 1), java.util.stream.Collectors.counting()));
        Map<String, Long> counts = new java.util.HashMap<>();
        house.doubts().counts().forEach((reason, count) -> counts.put(reason.code(), count));
        assertThat(counts).isEqualTo(reasons);
        assertThat(house.doubts().page(null, 0, 1_000))
                .hasSize(Math.toIntExact(rows("doubts")))
                .allMatch(org.chuanglian.platform.registry.Doubts.DoubtedValue::holds);
        assertThat(fact(subject(SubjectKey.Scheme.GBT2260, "500000"), "IND_RDINST_EQUIP", "2020"))
                .extracting(Fact::doubt)
                .isEqualTo(org.chuanglian.platform.registry.Doubt.KNOWN_OUTLIER);
    }

    @Test
    void writesOneFactForEveryFilledCell() {
        long cells = real.lines("listed_firm_years").stream()
                .skip(1)
                .mapToLong(line -> List.of(line.split(",", -1)).stream()
                                .skip(2)
                                .filter(cell -> !cell.isEmpty())
                                .count()
                        - extraCommas(line))
                .sum();
        assertThat(written("listed_firm_years").facts()).isEqualTo(cells);
        assertThat(written("province_indicators").facts()).isEqualTo(rows("province_indicators"));
    }

    /** A quoted address may hold commas of its own. */
    private static long extraCommas(String line) {
        int quote = line.indexOf('"');
        return quote < 0
                ? 0
                : line.substring(quote).chars().filter(c -> c == ',').count();
    }

    private TableOutcome.Written written(String table) {
        return ((TableOutcome.Loaded) Objects.requireNonNull(outcomes.get(table))).written();
    }

    @Test
    void keepsAProvincesValueWithItsOwnSource() {
        Fact spending = fact(subject(SubjectKey.Scheme.GBT2260, "500000"), "RD_EXP", "2021");
        assertThat(spending.value()).isEqualTo(new FactValue.Quantity(new BigDecimal("603.8"), "CNY1e8"));
        assertThat(spending.source().code()).isEqualTo("NBS-RDB2021");
        assertThat(spending.recording().recorder()).hasToString("pack:chongqing/province_indicators");
    }

    @Test
    void readsAFirmWithItsDistrictRevenueAndIndustry() {
        Subject firm = subject(SubjectKey.Scheme.STOCK, "600129.SH");
        assertThat(firm.name()).isEqualTo("太极集团");
        assertThat(firm.region()).hasToString("500102");
        assertThat(firm.field()).isEqualTo("中成药");
        assertThat(fact(firm, "FIRM_REVENUE", "2021").value())
                .isEqualTo(new FactValue.Quantity(new BigDecimal("12149432719.04"), "CNY"));
        assertThat(fact(firm, "FIRM_REVENUE", "2021").source().code()).isEqualTo("ANNUAL-REPORTS");
        assertThat(fact(firm, "FIRM_REGISTERED_ADDRESS", "2021").value())
                .isEqualTo(new FactValue.Words("重庆市涪陵区太极大道1号"));
        assertThat(house.subjects().classes(firm.id()))
                .anyMatch(filed -> filed.scheme().equals("SW") && filed.code().equals("370201"));
        assertThat(house.subjects().relations(firm.id()))
                .anyMatch(relation -> relation.type() == RelationType.LOCATED_IN
                        && relation.to().name().equals("涪陵区"));
    }

    @Test
    void letsAUniversityUndertakeItsProjects() {
        Subject project = subject(SubjectKey.Scheme.PROJECT, "2018YFB0905800");
        assertThat(fact(project, "PROJECT_FUNDS", "2018").value())
                .isEqualTo(new FactValue.Quantity(new BigDecimal("2157"), "CNY1e4"));
        assertThat(house.subjects().relations(project.id())).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.UNDERTAKES);
            assertThat(relation.from().name()).isEqualTo("重庆大学");
            assertThat(relation.from().kind()).isEqualTo(SubjectKind.UNIVERSITY);
            assertThat(relation.source().code()).isEqualTo("KEY-PROJECTS");
        });
    }

    @Test
    void saysWhatCouldNotBeReadOfTheFirmsAddresses() {
        long listed = real.lines("listed_firms").stream()
                .filter(line -> line.contains(",500000,"))
                .count();
        assertThat(remarked("listed_firms", Remark.DISTRICT_READ)
                        + remarked("listed_firms", Remark.NO_ADDRESS_IN_CHONGQING)
                        + remarked("listed_firms", Remark.ADDRESS_NAMES_AN_AREA)
                        + remarked("listed_firms", Remark.ADDRESS_NAMES_SEVERAL)
                        + remarked("listed_firms", Remark.ADDRESS_WITHOUT_DISTRICT))
                .isBetween(listed - 5, listed + 5);
        assertThat(remarked("listed_firms", Remark.DISTRICT_READ)).isGreaterThan(30);
    }

    private long remarked(String table, Remark remark) {
        return Objects.requireNonNull(house.loads().newest().get(table)).remarks().stream()
                .filter(remarked -> remarked.remark() == remark)
                .mapToLong(PackLoads.Remarked::occurrences)
                .sum();
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        Map<String, Long> before = house.counts();
        assertThat(house.load(LoadingHouse.REAL_PACK).values()).allMatch(TableOutcome.Unchanged.class::isInstance);
        assertThat(house.counts()).isEqualTo(before);
    }
}
