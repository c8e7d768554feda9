package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.chuanglian.assignment.AssignmentOutcome.FloorTooHigh;

/**
 * The assignment whose worst-off item has most (Garg et al. 2010; Stelmakh, Shah and Singh 2021). Items are weighed by how
 * badly they fare (the multiplicative weights of Freund and Schapire 1999); each weighted flow bounds what is possible, and
 * exchanges make it an assignment; what is left between the two is searched by branching on pairs. Finding it is hard in
 * general (NP), so the answer says with its bound whether it is proved.
 */
final class GreatestLeast {

    private static final int SMALL = 250_000;
    private static final int ROUNDS = 80;
    private static final int ROUNDS_OF_LARGE = 12;
    private static final double STEP = 2.5;

    private final Call call;
    private final Watch watch;
    private final double step;
    private final double small;
    private final double wanted;
    private final double[] weights;
    private final List<Integer> needing = new ArrayList<>();
    private int[][] best;
    private double low;
    private double high;

    private GreatestLeast(Call call, int[][] start, double wanted, Watch watch) {
        this.call = call;
        this.watch = watch;
        var scale = Scale.of(call, Long.SIZE);
        this.step = scale.step();
        this.small = noDifference(scale);
        this.wanted = wanted;
        this.weights = new double[call.items()];
        this.best = start;
        this.high = Double.POSITIVE_INFINITY;
        for (int item = 0; item < call.items(); item++) {
            if (call.demand(item) > 0) {
                needing.add(item);
                high = Math.min(high, Tops.sum(call, item, call.demand(item)));
            }
        }
        this.low = Double.NEGATIVE_INFINITY;
    }

    /** The greatest least item, then a great total. */
    static AssignmentOutcome of(Call call, Watch watch) {
        return switch (GreatestTotal.of(call, watch)) {
            case Assigned start -> {
                var search = new GreatestLeast(call, chosen(start.assignment()), Double.POSITIVE_INFINITY, watch);
                if (search.needing.isEmpty()) {
                    yield new Assigned(start.assignment(), Double.NaN);
                }
                search.search();
                var total = new FlooredTotal(call, search.low, search.best, watch).solve();
                yield watch.goesOn()
                        ? new Assigned(total.assignment(), Math.max(search.low, search.high))
                        : new Cancelled();
            }
            case AssignmentOutcome.Impossible impossible -> impossible;
            case Cancelled cancelled -> cancelled;
        };
    }

    /** The greatest total in which no item is below the floor. */
    static AssignmentOutcome above(Call call, double floor, Watch watch) {
        return switch (GreatestTotal.of(call, watch)) {
            case Assigned start -> {
                var search = new GreatestLeast(call, chosen(start.assignment()), floor, watch);
                if (search.needing.isEmpty() || start.assignment().least() >= floor) {
                    yield start;
                }
                search.search();
                if (!watch.goesOn()) {
                    yield new Cancelled();
                }
                yield search.low < floor - search.small
                        ? new FloorTooHigh(floor, search.below(floor), search.low, Math.max(search.low, search.high))
                        : new FlooredTotal(call, floor, search.best, watch).solve();
            }
            case AssignmentOutcome.Impossible impossible -> impossible;
            case Cancelled cancelled -> cancelled;
        };
    }

    static double noDifference(Call call) {
        return noDifference(Scale.of(call, Long.SIZE));
    }

    private static double noDifference(Scale scale) {
        return Math.max(1e-12, 1e-9 * Math.max(Math.abs(scale.greatest()), scale.range() / scale.unit()));
    }

    static int[][] chosen(Assignment assignment) {
        int[][] chosen = new int[assignment.call().items()][];
        Arrays.setAll(chosen, assignment::reviewersOf);
        return chosen;
    }

    private List<Integer> below(double floor) {
        return needing.stream()
                .filter(item -> Tops.sum(call, item, call.demand(item)) < floor - small)
                .toList();
    }

    /** Looks for it, from below by assignments and from above by bounds. */
    private void search() {
        var flow = new WeightedFlow(call, Double.NEGATIVE_INFINITY, watch);
        offer(best, flow);
        double[] fared = new double[call.items()];
        int rounds = (long) call.items() * call.reviewers() <= SMALL ? ROUNDS : ROUNDS_OF_LARGE;
        for (int round = 0; round < rounds && isOpen() && watch.goesOn(); round++) {
            watch.at("weighing the items that fare worst", round, rounds);
            double heavy = weigh(flow, fared, round + 1);
            if (!flow.solve()) {
                break;
            }
            int[][] now = flow.chosen();
            bound(flow, now, heavy);
            for (int item : needing) {
                fared[item] += sum(now, item);
            }
            if (flow.keepsQuotas(now)) {
                offer(now, flow);
            }
        }
        if (isOpen() && rounds == ROUNDS && call.quotas().isEmpty()) {
            branch();
        }
    }

    private boolean isOpen() {
        return low < high - small && low < wanted - small;
    }

    /** Weighs the items by how they fared so far, the worst most; returns the sum of the weights. */
    private double weigh(WeightedFlow flow, double[] fared, int round) {
        double worst = Double.POSITIVE_INFINITY;
        double bestOff = Double.NEGATIVE_INFINITY;
        for (int item : needing) {
            worst = Math.min(worst, fared[item]);
            bestOff = Math.max(bestOff, fared[item]);
        }
        double spread = Math.max(small, (bestOff - worst) / round);
        double rate = STEP / (spread * Math.sqrt(round));
        double sum = 0;
        for (int item : needing) {
            double weight = WeightedFlow.greatestWeight() * Math.exp(-rate * (fared[item] - worst));
            flow.weigh(item, weight);
            weights[item] = weight;
            sum += weight;
        }
        return sum;
    }

    private void bound(WeightedFlow flow, int[][] now, double heavy) {
        double value = 0;
        for (int item : needing) {
            value += weights[item] * sum(now, item);
        }
        high = Math.min(high, down((value + call.reviews() * flow.blur()) / heavy));
    }

    /** The greatest multiple of the step that is not above. */
    private double down(double bound) {
        return step > 0 ? Math.floor((bound + small) / step) * step : bound;
    }

    private double sum(int[][] chosen, int item) {
        double sum = 0;
        for (int reviewer : chosen[item]) {
            sum += call.affinity(reviewer, item);
        }
        return sum;
    }

    /** Raises the assignment's least item as far as exchanges can, and keeps it when it is the best so far. */
    private void offer(int[][] chosen, WeightedFlow flow) {
        var exchange = new Exchange(call, flow.groups(), chosen, small);
        exchange.raiseLeast(watch);
        if (exchange.least() > low) {
            low = exchange.least();
            best = exchange.chosen();
        }
    }

    private void branch() {
        while (isOpen() && watch.goesOn()) {
            double next = Math.min(wanted, step > 0 ? low + step : low + 2 * small);
            var search = new FloorSearch(call, next - small / 2, small, watch);
            int[][] found = search.solve();
            if (found == null) {
                if (search.isExhausted()) {
                    high = step > 0 ? low : Math.min(high, next);
                }
                return;
            }
            best = found;
            low = new Exchange(call, new Groups(call), found, small).least();
        }
    }
}
