package org.chuanglian.assignment;

import java.util.Arrays;

/**
 * An assignment that is made fairer step by step: an item gives up a reviewer for a better one, whose place another item
 * frees by taking a third, and so on, until a reviewer has room; every item on the way stays above a bar.
 */
final class Exchange {

    private static final int NOBODY = -1;
    private static final long MOST_LOOKS = 20_000_000;

    private final Call call;
    private final Groups groups;
    private final int[][] reviewersOf;
    private final int[][] itemsOf;
    private final int[] load;
    private final double[] sum;
    private final double small;

    private final int[] freedFrom;
    private final int[] freedBy;
    private final int[] queue;
    private final boolean[] seen;

    /** @param small what counts as no difference between sums of affinities */
    Exchange(Call call, Groups groups, int[][] start, double small) {
        this.call = call;
        this.groups = groups;
        this.small = small;
        this.reviewersOf = new int[call.items()][];
        this.load = new int[call.reviewers()];
        this.itemsOf = new int[call.reviewers()][];
        this.sum = new double[call.items()];
        for (int reviewer = 0; reviewer < itemsOf.length; reviewer++) {
            itemsOf[reviewer] = new int[Math.min(call.items(), call.mostLoad(reviewer))];
        }
        for (int item = 0; item < start.length; item++) {
            reviewersOf[item] = start[item].clone();
            for (int reviewer : start[item]) {
                itemsOf[reviewer][load[reviewer]++] = item;
                sum[item] += call.affinity(reviewer, item);
            }
        }
        this.freedFrom = new int[call.reviewers()];
        this.freedBy = new int[call.reviewers()];
        this.queue = new int[call.reviewers()];
        this.seen = new boolean[call.reviewers()];
    }

    double sum(int item) {
        return sum[item];
    }

    int[][] chosen() {
        return Arrays.stream(reviewersOf).map(int[]::clone).toArray(int[][]::new);
    }

    /** The least sum of an item that needs reviewers. */
    double least() {
        double least = Double.POSITIVE_INFINITY;
        for (int item = 0; item < sum.length; item++) {
            least = call.demand(item) > 0 ? Math.min(least, sum[item]) : least;
        }
        return least;
    }

    /** Raises the item's sum, leaving no other item below both its own sum and the bar; false when no exchange does. */
    boolean raise(int item, double bar) {
        int[] own = reviewersOf[item].clone();
        for (int round = 0; round < own.length; round++) {
            int worst = round;
            for (int place = round + 1; place < own.length; place++) {
                worst = call.affinity(own[place], item) < call.affinity(own[worst], item) ? place : worst;
            }
            int dropped = own[worst];
            own[worst] = own[round];
            own[round] = dropped;
            if (replace(item, dropped, bar)) {
                return true;
            }
        }
        return false;
    }

