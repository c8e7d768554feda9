package org.chuanglian.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an assignment in which no item is below a floor, by branching on pairs; a branch ends where some weights prove
 * that its items cannot all reach the floor (Lagrangian relaxation, Held and Karp 1970).
 */
final class FloorSearch {

    private static final int MOST_FLOWS = 2_500;
    private static final int ROUNDS = 14;
    private static final int MOST_DEPTH = 200;

    private final Call call;
    private final double floor;
    private final double small;
    private final Watch watch;
    private final WeightedFlow flow;
    private final double[] weight;
    private final byte[][] fixed;
    private int flows;
    private boolean exhausted = true;

    FloorSearch(Call call, double floor, double small, Watch watch) {
        this.call = call;
        this.floor = floor;
        this.small = small;
        this.watch = watch;
        this.flow = new WeightedFlow(call, floor, watch);
        this.weight = new double[call.items()];
        Arrays.fill(weight, 1);
        this.fixed = new byte[call.items()][call.reviewers()];
    }

    /** The assignment's reviewers of each item; nothing when none was found. */
    int @Nullable [][] solve() {
        return descend(0);
    }

    /** Whether it is proved that there is none, once none was found. */
    boolean isExhausted() {
        return exhausted;
    }

    private int @Nullable [][] descend(int depth) {
        int[][] last = null;
        for (int round = 0; round < ROUNDS; round++) {
            if (flows >= MOST_FLOWS || depth >= MOST_DEPTH || !watch.goesOn()) {
                exhausted = false;
                return null;
            }
            flows++;
            for (int item = 0; item < weight.length; item++) {
                flow.weigh(item, weight[item]);
            }
            if (!flow.solve()) {
                exhausted = false;
                return null;
            }
            int[][] now = flow.chosen();
            if (!flow.isPossible(now)) {
                return null;
            }
            var exchange = new Exchange(call, flow.groups(), now, small);
            if (value(exchange) < -call.reviews() * flow.blur()) {
                return null;
            }
            if (depth == 0 || round == 0) {
                var raised = new Exchange(call, flow.groups(), now, small);
                raised.raiseLeast(watch);
                if (raised.least() >= floor) {
                    return raised.chosen();
                }
            }
            if (exchange.least() >= floor) {
                return now;
            }
            reweigh(exchange);
            last = now;
        }
        return last == null ? null : branch(last, depth);
    }

    /** By how much the weighted items are above the floor together; below 0 they cannot all be. */
    private double value(Exchange exchange) {
        double value = 0;
        for (int item = 0; item < weight.length; item++) {
            value += call.demand(item) > 0 ? weight[item] * (exchange.sum(item) - floor) : 0;
        }
        return value;
    }

    private void reweigh(Exchange exchange) {
        double heaviest = 0;
        double widest = small;
        for (int item = 0; item < weight.length; item++) {
            widest = call.demand(item) > 0 ? Math.max(widest, Math.abs(exchange.sum(item) - floor)) : widest;
        }
        for (int item = 0; item < weight.length; item++) {
            if (call.demand(item) > 0) {
                weight[item] *= Math.exp((floor - exchange.sum(item)) / widest);
                heaviest = Math.max(heaviest, weight[item]);
            }
        }
        for (int item = 0; item < weight.length; item++) {
            weight[item] *= WeightedFlow.greatestWeight() / heaviest;
        }
    }

    /** The worst-off item gets its best reviewer who is still free to decide, or does not get him. */
    private int @Nullable [][] branch(int[][] last, int depth) {
        var exchange = new Exchange(call, flow.groups(), last, small);
        int item = -1;
        int reviewer = -1;
        for (int one = 0; one < weight.length; one++) {
            int open = exchange.sum(one) < floor && call.demand(one) > 0 ? bestOpen(one) : -1;
            if (open >= 0 && (item < 0 || exchange.sum(one) < exchange.sum(item))) {
                item = one;
                reviewer = open;
            }
        }
        if (item < 0) {
            return null;
        }
        double[] before = weight.clone();
        fixed[item][reviewer] = 1;
        flow.force(item, reviewer);
        int[][] found = descend(depth + 1);
        if (found == null) {
            System.arraycopy(before, 0, weight, 0, weight.length);
            flow.forbid(item, reviewer);
            found = descend(depth + 1);
        }
        fixed[item][reviewer] = 0;
        flow.free(item, reviewer);
        return found;
    }

    private int bestOpen(int item) {
        int best = -1;
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            if (fixed[item][reviewer] == 0
                    && !call.conflict(reviewer, item)
                    && (best < 0 || call.affinity(reviewer, item) > call.affinity(best, item))) {
                best = reviewer;
            }
        }
        return best;
    }
}
