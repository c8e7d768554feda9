package org.chuanglian.platform.registry.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Simplifies outlines that share borders without tearing them apart: each border between the same neighbours is cut out
 * once, simplified once (Douglas–Peucker) and used by both sides.
 */
final class Outlines {

    /** A point of the plane. */
    record Point(double x, double y) {}

    private final double tolerance;
    private final Map<Point, BitSet> users = new HashMap<>();

    private Outlines(List<List<Point>> rings, double tolerance) {
        this.tolerance = tolerance;
        for (int ring = 0; ring < rings.size(); ring++) {
            for (Point point : rings.get(ring)) {
                users.computeIfAbsent(point, added -> new BitSet()).set(ring);
            }
        }
    }

    /**
     * The rings with fewer points, none farther from the original line than the tolerance.
     *
     * @param rings closed rings, the first point not repeated at the end
     */
    static List<List<Point>> simplified(List<List<Point>> rings, double tolerance) {
        Outlines outlines = new Outlines(rings, tolerance);
        return rings.stream().map(outlines::simplified).toList();
    }

    private List<Point> simplified(List<Point> ring) {
        List<Integer> knots = knots(ring);
        List<Point> simple = new ArrayList<>();
        for (int i = 0; i < knots.size(); i++) {
            int from = knots.get(i);
            int to = knots.get((i + 1) % knots.size());
            List<Point> border = new ArrayList<>();
            for (int at = from; border.isEmpty() || at != to; at = (at + 1) % ring.size()) {
                border.add(ring.get(at));
            }
            border.add(ring.get(to));
            List<Point> kept = border(border);
            simple.addAll(kept.subList(0, kept.size() - 1));
        }
        return simple;
    }

    /** Where the neighbour changes; a ring without such points is held by two of its own. */
    private List<Integer> knots(List<Point> ring) {
        List<Integer> knots = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            BitSet here = usersOf(ring.get(i));
            BitSet before = usersOf(ring.get((i + ring.size() - 1) % ring.size()));
            BitSet after = usersOf(ring.get((i + 1) % ring.size()));
            if (leaves(here, before) || leaves(here, after)) {
                knots.add(i);
            }
        }
        if (knots.size() < 2) {
            Point first = ring.stream()
                    .min(java.util.Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                    .orElseThrow();
            int start = ring.indexOf(first);
            knots = new ArrayList<>(List.of(start, (start + ring.size() / 2) % ring.size()));
            knots.sort(null);
        }
        return knots;
    }

    private BitSet usersOf(Point point) {
        return users.getOrDefault(point, new BitSet());
    }

    /** True when some ring that uses this point does not use the other. */
    private static boolean leaves(BitSet here, BitSet there) {
        BitSet gone = (BitSet) here.clone();
        gone.andNot(there);
        return !gone.isEmpty();
    }

    /** Both sides see a border in opposite directions; it is simplified in one, so that they agree. */
    private List<Point> border(List<Point> border) {
        Point first = border.getFirst();
        Point last = border.getLast();
        boolean turned = first.x() > last.x() || (first.x() == last.x() && first.y() > last.y());
        List<Point> one = turned ? border.reversed() : border;
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(one.size() - 1);
        keep(one, 0, one.size() - 1, kept);
        List<Point> simple = new ArrayList<>();
        kept.stream().forEach(i -> simple.add(one.get(i)));
        return turned ? simple.reversed() : simple;
    }

    private void keep(List<Point> line, int from, int to, BitSet kept) {
        int farthest = -1;
        double distance = tolerance;
        for (int i = from + 1; i < to; i++) {
            double away = distance(line.get(i), line.get(from), line.get(to));
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        if (farthest >= 0) {
            kept.set(farthest);
            keep(line, from, farthest, kept);
            keep(line, farthest, to, kept);
        }
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(point.x() - from.x(), point.y() - from.y())
                : Math.abs(dx * (from.y() - point.y()) - (from.x() - point.x()) * dy) / length;
    }
}
