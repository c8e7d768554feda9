package org.chuanglian.chain.supply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * How many of the shortest supply paths between others a node lies on: each pair of nodes counts 1 in all, divided among
 * its shortest paths.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.2001.9990249">Brandes (2001), A faster algorithm for betweenness
 *     centrality</a>
 */
public final class Betweenness {

    private final ChainGraph chain;
    private final int size;
    private final double[] sums;

    private Betweenness(ChainGraph chain) {
        this.chain = chain;
        this.size = chain.nodes().size();
        this.sums = new double[size];
    }

    /** The betweenness of each node by its id, along edges that supply, in their direction. */
    public static Map<String, Double> of(ChainGraph chain) {
        return chain.byId(new Betweenness(chain).all());
    }

    /** The same as a share of all pairs of other nodes, {@code (n - 1)(n - 2)}, from 0 to 1; 0 with fewer than 3 nodes. */
    public static Map<String, Double> shares(ChainGraph chain) {
        double[] all = new Betweenness(chain).all();
        double pairs = (all.length - 1.0) * (all.length - 2.0);
        Arrays.setAll(all, node -> pairs > 0 ? all[node] / pairs : 0);
        return chain.byId(all);
    }

    private double[] all() {
        for (int source = 0; source < size; source++) {
            from(source);
        }
        return sums;
    }

    private void from(int source) {
        double[] ways = new double[size];
        int[] steps = new int[size];
        Arrays.fill(steps, -1);
        List<Integer> order = new ArrayList<>();
        ways[source] = 1;
        steps[source] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            int node = open.remove();
            order.add(node);
            for (ChainGraph.Link link : chain.outward(node, EdgeKind.SUPPLIES)) {
                int next = link.node();
                if (steps[next] < 0) {
                    steps[next] = steps[node] + 1;
                    open.add(next);
                }
                if (steps[next] == steps[node] + 1) {
                    ways[next] += ways[node];
                }
            }
        }
        gather(source, order, steps, ways);
    }

    /** From the farthest back, how much of the ways beyond goes through each node. */
    private void gather(int source, List<Integer> order, int[] steps, double[] ways) {
        double[] through = new double[size];
        for (int node : order.reversed()) {
            for (ChainGraph.Link link : chain.inward(node, EdgeKind.SUPPLIES)) {
                int before = link.node();
                if (steps[before] >= 0 && steps[before] == steps[node] - 1) {
                    through[before] += ways[before] / ways[node] * (1 + through[node]);
                }
            }
            if (node != source) {
                sums[node] += through[node];
            }
        }
    }
}
