package org.chuanglian.platform.points.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Gate;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Group;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Item;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Points;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Way;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.Measured;

/**
 * An evaluation of one firm. What has no data gets 0 points; how many it could get at most says whether the missing data
 * could change the verdict.
 *
 * @param gates in the order of the scheme
 * @param items group by group
 */
public record FirmEvaluation(
        EvaluationScheme scheme, List<Held> gates, List<Held> direct, List<List<Got>> items, Verdict verdict) {

    private static final int STEADY_YEARS = 2;
    private static final int DECIMALS = 9;

    public FirmEvaluation {
        gates = List.copyOf(gates);
        direct = List.copyOf(direct);
        items = items.stream().map(List::copyOf).toList();
    }

    /** Whether a condition holds. */
    public enum Held {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** What can be said of the whole. */
    public enum Verdict {
        /** All that is asked is known to hold. */
        PASSES,
        /** The points are there, but of some condition nothing is known. */
        REACHES,
        /** Missing data could change it. */
        OPEN,
        /** Whatever the missing data were, it would not pass. */
        FAILS
    }

    /**
     * The points of an item.
     *
     * @param way the way that counts; empty where no way has a value
     * @param measured its value in the way's unit, or why there is none
     * @param points what it gets now; from the fewest to the most where experts choose
     * @param most what it could get if missing data were the best possible
     * @param partly whether a way without data could give more
     */
    public record Got(Optional<Way> way, Measured measured, Points points, double most, boolean partly) {}

    /**
     * Evaluates a firm.
     *
     * @param vetoed whether a veto stands that officers entered
     */
    public static FirmEvaluation of(EvaluationScheme scheme, Formula.Values values, boolean vetoed) {
        List<Held> gates =
                scheme.gates().stream().map(gate -> held(gate, values, vetoed)).toList();
        List<Held> direct =
                scheme.direct().stream().map(gate -> held(gate, values, vetoed)).toList();
        List<List<Got>> items = scheme.groups().stream()
                .map(group ->
                        group.items().stream().map(item -> got(item, values)).toList())
                .toList();
        FirmEvaluation open = new FirmEvaluation(scheme, gates, direct, items, Verdict.OPEN);
        return new FirmEvaluation(scheme, gates, direct, items, open.judged());
    }

    private static Held held(Gate gate, Formula.Values values, boolean vetoed) {
        if (gate.veto() && vetoed) {
            return Held.FAILS;
        }
        boolean unknown = gate.tests().isEmpty();
        for (EvaluationScheme.Test test : gate.tests()) {
            for (int back = 0; back < gate.years(); back++) {
                Measured measured = test.formula().of(earlier(values, back));
                if (measured.state() == Measured.State.KNOWN && test.holds(measured.value())) {
                    return Held.HOLDS;
                }
                unknown |= measured.state() == Measured.State.MISSING;
            }
        }
        return unknown ? Held.UNKNOWN : Held.FAILS;
    }

    private static Formula.Values earlier(Formula.Values values, int years) {
        return (fact, yearsBack) -> values.of(fact, yearsBack + years);
    }

    private static Got got(Item item, Formula.Values values) {
        if (item.ways().isEmpty()) {
            return new Got(Optional.empty(), Measured.MISSING, new Points(0, 0), item.full(), false);
        }
        List<Got> ways = item.ways().stream().map(way -> got(way, values)).toList();
        Got best = ways.stream()
                .max(Comparator.comparingDouble((Got got) -> got.points().low())
                        .thenComparing(got -> got.measured().state() == Measured.State.KNOWN)
                        .thenComparing(got -> got.measured().state() == Measured.State.UNDEFINED))
                .orElseThrow();
        double most = ways.stream().mapToDouble(Got::most).max().orElse(0);
        boolean known = best.measured().state() == Measured.State.KNOWN;
        return new Got(
                best.measured().state() == Measured.State.MISSING ? Optional.empty() : best.way(),
                best.measured(),
                best.points(),
                most,
                known && most > best.points().high());
    }

    private static Got got(Way way, Formula.Values values) {
        Measured measured =
                way.steady() ? steady(way.formula(), values) : way.formula().of(values);
        return switch (measured.state()) {
            case KNOWN -> {
                Measured shown = Measured.known(rounded(measured.value() / way.factor()));
                Points points = way.of(shown.value());
                yield new Got(Optional.of(way), shown, points, points.high(), false);
            }
            case MISSING -> new Got(Optional.of(way), measured, new Points(0, 0), way.full(), false);
            case UNDEFINED -> new Got(Optional.of(way), measured, new Points(0, 0), 0, false);
        };
    }

    /** Without the last binary digits, in which 115 / 100 − 1 falls short of the 15 % that it is. */
    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The mean of two years' growth; of the later alone where the first base is not positive. */
    private static Measured steady(Formula formula, Formula.Values values) {
        Measured last = formula.of(values);
        Measured before = formula.of(earlier(values, 1));
        if (last.state() != Measured.State.KNOWN || before.state() == Measured.State.UNDEFINED) {
            return last;
        }
        return before.state() == Measured.State.MISSING
                ? Measured.MISSING
                : Measured.known((last.value() + before.value()) / STEADY_YEARS);
    }

    private Verdict judged() {
        boolean shut = gates.contains(Held.FAILS);
        boolean straight = direct.contains(Held.HOLDS);
        boolean mayGoStraight = direct.contains(Held.UNKNOWN);
        boolean reached = straight || reaches(total().low(), groups(false));
        boolean reachable = straight || mayGoStraight || reaches(most(), groups(true));
        if (shut || !reachable) {
            return Verdict.FAILS;
        }
        if (!reached) {
            return Verdict.OPEN;
        }
        return gates.contains(Held.UNKNOWN) ? Verdict.REACHES : Verdict.PASSES;
    }

    private boolean reaches(double total, List<Double> groups) {
        boolean enough = scheme.above() ? total > scheme.pass() : total >= scheme.pass();
        for (int g = 0; g < groups.size(); g++) {
            enough &= groups.get(g) >= scheme.groups().get(g).least();
        }
        return enough;
    }

    private List<Double> groups(boolean atMost) {
        List<Double> sums = new ArrayList<>();
        for (int g = 0; g < items.size(); g++) {
            sums.add(atMost ? most(g) : total(g).low());
        }
        return sums;
    }

    /** What a group gets. */
    public Points total(int group) {
        Group of = scheme.groups().get(group);
        return new Points(
                Math.min(
                        of.cap(),
                        items.get(group).stream()
                                .mapToDouble(got -> got.points().low())
                                .sum()),
                Math.min(
                        of.cap(),
                        items.get(group).stream()
                                .mapToDouble(got -> got.points().high())
                                .sum()));
    }

    private double most(int group) {
        return Math.min(
                scheme.groups().get(group).cap(),
                items.get(group).stream().mapToDouble(Got::most).sum());
    }

    /** What all groups get. */
    public Points total() {
        double low = 0;
        double high = 0;
        for (int g = 0; g < items.size(); g++) {
            low += total(g).low();
            high += total(g).high();
        }
        return new Points(low, high);
    }

    /** What all groups could get if missing data were the best possible. */
    public double most() {
        double most = 0;
        for (int g = 0; g < items.size(); g++) {
            most += most(g);
        }
        return most;
    }

    /** How many items have no data. */
    public long without() {
        return items.stream()
                .flatMap(List::stream)
                .filter(got -> got.measured().state() == Measured.State.MISSING)
                .count();
    }

    /** All items, group by group. */
    public Stream<Got> all() {
        return items.stream().flatMap(List::stream);
    }
}
