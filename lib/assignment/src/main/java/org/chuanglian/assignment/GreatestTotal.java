package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The assignment of greatest total affinity: a minimum-cost flow from items to reviewers, one review at a time along the
 * cheapest augmenting path (Edmonds and Karp 1972, with the potentials of Tomizawa 1971). The path ends at the first
 * reviewer with room, so most searches look at few items. Affinities count to one part in 2³⁰ of the greatest difference.
 */
public final class GreatestTotal {

    private static final long UNITS = 1L << 30;
    private static final long FAR = Long.MAX_VALUE;
    private static final int NOBODY = -1;

    private final Call call;
    private final int reviewers;
    private final int items;
    private final long[][] cost;
    private final long bonus;
    private final long[] itemPotential;
    private final long[] reviewerPotential;
    private long sinkPotential;
    private final boolean[][] chosen;
    private final int[] load;
    private final int[][] itemsOf;

    private final long[] distance;
    private final int[] cameFrom;
    private final int[] cameTo;
    private final boolean[] settled;
    private final long[] itemDistance;
    private final int[] open;
    private int openItems;

    private GreatestTotal(Call call) {
        this.call = call;
        this.reviewers = call.reviewers();
        this.items = call.items();
        this.cost = costs(call);
        int total = 0;
        int least = 0;
        for (int item = 0; item < items; item++) {
            total += call.demand(item);
        }
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            least += call.leastLoad(reviewer);
        }
        this.bonus = least == 0 ? 0 : (UNITS + 1) * (total + 1L);
        this.sinkPotential = -bonus;
        this.itemPotential = new long[items];
        this.reviewerPotential = new long[reviewers];
        this.chosen = new boolean[reviewers][items];
        this.load = new int[reviewers];
        this.itemsOf = new int[reviewers][];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            itemsOf[reviewer] = new int[Math.min(items, call.mostLoad(reviewer))];
        }
        this.distance = new long[reviewers];
        this.cameFrom = new int[reviewers];
        this.cameTo = new int[items];
        this.settled = new boolean[reviewers];
        this.itemDistance = new long[items];
        this.open = new int[items];
    }

    /** Finds it, or says why no assignment keeps all limits. */
    public static AssignmentOutcome of(Call call) {
        return new GreatestTotal(call).solve();
    }

    /** By item, so that a search reads memory in order; from 0 for the best pair. */
    private static long[][] costs(Call call) {
        double greatest = Double.NEGATIVE_INFINITY;
        double smallest = Double.POSITIVE_INFINITY;
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            for (int item = 0; item < call.items(); item++) {
                greatest = Math.max(greatest, call.affinity(reviewer, item));
                smallest = Math.min(smallest, call.affinity(reviewer, item));
            }
        }
        double unit = greatest > smallest ? UNITS / (greatest - smallest) : 0;
        long[][] cost = new long[call.items()][call.reviewers()];
        for (int item = 0; item < call.items(); item++) {
            for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                cost[item][reviewer] = Math.round((greatest - call.affinity(reviewer, item)) * unit);
            }
        }
        return cost;
    }

    private AssignmentOutcome solve() {
        for (int item = 0; item < items; item++) {
            for (int review = 0; review < call.demand(item); review++) {
                int end = search(item);
                if (end == NOBODY) {
                    return tooFewReviewers();
                }
                augment(item, end);
            }
        }
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            if (load[reviewer] < call.leastLoad(reviewer)) {
                return tooFewItems(reviewer);
            }
        }
        return new AssignmentOutcome.Assigned(new Assignment(call, chosen));
    }

    /** What one more review of the reviewer costs at the sink: below the least load, a bonus that outweighs all else. */
    private long sinkCost(int reviewer) {
        return load[reviewer] < call.leastLoad(reviewer) ? -bonus : 0;
    }

    private boolean hasRoom(int reviewer) {
        return load[reviewer] < itemsOf[reviewer].length;
    }

    /** The reviewer at whom the cheapest path from the item ends, with potentials brought up to date; or nobody. */
    private int search(int start) {
        Arrays.fill(distance, FAR);
        Arrays.fill(settled, false);
        Arrays.fill(itemDistance, FAR);
        openItems = 0;
        open(start, 0, NOBODY);
        long reached = FAR;
        int end = NOBODY;
        while (true) {
            int reviewer = nearestReviewer(reached);
            int place = nearestItem(reviewer == NOBODY ? reached : distance[reviewer]);
            if (place >= 0) {
                int item = open[place];
                openItems--;
                open[place] = open[openItems];
                look(item);
            } else if (reviewer == NOBODY) {
                break;
            } else {
                settled[reviewer] = true;
                if (hasRoom(reviewer)) {
                    long there = distance[reviewer] + sinkCost(reviewer) + reviewerPotential[reviewer] - sinkPotential;
                    end = there < reached ? reviewer : end;
                    reached = Math.min(reached, there);
                }
                leave(reviewer);
            }
        }
        if (end != NOBODY) {
            update(reached);
        }
        return end;
    }

    private int nearestReviewer(long limit) {
        int nearest = NOBODY;
        long shortest = limit;
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            if (distance[reviewer] < shortest && !settled[reviewer]) {
                shortest = distance[reviewer];
                nearest = reviewer;
            }
        }
        return nearest;
    }

    /** The place among the open items of the nearest that is nearer than the limit; −1 when there is none. */
    private int nearestItem(long limit) {
        int nearest = -1;
        long shortest = limit;
        for (int place = 0; place < openItems; place++) {
            if (itemDistance[open[place]] < shortest) {
                shortest = itemDistance[open[place]];
                nearest = place;
            }
        }
        return nearest;
    }

    private void open(int item, long far, int from) {
        if (itemDistance[item] == FAR) {
            open[openItems] = item;
            openItems++;
        }
        itemDistance[item] = far;
        cameTo[item] = from;
    }

    /** From an item to every reviewer who may take it and has not. */
    private void look(int item) {
        long[] costs = cost[item];
        long base = itemDistance[item] + itemPotential[item];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            long there = base + costs[reviewer] - reviewerPotential[reviewer];
            if (there < distance[reviewer]
                    && !settled[reviewer]
                    && !chosen[reviewer][item]
                    && !call.conflict(reviewer, item)) {
                distance[reviewer] = there;
                cameFrom[reviewer] = item;
            }
        }
    }

    /** From a reviewer to the items that he could hand over. */
    private void leave(int reviewer) {
        for (int i = 0; i < load[reviewer]; i++) {
            int item = itemsOf[reviewer][i];
            long there = distance[reviewer] + reviewerPotential[reviewer] - cost[item][reviewer] - itemPotential[item];
            if (there < itemDistance[item]) {
                open(item, there, reviewer);
            }
        }
    }

    private void update(long reached) {
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            reviewerPotential[reviewer] += Math.min(distance[reviewer], reached);
        }
        for (int item = 0; item < items; item++) {
            itemPotential[item] += Math.min(itemDistance[item], reached);
        }
        sinkPotential += reached;
    }

    private void augment(int start, int end) {
        int reviewer = end;
        load[end]++;
        int added = load[end] - 1;
        while (true) {
            int item = cameFrom[reviewer];
            itemsOf[reviewer][added] = item;
            chosen[reviewer][item] = true;
            if (item == start) {
                return;
            }
            int before = cameTo[item];
            chosen[before][item] = false;
            added = 0;
            while (itemsOf[before][added] != item) {
                added++;
            }
            reviewer = before;
        }
    }

    /** The items that the failed search reached are short of reviewers: a set that breaks Hall's condition. */
    private AssignmentOutcome tooFewReviewers() {
        List<Integer> lacking = new ArrayList<>();
        int needed = 0;
        for (int item = 0; item < items; item++) {
            if (itemDistance[item] < FAR) {
                lacking.add(item);
                needed += call.demand(item);
            }
        }
        int possible = 0;
        List<Integer> full = new ArrayList<>();
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            int open = 0;
            for (int item : lacking) {
                open += call.conflict(reviewer, item) ? 0 : 1;
            }
            possible += Math.min(open, call.mostLoad(reviewer));
            if (open > call.mostLoad(reviewer)) {
                full.add(reviewer);
            }
        }
        return new AssignmentOutcome.TooFewReviewers(lacking, needed, possible, full);
    }

    /**
     * Whoever could hand a review over, directly or through others, to the reviewer who lacks one, has none to spare.
     */
    private AssignmentOutcome tooFewItems(int lacking) {
        boolean[] among = new boolean[reviewers];
        List<Integer> queue = new ArrayList<>(List.of(lacking));
        among[lacking] = true;
        for (int next = 0; next < queue.size(); next++) {
            int to = queue.get(next);
            for (int item = 0; item < items; item++) {
                if (chosen[to][item] || call.conflict(to, item)) {
                    continue;
                }
                for (int from = 0; from < reviewers; from++) {
                    if (chosen[from][item] && !among[from]) {
                        among[from] = true;
                        queue.add(from);
                    }
                }
            }
        }
        int needed = 0;
        int possible = 0;
        for (int reviewer : queue) {
            needed += call.leastLoad(reviewer);
            possible += load[reviewer];
        }
        return new AssignmentOutcome.TooFewItems(queue.stream().sorted().toList(), needed, possible);
    }
}
