package org.chuanglian.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
