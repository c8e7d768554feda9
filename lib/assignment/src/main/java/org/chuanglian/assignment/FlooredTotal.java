package org.chuanglian.assignment;

import org.chuanglian.assignment.AssignmentOutcome.Assigned;

/**
 * A great total in which no item is below a floor (the local fairness of Kobren, Saha and McCallum 2019): the floor enters
 * the flow as weights (Lagrangian relaxation, subgradient steps), exchanges repair what is still below it, and the weights
 * bound what total is possible.
 */
final class FlooredTotal {

    private static final int SMALL = 250_000;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_OF_LARGE = 10;

    private final Call call;
    private final double floor;
    private final Watch watch;
    private final double small;
    private final double range;
    private int[][] best;
    private double total;
    private double bound = Double.POSITIVE_INFINITY;

    /** @param start an assignment in which no item is below the floor */
    FlooredTotal(Call call, double floor, int[][] start, Watch watch) {
        this.call = call;
        this.watch = watch;
        var scale = Scale.of(call, Long.SIZE);
        this.range = scale.range() / scale.unit();
        this.small = GreatestLeast.noDifference(call);
        this.floor = floor - small;
        this.best = start;
        this.total = new Assignment(call, start.clone()).total();
    }

    Assigned solve() {
        var flow = new WeightedFlow(call, floor, watch);
        double[] extra = new double[call.items()];
        int rounds = (long) call.items() * call.reviewers() <= SMALL ? ROUNDS : ROUNDS_OF_LARGE;
        for (int round = 0; round < rounds && total < bound - small && watch.goesOn(); round++) {
            watch.at("raising the total above the floor", round, rounds);
            for (int item = 0; item < extra.length; item++) {
                flow.weigh(item, 1 + extra[item]);
            }
            if (!flow.solve()) {
                break;
            }
            int[][] now = flow.chosen();
            if (!flow.isPossible(now)) {
                break;
            }
            var exchange = new Exchange(call, flow.groups(), now, small);
            bound(exchange, extra, flow.blur());
            step(exchange, extra, 2.0 / (range * (1 + round / 6.0)));
            if (flow.keepsQuotas(now)) {
                offer(exchange);
            }
        }
        return new Assigned(new Assignment(call, best), Math.max(total, Math.min(bound, Double.MAX_VALUE)));
    }

    private void bound(Exchange exchange, double[] extra, double blur) {
        double value = call.reviews() * blur;
        for (int item = 0; item < extra.length; item++) {
            value += (1 + extra[item]) * exchange.sum(item) - extra[item] * floor;
        }
        bound = Math.min(bound, value);
    }

    private void step(Exchange exchange, double[] extra, double length) {
        for (int item = 0; item < extra.length; item++) {
            if (call.demand(item) > 0) {
                double changed = extra[item] + length * (floor - exchange.sum(item));
                extra[item] = Math.clamp(changed, 0, WeightedFlow.greatestWeight() - 1);
            }
        }
    }

    /** Repairs what is below the floor, and keeps the assignment when its total is the best so far. */
    private void offer(Exchange exchange) {
        for (int item = 0; item < call.items(); item++) {
            while (call.demand(item) > 0 && exchange.sum(item) < floor) {
                if (!exchange.raise(item, floor)) {
                    return;
                }
            }
        }
        var repaired = new Assignment(call, exchange.chosen());
        if (repaired.least() >= floor && repaired.total() > total) {
            total = repaired.total();
            best = GreatestLeast.chosen(repaired);
        }
    }
}
