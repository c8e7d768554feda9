package org.chuanglian.platform.atlas.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.atlas.place.SoldBy;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.Test;

/** The numbers of a small chain, worked out by hand. */
class DiagnoserTest {

    private static final RegionCode CHONGQING = new RegionCode("500000");
    private static final RegionCode SHANGHAI = new RegionCode("310000");

    private static Diagnosis of(Firm... firms) {
        return Diagnosed.of(firms);
    }

    private static SegmentReading reading(Diagnosis diagnosis, RegionCode province, String segment) {
        return diagnosis.of(province, "small", segment).orElseThrow();
    }

    private static double number(SegmentReading reading, Measure measure) {
        return reading.number(measure).orElseThrow();
    }

    /** Chongqing: two makers of cells. Shanghai: one of cathodes, one of cells among other things, and two of neither. */
    private static final Diagnosis DIAGNOSIS = of(
            SoldBy.revenue(SoldBy.firm("甲", "500106", "动力电池=0.8"), 100e6),
            SoldBy.revenue(SoldBy.firm("乙", "500000", "动力电池=0.4", "贸易=0.6"), 50e6),
            SoldBy.firm("丙", "310000", "正极材料=1"),
            SoldBy.revenue(SoldBy.firm("丁", "310000", "锂电池电芯=0.4"), 100e6),
            SoldBy.firm("戊", "310000", "贸易=1"),
            SoldBy.firm("己", "310000", "贸易=1"),
            SoldBy.firm("庚", null, "动力电池=0.5"),
            SoldBy.firm("辛", "310000"));

    @Test
    void comparesAProvincesShareWithTheCountrys() {
        SegmentReading cell = reading(DIAGNOSIS, CHONGQING, "cell");
        assertThat(number(cell, Measure.LOCAL_FIRMS)).isEqualTo(2);
        assertThat(number(cell, Measure.NATIONAL_FIRMS)).isEqualTo(4);
        // (1.2 / 2) / (1.6 / 6): a firm of which the place is not known belongs to no province
        assertThat(number(cell, Measure.LOCATION_QUOTIENT)).isCloseTo(2.25, within(1e-12));
        assertThat(number(cell, Measure.LOCAL_SHARE)).isCloseTo(0.75, within(1e-12));
        assertThat(number(cell, Measure.LOCATION_QUOTIENT_LOW)).isLessThan(2.25).isGreaterThan(0);
        assertThat(number(cell, Measure.LOCATION_QUOTIENT_HIGH)).isGreaterThan(2.25);
        assertThat(cell.level()).isEqualTo(Level.ABOVE);
        assertThat(cell.standing().orElseThrow().verdict().code()).isEqualTo("strong");
        assertThat(cell.standing().orElseThrow().outcome()).isEqualTo(Judgement.Outcome.GIVEN_WITH_RESERVE);
    }

    @Test
    void callsABreakWhatIsMissingBeforeFirmsThatBuyItAndMissingWhatNobodyBuys() {
        SegmentReading cathode = reading(DIAGNOSIS, CHONGQING, "cathode");
        assertThat(cathode.standing().orElseThrow().verdict().code()).isEqualTo("break");
        assertThat(number(cathode, Measure.LOCATION_QUOTIENT)).isZero();
        assertThat(number(cathode, Measure.LOCAL_BUYERS)).isEqualTo(1);
        assertThat(cathode.level()).isEqualTo(Level.MISSING);
    }

    @Test
    void saysNothingOfWhatNobodyInTheCountryMakes() {
        SegmentReading anode = reading(DIAGNOSIS, CHONGQING, "anode");
        assertThat(anode.standing()).isEmpty();
        assertThat(anode.level()).isEqualTo(Level.UNKNOWN);
        assertThat(anode.number(Measure.LOCATION_QUOTIENT)).isEmpty();
        assertThat(anode.number(Measure.LOCAL_SHARE)).isEmpty();
        assertThat(anode.number(Measure.COMPLEXITY)).isEmpty();
    }

    @Test
    void knowsNeitherDemandNorImportsNorTheStateOfTechnology() {
        assertThat(DIAGNOSIS.of(CHONGQING, "small")).allSatisfy(one -> {
            assertThat(one.number(Measure.LOCAL_DEMAND)).isEmpty();
            assertThat(one.number(Measure.IMPORT_DEPENDENCE)).isEmpty();
            assertThat(one.number(Measure.TECHNOLOGY_STATUS)).isEmpty();
            assertThat(one.judgements())
                    .filteredOn(judgement -> judgement.verdict().code().equals("choke-point"))
                    .noneMatch(Judgement::isGiven);
        });
    }

    @Test
    void measuresConcentrationByRevenueWhereMostOfItIsKnown() {
        // of 80, 20 and 40 million; the fourth firm's revenue is not known
        assertThat(number(reading(DIAGNOSIS, CHONGQING, "cell"), Measure.SUPPLIER_CONCENTRATION))
                .isCloseTo((80.0 * 80 + 20 * 20 + 40 * 40) / (140 * 140), within(1e-12));
        assertThat(reading(DIAGNOSIS, CHONGQING, "cathode").number(Measure.SUPPLIER_CONCENTRATION))
                .isEmpty();
        assertThat(reading(DIAGNOSIS, CHONGQING, "cell").revenue().national()).isCloseTo(140e6, within(1e-3));
    }

    @Test
    void reachesDownTheChain() {
        assertThat(number(reading(DIAGNOSIS, CHONGQING, "cathode"), Measure.DOWNSTREAM_REACH))
                .isCloseTo(2.0 / 3, within(1e-12));
        assertThat(number(reading(DIAGNOSIS, CHONGQING, "pack"), Measure.DOWNSTREAM_REACH))
                .isZero();
    }

    @Test
    void countsWhomItPlacedAndWhomNotAndWhy() {
        Census census = DIAGNOSIS.census();
        assertThat(census.listed()).isEqualTo(8);
        assertThat(census.placed()).isEqualTo(5);
        assertThat(census.elsewhere()).isEqualTo(2);
        assertThat(census.withoutProducts()).isEqualTo(1);
        assertThat(census.bases()).containsEntry(CHONGQING, 2).containsEntry(SHANGHAI, 4);
    }

    @Test
    void hasDefinedResultsForNoFirmsAndForOne() {
        assertThat(of().regions()).isEmpty();
        Diagnosis one = of(SoldBy.firm("甲", "500000", "动力电池=1"));
        SegmentReading cell = reading(one, CHONGQING, "cell");
        assertThat(number(cell, Measure.LOCATION_QUOTIENT)).isEqualTo(1);
        assertThat(number(cell, Measure.LOCAL_SHARE)).isEqualTo(1);
        assertThat(cell.number(Measure.COMPLEXITY)).isEmpty();
        assertThat(one.space().ranking())
                .singleElement()
                .satisfies(ranked -> assertThat(ranked.complexity()).isNaN());
    }

    @Test
    void measuresNothingWhereCuratedTablesAloneNameFirms() {
        Diagnosis diagnosis = of(
                SoldBy.curated(SoldBy.firm("甲", "500000", "贸易=1"), "sc_anode"), SoldBy.firm("乙", "310000", "负极材料=0.5"));
        SegmentReading anode = reading(diagnosis, CHONGQING, "anode");
        assertThat(number(anode, Measure.LOCAL_FIRMS)).isEqualTo(1);
        assertThat(anode.number(Measure.LOCATION_QUOTIENT)).isEmpty();
        assertThat(anode.standing()).isEmpty();
    }
}
