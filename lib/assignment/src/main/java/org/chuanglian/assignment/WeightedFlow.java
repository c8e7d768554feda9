package org.chuanglian.assignment;

import java.util.Arrays;

/**
 * The flow of a call in which items weigh differently, solved again and again as the weights change, and pairs are forced
 * or forbidden on the way.
 */
final class WeightedFlow {

    private static final int BITS = 26;
    private static final int WEIGHT_BITS = 10;
    private static final byte FORCED = 1;
    private static final byte FORBIDDEN = 2;

    private final Call call;
    private final double best;
    private final double unit;
    private final double[] weight;
    private final byte[][] fixed;
    private final double floor;
    private final long greatest;
    private final ReviewFlow flow;
    private final double[] room;

    /** @param floor what every item's sum must at least be; pairs with which it never could are left out */
    WeightedFlow(Call call, double floor, Watch watch) {
        this.call = call;
        int bits = Math.min(BITS, Scale.bits(ReviewFlow.nodes(call), ReviewFlow.levels(call)) - 2 - WEIGHT_BITS);
        var scale = Scale.of(call, Long.SIZE);
        double range = scale.range() / scale.unit();
        this.best = scale.greatest();
        this.unit = range > 0 ? (1L << Math.max(1, bits)) / range : 1;
        this.weight = new double[call.items()];
        Arrays.fill(weight, 1);
        this.fixed = new byte[call.items()][call.reviewers()];
        this.floor = floor;
        this.room = new double[call.items()];
        for (int item = 0; item < room.length; item++) {
            room[item] = Tops.sum(call, item, call.demand(item) - 1);
        }
        this.greatest = 1L << (Math.max(1, bits) + WEIGHT_BITS);
        this.flow = new ReviewFlow(call, this::cost, greatest, 1, 1, watch);
        if (!call.quotas().isEmpty()) {
            boundClasses();
        }
    }

    private void boundClasses() {
        var groups = flow.groups();
        for (int item = 0; item < call.items(); item++) {
            int[] least = new int[groups.size()];
            int[] most = new int[groups.size()];
            Arrays.fill(most, call.demand(item));
            groups.narrow(item, call.demand(item), least, most);
            flow.bounds(item, least, most);
        }
    }

    private long cost(int item, int reviewer) {
        if (call.closedOf(item)[reviewer] || fixed[item][reviewer] == FORBIDDEN) {
            return ReviewFlow.CLOSED;
        }
        double affinity = call.affinitiesOf(item)[reviewer];
        if (affinity + room[item] < floor) {
            return ReviewFlow.CLOSED;
        }
        if (fixed[item][reviewer] == FORCED) {
            return -greatest * (call.items() + call.reviewers());
        }
        return (long) (weight[item] * (best - affinity) * unit);
    }

    /** The greatest weight. */
    static double greatestWeight() {
        return 1 << WEIGHT_BITS;
    }

    /** Sets an item's weight, from 0 to {@link #greatestWeight()}. */
    void weigh(int item, double heavy) {
        weight[item] = heavy;
    }

    void force(int item, int reviewer) {
        fixed[item][reviewer] = FORCED;
    }

    void forbid(int item, int reviewer) {
        fixed[item][reviewer] = FORBIDDEN;
    }

    void free(int item, int reviewer) {
        fixed[item][reviewer] = 0;
    }

    /** Solves with the weights as they are; false when the watch ended it. */
    boolean solve() {
        flow.reprice();
        return flow.solve();
    }

    int[][] chosen() {
        return flow.chosen();
    }

    /** Whether the last flow keeps loads, conflicts and what is forced and forbidden; not whether it keeps quotas. */
    boolean isPossible(int[][] chosen) {
        if (flow.unplaced() > 0) {
            return false;
        }
        int[] load = new int[call.reviewers()];
        for (int item = 0; item < chosen.length; item++) {
            int forced = 0;
            for (byte one : fixed[item]) {
                forced += one == FORCED ? 1 : 0;
            }
            for (int reviewer : chosen[item]) {
                load[reviewer]++;
                forced -= fixed[item][reviewer] == FORCED ? 1 : 0;
            }
            if (forced > 0) {
                return false;
            }
        }
        for (int reviewer = 0; reviewer < load.length; reviewer++) {
            if (load[reviewer] < call.leastLoad(reviewer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the assignment keeps the quotas. */
    boolean keepsQuotas(int[][] chosen) {
        var groups = flow.groups();
        for (int item = 0; item < chosen.length && groups.size() > 0; item++) {
            if (groups.broken(item, groups.counts(chosen[item])) >= 0) {
                return false;
            }
        }
        return true;
    }

    Groups groups() {
        return flow.groups();
    }

    /** What rounding may have cost each review of the flow, in weighted affinity. */
    double blur() {
        return 1 / unit;
    }
}
