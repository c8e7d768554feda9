package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chuanglian.assignment.AssignmentOutcome.TooFewItems;
import org.chuanglian.assignment.AssignmentOutcome.TooFewReviewers;
import org.jspecify.annotations.Nullable;

/**
 * Says why no assignment keeps all limits: by Hall's condition (1935), a set of items whose needs are above what the loads
 * of the reviewers without a conflict hold; made smaller until every part of it could be served.
 */
final class Shortage {

    private static final int MADE_SMALLER = 60;

    private final Call call;
    private final int[] load;
    private final List<List<Integer>> itemsOf = new ArrayList<>();
    private final boolean[] reachedItem;
    private final boolean[] reachedReviewer;

    private Shortage(Call call) {
        this.call = call;
        this.load = new int[call.reviewers()];
        for (int reviewer = 0; reviewer < load.length; reviewer++) {
            itemsOf.add(new ArrayList<>());
        }
        this.reachedItem = new boolean[call.items()];
        this.reachedReviewer = new boolean[call.reviewers()];
    }

    /** The items that are short of reviewers, where the chosen pairs are as many as can be. */
    static TooFewReviewers ofReviewers(Call call, int[][] chosen) {
        int missing = 0;
        int start = -1;
        for (int item = 0; item < call.items(); item++) {
            int lacking = call.demand(item) - chosen[item].length;
            missing += lacking;
            start = lacking > 0 ? item : start;
        }
        var shortage = new Shortage(call);
        shortage.take(chosen);
        shortage.search(start, allItems(call));
        List<Integer> items = shortage.reached();
        for (int next = 0; next < items.size() && items.size() <= MADE_SMALLER; ) {
            int left = items.get(next);
            List<Integer> fewer = items.stream().filter(item -> item != left).toList();
            List<Integer> shorter = of(call, fewer);
            if (shorter == null) {
                next++;
            } else {
                items = shorter;
                next = 0;
            }
        }
        return told(call, items, missing);
    }

    private static boolean[] allItems(Call call) {
        boolean[] all = new boolean[call.items()];
        Arrays.fill(all, true);
        return all;
    }

    /** The items among these that are short together; nothing when all can be served. */
    private static @Nullable List<Integer> of(Call call, List<Integer> items) {
        boolean[] among = new boolean[call.items()];
        items.forEach(item -> among[item] = true);
        var shortage = new Shortage(call);
        for (int item : items) {
            for (int review = 0; review < call.demand(item); review++) {
                Arrays.fill(shortage.reachedItem, false);
                Arrays.fill(shortage.reachedReviewer, false);
                if (!shortage.search(item, among)) {
                    return shortage.reached();
                }
            }
        }
        return null;
    }

    private void take(int[][] chosen) {
        for (int item = 0; item < chosen.length; item++) {
            for (int reviewer : chosen[item]) {
                itemsOf.get(reviewer).add(item);
                load[reviewer]++;
            }
        }
    }

    /** Looks for a reviewer with room along handed-over reviews, breadth first, and hands over; false when there is none. */
    private boolean search(int start, boolean[] among) {
        int[] cameTo = new int[call.reviewers()];
        int[] handedBy = new int[call.items()];
        List<Integer> queue = new ArrayList<>(List.of(start));
        reachedItem[start] = true;
        handedBy[start] = -1;
        for (int next = 0; next < queue.size(); next++) {
            int item = queue.get(next);
            for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                if (reachedReviewer[reviewer]
                        || call.conflict(reviewer, item)
                        || itemsOf.get(reviewer).contains(item)) {
                    continue;
                }
                reachedReviewer[reviewer] = true;
                cameTo[reviewer] = item;
                if (load[reviewer] < call.mostLoad(reviewer)) {
                    handOver(reviewer, cameTo, handedBy);
                    return true;
                }
                for (int other : itemsOf.get(reviewer)) {
                    if (!reachedItem[other] && among[other]) {
                        reachedItem[other] = true;
                        handedBy[other] = reviewer;
                        queue.add(other);
                    }
                }
            }
        }
        return false;
    }

    private void handOver(int end, int[] cameTo, int[] handedBy) {
        load[end]++;
        int reviewer = end;
        while (reviewer != -1) {
            int item = cameTo[reviewer];
            itemsOf.get(reviewer).add(item);
            int before = handedBy[item];
            if (before != -1) {
                itemsOf.get(before).removeIf(one -> one == item);
            }
            reviewer = before;
        }
    }

    private List<Integer> reached() {
        List<Integer> items = new ArrayList<>();
        for (int item = 0; item < reachedItem.length; item++) {
            if (reachedItem[item]) {
                items.add(item);
            }
        }
        return items;
    }

    private static TooFewReviewers told(Call call, List<Integer> items, int missing) {
        int needed = items.stream().mapToInt(call::demand).sum();
        int possible = 0;
        List<Integer> full = new ArrayList<>();
        List<Integer> barred = new ArrayList<>();
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            int open = 0;
            for (int item : items) {
                open += call.conflict(reviewer, item) ? 0 : 1;
            }
            possible += Math.min(open, call.mostLoad(reviewer));
            if (open > call.mostLoad(reviewer)) {
                full.add(reviewer);
            } else if (open < items.size() && open < call.mostLoad(reviewer)) {
                barred.add(reviewer);
            }
        }
        return new TooFewReviewers(items, needed, possible, full, barred, missing);
    }

    /**
     * Whoever could hand a review over, directly or through others, to the reviewer who lacks one, has none to spare.
     */
    static TooFewItems ofItems(Call call, int[][] chosen, int lacking) {
        var shortage = new Shortage(call);
        shortage.take(chosen);
        boolean[] among = new boolean[call.reviewers()];
        boolean[] seen = new boolean[call.items()];
        List<Integer> queue = new ArrayList<>(List.of(lacking));
        among[lacking] = true;
        for (int next = 0; next < queue.size(); next++) {
            int to = queue.get(next);
            for (int item = 0; item < call.items(); item++) {
                if (seen[item]
                        || call.conflict(to, item)
                        || shortage.itemsOf.get(to).contains(item)) {
                    continue;
                }
                seen[item] = true;
                for (int from : chosen[item]) {
                    if (!among[from]) {
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
            possible += shortage.load[reviewer];
        }
        return new TooFewItems(queue.stream().sorted().toList(), needed, possible);
    }
}
