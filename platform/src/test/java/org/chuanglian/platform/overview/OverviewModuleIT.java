package org.chuanglian.platform.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.overview.db.Tables.PROMISE;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.overview.Promise.Bound;
import org.chuanglian.platform.overview.Promise.Kind;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.PlatformTest;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** One register that grows from test to test, as a real one does. */
@PlatformTest(properties = "test.database=overview-module")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverviewModuleIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static CityRegister register;

    @Autowired
    private Overviews overviews;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Promises promises;

    @Autowired
    private PromisePack pack;

    @BeforeAll
    static void define(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        register = new CityRegister(catalogue, recordings);
    }

    private static Promise promise(String code, String statement, long figure, Measure measure) {
        return new Promise(
                code,
                Kind.RESULT,
                Promise.Theme.IMPORT,
                statement,
                statement,
                BigDecimal.valueOf(figure),
                Bound.EXACT,
                "company",
                null,
                null,
                Period.of("2022-06-07"),
                null,
                null,
                measure,
                "CITY-REGISTER");
    }

    private Standing standing(String code) {
        KnowledgeTime at = ledgers.knownUntil().orElseThrow();
        return ledgers.at(at, TODAY).entries().stream()
                .filter(entry -> entry.promise().code().equals(code))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    @Order(1)
    void saysNothingBeforeAnythingIsRecorded() {
        assertThat(overviews.newest()).isEmpty();
        assertThat(ledgers.knownUntil()).isEmpty();
    }

    @Test
    @Order(2)
    void findsTheNewestValueItsChangeAndItsPlace() {
        register.fill();
        Overview overview = overviews.newest().orElseThrow();
        Finding finding = overview.finding().orElseThrow();
        assertThat(finding.indicator().code()).isEqualTo(CityRegister.HEADLINE);
        assertThat(finding.year()).isEqualTo(2023);
        assertThat(finding.value()).isEqualByComparingTo("2.48");
        assertThat(finding.rank()).isEqualTo(3);
        assertThat(finding.among()).isEqualTo(4);
        assertThat(finding.rankBefore()).contains(2);
        assertThat(overview.sources()).extracting(source -> source.title()).containsExactly("测试年鉴");
    }

    @Test
    @Order(3)
    void countsOrganisationsByDistrictAndThoseThatCouldNotBePlaced() {
        Overview overview = overviews.newest().orElseThrow();
        assertThat(overview.districts().rows())
                .extracting(row -> row.place().name() + row.organisations())
                .containsExactly("沙坪坝区2", "璧山区1");
        assertThat(overview.districts().unplaced()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void showsNoFigureForWhatIsNotRecorded() {
        assertThat(overviews.newest().orElseThrow().figures())
                .hasSize(2)
                .anySatisfy(
                        figure -> assertThat(figure).isEqualTo(new KeyFigure.Counted(KeyFigure.What.ORGANISATIONS, 4)))
                .anySatisfy(figure -> assertThat(figure).isInstanceOf(KeyFigure.Observed.class));
    }

    @Test
    @Order(5)
    void cannotMeasureWhatNobodyRecorded() {
        promises.replace(List.of(promise("a", "机构", 1, new Measure.Imported(Stage.SIGNING))));
        assertThat(standing("a")).isEqualTo(new Standing.Unmeasurable(Obstacle.NOTHING_IMPORTED, Optional.empty()));
    }

    @Test
    @Order(6)
    void provesAResultByStepsUpToTheDayItWasStatedOnly() {
        register.imported(
                "甲院", false, Map.of(Stage.SIGNING, LocalDate.of(2020, 1, 1), Stage.LANDING, LocalDate.of(2020, 6, 1)));
        register.imported("乙院", false, Map.of(Stage.SIGNING, LocalDate.of(2023, 1, 1)));
        register.imported("示例院", true, Map.of(Stage.SIGNING, LocalDate.of(2020, 1, 1)));
        register.imported(
                "丙院", false, Map.of(Stage.SIGNING, LocalDate.of(2020, 1, 1), Stage.EXIT, LocalDate.of(2021, 1, 1)));
        promises.replace(List.of(
                promise("a", "机构", 1, new Measure.Imported(Stage.SIGNING)),
                promise("b", "更多机构", 2, new Measure.Imported(Stage.LANDING))));
        assertThat(standing("a")).isEqualTo(new Standing.Kept(new Measurement.Measured(BigDecimal.ONE, 1)));
        assertThat(standing("b"))
                .isEqualTo(new Standing.Unmeasurable(
                        Obstacle.FEWER_RECORDED, Optional.of(new Measurement.Measured(BigDecimal.ONE, 1))));
    }

    @Test
    @Order(7)
    void countsRelationsOnceAndOnlyThoseKnownToHaveBegun() {
        register.incubated("甲院", "育甲", LocalDate.of(2021, 1, 1));
        register.incubated("甲院", "育乙", null);
        register.incubated("乙院", "育丙", LocalDate.of(2021, 1, 1));
        Measure incubated = new Measure.RelatedToImported(RelationType.INCUBATES, SubjectKind.ENTERPRISE);
        Measure elsewhere =
                new Measure.RelatedWithin(new RegionCode("500120"), RelationType.INCUBATES, SubjectKind.ENTERPRISE);
        promises.replace(List.of(promise("a", "孵化", 1, incubated), promise("b", "别处", 1, elsewhere)));
        assertThat(standing("a")).isEqualTo(new Standing.Kept(new Measurement.Measured(BigDecimal.ONE, 1)));
        assertThat(standing("b")).isEqualTo(new Standing.Unmeasurable(Obstacle.NOTHING_RELATED, Optional.empty()));
    }

    @Test
    @Order(8)
    void repeatsAReadingAsItWasThen() {
        promises.replace(List.of(promise("a", "机构两家", 2, new Measure.Imported(Stage.SIGNING))));
        KnowledgeTime then = ledgers.knownUntil().orElseThrow();
        register.imported("丁院", false, Map.of(Stage.SIGNING, LocalDate.of(2021, 1, 1)));
        assertThat(standing("a").status()).isEqualTo(Status.KEPT);
        assertThat(ledgers.at(then, TODAY.minusDays(1))
                        .entries()
                        .getFirst()
                        .standing()
                        .status())
                .isEqualTo(Status.UNMEASURABLE);
    }

    @Test
    @Order(9)
    void keepsEveryEarlierWording() {
        Measure measure = new Measure.Imported(Stage.SIGNING);
        promises.replace(List.of(promise("w", "原来的写法", 5, measure)));
        KnowledgeTime then = ledgers.knownUntil().orElseThrow();
        assertThat(promises.replace(List.of(promise("w", "原来的写法", 5, measure)))).isZero();
        assertThat(promises.replace(List.of(promise("w", "新的写法", 6, measure)))).isEqualTo(1);
        assertThat(promises.replace(List.of())).isEqualTo(1);
        KnowledgeTime now = ledgers.knownUntil().orElseThrow();
        assertThat(promises.at(now)).isEmpty();
        assertThat(promises.at(then))
                .extracting(worded -> worded.promise().statementZh())
                .contains("原来的写法");
        assertThat(promises.wordings("w", now))
                .extracting(worded -> worded.version() + worded.promise().statementZh() + worded.withdrawn())
                .containsExactly("3新的写法true", "2新的写法false", "1原来的写法false");
    }

    @Test
    @Order(10)
    void takesThePromisesOfThePackOnce() {
        Path directory = Path.of("..", "data", "chongqing");
        assertThat(pack.take(directory)).isEqualTo(new PromisePack.Taken(17, 17));
        assertThat(pack.take(directory)).isEqualTo(new PromisePack.Taken(17, 0));
        assertThat(pack.take(Path.of("target"))).isEqualTo(new PromisePack.Absent());
        KnowledgeTime now = ledgers.knownUntil().orElseThrow();
        assertThat(ledgers.at(now, TODAY).entries())
                .hasSize(17)
                .allSatisfy(entry -> assertThat(entry.standing().status()).isEqualTo(Status.UNMEASURABLE));
    }

    @Test
    @Order(11)
    void tellsACorrectionAtOnce() {
        register.correct(2023, "2.50");
        Finding finding = overviews.newest().orElseThrow().finding().orElseThrow();
        assertThat(finding.rank()).isEqualTo(2);
        assertThat(finding.tied()).containsExactly(new RegionCode("610000"));
    }

    @Test
    @Order(12)
    void repeatsTheFirstPageAsItWasThen() {
        KnowledgeTime then = overviews.knownUntil().orElseThrow();
        Overview told = overviews.newest(then);
        register.correct(2023, "2.60");
        register.imported("戊院", false, Map.of(Stage.SIGNING, LocalDate.of(2021, 1, 1)));
        Overview now = overviews.newest().orElseThrow();
        Overview repeated = overviews.at(then);
        assertThat(repeated).isEqualTo(told).isNotEqualTo(now);
        assertThat(now.finding().orElseThrow().value()).isEqualByComparingTo("2.60");
        assertThat(now.changes().getFirst().only())
                .map(subject -> subject.name())
                .contains("戊院");
    }

    @Test
    @Order(13)
    void holdsNoStatusThatSomeoneCouldType() {
        assertThat(PROMISE.fields())
                .extracting(Field::getName)
                .contains("figure", "measure")
                .doesNotContain("status", "standing", "progress", "value");
        assertThat(Promise.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .contains(Measure.class)
                .doesNotContain(Status.class, Standing.class);
    }
}
