package org.chuanglian.assignment;

import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of greatest total affinity: a minimum-cost flow (Ahuja, Magnanti and Orlin 1993, chapter 11), exact to the
 * last unit for decimal affinities; quotas whose groups overlap are kept by branching.
 */
public final class GreatestTotal {

    private static final int MOST_BRANCHES = 400;

    private final Call call;
    private final Scale scale;
    private final ReviewFlow flow;
    private final Watch watch;

    private GreatestTotal(Call call, Watch watch) {
        this.call = call;
        this.watch = watch;
        int nodes = ReviewFlow.nodes(call);
        this.scale = Scale.of(call, Scale.bits(nodes, ReviewFlow.levels(call)));
        this.flow = new ReviewFlow(call, this::cost, scale.range(), 1, 1, watch);
    }

    private long cost(int item, int reviewer) {
        return call.closedOf(item)[reviewer] ? ReviewFlow.CLOSED : scale.cost(call.affinitiesOf(item)[reviewer]);
    }

    /** Finds it, or says why no assignment keeps all limits. */
    public static AssignmentOutcome of(Call call, Watch watch) {
        return new GreatestTotal(call, watch).solve();
    }

    /** The prices that prove the greatest total of a call without quotas; nothing when there is no assignment. */
    public static @Nullable Prices prices(Call call) {
        var solving = new GreatestTotal(call, Watch.PATIENT);
        return solving.solve() instanceof Assigned found
                ? Prices.of(call, solving.scale, solving.flow, found.assignment())
                : null;
    }

    private AssignmentOutcome solve() {
        if (!call.quotas().isEmpty()) {
            return new QuotaSearch(call, flow, watch, MOST_BRANCHES).solve();
        }
        if (!flow.solve()) {
            return new Cancelled();
        }
        var chosen = flow.chosen();
        var impossible = impossible(call, chosen);
        if (impossible != null) {
            return impossible;
        }
        var assignment = new Assignment(call, chosen);
        return new Assigned(assignment, assignment.total());
    }

    /** Why the flow that serves most is no assignment; nothing when it is one. Does not look at quotas. */
    static AssignmentOutcome.@Nullable Impossible impossible(Call call, int[][] chosen) {
        int[] load = new int[call.reviewers()];
        for (int item = 0; item < chosen.length; item++) {
            if (chosen[item].length < call.demand(item)) {
                return Shortage.ofReviewers(call, chosen);
            }
            for (int reviewer : chosen[item]) {
                load[reviewer]++;
            }
        }
        for (int reviewer = 0; reviewer < load.length; reviewer++) {
            if (load[reviewer] < call.leastLoad(reviewer)) {
                return Shortage.ofItems(call, chosen, reviewer);
            }
        }
        return null;
    }
}
