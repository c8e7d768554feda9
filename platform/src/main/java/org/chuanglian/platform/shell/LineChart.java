package org.chuanglian.platform.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chuanglian.platform.shared.Period;

/**
 * Lines over periods, laid out for SVG: round numbers on a light grid, each line named at its end. Neighbouring periods
 * are joined; where one is missing the line breaks, since nothing is known between.
 *
 * @param label the whole chart as a sentence, for those who cannot see it
 * @param levels the marks of the upright axis
 * @param periods the marks of the level axis
 */
public record LineChart(String label, Size size, List<Mark> levels, List<Mark> periods, List<Line> lines) {

    private static final int TOP = 16;
    private static final int FOOT = 30;
    private static final int APART = 16;

    /** A drawing's size in its own units, and the room left for names at the right. */
    public enum Size {
        /** For a column of a wide page. */
        WIDE(640, 260, 52, 96),
        /** For a telephone, where a wide drawing would be too small to read. */
        NARROW(340, 220, 44, 76),
        /** For a single line that needs no name. */
        ALONE(640, 200, 80, 24);

        private final int width;
        private final int height;
        private final int left;
        private final int right;

        Size(int width, int height, int left, int right) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.right = right;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        /** Where the plot begins. */
        public int left() {
            return left;
        }

        /** Where the plot ends. */
        public int end() {
            return width - right;
        }

        /** Where the plot's foot is. */
        public int foot() {
            return height - FOOT;
        }
    }

    /** A line to draw; its points oldest first. */
    public record Series(String name, List<Point> points) {}

    /**
     * A reading; {@code text} says period and value.
     *
     * @param broken that it does not compare with the one before, and is not joined to it
     */
    public record Point(Period period, BigDecimal number, String text, boolean broken) {

        /** A reading that compares with the one before. */
        public Point(Period period, BigDecimal number, String text) {
            this(period, number, text, false);
        }
    }

    /** A labelled place of an axis. */
    public record Mark(int at, String text) {}

    /** A reading in the drawing. */
    public record Dot(int x, int y, String text) {}

    /**
     * A line in the drawing.
     *
     * @param rank 1 for the line that the chart is about
     * @param paths its unbroken stretches, as SVG path data
     * @param nameAt the height of its name, apart from the others
     */
    public record Line(String name, int rank, List<String> paths, List<Dot> dots, int nameAt) {}

    /** Lays lines out; there is at least one, and each has a point. */
    public static LineChart of(String label, Size size, List<Series> series, Function<BigDecimal, String> axis) {
        List<Point> all = series.stream().flatMap(one -> one.points().stream()).toList();
        BigDecimal least =
                all.stream().map(Point::number).reduce(BigDecimal::min).orElseThrow();
        BigDecimal most =
                all.stream().map(Point::number).reduce(BigDecimal::max).orElseThrow();
        Scale upright = Scale.around(least, most, size.foot(), TOP);
        Span level = Span.of(all.stream().map(Point::period).sorted().distinct().toList(), size.left(), size.end());
        List<List<Dot>> dots = series.stream()
                .map(one -> one.points().stream()
                        .map(point -> new Dot(level.place(point.period()), upright.place(point.number()), point.text()))
                        .toList())
                .toList();
        List<Integer> names =
                apart(dots.stream().map(line -> line.getLast().y()).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            lines.add(new Line(one.name(), i + 1, paths(one.points(), dots.get(i)), dots.get(i), names.get(i)));
        }
        return new LineChart(
                label,
                size,
                upright.marks().stream()
                        .map(mark -> new Mark(upright.place(mark), axis.apply(mark)))
                        .toList(),
                level.marks(),
                List.copyOf(lines));
    }

    /** Moves heights apart, downwards, so that no two names overlap. */
    static List<Integer> apart(List<Integer> heights) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(heights::get));
        List<Integer> placed = new ArrayList<>(heights);
        for (int i = 1; i < order.size(); i++) {
            int above = placed.get(order.get(i - 1));
            placed.set(order.get(i), Math.max(heights.get(order.get(i)), above + APART));
        }
        return List.copyOf(placed);
    }

    private static List<String> paths(List<Point> points, List<Dot> dots) {
        List<String> paths = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            boolean joined = i > 0
                    && !points.get(i).broken()
                    && follows(points.get(i - 1).period(), points.get(i).period());
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
    public static boolean follows(Period before, Period after) {
        return before.last().plusDays(1).equals(after.first());
    }

    /** The level axis: periods by their last day. */
    private record Span(List<Period> periods, int from, int to) {

        private static final int NAMED = 7;

        static Span of(List<Period> periods, int from, int to) {
            return new Span(periods, from, to);
        }

        int place(Period period) {
            long first = periods.getFirst().last().toEpochDay();
            long span = periods.getLast().last().toEpochDay() - first;
            return span == 0
                    ? (from + to) / 2
                    : Math.toIntExact(from + (period.last().toEpochDay() - first) * (to - from) / span);
        }

        /** At most seven, the newest always among them. */
        List<Mark> marks() {
            int every = (periods.size() + NAMED - 1) / NAMED;
            List<Mark> marks = new ArrayList<>();
            for (int i = (periods.size() - 1) % every; i < periods.size(); i += every) {
                marks.add(new Mark(place(periods.get(i)), periods.get(i).toString()));
            }
            return List.copyOf(marks);
        }
    }
}
