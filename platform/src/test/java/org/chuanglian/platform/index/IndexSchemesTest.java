package org.chuanglian.platform.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.RankBands;
import org.junit.jupiter.api.Test;

class IndexSchemesTest {

    private static final Path PANEL = Path.of("../data/chongqing/province_indicators.csv");

    private final IndexScheme provinces = new IndexSchemes().provinces();

    @Test
    void hasFiveDegreesOfFiveToEightIndicatorsEach() {
        assertThat(provinces.degrees()).containsExactly("JJ", "HY", "KF", "GX", "FS");
        assertThat(provinces.degrees())
                .allSatisfy(degree ->
                        assertThat(provinces.indicators(degree)).as(degree).hasSizeBetween(5, 8));
    }

    @Test
    void givesEveryIndicatorItsReasonAndSourceInBothLanguages() {
        assertThat(provinces.scheme().tree().indicators())
                .hasSizeBetween(25, 40)
                .allSatisfy(indicator -> {
                    IndexScheme.Words words = provinces.wordsOf(indicator.code());
                    for (IndexScheme.Both told :
                            new IndexScheme.Both[] {words.name(), words.unit(), words.reason(), words.from()}) {
                        assertThat(told.chinese()).as(indicator.code()).isNotBlank();
                        assertThat(told.english()).as(indicator.code()).isNotBlank();
                    }
                });
    }

    @Test
    void scalesEveryIndicatorBySomethingThatGrowsWithTheProvince() {
        assertThat(provinces.scheme().tree().indicators())
                .allSatisfy(indicator -> assertThat(indicator.denominator().code())
                        .as(indicator.code())
                        .isNotBlank());
    }

    @Test
    void putsThePostsAtTheOuterTwentiethsOfThePooledPanel() throws IOException {
        Map<String, Double> known = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PANEL)) {
            csv.stream()
                    .filter(row -> !row.getField("value").isEmpty())
                    .forEach(row -> known.put(
                            key(row.getField("indicator_code"), row.getField("province_code") + row.getField("year")),
                            Double.parseDouble(row.getField("value"))));
        }
        for (Node.Indicator indicator : provinces.scheme().tree().indicators()) {
            double[] quotients = known.keySet().stream()
                    .filter(key -> key.startsWith(indicator.code() + "/"))
                    .map(key -> key.substring(key.indexOf('/') + 1))
                    .filter(row -> known.containsKey(key(indicator.denominator().code(), row)))
                    .mapToDouble(row -> value(known, indicator.code(), row)
                            / value(known, indicator.denominator().code(), row)
                            * indicator.denominator().factor())
                    .sorted()
                    .toArray();
            Normalisation.Goalposts posts =
                    (Normalisation.Goalposts) indicator.own().normalisation();
            assertThat(posts).as(indicator.code()).isNotNull();
            if (posts != null) {
                assertThat(rounded(posts.low())).as(indicator.code()).isEqualByComparingTo(quantile(quotients, 0.05));
                assertThat(rounded(posts.high())).as(indicator.code()).isEqualByComparingTo(quantile(quotients, 0.95));
            }
        }
    }

    @Test
    void givesEveryNodeOfTheOtherSchemesItsWordsAndAMeasure() {
        for (Scope scope : new Scope[] {Scope.DISTRICTS, Scope.INSTITUTIONS}) {
            IndexScheme scheme = new IndexSchemes().of(scope);
            assertThat(scheme.scope()).isEqualTo(scope);
            assertThat(scheme.degrees()).containsExactly("JJ", "HY", "KF", "GX", "FS");
            assertThat(scheme.read())
                    .allSatisfy(code -> assertThat(Measure.of(code)).isNotNull());
            assertThat(scheme.scheme().tree().indicators()).allSatisfy(indicator -> {
                IndexScheme.Words words = scheme.wordsOf(indicator.code());
                assertThat(words.reason().chinese()).isNotBlank();
                assertThat(words.reason().english()).isNotBlank();
                assertThat(words.from().english()).isNotBlank();
            });
        }
    }

    @Test
    void refusesACodeThatAsksForNothing() {
        assertThatThrownBy(() -> Measure.of("sum:FIRM_REVENUE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    /** Of listed firms, banks and doubted values left out, summed by province where three have both. */
    @Test
    void putsThePostsOfDistrictsAtTheOuterTwentiethsOfTheProvincesQuotients() {
        IndexScheme districts = new IndexSchemes().of(Scope.DISTRICTS);
        ListedFirms firms = new ListedFirms();
        List<Node.Indicator> sums = districts.scheme().tree().indicators().stream()
                .filter(indicator -> indicator.code().startsWith("sum:"))
                .toList();
        assertThat(sums).hasSize(6);
        for (Node.Indicator indicator : sums) {
            Measure.Sum sum = (Measure.Sum) Measure.of(indicator.code());
            double[] quotients = firms.quotients(
                    sum.indicator(), sum.with(), indicator.denominator().factor());
            Normalisation.Goalposts posts = (Normalisation.Goalposts)
                    Objects.requireNonNull(indicator.own().normalisation());
            assertThat(quotients).hasSize(93);
            assertThat(rounded(posts.low())).as(indicator.code()).isEqualByComparingTo(quantile(quotients, 0.05));
            assertThat(rounded(posts.high())).as(indicator.code()).isEqualByComparingTo(quantile(quotients, 0.95));
        }
    }

    private static String key(String indicator, String row) {
        return indicator + "/" + row;
    }

    private static double value(Map<String, Double> known, String indicator, String row) {
        return known.getOrDefault(key(indicator, row), Double.NaN);
    }

    private static BigDecimal quantile(double[] sorted, double share) {
        return rounded(RankBands.quantile(sorted, sorted.length, share));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2));
    }
}
