package org.chuanglian.platform.points.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The official table laid over the scheme, or refused with its line. */
class WeightTableTest {

    private static final PointScheme BASE = OwnSchemes.points();
    private static final String HEADING = "二级指标,初创期权重,成长期权重,稳定期权重,满分值参考\n";

    /** Weights that sum: 5.5 each, and the last what is left. */
    private static String rows() {
        List<PointScheme.Indicator> indicators = BASE.indicators();
        return indicators.stream()
                .map(one -> one.name().chinese()
                        + (one.equals(indicators.getLast()) ? ",6.5,6.5,6.5,100" : ",5.5,5.5,5.5,100"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> faults(String table) {
        return switch (WeightTable.over(BASE, table, "2", "文件")) {
            case SchemeReading.Read read -> List.of();
            case SchemeReading.Refused(List<String> faults) -> faults;
        };
    }

    @Test
    void takesWeightsAndFullMarksAndKeepsTheFormulas() {
        for (String table : List.of(HEADING + rows(), (HEADING + rows()).replace(',', '\t'))) {
            PointScheme read = switch (WeightTable.over(BASE, table, "2", "文件")) {
                case SchemeReading.Read(PointScheme scheme) -> scheme;
                case SchemeReading.Refused(List<String> faults) -> throw new AssertionError(faults.toString());
            };
            assertThat(read.standing()).isEqualTo(Standing.OFFICIAL);
            assertThat(read.version()).isEqualTo("2");
            assertThat(read.indicator("rd-expense").orElseThrow().rule(0, "")).isEqualTo(new Rule.Ratio(100, 5.5));
            assertThat(read.indicator("rd-expense").orElseThrow().formula())
                    .isEqualTo(BASE.indicator("rd-expense").orElseThrow().formula());
        }
    }

    @Test
    void refusesWhatDoesNotFitWithItsLine() {
        assertThat(faults("")).singleElement().asString().contains("line 1", "Maybe");
        assertThat(faults(rows())).anyMatch(fault -> fault.contains("no column '指标'"));
        assertThat(faults(HEADING + rows().replace("研发费用金额", "研发投入")))
                .anyMatch(fault -> fault.contains("line 2") && fault.contains("no indicator '研发投入'"));
        assertThat(faults(HEADING + rows().replaceFirst("5\\.5", "7.5")))
                .singleElement()
                .asString()
                .contains("line 19", "'start-up' sum to 102, expected 100", "Maybe");
        assertThat(faults(HEADING + rows().replaceFirst("5\\.5,100", "5.5,0")))
                .anyMatch(fault -> fault.contains("line 2: column 5: read '0'"));
        assertThat(faults(HEADING + rows().replaceFirst("\n.*", "")))
                .anyMatch(fault -> fault.contains("'研发费用增长率' is missing"));
    }
}
