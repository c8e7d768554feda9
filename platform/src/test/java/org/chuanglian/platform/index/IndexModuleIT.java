package org.chuanglian.platform.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.scoring.Parts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest(properties = "test.database=index-module")
class IndexModuleIT {

    private static final Place CHONGQING = new Place("500000");
    private static final Place SHANGHAI = new Place("310000");
    private static final Place XIZANG = new Place("540000");
    private static final double DIGIT = 1e-9;

    private static IndexReading before;
    private static ProvincePanel panel;
    private static KnowledgeTime filled;

    @Autowired
    private IndexRuns runs;

    @Autowired
    private IndexSchemes schemes;

    @Autowired
    private Vintages vintages;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate sql;

    @BeforeAll
    static void fill(
            @Autowired Catalogue catalogue,
            @Autowired Recordings recordings,
            @Autowired IndexSchemes schemes,
            @Autowired IndexRuns runs) {
        before = runs.newest(schemes.provinces());
        panel = new ProvincePanel(catalogue, recordings, schemes);
        filled = panel.fill();
    }

    private IndexRun run(KnowledgeTime at) {
        return switch (runs.at(schemes.provinces(), at)) {
            case IndexReading.Computed(IndexRun run) -> run;
            case IndexReading.NotYet notYet -> throw new AssertionError(notYet.reason());
        };
    }

    @Test
    void hasNoIndexBeforeAnythingIsRecorded() {
        assertThat(before).isInstanceOf(IndexReading.NotYet.class);
    }

    @Test
    void scoresTheWholePanelByTheSchemeOfProvinces() {
        IndexRun run = run(filled);
        assertThat(schemes.provinces().scheme().tree().indicators()).hasSizeBetween(25, 40);
        assertThat(run.panel().subjects()).hasSize(31);
        assertThat(run.years()).containsExactly(2018, 2019, 2020, 2021, 2022, 2023);
        // computed apart from this code, from the pack's tables
        assertThat(run.score("INDEX", SHANGHAI, 2023).orElseThrow()).isCloseTo(75.7, within(0.06));
        assertThat(run.score("INDEX", CHONGQING, 2023).orElseThrow()).isCloseTo(35.7, within(0.06));
        assertThat(run.score("FS", CHONGQING, 2023).orElseThrow()).isCloseTo(23.4, within(0.06));
    }

    @Test
    void givesNoScoreWhereLessThanSeventyPercentIsKnown() {
        IndexRun run = run(filled);
        assertThat(run.coverage("KF", XIZANG, 2023)).isEqualTo(new IndexRun.Coverage(3, 7));
        assertThat(run.score("KF", XIZANG, 2023)).isEmpty();
        assertThat(run.score("INDEX", XIZANG, 2023)).isEmpty();
        assertThat(run.parts(XIZANG, 2023)).isEmpty();
        IndexYear year = runs.year(run, 2023);
        assertThat(year.of("INDEX")).hasSize(30);
        assertThat(year.of("INDEX", XIZANG)).isEmpty();
        assertThat(year.of("GX", XIZANG)).isPresent();
    }

    @Test
    void tellsWhichIndicatorNobodyHasInAYear() {
        IndexRun run = run(filled);
        assertThat(run.unknown(2018)).containsExactly("LISTED_NUM");
        assertThat(run.unknown(2023)).isEmpty();
        assertThat(run.value("LISTED_NUM", CHONGQING, 2018)).isEmpty();
    }

    @Test
    void opensEveryIndexIntoPartsThatSumToIt() {
        IndexRun run = run(filled);
        for (int year : run.years()) {
            for (Place place : run.panel().subjects().keySet()) {
                run.parts(place, year)
                        .ifPresent(parts -> assertThat(parts.parts().stream()
                                        .mapToDouble(Parts.Part::value)
                                        .sum())
                                .as(place + " " + year)
                                .isCloseTo(run.score("INDEX", place, year).orElseThrow(), within(DIGIT)));
            }
        }
    }

    @Test
    void holdsEveryScoreAndRankWithinItsInterval() {
        IndexYear year = runs.year(run(filled), 2023);
        for (String node : List.of("INDEX", "JJ", "HY", "KF", "GX", "FS")) {
            assertThat(year.of(node))
                    .isNotEmpty()
                    .allMatch(one -> one.low() <= one.score() && one.score() <= one.high())
                    .allMatch(one -> one.rankLow() <= one.rank() && one.rank() <= one.rankHigh());
        }
        assertThat(year.isSeparated("INDEX", CHONGQING, SHANGHAI)).isTrue();
        assertThat(year.near("INDEX", CHONGQING))
                .isNotEmpty()
                .noneMatch(near -> near.place().equals(CHONGQING));
    }

