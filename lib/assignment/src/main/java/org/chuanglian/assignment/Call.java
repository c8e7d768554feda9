package org.chuanglian.assignment;

import java.util.Arrays;
import java.util.List;

/**
 * Items that need reviewers: how well each reviewer suits each item, who must not review what, how many reviewers an item
 * needs, how many items a reviewer takes at least and at most, and how many of a group an item has.
 */
public final class Call {

    /** By item, so that a search reads memory in order; missing (NaN) only where the pair is closed. */
    private final double[][] affinity;

    private final boolean[][] closed;
    private final int[] demand;
    private final int[] leastLoad;
    private final int[] mostLoad;
    private final List<Quota> quotas;

    /**
     * A call without quotas; rows of the matrices are reviewers, columns are items.
     *
     * @throws IllegalArgumentException when the sizes do not fit together, an affinity without a conflict is not finite, or
     *     a number is negative or a least load above the most
     */
    public Call(double[][] affinity, boolean[][] conflict, int[] demand, int[] leastLoad, int[] mostLoad) {
        this(affinity, conflict, demand, leastLoad, mostLoad, List.of());
    }

    /**
     * A call; rows of the matrices are reviewers, columns are items.
     *
     * @throws IllegalArgumentException when the sizes do not fit together, an affinity without a conflict is not finite, or
     *     a number is negative or a least load above the most
     */
    public Call(
            double[][] affinity,
            boolean[][] conflict,
            int[] demand,
            int[] leastLoad,
            int[] mostLoad,
            List<Quota> quotas) {
        int reviewers = affinity.length;
        if (conflict.length != reviewers || leastLoad.length != reviewers || mostLoad.length != reviewers) {
            throw new IllegalArgumentException(
                    "%d rows of affinity, %d of conflict, %d least and %d most loads.%nMaybe the matrices have items as rows."
                            .formatted(reviewers, conflict.length, leastLoad.length, mostLoad.length));
        }
        this.affinity = new double[demand.length][reviewers];
        this.closed = new boolean[demand.length][reviewers];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            checkRow(affinity[reviewer], conflict[reviewer], demand.length, reviewer);
            if (leastLoad[reviewer] < 0 || mostLoad[reviewer] < leastLoad[reviewer]) {
                throw new IllegalArgumentException("reviewer %d takes from %d to %d items.%nMaybe the two are swapped."
                        .formatted(reviewer, leastLoad[reviewer], mostLoad[reviewer]));
            }
        }
        for (int need : demand) {
            if (need < 0) {
                throw new IllegalArgumentException("an item needs %d reviewers.%nMaybe 3 is meant.".formatted(need));
            }
        }
        for (int item = 0; item < demand.length; item++) {
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                this.affinity[item][reviewer] = affinity[reviewer][item];
                this.closed[item][reviewer] = conflict[reviewer][item];
            }
        }
        this.demand = demand.clone();
        this.leastLoad = leastLoad.clone();
        this.mostLoad = mostLoad.clone();
        this.quotas = List.copyOf(quotas);
    }

    private Call(
            List<Quota> quotas,
            double[][] affinity,
            boolean[][] closed,
            int[] demand,
            int[] leastLoad,
            int[] mostLoad) {
        this.affinity = affinity;
        this.closed = closed;
        this.demand = demand;
        this.leastLoad = leastLoad;
        this.mostLoad = mostLoad;
        this.quotas = quotas;
    }

    private static void checkRow(double[] affinity, boolean[] conflict, int items, int reviewer) {
        if (affinity.length != items || conflict.length != items) {
            throw new IllegalArgumentException(
                    "reviewer %d has %d affinities and %d conflicts, there are %d items.%nMaybe a row is cut off."
                            .formatted(reviewer, affinity.length, conflict.length, items));
        }
        for (int item = 0; item < items; item++) {
            if (!conflict[item] && !Double.isFinite(affinity[item])) {
                throw new IllegalArgumentException(
                        "reviewer %d has the affinity %s with item %d, which is not finite.%nMaybe a cell is empty."
                                .formatted(reviewer, affinity[item], item));
            }
        }
    }

    /** The same call, in which the reviewer must not review the item either. */
    public Call without(int reviewer, int item) {
        boolean[][] changed = closed.clone();
        changed[item] = closed[item].clone();
        changed[item][reviewer] = true;
        return new Call(quotas, affinity, changed, demand, leastLoad, mostLoad);
    }

    /** The same call without the reviewer, who takes nothing any more. */
    public Call without(int reviewer) {
        int[] least = leastLoad.clone();
        int[] most = mostLoad.clone();
        least[reviewer] = 0;
        most[reviewer] = 0;
        return new Call(quotas, affinity, closed, demand, least, most);
    }

    /** The same call with other quotas. */
    Call with(List<Quota> others) {
        return new Call(List.copyOf(others), affinity, closed, demand, leastLoad, mostLoad);
    }

    /** The same affinities and conflicts with other needs and loads; quotas and least loads do not hold. */
    Call with(int[] needs, int[] most) {
        return new Call(List.of(), affinity, closed, needs.clone(), new int[reviewers()], most.clone());
    }

    /** The same affinities with other needs and loads, and with what is assigned closed; quotas do not hold. */
    Call besides(Assignment assignment, int[] needs, int[] most) {
        boolean[][] changed = new boolean[items()][];
        for (int item = 0; item < items(); item++) {
            changed[item] = closed[item].clone();
            for (int reviewer : assignment.reviewersOf(item)) {
                changed[item][reviewer] = true;
            }
        }
        return new Call(List.of(), affinity, changed, needs.clone(), new int[reviewers()], most.clone());
    }

    /** Number of reviewers. */
    public int reviewers() {
        return leastLoad.length;
    }

    /** Number of items. */
    public int items() {
        return demand.length;
    }

    /** How well the reviewer suits the item; may be missing (NaN) where there is a conflict. */
    public double affinity(int reviewer, int item) {
        return affinity[item][reviewer];
    }

    /** Whether the reviewer must not review the item. */
    public boolean conflict(int reviewer, int item) {
        return closed[item][reviewer];
    }

    /** How many reviewers the item needs. */
    public int demand(int item) {
        return demand[item];
    }

    /** How many items the reviewer takes at least. */
    public int leastLoad(int reviewer) {
        return leastLoad[reviewer];
    }

    /** How many items the reviewer takes at most. */
    public int mostLoad(int reviewer) {
        return mostLoad[reviewer];
    }

    /** How many of which groups the items have. */
    public List<Quota> quotas() {
        return quotas;
    }

    /** How many reviews all items need together. */
    public int reviews() {
        return Arrays.stream(demand).sum();
    }

    double[] affinitiesOf(int item) {
        return affinity[item];
    }

    boolean[] closedOf(int item) {
        return closed[item];
    }
}
