package org.chuanglian.assignment;

import java.util.Arrays;

/**
 * Minimum-cost flow by the primal network simplex method with block pricing and strongly feasible trees (Cunningham 1976;
 * Ahuja, Magnanti and Orlin 1993, chapter 11). Arcs may be added and costs changed after a run; the next run goes on from
 * the tree of the last. The last node is the root; flow that finds no way goes over it at a cost above all others.
 */
final class NetworkSimplex {

    private static final int NONE = -1;
    private static final byte AT_LOWER = 1;
    private static final byte AT_UPPER = -1;
    private static final byte IN_TREE = 0;
    private static final int WATCHED = 1024;

    private final int root;

    private int arcs;
    private int[] from;
    private int[] to;
    private int[] capacity;
    private int[] flow;
    private long[] cost;
    private byte[] state;

    private final int[] parent;
    private final int[] above;
    private final boolean[] upward;
    private final int[] depth;
    private final int[] firstChild;
    private final int[] next;
    private final int[] previous;
    private final long[] potential;

    private int scanned;
    private int entering;
    private int join;
    private int leavingBelow;
    private int entersBelow;
    private int entersAt;
    private int step;

    /**
     * A network without arcs; every node hangs on the root by an artificial arc, whose number is the node's.
     *
     * @param supply what each node gives (positive) or takes (negative); the sum is 0
     * @param dear the cost of not finding a way, above what any way costs
     */
    NetworkSimplex(int[] supply, long dear, int expectedArcs) {
        int nodes = supply.length;
        this.root = nodes;
        int room = nodes + expectedArcs;
        this.from = new int[room];
        this.to = new int[room];
        this.capacity = new int[room];
        this.flow = new int[room];
        this.cost = new long[room];
        this.state = new byte[room];
        this.parent = new int[nodes + 1];
        this.above = new int[nodes + 1];
        this.upward = new boolean[nodes + 1];
        this.depth = new int[nodes + 1];
        this.firstChild = new int[nodes + 1];
        this.next = new int[nodes + 1];
        this.previous = new int[nodes + 1];
        this.potential = new long[nodes + 1];
        Arrays.fill(firstChild, NONE);
        Arrays.fill(next, NONE);
        Arrays.fill(previous, NONE);
        parent[root] = NONE;
        for (int node = 0; node < nodes; node++) {
            boolean gives = supply[node] >= 0;
            int arc = arcs++;
            from[arc] = gives ? node : root;
            to[arc] = gives ? root : node;
            capacity[arc] = Integer.MAX_VALUE;
            flow[arc] = Math.abs(supply[node]);
            cost[arc] = dear;
            state[arc] = IN_TREE;
            above[node] = arc;
            upward[node] = gives;
            potential[node] = gives ? -dear : dear;
            depth[node] = 1;
            hang(node, root);
        }
    }

    /** Adds an arc that carries at most the capacity at the cost for each unit; returns its number. */
    int arc(int source, int target, int most, long price) {
        if (arcs == from.length) {
            int room = arcs + (arcs >> 1) + 16;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            capacity = Arrays.copyOf(capacity, room);
            flow = Arrays.copyOf(flow, room);
            cost = Arrays.copyOf(cost, room);
            state = Arrays.copyOf(state, room);
        }
        int arc = arcs++;
        from[arc] = source;
        to[arc] = target;
        capacity[arc] = most;
        flow[arc] = 0;
        cost[arc] = price;
        state[arc] = AT_LOWER;
        return arc;
    }

    int arcs() {
        return arcs;
    }

    int flow(int arc) {
        return flow[arc];
    }

    int source(int arc) {
        return from[arc];
    }

    int target(int arc) {
        return to[arc];
    }

    /** The node's price: an arc pays when its cost with the source's price is below the target's. */
    long potential(int node) {
        return potential[node];
    }

    long cost(int arc) {
        return cost[arc];
    }

    /** Changes the cost of an arc; {@link #reprice} must follow before the next run. */
    void cost(int arc, long price) {
        cost[arc] = price;
    }

    /** Brings the prices in line with changed costs. */
    void reprice() {
        int node = firstChild[root];
        while (node != NONE) {
            potential[node] = price(node);
            node = after(node, root);
        }
    }

    private long price(int node) {
        long own = cost[above[node]];
        return potential[parent[node]] + (upward[node] ? -own : own);
    }