    @Test
    void computesTheSameDigitsAgainAsKnownBeforeALaterCorrection() {
        IndexRun first = run(filled);
        IndexYear firstYear = runs.year(first, 2022);
        KnowledgeTime corrected = panel.correct("500000", "RD_EXP", 2022, "900");
        assertThat(corrected).isGreaterThan(filled);
        IndexRuns anew = runs.withNothingKept();
        IndexRun again = switch (anew.at(schemes.provinces(), filled)) {
            case IndexReading.Computed(IndexRun run) -> run;
            case IndexReading.NotYet notYet -> throw new AssertionError(notYet.reason());
        };
        for (Place place : first.panel().subjects().keySet()) {
            assertThat(again.score("INDEX", place, 2022)).isEqualTo(first.score("INDEX", place, 2022));
        }
        assertThat(anew.year(again, 2022)).isEqualTo(firstYear);
        IndexRun now = run(corrected);
        assertThat(now.score("INDEX", CHONGQING, 2022).orElseThrow())
                .isGreaterThan(first.score("INDEX", CHONGQING, 2022).orElseThrow());
        assertThat(now.score("INDEX", SHANGHAI, 2022)).isEqualTo(first.score("INDEX", SHANGHAI, 2022));
    }

    @Test
    void replaysAPublishedIndexToTheLastDigitAfterALaterCorrection() {
        IndexRun run = run(filled);
        SignedIn officer = new SignedIn(people.with(Role.OFFICER).person());
        Vintages.Publishing published = vintages.publish(run, runs.standings(run), officer);
        assertThat(published).isInstanceOf(Vintages.Publishing.Published.class);
        assertThat(vintages.publish(run, runs.standings(run), officer)).isInstanceOf(Vintages.Publishing.Already.class);
        KnowledgeTime corrected = panel.correct("500000", "TECH_OUT_NUM", 2023, "20000");

        Vintage vintage = vintages.of(Scope.PROVINCES.code()).getFirst();
        assertThat(vintage.knownAt()).isEqualTo(filled);
        IndexRuns anew = runs.withNothingKept();
        IndexRun again = switch (anew.at(vintage.scheme(), vintage.knownAt())) {
            case IndexReading.Computed(IndexRun computed) -> computed;
            case IndexReading.NotYet notYet -> throw new AssertionError(notYet.reason());
        };
        assertThat(anew.standings(again)).isEqualTo(vintages.standings(vintage)).hasSizeGreaterThan(1000);

        IndexRun now = run(corrected);
        Parts change = IndexChanges.between(again, now, CHONGQING, 2023).orElseThrow();
        double moved = now.score("INDEX", CHONGQING, 2023).orElseThrow()
                - again.score("INDEX", CHONGQING, 2023).orElseThrow();
        assertThat(moved).isPositive();
        assertThat(change.parts().stream().mapToDouble(Parts.Part::value).sum()).isCloseTo(moved, within(DIGIT));
        assertThat(change.parts())
                .filteredOn(part -> part.value() != 0)
                .extracting(Parts.Part::code)
                .containsExactly("TECH_OUT_NUM");
    }

    @Test
    void drawsNothingAgainWhenWhatWasRecordedSinceIsOfOthers() {
        IndexRun before = run(panel.correct("310000", "TECH_OUT_NUM", 2020, "60000"));
        IndexYear drawn = runs.year(before, 2020);
        IndexRun same = run(panel.describe("500000"));
        assertThat(same.at()).isGreaterThan(before.at());
        assertThat(runs.year(same, 2020)).isSameAs(drawn);
        IndexRun other = run(panel.correct("310000", "TECH_OUT_NUM", 2020, "70000"));
        assertThat(runs.year(other, 2020)).isNotSameAs(drawn);
    }

    @Test
    void breaksWhereABreakIsDeclared() {
        IndexRun run = run(filled);
        assertThat(run.breaks(2020)).extracting(IndexScheme.Break::indicator).containsExactly("RD_FUND_FOREIGN");
        assertThat(run.breaks(2021)).isEmpty();
        assertThat(run.isBroken(2020)).isTrue();
        assertThat(run.isBroken(2021)).isFalse();
    }

    @Test
    void letsTheDatabaseItselfKeepWhatWasPublished() {
        for (String change : List.of(
                "update index.vintage set version = '2'", "delete from index.standing", "truncate index.standing")) {
            assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("what was published stays");
        }
    }
}
