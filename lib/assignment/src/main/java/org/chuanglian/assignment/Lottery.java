package org.chuanglian.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * How probable each pair is, and assignments drawn so: every drawn assignment keeps all limits, and no pair is more probable
 * than the bound. The probabilities have the greatest expected total (Jecmen et al. 2020); the draw rounds them along cycles
 * of the flow (Gandhi et al. 2006; Budish et al. 2013), in whole thousandths, so that they are met exactly.
 */
public final class Lottery {

    static final int UNIT = 1000;

    private final Call call;
    private final int[] pairItem;
    private final int[] pairReviewer;
    private final int[] share;
    private final Groups groups;

    private Lottery(Call call, ReviewFlow flow) {
        this.call = call;
        this.groups = flow.groups();
        List<int[]> pairs = new ArrayList<>();
        flow.pairs((item, reviewer, units) -> pairs.add(new int[] {item, reviewer, units}));
        this.pairItem = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        this.pairReviewer = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        this.share = pairs.stream().mapToInt(pair -> pair[2]).toArray();
    }

    /** What came of looking for probabilities. */
    public sealed interface Outcome {

        /** The probabilities. */
        record Ready(Lottery lottery) implements Outcome {}

        /** There are none, or the watch ended the work. */
        record Failed(AssignmentOutcome why) implements Outcome {}
    }

