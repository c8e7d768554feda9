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
}
