package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.shared.Period;

/**
 * A line over periods, laid out for SVG. Neighbouring periods are joined; where one is missing the line breaks, since
 * nothing is known between.
 *
 * @param label the whole chart as a sentence, for those who cannot see it
 * @param paths the unbroken stretches, as SVG path data
 */
public record LineChart(String label, List<String> paths, List<Dot> dots, List<Tick> ticks, List<Tick> years) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;
    private static final int LEFT = 72;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;

    /** A reading on the line; {@code text} says period and value. */
    public record Dot(int x, int y, String text) {}

    /** A labelled place of an axis. */
    public record Tick(int at, String text) {}

    /** A point to draw: oldest first, numbers of one unit. */
    record Point(Period period, BigDecimal number, String text) {}

    /** How a number of the axis is written. */
    interface AxisText {
        String of(BigDecimal number);
    }

    static LineChart of(String label, List<Point> points, AxisText axis) {
        BigDecimal low =
                points.stream().map(Point::number).reduce(BigDecimal::min).orElseThrow();
        BigDecimal high =
                points.stream().map(Point::number).reduce(BigDecimal::max).orElseThrow();
        BigDecimal step = step(high.subtract(low).signum() == 0 ? unitOf(high) : high.subtract(low));
        BigDecimal floor = low.divideToIntegralValue(step).multiply(step);
        BigDecimal bottom = floor.compareTo(low) > 0 ? floor.subtract(step) : floor;
        List<Tick> ticks = new ArrayList<>();
        BigDecimal top = bottom;
        while (top.compareTo(high) < 0 || top.compareTo(bottom) == 0) {
            top = top.add(step);
        }
        for (BigDecimal at = bottom; at.compareTo(top) <= 0; at = at.add(step)) {
            ticks.add(new Tick(y(at, bottom, top), axis.of(at)));
        }
        List<Dot> dots = new ArrayList<>();
        List<Tick> periods = new ArrayList<>();
        int every = Math.max(1, points.size() / 8);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int x = x(point.period(), points);
            dots.add(new Dot(x, y(point.number(), bottom, top), point.text()));
            if (i % every == 0) {
                periods.add(new Tick(x, point.period().toString()));
            }
        }
        return new LineChart(label, paths(points, dots), List.copyOf(dots), List.copyOf(ticks), List.copyOf(periods));
    }

    private static List<String> paths(List<Point> points, List<Dot> dots) {
        List<String> paths = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            boolean joined =
                    i > 0 && follows(points.get(i - 1).period(), points.get(i).period());
            if (!joined && !stretch.isEmpty()) {
                paths.add(stretch.toString());
                stretch.setLength(0);
            }
            stretch.append(joined ? 'L' : 'M')
                    .append(dots.get(i).x())
                    .append(' ')
                    .append(dots.get(i).y());
        }
        paths.add(stretch.toString());
        return List.copyOf(paths);
    }

    /** True when the second period begins where the first ends. */
    static boolean follows(Period before, Period after) {
        return before.last().plusDays(1).equals(after.first());
    }

    private static int x(Period period, List<Point> points) {
        long first = points.getFirst().period().last().toEpochDay();
        long last = points.getLast().period().last().toEpochDay();
        long span = Math.max(1, last - first);
        return Math.toIntExact(LEFT + (period.last().toEpochDay() - first) * (WIDTH - LEFT - RIGHT) / span);
    }

    private static int y(BigDecimal number, BigDecimal bottom, BigDecimal top) {
        BigDecimal height = BigDecimal.valueOf(HEIGHT - TOP - BOTTOM);
        return HEIGHT
                - BOTTOM
                - number.subtract(bottom)
                        .multiply(height)
                        .divide(top.subtract(bottom), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal unitOf(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number.abs();
    }

    /** The round step (1, 2 or 5 times a power of ten) that divides a span into two to five parts. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal candidate = power.multiply(BigDecimal.valueOf(factor));
            if (candidate.compareTo(raw) >= 0) {
                return candidate;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    /** A sparkline of at least two points as SVG path data in a box of 72 by 20. */
    static String spark(List<Point> points) {
        BigDecimal low =
                points.stream().map(Point::number).reduce(BigDecimal::min).orElseThrow();
        BigDecimal high =
                points.stream().map(Point::number).reduce(BigDecimal::max).orElseThrow();
        long first = points.getFirst().period().last().toEpochDay();
        long span = Math.max(1, points.getLast().period().last().toEpochDay() - first);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            long x = 2 + (point.period().last().toEpochDay() - first) * 68 / span;
            int y = high.compareTo(low) == 0
                    ? 10
                    : 18
                            - point.number()
                                    .subtract(low)
                                    .multiply(BigDecimal.valueOf(16))
                                    .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                                    .intValueExact();
            boolean joined = i > 0 && follows(points.get(i - 1).period(), point.period());
            path.append(joined ? 'L' : 'M').append(x).append(' ').append(y);
        }
        return path.toString();
    }
}
