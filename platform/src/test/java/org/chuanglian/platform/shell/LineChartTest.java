package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.shared.Period;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static LineChart.Point point(String period, String number) {
        return new LineChart.Point(Period.of(period), new BigDecimal(number), number);
    }

    private static LineChart chart(LineChart.Point... points) {
        return LineChart.of(
                "a chart",
                LineChart.Size.ALONE,
                List.of(new LineChart.Series("a line", List.of(points))),
                BigDecimal::toPlainString);
    }

    private static List<LineChart.Dot> dots(LineChart chart) {
        return chart.lines().getFirst().dots();
    }

    @Test
    void breaksTheLineWhereAPeriodIsMissing() {
        LineChart chart = chart(point("2018", "1"), point("2019", "2"), point("2021", "3"), point("2022", "4"));
        assertThat(chart.lines().getFirst().paths()).hasSize(2).allMatch(path -> path.startsWith("M"));
        assertThat(dots(chart)).hasSize(4);
    }

    @Test
    void staysInsideItsBox() {
        LineChart chart = chart(point("2018", "-1000000000000"), point("2019", "0.0001"), point("2020", "7"));
        assertThat(dots(chart)).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0, LineChart.Size.ALONE.width());
            assertThat(dot.y()).isBetween(0, LineChart.Size.ALONE.height());
        });
        assertThat(chart.levels()).hasSizeBetween(2, 12);
    }

    @Test
    void drawsAFlatLineForEqualNumbers() {
        assertThat(Stream.of("0", "5", "-5")).allSatisfy(number -> {
            LineChart chart = chart(point("2018", number), point("2019", number), point("2020", number));
            assertThat(dots(chart))
                    .extracting(LineChart.Dot::y)
                    .containsOnly(dots(chart).getFirst().y());
        });
    }

    @Test
    void putsLargerNumbersHigher() {
        LineChart chart = chart(point("2018", "1"), point("2019", "2"), point("2020", "1.5"));
        List<Integer> heights = dots(chart).stream().map(LineChart.Dot::y).toList();
        assertThat(heights.get(1)).isLessThan(heights.get(2));
        assertThat(heights.get(2)).isLessThan(heights.get(0));
    }

    private static LineChart.Series series(String name, LineChart.Point... points) {
        return new LineChart.Series(name, List.of(points));
    }

    private static LineChart wide(LineChart.Series... series) {
        return LineChart.of("a chart", LineChart.Size.WIDE, List.of(series), BigDecimal::toPlainString);
    }

    @Test
    void marksTheUprightAxisAtRoundNumbers() {
        assertThat(chart(point("2018", "1.9"), point("2019", "2.48")).levels())
                .extracting(LineChart.Mark::text)
                .containsExactly("1.8", "2.0", "2.2", "2.4", "2.6");
    }

    @Test
    void keepsTheNamesOfLinesApart() {
        List<Integer> heights = wide(
                        series("a", point("2018", "1"), point("2019", "2.00")),
                        series("b", point("2018", "5"), point("2019", "2.01")),
                        series("c", point("2018", "9"), point("2019", "2.02")))
                .lines()
                .stream()
                .map(LineChart.Line::nameAt)
                .sorted()
                .toList();
        assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(16);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(16);
    }

    @Test
    void alwaysNamesTheNewestPeriod() {
        LineChart.Point[] points = new LineChart.Point[20];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(Integer.toString(2001 + i), Integer.toString(i));
        }
        assertThat(chart(points).periods())
                .hasSizeLessThanOrEqualTo(7)
                .extracting(LineChart.Mark::text)
                .contains("2020");
    }

    @Test
    void drawsASinglePoint() {
        LineChart chart = chart(point("2018", "0"));
        assertThat(dots(chart)).hasSize(1);
        assertThat(chart.levels()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void drawsASparklineThatEndsAtTheNewestPoint() {
        Sparkline spark = Sparkline.of(List.of(point("2018", "1"), point("2019", "2"), point("2021", "3")));
        assertThat(spark.path()).isEqualTo("M3 15L22 9M61 3");
        assertThat(spark.x()).isEqualTo(61);
        assertThat(spark.y()).isEqualTo(3);
    }
}
