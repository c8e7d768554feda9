package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuanglian.assignment.Reassignment.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Why a reviewer has an item in the assignment of greatest total, and why another has not: his affinity and rank, who would
 * have suited better and where he is instead, what would come in his place, and by how much his affinity would have to
 * change. The last two are shortest ways in the flow's residual network under its prices (Ahuja, Magnanti and Orlin 1993,
 * chapter 9), so they are what a new calculation would find.
 */
public final class Reasons {

    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final int NOWHERE = -1;

    private final Assignment assignment;
    private final Call call;
    private final int items;
    private final int sink;
    private final double[] price;
    private final int[][] itemsOf;

    /** Why a better suited reviewer has not got the item. */
    public enum Cause {
        /** He must not review it. */
        CONFLICT,
        /** His load is full with other items, where he is worth more. */
        FULL,
        /** He has room, but a quota or a least load of another kept him out. */
        LIMITS
    }

    /** A reviewer who suits the item better and has not got it. */
    public record PassedOver(int reviewer, double affinity, Cause cause) {}

    /**
     * Why a reviewer has an item.
     *
     * @param affinity how well he suits it
     * @param rank his place among those without a conflict, from 1; equal affinities share a place
     * @param better who suits it better and has not got it, the best first
     * @param margin by how much his affinity may fall before he loses the item: what the total would lose without the pair;
     *     infinite when nobody can step in
     * @param instead the pairs that would come if he must not have it
     * @param undone the other pairs that would go then
     */
    public record Why(
            double affinity, int rank, List<PassedOver> better, double margin, List<Pair> instead, List<Pair> undone) {

        /** Copies the lists. */
        public Why {
            better = List.copyOf(better);
            instead = List.copyOf(instead);
            undone = List.copyOf(undone);
        }
    }

    /**
     * Why a reviewer has not got an item.
     *
     * @param affinity how well he suits it
     * @param conflict whether he must not review it
     * @param lacking by how much his affinity would have to rise before he gets it: what the total would lose with the pair;
     *     infinite when it cannot be
     * @param undone the pairs that would go if he got it
     */
    public record WhyNot(double affinity, boolean conflict, double lacking, List<Pair> undone) {

        /** Copies the list. */
        public WhyNot {
            undone = List.copyOf(undone);
        }
    }

    private Reasons(Assignment assignment, Prices prices) {
        this.assignment = assignment;
        this.call = assignment.call();
        this.items = call.items();
        this.sink = items + call.reviewers();
        this.price = new double[sink + 1];
        for (int item = 0; item < items; item++) {
            price[item] = prices.ofItem(item);
        }
        this.itemsOf = new int[call.reviewers()][];
        int[] filled = new int[call.reviewers()];
        for (int reviewer = 0; reviewer < itemsOf.length; reviewer++) {
            price[items + reviewer] = prices.ofDuty(reviewer) - prices.ofPlace(reviewer);
            itemsOf[reviewer] = new int[assignment.load(reviewer)];
        }
        for (int item = 0; item < items; item++) {
            for (int reviewer : assignment.reviewersOf(item)) {
                itemsOf[reviewer][filled[reviewer]++] = item;
            }
        }
    }

    /** The reasons of an assignment of greatest total; nothing for a call with quotas or a lesser total. */
    public static @Nullable Reasons of(Assignment assignment) {
        Call call = assignment.call();
        Prices prices = call.quotas().isEmpty() ? GreatestTotal.prices(call) : null;
        if (prices == null
                || assignment.total() < prices.bound(call) - 1e-6 * Math.max(1, Math.abs(assignment.total()))) {
            return null;
        }
        return new Reasons(assignment, prices);
    }

    /** The reviewers who suit the item better than this one and have not got it; for any assignment. */
    public static List<PassedOver> better(Assignment assignment, int reviewer, int item) {
        Call call = assignment.call();
        List<PassedOver> better = new ArrayList<>();
        for (int other = 0; other < call.reviewers(); other++) {
            double affinity = call.affinity(other, item);
            if (affinity > call.affinity(reviewer, item) && !assignment.reviews(other, item)) {
                boolean full = assignment.load(other) >= call.mostLoad(other);
                Cause cause = call.conflict(other, item) ? Cause.CONFLICT : full ? Cause.FULL : Cause.LIMITS;
                better.add(new PassedOver(other, affinity, cause));
            }
        }
        better.sort((one, two) -> Double.compare(two.affinity(), one.affinity()));
        return better;
    }

