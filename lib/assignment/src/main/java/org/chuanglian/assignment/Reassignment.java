package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;

/** What is assigned anew after a recusal or another change of the call: as little as possible, and that as well as possible. */
public final class Reassignment {

    private Reassignment() {}

    /** A reviewer and an item. */
    public record Pair(int reviewer, int item) {}

    /** What differs between two assignments. */
    public record Difference(List<Pair> removed, List<Pair> added) {

        /** Copies the lists. */
        public Difference {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }

        /** What the later assignment has otherwise than the earlier. */
        public static Difference between(Assignment earlier, Assignment later) {
            List<Pair> removed = new ArrayList<>();
            List<Pair> added = new ArrayList<>();
            for (int item = 0; item < later.call().items(); item++) {
                for (int reviewer : earlier.reviewersOf(item)) {
                    if (!later.reviews(reviewer, item)) {
                        removed.add(new Pair(reviewer, item));
                    }
                }
                for (int reviewer : later.reviewersOf(item)) {
                    if (!earlier.reviews(reviewer, item)) {
                        added.add(new Pair(reviewer, item));
                    }
                }
            }
            return new Difference(removed, added);
        }
    }

    /**
     * Keeps as many pairs of the earlier assignment as the changed call allows, and among such assignments has the greatest
     * total affinity.
     *
     * @param call the call as it is now: with the recusal as a conflict, without a reviewer who left
     */
    public static AssignmentOutcome of(Call call, Assignment earlier, Watch watch) {
        int nodes = ReviewFlow.nodes(call);
        var scale = Scale.of(call, Scale.bits(nodes, 1 + ReviewFlow.levels(call)));
        long change = (scale.range() + 1) * (nodes + 1L);
        var flow = new ReviewFlow(
                call,
                (item, reviewer) -> call.closedOf(item)[reviewer]
                        ? ReviewFlow.CLOSED
                        : scale.cost(call.affinitiesOf(item)[reviewer])
                                + (earlier.reviews(reviewer, item) ? 0 : change),
                scale.range() + change,
                1,
                1,
                watch);
        if (!call.quotas().isEmpty()) {
            return new QuotaSearch(call, flow, watch, 0).fewestChanges(earlier);
        }
        if (!flow.solve()) {
            return new Cancelled();
        }
        int[][] chosen = flow.chosen();
        var impossible = GreatestTotal.impossible(call, chosen);
        if (impossible != null) {
            return impossible;
        }
        var assignment = new Assignment(call, chosen);
        return new Assigned(assignment, assignment.total());
    }
}