    /** Runs until no arc can make the flow cheaper; false when the watch ended it. */
    boolean run(Watch watch) {
        int pivots = 0;
        while (findEntering()) {
            findJoin();
            boolean leaves = findLeaving();
            push(leaves);
            if (leaves) {
                rehang();
            }
            pivots++;
            if ((pivots & (WATCHED - 1)) == 0 && !watch.goesOn()) {
                return false;
            }
        }
        return true;
    }

    /** The arc of a block of arcs that promises most; false when none promises anything. */
    private boolean findEntering() {
        int block = Math.max(16, (int) Math.sqrt(arcs));
        long best = 0;
        int left = block;
        int arc = scanned < arcs ? scanned : 0;
        for (int seen = 0; seen < arcs; seen++) {
            long reduced = state[arc] * (cost[arc] + potential[from[arc]] - potential[to[arc]]);
            if (reduced < best) {
                best = reduced;
                entering = arc;
            }
            arc++;
            if (arc == arcs) {
                arc = 0;
            }
            left--;
            if (left == 0) {
                if (best < 0) {
                    scanned = arc;
                    return true;
                }
                left = block;
            }
        }
        scanned = arc;
        return best < 0;
    }

    private void findJoin() {
        int one = from[entering];
        int other = to[entering];
        while (one != other) {
            if (depth[one] >= depth[other]) {
                one = parent[one];
            } else {
                other = parent[other];
            }
        }
        join = one;
    }

    /** The arc that first stops the flow around the cycle; false when that is the entering arc itself. */
    private boolean findLeaving() {
        boolean forward = state[entering] == AT_LOWER;
        int first = forward ? from[entering] : to[entering];
        int second = forward ? to[entering] : from[entering];
        step = capacity[entering];
        int side = 0;
        for (int node = first; node != join; node = parent[node]) {
            int arc = above[node];
            int room = upward[node] ? flow[arc] : capacity[arc] - flow[arc];
            if (room < step) {
                step = room;
                leavingBelow = node;
                side = 1;
            }
        }
        for (int node = second; node != join; node = parent[node]) {
            int arc = above[node];
            int room = upward[node] ? capacity[arc] - flow[arc] : flow[arc];
            if (room <= step) {
                step = room;
                leavingBelow = node;
                side = 2;
            }
        }
        entersBelow = side == 1 ? first : second;
        entersAt = side == 1 ? second : first;
        return side != 0;
    }

    private void push(boolean leaves) {
        int change = state[entering] * step;
        if (step > 0) {
            flow[entering] += change;
            for (int node = from[entering]; node != join; node = parent[node]) {
                flow[above[node]] += upward[node] ? -change : change;
            }
            for (int node = to[entering]; node != join; node = parent[node]) {
                flow[above[node]] += upward[node] ? change : -change;
            }
        }
        if (leaves) {
            int arc = above[leavingBelow];
            state[arc] = flow[arc] == 0 ? AT_LOWER : AT_UPPER;
            state[entering] = IN_TREE;
        } else {
            state[entering] = (byte) -state[entering];
        }
    }

    /** Cuts the subtree below the leaving arc off and hangs it up by the entering arc. */
    private void rehang() {
        int node = entersBelow;
        int newParent = entersAt;
        int newArc = entering;
        while (true) {
            int oldParent = parent[node];
            int oldArc = above[node];
            unhang(node);
            hang(node, newParent);
            above[node] = newArc;
            upward[node] = from[newArc] == node;
            if (node == leavingBelow) {
                break;
            }
            newParent = node;
            newArc = oldArc;
            node = oldParent;
        }
        long change = price(entersBelow) - potential[entersBelow];
        node = entersBelow;
        while (node != NONE) {
            depth[node] = depth[parent[node]] + 1;
            potential[node] += change;
            node = after(node, entersBelow);
        }
    }

    /** The node after this one below the top, parents first; none after the last. */
    private int after(int node, int top) {
        if (firstChild[node] != NONE) {
            return firstChild[node];
        }
        int climbing = node;
        while (climbing != top && next[climbing] == NONE) {
            climbing = parent[climbing];
        }
        return climbing == top ? NONE : next[climbing];
    }

    private void hang(int node, int on) {
        parent[node] = on;
        int first = firstChild[on];
        next[node] = first;
        previous[node] = NONE;
        if (first != NONE) {
            previous[first] = node;
        }
        firstChild[on] = node;
    }

    private void unhang(int node) {
        if (previous[node] == NONE) {
            firstChild[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }
}
