package org.chuanglian.chain.supply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The ways on which goods go from one node to another along edges that supply, shortest first. */
public final class SupplyPaths {

    private final ChainGraph chain;
    private final int target;
    private final int most;
    private final int[] stepsToTarget;
    private final List<Path> paths = new ArrayList<>();
    private boolean more;

    private SupplyPaths(ChainGraph chain, int target, int most) {
        this.chain = chain;
        this.target = target;
        this.most = most;
        this.stepsToTarget = steps();
    }

    /**
     * A way from node to node, none of them twice.
     *
     * @param ids of the nodes, first and last included
     * @param share the product of the shares on the way; NaN when one of them is not known
     */
    public record Path(List<String> ids, double share) {

        public Path {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The ways that were found.
     *
     * @param more whether there are more than were asked for
     */
    public record Found(List<Path> paths, boolean more) {

        public Found {
            paths = List.copyOf(paths);
        }
    }

    /**
     * The shortest {@code most} ways, among equally long ones by the ids on them.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public static Found between(ChainGraph chain, String from, String to, int most) {
        SupplyPaths search = new SupplyPaths(chain, chain.number(to), most);
        int start = chain.number(from);
        int shortest = search.stepsToTarget[start];
        for (int length = shortest; length >= 0 && length < chain.nodes().size() && !search.more; length++) {
            search.walk(
                    start, length, new ArrayDeque<>(), new boolean[chain.nodes().size()], 1);
        }
        return new Found(search.paths, search.more);
    }

    /** How few steps it takes to the target; -1 where there is no way. */
    private int[] steps() {
        int[] steps = new int[chain.nodes().size()];
        Arrays.fill(steps, -1);
        steps[target] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (ChainGraph.Link link : chain.inward(node, EdgeKind.SUPPLIES)) {
                if (steps[link.node()] < 0) {
                    steps[link.node()] = steps[node] + 1;
                    open.add(link.node());
                }
            }
        }
        return steps;
    }

    /** Ways of exactly {@code left} more steps. */
    private void walk(int node, int left, Deque<Integer> way, boolean[] onWay, double share) {
        way.addLast(node);
        onWay[node] = true;
        if (node == target) {
            if (left == 0) {
                found(way, share);
            }
        } else if (!more && stepsToTarget[node] >= 0 && stepsToTarget[node] <= left) {
            for (ChainGraph.Link link : ordered(node)) {
                if (!onWay[link.node()] && !more) {
                    walk(link.node(), left - 1, way, onWay, share * link.share());
                }
            }
        }
        onWay[node] = false;
        way.removeLast();
    }

    private List<ChainGraph.Link> ordered(int node) {
        return chain.outward(node, EdgeKind.SUPPLIES).stream()
                .sorted(Comparator.comparing(
                        link -> chain.nodes().get(link.node()).id()))
                .toList();
    }

    private void found(Deque<Integer> way, double share) {
        if (paths.size() == most) {
            more = true;
        } else {
            paths.add(new Path(
                    way.stream().map(node -> chain.nodes().get(node).id()).toList(), share));
        }
    }
}
