package org.chuanglian.platform.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Districts and institutions, scored by what the registry holds of them. */
@PlatformTest(properties = "test.database=index-holdings")
class HoldingsModuleIT {

    private static final Place SHAPINGBA = Place.of(DistrictRegister.SHAPINGBA);
    private static final Place YUBEI = Place.of(DistrictRegister.YUBEI);
    private static final double DIGIT = 1e-9;

    private static DistrictRegister register;
    private static KnowledgeTime filled;
    private static IndexReading nothingImported;

    @Autowired
    private IndexRuns runs;

    @Autowired
    private IndexSchemes schemes;

    @BeforeAll
    static void fill(
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired IndexRuns runs,
            @Autowired IndexSchemes schemes) {
        register = new DistrictRegister(catalogue, recordings);
        filled = register.fill();
        nothingImported = runs.at(schemes.of(Scope.INSTITUTIONS), filled);
    }

    private IndexRun run(Scope scope, KnowledgeTime at) {
        return switch (runs.at(schemes.of(scope), at)) {
            case IndexReading.Computed(IndexRun run) -> run;
            case IndexReading.NotYet notYet -> throw new AssertionError(notYet.reason());
        };
    }

    @Test
    void sumsWhatTheRegistryHoldsOfEnterprisesInADistrict() {
        IndexRun run = run(Scope.DISTRICTS, filled);
        assertThat(run.years()).containsExactly(2021);
        assertThat(run.value("sum:FIRM_RD_STAFF:FIRM_EMPLOYEES", SHAPINGBA, 2021)
                        .orElseThrow())
                .isCloseTo(9.5, within(DIGIT));
        assertThat(run.value("count:FIRM_REVENUE", SHAPINGBA, 2021)).hasValue(3);
        // 30, 50 and 50 points; 50 and 62.9; 50 and 50: by hand from the posts
        assertThat(run.score("JJ", SHAPINGBA, 2021).orElseThrow()).isCloseTo(130 / 3.0, within(DIGIT));
        assertThat(run.score("HY", SHAPINGBA, 2021).orElseThrow())
                .isCloseTo((50 + (4.12 - 1.1) / 4.8 * 100) / 2, within(DIGIT));
        assertThat(run.score("GX", SHAPINGBA, 2021).orElseThrow()).isCloseTo(50, within(DIGIT));
    }

    @Test
    void countsNoSampleNoBankAndNoDoubtedValue() {
        Panel panel = run(Scope.DISTRICTS, filled).panel();
        assertThat(panel.basis().members("count:FIRM_REVENUE", Panel.row(SHAPINGBA, 2021)))
                .hasSize(3);
    }

    @Test
    void scoresNoDistrictByFewerThanThreeEnterprises() {
        IndexRun run = run(Scope.DISTRICTS, filled);
        assertThat(run.panel().subjects()).containsKey(YUBEI).hasSize(3);
        for (String degree : run.scheme().degrees()) {
            assertThat(run.score(degree, YUBEI, 2021)).as(degree).isEmpty();
        }
    }

    @Test
    void comparesNobodyInAYearInWhichTheDistrictOfTooFewIsKnown() {
        IndexRun run = run(Scope.DISTRICTS, filled);
        assertThat(run.panel().basis().reach().get("count:FIRM_REVENUE"))
                .containsEntry(2019, new Basis.Reach(3, 5))
                .containsEntry(2021, new Basis.Reach(5, 6));
        assertThat(run.value("count:FIRM_REVENUE", SHAPINGBA, 2019)).isEmpty();
    }

    @Test
    void givesNobodyAnIndexWhileADegreeHasNoData() {
        IndexRun run = run(Scope.DISTRICTS, filled);
        IndexYear year = runs.year(run, 2021);
        assertThat(run.score("INDEX", SHAPINGBA, 2021)).isEmpty();
        assertThat(year.of("INDEX")).isEmpty();
        assertThat(year.of("KF")).isEmpty();
        assertThat(year.of("JJ"))
                .singleElement()
                .satisfies(one -> assertThat(one.low()).isLessThanOrEqualTo(one.score()));
        assertThat(run.unknown(2021)).contains("seated:imported", "away:supplies:enterprise");
        assertThat(run.coverage("JJ", SHAPINGBA, 2021)).isEqualTo(new IndexRun.Coverage(3, 4));
    }

    @Test
    void hasNoIndexOfInstitutionsWhileNoneIsRecorded() {
        assertThat(nothingImported)
                .isInstanceOfSatisfying(
                        IndexReading.NotYet.class,
                        notYet -> assertThat(notYet.missing()).hasSize(6).contains("ties:incubates:enterprise"));
    }

    @Test
    void scoresAnInstitutionByWhatItBroughtLedAndRaised() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        int year = today.getYear();
        register.imported("甲院", DistrictRegister.SHAPINGBA, Map.of(Stage.SIGNING, LocalDate.of(year - 2, 3, 1)));
        register.imported(
                "乙院",
                DistrictRegister.SHAPINGBA,
                Map.of(Stage.SIGNING, LocalDate.of(year - 2, 3, 1), Stage.EXIT, LocalDate.of(year - 1, 3, 1)));
        register.tied("甲院", RelationType.BRINGS, "某团队", SubjectKind.TEAM, LocalDate.of(year - 1, 5, 1));
        register.tied("甲院", RelationType.INCUBATES, "某新企业", SubjectKind.ENTERPRISE, LocalDate.of(year - 1, 5, 1));
        register.tied("甲院", RelationType.INCUBATES, "又一新企业", SubjectKind.ENTERPRISE, null);
        KnowledgeTime known = register.spent("甲院", year - 1, 9_500_000);

        IndexRun run = run(Scope.INSTITUTIONS, known);
        Place one = run.panel().subjects().keySet().stream()
                .filter(place ->
                        run.panel().basis().names().getOrDefault(place, "").equals("甲院"))
                .findFirst()
                .orElseThrow();
        assertThat(run.value("ties:brings:team,person", one, year - 2)).isEmpty();
        assertThat(run.value("ties:incubates:enterprise", one, year - 1)).hasValue(1);
        assertThat(run.value("ties:incubates:enterprise", one, year)).hasValue(2);
        assertThat(run.score("JJ", one, year - 1).orElseThrow()).isCloseTo((1 / 84.0 * 100 + 50) / 2, within(DIGIT));
        assertThat(run.score("JJ", one, year))
                .as("of this year no spending is known")
                .isEmpty();
        assertThat(run.score("GX", one, year).orElseThrow()).isCloseTo(2 / 4.2 * 100, within(DIGIT));
        assertThat(run.value("ties:supplies:enterprise", one, year))
                .as("nothing recorded is not 0")
                .isEmpty();

        assertThat(runs.withNothingKept().at(schemes.of(Scope.INSTITUTIONS), filled))
                .as("as known before")
                .isInstanceOf(IndexReading.NotYet.class);
        IndexRun districts = run(Scope.DISTRICTS, known);
        assertThat(districts.value("seated:imported", SHAPINGBA, year)).hasValue(1);
        assertThat(districts.value("seated:imported", SHAPINGBA, year - 2))
                .as("before the one left")
                .hasValue(2);
        assertThat(districts.value("ties:brings:team,person", SHAPINGBA, year)).hasValue(1);
    }
}
