package org.chuanglian.platform.points.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.Standing;
import org.chuanglian.platform.work.Words;

/**
 * One version of a public evaluation.
 *
 * @param pass the total that is needed
 * @param above whether the total must be above {@code pass}; else it may be equal
 * @param gates conditions that must all hold
 * @param direct conditions of which one alone is enough, whatever the total; empty where there are none
 */
public record EvaluationScheme(
        String code,
        String version,
        Words title,
        Standing standing,
        Words source,
        Words note,
        double pass,
        boolean above,
        List<Gate> gates,
        List<Gate> direct,
        List<Group> groups) {

    public EvaluationScheme {
        gates = List.copyOf(gates);
        direct = List.copyOf(direct);
        groups = List.copyOf(groups);
    }

    /**
     * A condition. It holds where any of its tests holds in the year or one of those before.
     *
     * @param tests empty where no fact can say it
     * @param years in how many years, the newest first, a test may hold
     * @param veto whether a veto that officers entered makes it fail
     */
    public record Gate(String code, Words name, List<Test> tests, int years, boolean veto) {
        public Gate {
            tests = List.copyOf(tests);
        }
    }

    /** A value between two bounds, each of which is infinite where it is not said. */
    public record Test(Formula formula, double least, double most) {

        /** Whether a value is within. */
        public boolean holds(double value) {
            return value >= least && value <= most;
        }
    }

    /**
     * A part of the total.
     *
     * @param least what it needs for the whole to pass; 0 for nothing
     * @param cap the most that its items give together
     */
    public record Group(String code, Words name, double least, double cap, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }

        /** The most that can be got. */
        public double full() {
            return Math.min(cap, items.stream().mapToDouble(Item::full).sum());
        }
    }

    /**
     * An item; of its ways the best one for the firm counts.
     *
     * @param full the most that can be got
     * @param ways empty where experts judge it
     */
    public record Item(String code, Words name, Words definition, double full, List<Way> ways) {
        public Item {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way to get points.
     *
     * @param factor its unit in the base unit of the facts
     * @param steady whether the formula's mean over two years counts
     * @param bounds ascending
     * @param points one more than bounds: those below the first, then those from each bound on
     */
    public record Way(
            Words name,
            Words unit,
            double factor,
            Formula formula,
            boolean steady,
            List<Double> bounds,
            List<Points> points) {
        public Way {
            bounds = List.copyOf(bounds);
            points = List.copyOf(points);
        }

        /** The points of a value. */
        public Points of(double value) {
            int band = 0;
            while (band < bounds.size() && value >= bounds.get(band)) {
                band++;
            }
            return points.get(band);
        }

        /** The most that this way gives. */
        public double full() {
            return points.stream().mapToDouble(Points::high).max().orElse(0);
        }
    }

    /** Points; where experts choose within a band, from the fewest to the most. */
    public record Points(double low, double high) {}

    /** The facts that it needs. */
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        groups.forEach(group -> group.items()
                .forEach(item ->
                        item.ways().forEach(way -> facts.addAll(way.formula().facts()))));
        gates.forEach(
                gate -> gate.tests().forEach(test -> facts.addAll(test.formula().facts())));
        direct.forEach(
                gate -> gate.tests().forEach(test -> facts.addAll(test.formula().facts())));
        return facts;
    }
}