    private boolean replace(int item, int dropped, double bar) {
        Arrays.fill(seen, false);
        long looks = 0;
        int size = 0;
        double enough = call.affinity(dropped, item) + small;
        for (int reviewer = 0; reviewer < seen.length; reviewer++) {
            if (may(item, reviewer, dropped) && call.affinity(reviewer, item) > enough) {
                seen[reviewer] = true;
                freedFrom[reviewer] = item;
                freedBy[reviewer] = NOBODY;
                queue[size++] = reviewer;
                if (ends(reviewer, dropped)) {
                    apply(reviewer, dropped);
                    return true;
                }
            }
        }
        for (int next = 0; next < size; next++) {
            int busy = queue[next];
            looks += (long) load[busy] * seen.length;
            if (looks > MOST_LOOKS) {
                return false;
            }
            for (int place = 0; place < load[busy]; place++) {
                int other = itemsOf[busy][place];
                if (isOnTheWay(busy, other)) {
                    continue;
                }
                double left = sum[other] - call.affinity(busy, other);
                double bound = Math.min(bar, sum[other] - small);
                for (int reviewer = 0; reviewer < seen.length; reviewer++) {
                    if (!seen[reviewer]
                            && may(other, reviewer, busy)
                            && left + call.affinity(reviewer, other) >= bound) {
                        seen[reviewer] = true;
                        freedFrom[reviewer] = other;
                        freedBy[reviewer] = busy;
                        queue[size++] = reviewer;
                        if (ends(reviewer, dropped)) {
                            apply(reviewer, dropped);
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Whether the reviewer may take the item in another's place. */
    private boolean may(int item, int reviewer, int inPlaceOf) {
        if (call.conflict(reviewer, item)) {
            return false;
        }
        for (int one : reviewersOf[item]) {
            if (one == reviewer) {
                return false;
            }
        }
        if (groups.size() == 0 || groups.classOf(reviewer) == groups.classOf(inPlaceOf)) {
            return true;
        }
        int[] counts = groups.counts(reviewersOf[item]);
        counts[groups.classOf(inPlaceOf)]--;
        counts[groups.classOf(reviewer)]++;
        return groups.broken(item, counts) < 0;
    }

    /** Whether the exchange may end at the reviewer: he was dropped, or has room and the one dropped keeps his least load. */
    private boolean ends(int reviewer, int dropped) {
        return reviewer == dropped
                || (load[reviewer] < call.mostLoad(reviewer) && load[dropped] > call.leastLoad(dropped));
    }

    private boolean isOnTheWay(int busy, int item) {
        for (int reviewer = busy; reviewer != NOBODY; reviewer = freedBy[reviewer]) {
            if (freedFrom[reviewer] == item) {
                return true;
            }
        }
        return false;
    }

    private void apply(int end, int dropped) {
        int taking = end;
        while (taking != NOBODY) {
            int item = freedFrom[taking];
            int before = freedBy[taking];
            swap(item, before == NOBODY ? dropped : before, taking);
            taking = before;
        }
    }

    private void swap(int item, int out, int in) {
        int[] reviewers = reviewersOf[item];
        for (int place = 0; place < reviewers.length; place++) {
            if (reviewers[place] == out) {
                reviewers[place] = in;
            }
        }
        sum[item] = 0;
        for (int reviewer : reviewers) {
            sum[item] += call.affinity(reviewer, item);
        }
        int place = 0;
        while (itemsOf[out][place] != item) {
            place++;
        }
        load[out]--;
        itemsOf[out][place] = itemsOf[out][load[out]];
        if (load[in] == itemsOf[in].length) {
            itemsOf[in] = Arrays.copyOf(itemsOf[in], load[in] + 1);
        }
        itemsOf[in][load[in]++] = item;
    }

    /** Raises the least item as long as that can be done. */
    void raiseLeast(Watch watch) {
        while (watch.goesOn()) {
            int least = NOBODY;
            for (int item = 0; item < sum.length; item++) {
                if (call.demand(item) > 0 && (least == NOBODY || sum[item] < sum[least])) {
                    least = item;
                }
            }
            if (least == NOBODY || !raise(least, sum[least] + small)) {
                return;
            }
        }
    }

    /**
     * Raises the least item that can be raised, as long as any can; items that are better off may fall, but not to where
     * the raised one was (the sequence of Stelmakh, Shah and Singh 2021, by exchanges instead of by fixing).
     */
    void raiseAll(Watch watch) {
        boolean[] stuck = new boolean[sum.length];
        boolean raisedAny = true;
        while (raisedAny && watch.goesOn()) {
            raisedAny = false;
            Arrays.fill(stuck, false);
            int least = lowest(stuck);
            while (least != NOBODY && watch.goesOn()) {
                if (raise(least, sum[least] + 2 * small)) {
                    raisedAny = true;
                } else {
                    stuck[least] = true;
                }
                least = lowest(stuck);
            }
        }
    }

    private int lowest(boolean[] stuck) {
        int least = NOBODY;
        for (int item = 0; item < sum.length; item++) {
            if (!stuck[item] && call.demand(item) > 0 && (least == NOBODY || sum[item] < sum[least])) {
                least = item;
            }
        }
        return least;
    }
}
