package org.chuanglian.assignment;

import java.util.BitSet;

/**
 * How many reviewers of a group each of some items has: at least one of finance, at least one from outside the region, at
 * most two of one unit.
 *
 * @param name what the group is called
 * @param reviewers who belongs to the group
 * @param items for which items the quota holds
 * @param least how many of the group such an item has at least
 * @param most how many at most
 */
public record Quota(String name, BitSet reviewers, BitSet items, int least, int most) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException when the least is negative or above the most
     */
    public Quota {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "quota %s from %d to %d.%nMaybe the two are swapped.".formatted(name, least, most));
        }
        reviewers = (BitSet) reviewers.clone();
        items = (BitSet) items.clone();
    }

    /** At least so many of the group for every item. */
    public static Quota atLeast(String name, BitSet reviewers, int items, int least) {
        return new Quota(name, reviewers, all(items), least, Integer.MAX_VALUE);
    }

    /** At most so many of the group for every item. */
    public static Quota atMost(String name, BitSet reviewers, int items, int most) {
        return new Quota(name, reviewers, all(items), 0, most);
    }

    private static BitSet all(int items) {
        var all = new BitSet(items);
        all.set(0, items);
        return all;
    }

    /** A copy of the group. */
    @Override
    public BitSet reviewers() {
        return (BitSet) reviewers.clone();
    }

    /** A copy of the set of items. */
    @Override
    public BitSet items() {
        return (BitSet) items.clone();
    }

    boolean has(int reviewer) {
        return reviewers.get(reviewer);
    }

    boolean concerns(int item) {
        return items.get(item);
    }
}
