package org.chuanglian.chain.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which part of what a node takes in, followed upstream supplier by supplier, comes through another node: in a chain
 * without cycles the sum over all supply paths of the products of their shares, the coefficient of total requirement of
 * Leontief's input-output model. In a cycle each unit counts at its first coming through, so that it is never above 1.
 */
public final class InputCriticality {

    private static final int MOST_ROUNDS = 10_000;
    private static final double PRECISION = 1e-15;

    private final ChainGraph chain;
    private final double[][] shares;

    private InputCriticality(ChainGraph chain) {
        this.chain = chain;
        this.shares = new double[chain.nodes().size()][];
        Arrays.setAll(shares, node -> shares(chain.inward(node, EdgeKind.SUPPLIES)));
    }

    /**
     * The criticality of every node for the node {@code lead}, by id; 1 for itself. Edges whose share is not known divide
     * evenly what the known ones of the same buyer leave; shares of a buyer that add up to more than 1 are scaled to 1.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public static Map<String, Double> of(ChainGraph chain, String lead) {
        int target = chain.number(lead);
        InputCriticality criticality = new InputCriticality(chain);
        double[] all = new double[chain.nodes().size()];
        Arrays.setAll(all, node -> node == target ? 1 : criticality.of(node, target));
        return chain.byId(all);
    }

    private static double[] shares(List<ChainGraph.Link> suppliers) {
        double known = 0;
        int unknown = 0;
        for (ChainGraph.Link link : suppliers) {
            known += Double.isNaN(link.share()) ? 0 : link.share();
            unknown += Double.isNaN(link.share()) ? 1 : 0;
        }
        double each = unknown == 0 ? 0 : Math.max(0, 1 - known) / unknown;
        double scale = Math.max(1, known);
        double[] shares = new double[suppliers.size()];
        for (int i = 0; i < shares.length; i++) {
            double share = suppliers.get(i).share();
            shares[i] = Double.isNaN(share) ? each : share / scale;
        }
        return shares;
    }

    /** For each node the part of its inputs that comes through {@code through}, round by round until nothing changes. */
    private double of(int through, int target) {
        double[] parts = new double[shares.length];
        parts[through] = 1;
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > PRECISION; round++) {
            change = 0;
            for (int node = 0; node < parts.length; node++) {
                if (node != through) {
                    double part = part(node, parts);
                    change = Math.max(change, part - parts[node]);
                    parts[node] = part;
                }
            }
        }
        return parts[target];
    }

    private double part(int node, double[] parts) {
        List<ChainGraph.Link> suppliers = chain.inward(node, EdgeKind.SUPPLIES);
        double part = 0;
        for (int i = 0; i < shares[node].length; i++) {
            part += shares[node][i] * parts[suppliers.get(i).node()];
        }
        return part;
    }
}
