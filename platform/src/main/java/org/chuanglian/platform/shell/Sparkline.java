package org.chuanglian.platform.shell;

import java.math.BigDecimal;
import java.util.List;

/**
 * The course of a figure in one glance, in a box of {@value #WIDTH} by {@value #HEIGHT}; it breaks where a period is
 * missing. It stands beside the figure and says nothing that is not said there, so it is hidden from screen readers.
 *
 * @param path SVG path data
 * @param x the newest point
 * @param y the newest point
 */
public record Sparkline(String path, int x, int y) {

    public static final int WIDTH = 64;
    public static final int HEIGHT = 18;
    private static final int EDGE = 3;

    /** Draws points, oldest first; there is at least one. */
    public static Sparkline of(List<LineChart.Point> points) {
        BigDecimal least = points.stream()
                .map(LineChart.Point::number)
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal most = points.stream()
                .map(LineChart.Point::number)
                .reduce(BigDecimal::max)
                .orElseThrow();
        boolean level = least.compareTo(most) == 0;
        Scale upright = new Scale(least, most, BigDecimal.ONE, HEIGHT - EDGE, EDGE);
        long first = points.getFirst().period().last().toEpochDay();
        long span = Math.max(1, points.getLast().period().last().toEpochDay() - first);
        StringBuilder path = new StringBuilder();
        int x = EDGE;
        int y = HEIGHT / 2;
        for (int i = 0; i < points.size(); i++) {
            LineChart.Point point = points.get(i);
            x = Math.toIntExact(EDGE + (point.period().last().toEpochDay() - first) * (WIDTH - 2 * EDGE) / span);
            y = level ? HEIGHT / 2 : upright.place(point.number());
            boolean joined = i > 0 && LineChart.follows(points.get(i - 1).period(), point.period());
            path.append(joined ? 'L' : 'M').append(x).append(' ').append(y);
        }
        return new Sparkline(path.toString(), x, y);
    }
}
