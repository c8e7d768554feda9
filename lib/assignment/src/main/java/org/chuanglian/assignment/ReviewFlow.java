package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A call as a minimum-cost flow from items over reviewers to one sink. Of a large call only the cheapest pairs are arcs at
 * first; after each run every pair left out is priced with the nodes' prices, and those that would pay are added, until
 * none would: the optimum over all pairs.
 */
final class ReviewFlow {

    /** The cost of a pair that must not be. */
    static final long CLOSED = Long.MAX_VALUE;

    private static final int SMALL = 250_000;
    private static final int PRICED = 12;
    private static final int CLOSED_DEAR = 3;

    /** What a review costs; from 0, or {@link #CLOSED}. */
    @FunctionalInterface
    interface Costs {
        long of(int item, int reviewer);
    }

    private final Call call;
    private final Costs costs;
    private final Watch watch;
    private final Groups groups;
    private final int items;
    private final int reviewers;
    private final int sink;
    private final int firstGroupNode;
    private final int unit;
    private final int pairMost;
    private final long dear;
    private final long bonus;
    private final NetworkSimplex net;
    private final int firstClassArc;
    private final int firstPairArc;
    private final boolean everyPair;
    private final BitSet[] present;

    /**
     * @param greatest the greatest cost of a pair that may be
     * @param unit how many units of flow one review is
     * @param pairMost how many of them a pair may have
     */
    ReviewFlow(Call call, Costs costs, long greatest, int unit, int pairMost, Watch watch) {
        this.call = call;
        this.costs = costs;
        this.watch = watch;
        this.groups = new Groups(call);
        this.items = call.items();
        this.reviewers = call.reviewers();
        this.sink = items + reviewers;
        this.firstGroupNode = sink + 1;
        this.unit = unit;
        this.pairMost = pairMost;
        int nodes = nodes(call, groups);
        long way = (greatest + 1) * (nodes + 1L);
        this.bonus = way;
        this.dear = groups.size() > 0 ? way * (nodes + 1L) : CLOSED_DEAR * way;
        int[] supply = new int[nodes];
        for (int item = 0; item < items; item++) {
            supply[item] = call.demand(item) * unit;
            supply[sink] -= supply[item];
        }
        this.everyPair = (long) items * reviewers <= SMALL;
        int expected = everyPair ? items * reviewers : items * first(call);
        this.net = new NetworkSimplex(supply, dear, 2 * reviewers + expected + items * groups.size());
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            int least = Math.min(call.leastLoad(reviewer), items);
            int most = Math.min(call.mostLoad(reviewer), items);
            net.arc(items + reviewer, sink, least * unit, -bonus);
            net.arc(items + reviewer, sink, (most - least) * unit, 0);
        }
        this.firstClassArc = net.arcs();
        for (int item = 0; item < items; item++) {
            for (int group = 0; group < groups.size(); group++) {
                for (int count = 0; count < call.demand(item); count++) {
                    net.arc(item, groupNode(item, group), unit, 0);
                }
            }
        }
        this.firstPairArc = net.arcs();
        this.present = new BitSet[items];
        for (int item = 0; item < items; item++) {
            present[item] = new BitSet(everyPair ? 0 : reviewers);
            addFirst(item);
        }
    }

    /** How many nodes a call's flow has. */
    static int nodes(Call call) {
        return nodes(call, new Groups(call));
    }

    private static int nodes(Call call, Groups groups) {
        return call.items() + call.reviewers() + 1 + call.items() * groups.size();
    }

    /** How many more levels of importance than affinity a call's flow has: quotas make one. */
    static int levels(Call call) {
        return call.quotas().isEmpty() ? 0 : 1;
    }

    private static int first(Call call) {
        int most = 0;
        for (int item = 0; item < call.items(); item++) {
            most = Math.max(most, call.demand(item));
        }
        return Math.min(call.reviewers(), Math.max(24, 6 * most));
    }

    private int groupNode(int item, int group) {
        return firstGroupNode + item * groups.size() + group;
    }

    private int tail(int item, int reviewer) {
        return groups.size() == 0 ? item : groupNode(item, groups.classOf(reviewer));
    }

    private int itemOf(int tail) {
        return tail < items ? tail : (tail - firstGroupNode) / groups.size();
    }

    Groups groups() {
        return groups;
    }

    /** The cheapest pairs of an item, or all of them. */
    private void addFirst(int item) {
        int wanted = everyPair ? reviewers : first(call);
        if (everyPair) {
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                if (!call.conflict(reviewer, item)) {
                    addPair(item, reviewer);
                }
            }
            return;
        }
        var cheapest = new Cheapest(wanted);
        int offset = (int) (31L * item % reviewers);
        for (int place = 0; place < reviewers; place++) {
            int reviewer = place + offset < reviewers ? place + offset : place + offset - reviewers;
            long cost = costs.of(item, reviewer);
            if (cost != CLOSED) {
                cheapest.offer(cost, reviewer);
            }
        }
        for (int place = 0; place < cheapest.size(); place++) {
            addPair(item, cheapest.at(place));
        }
    }

    private void addPair(int item, int reviewer) {
        long cost = costs.of(item, reviewer);
        net.arc(tail(item, reviewer), items + reviewer, pairMost, cost == CLOSED ? CLOSED_DEAR * dear : cost);
        if (!everyPair) {
            present[item].set(reviewer);
        }
    }

    /** Takes changed costs over. */
    void reprice() {
        for (int arc = firstPairArc; arc < net.arcs(); arc++) {
            long cost = costs.of(itemOf(net.source(arc)), net.target(arc) - items);
            net.cost(arc, cost == CLOSED ? CLOSED_DEAR * dear : cost);
        }
        net.reprice();
    }

    /** Takes the changed cost of one pair over. */
    void reprice(int item, int reviewer) {
        if (!everyPair && !present[item].get(reviewer)) {
            addPair(item, reviewer);
            return;
        }
        for (int arc = firstPairArc; arc < net.arcs(); arc++) {
            if (net.target(arc) == items + reviewer && itemOf(net.source(arc)) == item) {
                long cost = costs.of(item, reviewer);
                net.cost(arc, cost == CLOSED ? CLOSED_DEAR * dear : cost);
            }
        }
        net.reprice();
    }

    /** Sets how many of each class an item has at least and at most; {@link #reprice} must follow. */
    void bounds(int item, int[] least, int[] most) {
        int arc = firstClassArc;
        for (int before = 0; before < item; before++) {
            arc += groups.size() * call.demand(before);
        }
        for (int group = 0; group < groups.size(); group++) {
            for (int count = 0; count < call.demand(item); count++) {
                net.cost(arc, count < least[group] ? -bonus : count < most[group] ? 0 : bonus);
                arc++;
            }
        }
    }

    /** Finds the cheapest flow over all pairs; false when the watch ended the work. */
    boolean solve() {
        while (net.run(watch)) {
            if (everyPair || !addPaying()) {
                return true;
            }
        }
        return false;
    }

    /** Adds the pairs of each item that would pay most; false when none would. */
    private boolean addPaying() {
        int before = net.arcs();
        var paying = new Cheapest(PRICED);
        for (int item = 0; item < items; item++) {
            paying.clear();
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                long cost = costs.of(item, reviewer);
                if (cost != CLOSED) {
                    long reduced = cost + net.potential(tail(item, reviewer)) - net.potential(items + reviewer);
                    if (reduced < 0 && !present[item].get(reviewer)) {
                        paying.offer(reduced, reviewer);
                    }
                }
            }
            for (int place = 0; place < paying.size(); place++) {
                addPair(item, paying.at(place));
            }
        }
        return net.arcs() > before;
    }

    /** How many units of the item's reviews found no reviewer. */
    int unplaced(int item) {
        return net.flow(item);
    }

    /** How many units found no reviewer, or one who must not. */
    long unplaced() {
        long sum = 0;
        for (int item = 0; item < items; item++) {
            sum += net.flow(item);
        }
        for (int arc = firstPairArc; arc < net.arcs(); arc++) {
            if (net.flow(arc) > 0 && costs.of(itemOf(net.source(arc)), net.target(arc) - items) == CLOSED) {
                sum += net.flow(arc);
            }
        }
        return sum;
    }

    /** For each item its reviewers, where one review is one unit of flow. */
    int[][] chosen() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            lists.add(new ArrayList<>());
        }
        pairs((item, reviewer, flow) -> lists.get(item).add(reviewer));
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Hears of a pair that has flow. */
    @FunctionalInterface
    interface Pairs {
        void pair(int item, int reviewer, int flow);
    }

    /** Tells every pair that has flow. */
    void pairs(Pairs told) {
        for (int arc = firstPairArc; arc < net.arcs(); arc++) {
            if (net.flow(arc) > 0) {
                told.pair(itemOf(net.source(arc)), net.target(arc) - items, net.flow(arc));
            }
        }
    }

    /** Whether every item has of each class what {@link #bounds} set. */
    boolean keepsClassBounds() {
        for (int arc = firstClassArc; arc < firstPairArc; arc++) {
            boolean wanted = net.cost(arc) < 0;
            boolean unwanted = net.cost(arc) > 0;
            if ((wanted && net.flow(arc) < unit) || (unwanted && net.flow(arc) > 0)) {
                return false;
            }
        }
        return true;
    }

    /** The price of an item's, a reviewer's or a class's node against the sink's. */
    long price(int node) {
        return net.potential(node) - net.potential(sink);
    }

    long itemPrice(int item) {
        return price(item);
    }

    long reviewerPrice(int reviewer) {
        return price(items + reviewer);
    }

    long groupPrice(int item, int group) {
        return price(groupNode(item, group));
    }

    /** The few cheapest of those offered, cheapest first. */
    static final class Cheapest {
        private final long[] cost;
        private final int[] what;
        private int size;

        Cheapest(int room) {
            this.cost = new long[room];
            this.what = new int[room];
        }

        void clear() {
            size = 0;
        }

        int size() {
            return size;
        }

        int at(int place) {
            return what[place];
        }

        void offer(long price, int one) {
            if (size == cost.length) {
                if (size == 0 || price >= cost[size - 1]) {
                    return;
                }
                size--;
            }
            int place = size;
            while (place > 0 && cost[place - 1] > price) {
                cost[place] = cost[place - 1];
                what[place] = what[place - 1];
                place--;
            }
            cost[place] = price;
            what[place] = one;
            size++;
        }
    }
}
