package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.FreshDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedPackModuleIT {

    private static final SubjectKey FIRM = FirmTables.key("600129.SH");

    private final LoadingHouse house = new LoadingHouse(FreshDatabase.create());
    private SmallPack pack = new SmallPack(Path.of(""));

    @BeforeEach
    void load(@TempDir Path directory) {
        pack = SmallPack.in(directory);
        assertThat(house.load(directory).values()).allMatch(TableOutcome.Loaded.class::isInstance);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private TableOutcome again(String table) {
        Map<String, TableOutcome> outcomes = house.load(pack.directory());
        assertThat(outcomes).containsKey(table);
        return java.util.Objects.requireNonNull(outcomes.get(table));
    }

    private TableOutcome.Written written(String table) {
        return switch (again(table)) {
            case TableOutcome.Loaded loaded -> loaded.written();
            case TableOutcome other -> throw new AssertionError(table + ": " + other);
        };
    }

    private Subject firm() {
        return house.subjects().find(FIRM).orElseThrow();
    }

    private List<Fact> history(String indicator, String year) {
        return house.facts()
                .history(
                        firm().id(),
                        indicator,
                        Period.of(year),
                        house.facts().knownUntil().orElseThrow());
    }

    @Test
    void changesNothingWhenNothingChanged() {
        Map<String, Long> before = house.counts();
        assertThat(house.load(pack.directory()).values()).allMatch(TableOutcome.Unchanged.class::isInstance);
        assertThat(house.counts()).isEqualTo(before);
    }

    @Test
    void writesOneChangedCellAsOneCorrectionAndKeepsTheEarlierReading() {
        KnowledgeTime before = house.facts().knownUntil().orElseThrow();
        KnowledgeTime updated =
                house.subjects().find(FirmTables.key("000625.SZ")).orElseThrow().updatedAt();

        pack.change("listed_firm_years", "600129.SH,2021,", ",12465,", ",12466,");
        TableOutcome.Written written = written("listed_firm_years");

        assertThat(written.facts()).isEqualTo(1);
        assertThat(written.corrections()).isEqualTo(1);
        assertThat(history("FIRM_EMPLOYEES", "2021"))
                .extracting(fact -> ((FactValue.Quantity) fact.value()).number().intValueExact())
                .containsExactly(12466, 12465);
        assertThat(house.facts()
                        .in("FIRM_EMPLOYEES", Period.of("2021"), java.util.Set.of(firm().id()), before)
                        .values())
                .extracting(value -> ((FactValue.Quantity) value).number().intValueExact())
                .containsExactly(12465);
        assertThat(house.subjects()
                        .find(FirmTables.key("000625.SZ"))
                        .orElseThrow()
                        .updatedAt())
                .isEqualTo(updated);
    }

    @Test
    void withdrawsWhatAnEmptiedCellSaid() {
        pack.change("listed_firm_years", "600129.SH,2021,", ",12465,", ",,");
        TableOutcome.Written written = written("listed_firm_years");

        assertThat(written.corrections()).isEqualTo(1);
        assertThat(history("FIRM_EMPLOYEES", "2021"))
                .first()
                .extracting(Fact::value)
                .isEqualTo(new FactValue.Withdrawn());
        assertThat(house.facts().of(firm().id(), house.facts().knownUntil().orElseThrow()))
                .noneMatch(fact -> fact.indicator().code().equals("FIRM_EMPLOYEES")
                        && fact.period().equals(Period.of("2021")));
    }

    @Test
    void takesADroppedDoubtBackAndStillTellsItAsKnownBefore() {
        String line = pack.lines("doubts").get(1);
        KnowledgeTime before = house.facts().knownUntil().orElseThrow();
        long doubted = house.doubts().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();

        pack.keep("doubts", kept -> !kept.equals(line));
        written("doubts");

        assertThat(house.doubts().counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(doubted - 1);
        Subject firm =
                house.subjects().find(FirmTables.key(line.split("[, ]", -1)[1])).orElseThrow();
        assertThat(doubts(firm, before)
                        - doubts(firm, house.facts().knownUntil().orElseThrow()))
                .isEqualTo(1);
    }

    private long doubts(Subject subject, KnowledgeTime at) {
        return house.facts().of(subject.id(), at).stream()
                .filter(fact -> fact.doubt() != null)
                .count();
    }

    @Test
    void loadsNoDoubtWhenOneQuotesAnotherValueAndNamesItsPlace() {
        Map<String, Long> before = house.counts();
        String line = pack.lines("doubts").get(1);
        String value = line.split(",", -1)[3];
        pack.change("doubts", line, "," + value + ",", ",1234567,");

        TableOutcome outcome = again("doubts");

        assertThat(outcome).isInstanceOf(TableOutcome.Refused.class);
        assertThat(((TableOutcome.Refused) outcome).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("doubts.csv");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("value");
            assertThat(problem.value()).isEqualTo("1234567");
            assertThat(problem.expected()).endsWith(value);
        });
        assertThat(house.counts()).isEqualTo(before);
    }

    @Test
    void namesTheColumnOfADoubtThatPointsNowhere() {
        String line = pack.lines("doubts").get(1);
        String key = line.split(",", -1)[1];
        pack.change("doubts", line, "," + key + ",", "," + key.split(" ", -1)[0] + " 1999,");
        assertThat(((TableOutcome.Refused) again("doubts")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("row_key"));
    }

    @Test
    void takesBackWhatARemovedRowSaid() {
        List<Subjects.ProductLine> before = house.subjects().products(firm().id());
        String product = before.getFirst().name();

        pack.keep("firm_products", line -> !line.startsWith("600129.SH," + product + ","));
        written("firm_products");

        assertThat(house.subjects().products(firm().id()))
                .hasSize(before.size() - 1)
                .noneMatch(line -> line.name().equals(product));
    }

    @Test
    void movesAFirmWithItsAddress() {
        pack.change("listed_firm_years", "600129.SH,2021,", "重庆市涪陵区太极大道1号", "重庆市渝北区太极大道1号");
        house.load(pack.directory());

        assertThat(firm().region()).hasToString("500112");
        assertThat(house.subjects().relations(firm().id()))
                .filteredOn(relation -> relation.type() == RelationType.LOCATED_IN)
                .extracting(relation -> relation.to().name())
                .containsExactly("渝北区");
    }

    @Test
    void loadsNothingOfATableWithABrokenRowAndNamesItsPlace() {
        Map<String, Long> before = house.counts();
        pack.change("listed_firm_years", "600129.SH,2021,", ",12465,", ",viele,");

        TableOutcome outcome = again("listed_firm_years");

        assertThat(outcome).isInstanceOf(TableOutcome.Refused.class);
        assertThat(((TableOutcome.Refused) outcome).problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("listed_firm_years.csv");
            assertThat(problem.line())
                    .isEqualTo(pack.lines("listed_firm_years").stream()
                                    .takeWhile(line -> !line.startsWith("600129.SH,2021,"))
                                    .count()
                            + 1);
            assertThat(problem.column()).isEqualTo("employees");
            assertThat(problem.value()).isEqualTo("viele");
            assertThat(problem.expected()).isNotBlank();
        });
        assertThat(house.counts()).isEqualTo(before);
        assertThat(house.loads().problems()).containsKey("listed_firm_years");
    }

    @Test
    void leavesTablesWaitingThatNeedABrokenOneAndLoadsTheOthers(@TempDir Path other) {
        SmallPack broken = SmallPack.in(other);
        broken.change("listed_firms", "600129.SH,", "1997-11-18", "1997-11-31");
        try (LoadingHouse fresh = new LoadingHouse(FreshDatabase.create())) {
            Map<String, TableOutcome> outcomes = fresh.load(other);
            assertThat(outcomes.get("listed_firms")).isInstanceOf(TableOutcome.Refused.class);
            assertThat(outcomes.get("listed_firm_years")).isEqualTo(new TableOutcome.Waiting("listed_firms"));
            assertThat(outcomes.get("patents")).isEqualTo(new TableOutcome.Waiting("listed_firms"));
            assertThat(outcomes.get("universities")).isInstanceOf(TableOutcome.Loaded.class);
            assertThat(outcomes.get("province_indicators")).isInstanceOf(TableOutcome.Loaded.class);
        }
    }

    @Test
    void loadsTheTableOnceItsRowIsMended() {
        pack.change("key_projects", "2018YFA0106900,", ",2949,", ",viel,");
        assertThat(again("key_projects")).isInstanceOf(TableOutcome.Refused.class);
        pack.change("key_projects", "2018YFA0106900,", ",viel,", ",2950,");
        assertThat(written("key_projects").corrections()).isEqualTo(1);
        assertThat(house.loads().problems()).isEmpty();
    }
}
