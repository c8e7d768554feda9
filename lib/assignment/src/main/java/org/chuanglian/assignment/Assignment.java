package org.chuanglian.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who reviews what. */
public final class Assignment {

    private final Call call;
    private final int[][] reviewersOf;
    private final int[] load;

    /** Takes over the lists, which it sorts. */
    Assignment(Call call, int[][] reviewersOf) {
        this.call = call;
        this.reviewersOf = reviewersOf;
        this.load = new int[call.reviewers()];
        for (int[] reviewers : reviewersOf) {
            Arrays.sort(reviewers);
            for (int reviewer : reviewers) {
                load[reviewer]++;
            }
        }
    }

    /**
     * An assignment made elsewhere; it need not keep the call's limits.
     *
     * @param reviewersOf for each item its reviewers, each once
     * @throws IllegalArgumentException when it names an item or a reviewer that the call does not have, or one twice
     */
    public static Assignment of(Call call, int[][] reviewersOf) {
        if (reviewersOf.length != call.items()) {
            throw new IllegalArgumentException("%d items, expected %d.%nMaybe it belongs to another call."
                    .formatted(reviewersOf.length, call.items()));
        }
        int[][] copy = new int[reviewersOf.length][];
        for (int item = 0; item < copy.length; item++) {
            copy[item] = IntStream.of(reviewersOf[item]).sorted().distinct().toArray();
            if (copy[item].length != reviewersOf[item].length
                    || IntStream.of(copy[item]).anyMatch(one -> one < 0 || one >= call.reviewers())) {
                throw new IllegalArgumentException("item %d has the reviewers %s.%nMaybe one stands there twice."
                        .formatted(item, Arrays.toString(reviewersOf[item])));
            }
        }
        return new Assignment(call, copy);
    }

    /** The call that this answers. */
    public Call call() {
        return call;
    }

    /** Whether the reviewer reviews the item. */
    public boolean reviews(int reviewer, int item) {
        return Arrays.binarySearch(reviewersOf[item], reviewer) >= 0;
    }

    /** The item's reviewers, in ascending order. */
    public int[] reviewersOf(int item) {
        return reviewersOf[item].clone();
    }

    /** How many items the reviewer has. */
    public int load(int reviewer) {
        return load[reviewer];
    }

    /** The sum of the affinities of an item's reviewers. */
    public double affinityOf(int item) {
        double sum = 0;
        for (int reviewer : reviewersOf[item]) {
            sum += call.affinity(reviewer, item);
        }
        return sum;
    }

    /** The sum of the affinities of all items. */
    public double total() {
        return IntStream.range(0, call.items()).mapToDouble(this::affinityOf).sum();
    }

    /** The least sum of affinities among the items that need a reviewer; missing (NaN) without such items. */
    public double least() {
        return IntStream.range(0, call.items())
                .filter(item -> call.demand(item) > 0)
                .mapToDouble(this::affinityOf)
                .min()
                .orElse(Double.NaN);
    }
}