    /**
     * The probabilities with the greatest expected total in which no pair has more than the bound, to three places. With
     * quotas, each item keeps so many of each group as in an assignment of greatest total.
     *
     * @throws IllegalArgumentException when the bound is not above 0 and at most 1
     */
    public static Outcome of(Call call, double bound, Watch watch) {
        if (!(bound > 0 && bound <= 1)) {
            throw new IllegalArgumentException(
                    "the probability of a pair is bounded by %s.%nMaybe 0.5 is meant.".formatted(bound));
        }
        var certain = GreatestTotal.of(call, watch);
        if (!(certain instanceof AssignmentOutcome.Assigned assigned)) {
            return new Outcome.Failed(certain);
        }
        var flow = flow(call, assigned.assignment(), (int) Math.floor(bound * UNIT + 1e-9), watch);
        if (!flow.solve()) {
            return new Outcome.Failed(new AssignmentOutcome.Cancelled());
        }
        if (isPossible(call, flow)) {
            return new Outcome.Ready(new Lottery(call, flow));
        }
        int low = (int) Math.floor(bound * UNIT + 1e-9);
        int high = UNIT;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            var tried = flow(call, assigned.assignment(), middle, watch);
            if (!tried.solve()) {
                return new Outcome.Failed(new AssignmentOutcome.Cancelled());
            }
            if (isPossible(call, tried)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Outcome.Failed(new AssignmentOutcome.BoundTooLow(bound, (double) high / UNIT));
    }

    private static ReviewFlow flow(Call call, Assignment certain, int most, Watch watch) {
        int bits = Scale.bits(ReviewFlow.nodes(call), ReviewFlow.levels(call));
        var scale = Scale.of(call, bits);
        var flow = new ReviewFlow(
                call,
                (item, reviewer) -> call.closedOf(item)[reviewer]
                        ? ReviewFlow.CLOSED
                        : scale.cost(call.affinitiesOf(item)[reviewer]),
                scale.range(),
                UNIT,
                most,
                watch);
        if (!call.quotas().isEmpty()) {
            for (int item = 0; item < call.items(); item++) {
                int[] counts = flow.groups().counts(certain.reviewersOf(item));
                flow.bounds(item, counts, counts);
            }
            flow.reprice();
        }
        return flow;
    }

    private static boolean isPossible(Call call, ReviewFlow flow) {
        if (flow.unplaced() > 0) {
            return false;
        }
        long[] load = new long[call.reviewers()];
        flow.pairs((item, reviewer, units) -> load[reviewer] += units);
        for (int reviewer = 0; reviewer < load.length; reviewer++) {
            if (load[reviewer] < (long) call.leastLoad(reviewer) * UNIT) {
                return false;
            }
        }
        return flow.keepsClassBounds();
    }

    /** How probable it is that the reviewer reviews the item, to three places. */
    public double probability(int reviewer, int item) {
        for (int pair = 0; pair < share.length; pair++) {
            if (pairItem[pair] == item && pairReviewer[pair] == reviewer) {
                return (double) share[pair] / UNIT;
            }
        }
        return 0;
    }

    /** Hears of a pair that may be drawn. */
    @FunctionalInterface
    public interface Pairs {
        /** A pair and how probable it is. */
        void pair(int reviewer, int item, double probability);
    }

    /** Tells every pair that may be drawn. */
    public void forEach(Pairs told) {
        for (int pair = 0; pair < share.length; pair++) {
            told.pair(pairReviewer[pair], pairItem[pair], (double) share[pair] / UNIT);
        }
    }

    /** The expected total of what is drawn. */
    public double expectedTotal() {
        double total = 0;
        for (int pair = 0; pair < share.length; pair++) {
            total += share[pair] * call.affinity(pairReviewer[pair], pairItem[pair]);
        }
        return total / UNIT;
    }

    /**
     * Draws one assignment.
     *
     * @param below gives a random number from 0 to below its argument, each as likely
     */
    public Assignment draw(LongUnaryOperator below) {
        int[] drawn = new Rounding().round(below);
        List<List<Integer>> chosen = new ArrayList<>();
        for (int item = 0; item < call.items(); item++) {
            chosen.add(new ArrayList<>());
        }
        for (int pair = 0; pair < share.length; pair++) {
            if (drawn[pair] == UNIT) {
                chosen.get(pairItem[pair]).add(pairReviewer[pair]);
            }
        }
        return new Assignment(
                call,
                chosen.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    /** Rounds the shares along cycles of arcs that are not whole; every node keeps what flows through it. */
    private final class Rounding {
        private final int items = call.items();
        private final int classes = Math.max(1, groups.size());
        private final int firstReviewer = items * classes;
        private final int sink = firstReviewer + call.reviewers();
        private final int[] from;
        private final int[] to;
        private final int[] flow;
        private final List<Deque<Integer>> arcsAt = new ArrayList<>();

        Rounding() {
            int arcs = share.length + call.reviewers();
            from = new int[arcs];
            to = new int[arcs];
            flow = Arrays.copyOf(share, arcs);
            for (int pair = 0; pair < share.length; pair++) {
                int group = groups.size() == 0 ? 0 : groups.classOf(pairReviewer[pair]);
                from[pair] = pairItem[pair] * classes + group;
                to[pair] = firstReviewer + pairReviewer[pair];
                flow[share.length + pairReviewer[pair]] += share[pair];
            }
            for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                from[share.length + reviewer] = firstReviewer + reviewer;
                to[share.length + reviewer] = sink;
            }
            for (int node = 0; node <= sink; node++) {
                arcsAt.add(new ArrayDeque<>());
            }
            for (int arc = 0; arc < arcs; arc++) {
                if (isOpen(arc)) {
                    arcsAt.get(from[arc]).add(arc);
                    arcsAt.get(to[arc]).add(arc);
                }
            }
        }

        private boolean isOpen(int arc) {
            return flow[arc] % UNIT != 0;
        }

        int[] round(LongUnaryOperator below) {
            int[] place = new int[sink + 1];
            Arrays.fill(place, -1);
            int[] nodes = new int[sink + 2];
            int[] arcs = new int[sink + 2];
            for (int start = 0; start <= sink; start++) {
                int length = 0;
                nodes[0] = start;
                place[start] = 0;
                while (true) {
                    int node = nodes[length];
                    int arc = open(node, length == 0 ? -1 : arcs[length - 1]);
                    if (arc < 0) {
                        place[node] = -1;
                        if (length == 0) {
                            break;
                        }
                        length--;
                        continue;
                    }
                    arcs[length] = arc;
                    int next = from[arc] == node ? to[arc] : from[arc];
                    if (place[next] < 0) {
                        length++;
                        nodes[length] = next;
                        place[next] = length;
                        continue;
                    }
                    int first = place[next];
                    shift(nodes, arcs, first, length, below);
                    for (int gone = first + 1; gone <= length; gone++) {
                        place[nodes[gone]] = -1;
                    }
                    length = first;
                }
            }
            return flow;
        }

        /** An open arc at the node other than the one by which it was reached; −1 when there is none. */
        private int open(int node, int reachedBy) {
            Deque<Integer> arcs = arcsAt.get(node);
            for (int tries = arcs.size(); tries > 0; tries--) {
                int arc = arcs.removeFirst();
                if (isOpen(arc)) {
                    arcs.addLast(arc);
                    if (arc != reachedBy) {
                        return arc;
                    }
                }
            }
            return -1;
        }

        private void shift(int[] nodes, int[] arcs, int first, int last, LongUnaryOperator below) {
            int up = UNIT;
            int down = UNIT;
            for (int at = first; at <= last; at++) {
                int part = flow[arcs[at]] % UNIT;
                boolean along = from[arcs[at]] == nodes[at];
                up = Math.min(up, along ? UNIT - part : part);
                down = Math.min(down, along ? part : UNIT - part);
            }
            int change = below.applyAsLong(up + down) < down ? up : -down;
            for (int at = first; at <= last; at++) {
                flow[arcs[at]] += from[arcs[at]] == nodes[at] ? change : -change;
            }
        }
    }
}
