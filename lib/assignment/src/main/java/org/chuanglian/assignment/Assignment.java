package org.chuanglian.assignment;

import java.util.stream.IntStream;

/** Who reviews what. */
public final class Assignment {

    private final Call call;
    private final boolean[][] chosen;

    Assignment(Call call, boolean[][] chosen) {
        this.call = call;
        this.chosen = chosen;
    }

    /** Whether the reviewer reviews the item. */
    public boolean reviews(int reviewer, int item) {
        return chosen[reviewer][item];
    }

    /** The item's reviewers, in ascending order. */
    public int[] reviewersOf(int item) {
        return IntStream.range(0, call.reviewers())
                .filter(reviewer -> chosen[reviewer][item])
                .toArray();
    }

    /** How many items the reviewer has. */
    public int load(int reviewer) {
        int load = 0;
        for (boolean one : chosen[reviewer]) {
            load += one ? 1 : 0;
        }
        return load;
    }

    /** The sum of the affinities of an item's reviewers. */
    public double affinityOf(int item) {
        double sum = 0;
        for (int reviewer : reviewersOf(item)) {
            sum += call.affinity(reviewer, item);
        }
        return sum;
    }

    /** The sum of the affinities of all items. */
    public double total() {
        return IntStream.range(0, call.items()).mapToDouble(this::affinityOf).sum();
    }

    /** The least sum of affinities that an item has; missing (NaN) without items. */
    public double least() {
        return IntStream.range(0, call.items())
                .mapToDouble(this::affinityOf)
                .min()
                .orElse(Double.NaN);
    }
}
