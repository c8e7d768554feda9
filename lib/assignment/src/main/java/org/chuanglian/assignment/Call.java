package org.chuanglian.assignment;

import java.util.Arrays;

/**
 * Items that need reviewers: how well each reviewer suits each item, who must not review what, how many reviewers an item
 * needs, and how many items a reviewer takes at least and at most.
 */
public final class Call {

    private final double[][] affinity;
    private final boolean[][] conflict;
    private final int[] demand;
    private final int[] leastLoad;
    private final int[] mostLoad;

    /**
     * A call; rows of the matrices are reviewers, columns are items.
     *
     * @throws IllegalArgumentException when the sizes do not fit together, an affinity is not finite, or a number is
     *     negative or a least load above the most
     */
    public Call(double[][] affinity, boolean[][] conflict, int[] demand, int[] leastLoad, int[] mostLoad) {
        int reviewers = affinity.length;
        if (conflict.length != reviewers || leastLoad.length != reviewers || mostLoad.length != reviewers) {
            throw new IllegalArgumentException(
                    "%d rows of affinity, %d of conflict, %d least and %d most loads.%nMaybe the matrices have items as rows."
                            .formatted(reviewers, conflict.length, leastLoad.length, mostLoad.length));
        }
        this.affinity = new double[reviewers][];
        this.conflict = new boolean[reviewers][];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            checkRow(affinity[reviewer], conflict[reviewer], demand.length, reviewer);
            if (leastLoad[reviewer] < 0 || mostLoad[reviewer] < leastLoad[reviewer]) {
                throw new IllegalArgumentException("reviewer %d takes from %d to %d items.%nMaybe the two are swapped."
                        .formatted(reviewer, leastLoad[reviewer], mostLoad[reviewer]));
            }
            this.affinity[reviewer] = affinity[reviewer].clone();
            this.conflict[reviewer] = conflict[reviewer].clone();
        }
        for (int need : demand) {
            if (need < 0) {
                throw new IllegalArgumentException("an item needs %d reviewers.%nMaybe 3 is meant.".formatted(need));
            }
        }
        this.demand = demand.clone();
        this.leastLoad = leastLoad.clone();
        this.mostLoad = mostLoad.clone();
    }

    private static void checkRow(double[] affinity, boolean[] conflict, int items, int reviewer) {
        if (affinity.length != items || conflict.length != items) {
            throw new IllegalArgumentException(
                    "reviewer %d has %d affinities and %d conflicts, there are %d items.%nMaybe a row is cut off."
                            .formatted(reviewer, affinity.length, conflict.length, items));
        }
        if (!Arrays.stream(affinity).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "reviewer %d has an affinity that is not finite.%nMaybe a cell is empty.".formatted(reviewer));
        }
    }

    /** Number of reviewers. */
    public int reviewers() {
        return affinity.length;
    }

    /** Number of items. */
    public int items() {
        return demand.length;
    }

    /** How well the reviewer suits the item. */
    public double affinity(int reviewer, int item) {
        return affinity[reviewer][item];
    }

    /** Whether the reviewer must not review the item. */
    public boolean conflict(int reviewer, int item) {
        return conflict[reviewer][item];
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
}
