package org.chuanglian.platform.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final RegionCode CITY = new RegionCode("500000");
    private static final RegionCode BEIJING = new RegionCode("110000");
    private static final RegionCode TIANJIN = new RegionCode("120000");

    private static ProvinceFigures figures(int direction, Map<Integer, Map<RegionCode, String>> values) {
        Map<Integer, Map<RegionCode, BigDecimal>> numbers = new TreeMap<>();
        values.forEach((year, byProvince) -> {
            Map<RegionCode, BigDecimal> row = new TreeMap<>();
            byProvince.forEach((province, value) -> row.put(province, new BigDecimal(value)));
            numbers.put(year, row);
        });
        Indicator indicator = new Indicator(
                "X", "甲", "x", Indicator.ValueType.NUMBER, "percent", direction, "region", "g", "", "", 1);
        return new ProvinceFigures(indicator, new TreeMap<>(numbers), java.util.Map.of());
    }

    @Test
    void tellsValueChangeAndPlace() {
        Finding finding = Finding.of(
                        figures(
                                1,
                                Map.of(
                                        2022, Map.of(CITY, "2.4", BEIJING, "2.3"),
                                        2023, Map.of(CITY, "2.48", BEIJING, "6.73", TIANJIN, "3.58"))),
                        CITY)
                .orElseThrow();
        assertThat(finding.year()).isEqualTo(2023);
        assertThat(finding.before()).contains(new BigDecimal("2.4"));
        assertThat(finding.rank()).isEqualTo(3);
        assertThat(finding.among()).isEqualTo(3);
        assertThat(finding.rankBefore()).contains(1);
        assertThat(finding.tied()).isEmpty();
    }

    @Test
    void sharesARankWhereThePublishedValuesAreEqual() {
        Finding finding = Finding.of(
                        figures(1, Map.of(2023, Map.of(CITY, "2.50", BEIJING, "2.5", TIANJIN, "2.4"))), CITY)
                .orElseThrow();
        assertThat(finding.rank()).isEqualTo(1);
        assertThat(finding.tied()).containsExactly(BEIJING);
    }

    @Test
    void ranksTheLeastFirstWhereLessIsBetter() {
        Finding finding = Finding.of(figures(-1, Map.of(2023, Map.of(CITY, "1", BEIJING, "2"))), CITY)
                .orElseThrow();
        assertThat(finding.rank()).isEqualTo(1);
    }

    @Test
    void tellsNoChangeWhereTheYearBeforeIsMissing() {
        Finding finding = Finding.of(
                        figures(
                                1,
                                Map.of(
                                        2021, Map.of(CITY, "1", BEIJING, "2"),
                                        2023, Map.of(CITY, "1", BEIJING, "2"))),
                        CITY)
                .orElseThrow();
        assertThat(finding.before()).isEmpty();
        assertThat(finding.rankBefore()).isEmpty();
    }

    @Test
    void findsNothingWhereTheCityHasNoValueOrNobodyToCompareWith() {
        assertThat(Finding.of(figures(1, Map.of(2023, Map.of(BEIJING, "1", TIANJIN, "2"))), CITY))
                .isEqualTo(Optional.empty());
        assertThat(Finding.of(figures(1, Map.of(2023, Map.of(CITY, "1"))), CITY))
                .isEmpty();
        assertThat(Finding.of(figures(1, Map.of()), CITY)).isEmpty();
    }

    @Test
    void takesTheMedianOfThoseThatHaveAValue() {
        ProvinceFigures figures = figures(
                1,
                Map.of(
                        2022, Map.of(CITY, "1", BEIJING, "2"),
                        2023, Map.of(CITY, "1", BEIJING, "9", TIANJIN, "2")));
        assertThat(figures.medians().get(2022)).isEqualByComparingTo("1.5");
        assertThat(figures.medians().get(2023)).isEqualByComparingTo("2");
    }
}
