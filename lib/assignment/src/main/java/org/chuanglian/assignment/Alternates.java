package org.chuanglian.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Who stands by for whom: for each item reviewers who could step in, the best first. */
public final class Alternates {

    private final int[][] standingBy;

    private Alternates(int[][] standingBy) {
        this.standingBy = standingBy;
    }

    /**
     * Finds so many alternates for each item, with the greatest total affinity; fewer where there are not enough.
     *
     * @param count how many alternates an item has
     * @param most for how many items a reviewer stands by at most
     */
    public static Alternates of(Assignment assignment, int count, int most, Watch watch) {
        Call call = assignment.call();
        int[] needs = new int[call.items()];
        int[] loads = new int[call.reviewers()];
        Arrays.fill(needs, count);
        Arrays.fill(loads, most);
        var besides = call.besides(assignment, needs, loads);
        var scale = Scale.of(besides, Scale.bits(ReviewFlow.nodes(besides), 0));
        var flow = new ReviewFlow(
                besides,
                (item, reviewer) -> besides.closedOf(item)[reviewer]
                        ? ReviewFlow.CLOSED
                        : scale.cost(besides.affinitiesOf(item)[reviewer]),
                scale.range(),
                1,
                1,
                watch);
        flow.solve();
        int[][] chosen = flow.chosen();
        for (int item = 0; item < chosen.length; item++) {
            int there = item;
            chosen[item] = IntStream.of(chosen[item])
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer one) -> -call.affinity(one, there))
                            .thenComparingInt(one -> one))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return new Alternates(chosen);
    }

    /** The item's alternates, the best first. */
    public int[] of(int item) {
        return standingBy[item].clone();
    }
}
