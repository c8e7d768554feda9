package org.chuanglian.chain.supply;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a failure comes to: whatever is supplied by what failed, or requires it, is reached, and the parts of what failed
 * fail with it. A node stops only if what reached it has no substitute that still works.
 *
 * @param reached the ids of all that the failure comes to, each with its number of steps, the failed ones 0
 * @param stopped those of them that stop, with their number of steps
 */
public record FailureReach(Map<String, Integer> reached, Map<String, Integer> stopped) {

    public FailureReach {
        reached = Map.copyOf(reached);
        stopped = Map.copyOf(stopped);
    }

    /**
     * The reach of a failure of several nodes at once.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public static FailureReach of(ChainGraph chain, Set<String> failed) {
        return new FailureReach(named(chain, spread(chain, failed, false)), named(chain, spread(chain, failed, true)));
    }

    private static Map<Integer, Integer> spread(ChainGraph chain, Set<String> failed, boolean substituted) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (String id : failed) {
            steps.put(chain.number(id), 0);
            open.add(chain.number(id));
        }
        while (!open.isEmpty()) {
            int node = open.remove();
            int next = steps.getOrDefault(node, 0) + 1;
            if (!substituted || !hasWorkingSubstitute(chain, node, steps.keySet())) {
                chain.outward(node, EdgeKind.SUPPLIES).forEach(link -> reach(link.node(), next, steps, open));
                chain.inward(node, EdgeKind.REQUIRES).forEach(link -> reach(link.node(), next, steps, open));
            }
            chain.inward(node, EdgeKind.PART_OF).forEach(link -> reach(link.node(), next, steps, open));
            if (substituted) {
                reconsider(chain, node, steps, open);
            }
        }
        return steps;
    }

    private static void reach(int node, int step, Map<Integer, Integer> steps, Deque<Integer> open) {
        if (steps.putIfAbsent(node, step) == null) {
            open.add(node);
        }
    }

    private static boolean hasWorkingSubstitute(ChainGraph chain, int node, Set<Integer> down) {
        return chain.outward(node, EdgeKind.SUBSTITUTES).stream().anyMatch(link -> !down.contains(link.node()));
    }

    /** What had this node as its last working substitute has none now. */
    private static void reconsider(ChainGraph chain, int node, Map<Integer, Integer> steps, Deque<Integer> open) {
        for (ChainGraph.Link link : chain.outward(node, EdgeKind.SUBSTITUTES)) {
            int other = link.node();
            if (steps.containsKey(other)
                    && !open.contains(other)
                    && !hasWorkingSubstitute(chain, other, steps.keySet())) {
                int next = Math.max(steps.getOrDefault(other, 0), steps.getOrDefault(node, 0)) + 1;
                chain.outward(other, EdgeKind.SUPPLIES).forEach(buyer -> reach(buyer.node(), next, steps, open));
                chain.inward(other, EdgeKind.REQUIRES).forEach(buyer -> reach(buyer.node(), next, steps, open));
            }
        }
    }

    private static Map<String, Integer> named(ChainGraph chain, Map<Integer, Integer> steps) {
        Map<String, Integer> named = new HashMap<>();
        steps.forEach((node, step) -> named.put(chain.nodes().get(node).id(), step));
        return named;
    }
}