    /** The reviewer's place among those without a conflict with the item, from 1. */
    public static int rank(Call call, int reviewer, int item) {
        int rank = 1;
        for (int other = 0; other < call.reviewers(); other++) {
            rank += !call.conflict(other, item) && call.affinity(other, item) > call.affinity(reviewer, item) ? 1 : 0;
        }
        return rank;
    }

    /** Why the reviewer has the item, which he must have. */
    public Why why(int reviewer, int item) {
        if (!assignment.reviews(reviewer, item)) {
            throw new IllegalArgumentException(
                    "reviewer %d has not got item %d.%nMaybe whyNot is meant.".formatted(reviewer, item));
        }
        var way = new Way(item, items + reviewer, reviewer, item);
        double margin = way.cost() + call.affinity(reviewer, item);
        return new Why(
                call.affinity(reviewer, item),
                rank(call, reviewer, item),
                better(assignment, reviewer, item),
                Math.max(0, margin),
                way.added,
                way.removed);
    }

    /** Why the reviewer has not got the item, which he must not have. */
    public WhyNot whyNot(int reviewer, int item) {
        if (assignment.reviews(reviewer, item)) {
            throw new IllegalArgumentException(
                    "reviewer %d has item %d.%nMaybe why is meant.".formatted(reviewer, item));
        }
        double affinity = call.affinity(reviewer, item);
        if (call.conflict(reviewer, item)) {
            return new WhyNot(affinity, true, FAR, List.of());
        }
        var way = new Way(items + reviewer, item, reviewer, item);
        return new WhyNot(affinity, false, Math.max(0, way.cost() - affinity), way.removed);
    }

    /** The cheapest way through the residual network between two nodes, past one pair (Dijkstra 1959). */
    private final class Way {
        private final int start;
        private final int end;
        private final int barredReviewer;
        private final int barredItem;
        private final double[] distance = new double[sink + 1];
        private final int[] cameFrom = new int[sink + 1];
        private final boolean[] settled = new boolean[sink + 1];
        private final List<Pair> added = new ArrayList<>();
        private final List<Pair> removed = new ArrayList<>();

        Way(int start, int end, int barredReviewer, int barredItem) {
            this.start = start;
            this.end = end;
            this.barredReviewer = barredReviewer;
            this.barredItem = barredItem;
            Arrays.fill(distance, FAR);
            distance[start] = 0;
            cameFrom[start] = NOWHERE;
            int node = start;
            while (node != NOWHERE && node != end) {
                settled[node] = true;
                leave(node);
                node = nearest();
            }
            for (int at = end; distance[end] < FAR && cameFrom[at] != NOWHERE; at = cameFrom[at]) {
                note(cameFrom[at], at);
            }
        }

        double cost() {
            return distance[end] - price[start] + price[end];
        }

        private void note(int from, int to) {
            if (from < items && to != sink) {
                added.add(new Pair(to - items, from));
            } else if (to < items) {
                removed.add(new Pair(from - items, to));
            }
        }

        private int nearest() {
            int nearest = NOWHERE;
            for (int node = 0; node <= sink; node++) {
                if (!settled[node] && distance[node] < (nearest == NOWHERE ? FAR : distance[nearest])) {
                    nearest = node;
                }
            }
            return nearest;
        }

        private void leave(int node) {
            if (node < items) {
                for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                    if (!call.conflict(reviewer, node)
                            && !isBarred(reviewer, node)
                            && !assignment.reviews(reviewer, node)) {
                        reach(node, items + reviewer, -call.affinity(reviewer, node));
                    }
                }
            } else if (node == sink) {
                for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                    if (assignment.load(reviewer) > call.leastLoad(reviewer)) {
                        reach(sink, items + reviewer, 0);
                    }
                }
            } else {
                int reviewer = node - items;
                for (int item : itemsOf[reviewer]) {
                    if (!isBarred(reviewer, item)) {
                        reach(node, item, call.affinity(reviewer, item));
                    }
                }
                if (assignment.load(reviewer) < call.mostLoad(reviewer)) {
                    reach(node, sink, 0);
                }
            }
        }

        private boolean isBarred(int reviewer, int item) {
            return reviewer == barredReviewer && item == barredItem;
        }

        private void reach(int from, int to, double cost) {
            double there = distance[from] + Math.max(0, cost + price[from] - price[to]);
            if (there < distance[to] && !settled[to]) {
                distance[to] = there;
                cameFrom[to] = from;
            }
        }
    }
}
