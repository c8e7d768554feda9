package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.jspecify.annotations.Nullable;

/**
 * Keeps quotas: each item's counts of the classes of reviewers are bounded in the flow itself; where groups overlap, the
 * bounds of one class are branched on (Land and Doig 1960), depth first, the cheapest class first.
 */
final class QuotaSearch {

    private final Call call;
    private final ReviewFlow flow;
    private final Groups groups;
    private final Watch watch;
    private final int mostBranches;
    private final int[][] least;
    private final int[][] most;
    private int branches;
    private double best = Double.NEGATIVE_INFINITY;
    private int @Nullable [][] chosen;
    private double openBound = Double.NEGATIVE_INFINITY;
    private boolean cancelled;
    private @Nullable Assignment earlier;

    QuotaSearch(Call call, ReviewFlow flow, Watch watch, int mostBranches) {
        this.call = call;
        this.flow = flow;
        this.groups = flow.groups();
        this.watch = watch;
        this.mostBranches = Math.max(mostBranches, 4 * call.items());
        this.least = new int[call.items()][groups.size()];
        this.most = new int[call.items()][groups.size()];
    }

    /** Finds what keeps most of an earlier assignment instead of what has the greatest total. */
    AssignmentOutcome fewestChanges(Assignment before) {
        earlier = before;
        return solve();
    }

    AssignmentOutcome solve() {
        boolean possible = true;
        for (int item = 0; item < call.items(); item++) {
            Arrays.fill(most[item], call.demand(item));
            possible &= groups.narrow(item, call.demand(item), least[item], most[item]);
            flow.bounds(item, least[item], most[item]);
        }
        if (possible) {
            flow.reprice();
            descend();
        }
        if (cancelled) {
            return new Cancelled();
        }
        if (chosen != null) {
            var assignment = new Assignment(call, chosen);
            return new Assigned(
                    assignment, earlier == null ? Math.max(assignment.total(), openBound) : assignment.total());
        }
        return QuotaTrouble.of(call, watch);
    }

    /** Whether an assignment keeps all limits and quotas. */
    static boolean isPossible(Call call, Watch watch) {
        return GreatestTotal.of(call, watch) instanceof Assigned;
    }

    private void descend() {
        branches++;
        if (!flow.solve()) {
            cancelled = true;
            return;
        }
        int[][] now = flow.chosen();
        if (flow.unplaced() > 0 || GreatestTotal.impossible(call, now) != null || !keepsBounds(now)) {
            return;
        }
        double total = worth(now);
        if (total <= best + 1e-12 * Math.abs(best)) {
            return;
        }
        for (int item = 0; item < now.length; item++) {
            int[] counts = groups.counts(now[item]);
            int quota = groups.broken(item, counts);
            if (quota >= 0) {
                branch(item, quota, counts, total);
                return;
            }
        }
        best = total;
        chosen = now;
    }

    private double worth(int[][] now) {
        if (earlier == null) {
            return new Assignment(call, now).total();
        }
        double kept = 0;
        for (int item = 0; item < now.length; item++) {
            for (int reviewer : now[item]) {
                kept += earlier.reviews(reviewer, item) ? 1 : 0;
            }
        }
        return kept;
    }

    private boolean keepsBounds(int[][] now) {
        for (int item = 0; item < now.length; item++) {
            int[] counts = groups.counts(now[item]);
            for (int group = 0; group < counts.length; group++) {
                if (counts[group] < least[item][group] || counts[group] > most[item][group]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Some class of the quota's group must have more than now, or some less. */
    private void branch(int item, int quota, int[] counts, double total) {
        boolean tooFew = sum(quota, counts) < call.quotas().get(quota).least();
        List<Integer> order = new ArrayList<>();
        for (int group = 0; group < counts.length; group++) {
            if (groups.counts(quota, group)
                    && (tooFew ? counts[group] < most[item][group] : counts[group] > least[item][group])) {
                order.add(group);
            }
        }
        int there = item;
        order.sort(Comparator.comparingLong(group -> (tooFew ? -1 : 1) * flow.groupPrice(there, group)));
        int[] leastBefore = least[item].clone();
        int[] mostBefore = most[item].clone();
        for (int group : order) {
            if (cancelled) {
                return;
            }
            if (branches >= mostBranches) {
                openBound = Math.max(openBound, total);
                break;
            }
            int[] leastOfChild = least[item].clone();
            int[] mostOfChild = most[item].clone();
            if (tooFew) {
                leastOfChild[group] = counts[group] + 1;
            } else {
                mostOfChild[group] = counts[group] - 1;
            }
            int[] leastSoFar = least[item].clone();
            int[] mostSoFar = most[item].clone();
            if (groups.narrow(item, call.demand(item), leastOfChild, mostOfChild)) {
                set(item, leastOfChild, mostOfChild);
                descend();
            }
            if (tooFew) {
                mostSoFar[group] = counts[group];
            } else {
                leastSoFar[group] = counts[group];
            }
            set(item, leastSoFar, mostSoFar);
        }
        set(item, leastBefore, mostBefore);
    }

    private void set(int item, int[] newLeast, int[] newMost) {
        System.arraycopy(newLeast, 0, least[item], 0, newLeast.length);
        System.arraycopy(newMost, 0, most[item], 0, newMost.length);
        flow.bounds(item, least[item], most[item]);
        flow.reprice();
    }

    private int sum(int quota, int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(group -> groups.counts(quota, group))
                .map(group -> counts[group])
                .sum();
    }
}
