package org.chuanglian.platform.atlas.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chuanglian.platform.atlas.PackFirms;
import org.chuanglian.platform.atlas.place.Placement;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All listed firms of the open data pack in the chains that the platform brings along. */
@PlatformTest(properties = "test.database=atlas-module")
class AtlasModuleIT {

    private static final RegionCode CHONGQING = new RegionCode("500000");

    private static PackFirms pack;
    private static KnowledgeTime filled;

    @Autowired
    private Diagnoses diagnoses;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        pack = new PackFirms(catalogue, recordings);
        filled = pack.fill(_ -> true);
    }

    private static SegmentReading cars(Diagnosis diagnosis) {
        return diagnosis.of(CHONGQING, "intelligent-vehicles", "passenger-cars").orElseThrow();
    }

    @Test
    void countsEveryListedFirmAsPlacedOrSaysWhyNot() {
        Census census = diagnoses.at(filled).census();
        assertThat(census.listed()).isEqualTo(5_448);
        assertThat(census.base()).isEqualTo(3_506);
        assertThat(census.placed() + census.elsewhere() + census.withoutProducts())
                .isEqualTo(5_448);
        assertThat(census.placed()).isGreaterThan(700);
        assertThat(census.bases()).containsEntry(CHONGQING, 52);
    }

    @Test
    void findsCarsToBeAStrengthOfChongqingByTheFirmsThatMakeThem() {
        SegmentReading cars = cars(diagnoses.at(filled));
        assertThat(cars.local()).extracting(placed -> placed.firm().name()).contains("长安汽车", "赛力斯");
        assertThat(cars.isStrength()).isTrue();
        assertThat(cars.number(Measure.LOCATION_QUOTIENT_LOW).orElseThrow()).isGreaterThan(1);
        assertThat(cars.level()).isEqualTo(Level.OUTSTANDING);
    }

    @Test
    void placesByTheCuratedTablesWhatTheyName() {
        assertThat(diagnoses
                        .at(filled)
                        .placement("integrated-circuits")
                        .bySegment()
                        .values())
                .flatMap(placed -> placed)
                .anyMatch(placed -> placed.curated());
    }

    @Test
    void tellsAsKnownAtATimeWhatItToldThenWhateverIsRecordedLater() {
        double before =
                cars(diagnoses.at(filled)).number(Measure.LOCATION_QUOTIENT).orElseThrow();
        KnowledgeTime later = pack.add("699999.SH", "示例整车", "500000", "乘用车整车", "1");
        assertThat(cars(diagnoses.at(later)).local())
                .extracting(placed -> placed.firm().name())
                .contains("示例整车");
        assertThat(cars(diagnoses.compute(filled)).local())
                .extracting(placed -> placed.firm().name())
                .doesNotContain("示例整车");
        assertThat(cars(diagnoses.compute(filled))
                        .number(Measure.LOCATION_QUOTIENT)
                        .orElseThrow())
                .isCloseTo(before, within(0.0));
    }

    @Test
    void givesLocationQuotientsThatAverageToOneOverTheCountry() {
        Diagnosis diagnosis = diagnoses.at(filled);
        diagnosis
                .chains()
                .forEach(chain -> chain.segments().forEach(segment -> {
                    double shares = diagnosis.regions().stream()
                            .flatMap(province -> diagnosis.of(province, chain.code(), segment.code()).stream())
                            .mapToDouble(reading ->
                                    reading.number(Measure.LOCAL_SHARE).orElse(0))
                            .sum();
                    boolean any = diagnosis.placement(chain.code()).in(segment.code()).stream()
                            .anyMatch(placed -> placed.amount() >= Placement.LEAST
                                    && placed.firm().region() != null);
                    assertThat(shares).as(segment.code()).isCloseTo(any ? 1 : 0, within(1e-9));
                }));
    }
}
