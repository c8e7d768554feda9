package org.chuanglian.chain.supply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A sound chain: nodes with their own ids, edges between them, and no node that is a part of itself. */
public final class ChainGraph {

    private final List<ChainNode> nodes;
    private final List<ChainEdge> edges;
    private final Map<String, Integer> numbers;
    private final Map<EdgeKind, Links> links;

    /** For each node the nodes that its edges of a kind lead to and come from, with the edges' shares. */
    private record Links(List<List<Link>> outward, List<List<Link>> inward) {}

    /** An edge seen from one of its ends. */
    record Link(int node, double share) {}

    ChainGraph(List<ChainNode> nodes, List<ChainEdge> edges, Map<String, Integer> numbers) {
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.numbers = Map.copyOf(numbers);
        this.links = new EnumMap<>(EdgeKind.class);
        for (EdgeKind kind : EdgeKind.values()) {
            links.put(kind, new Links(empty(nodes.size()), empty(nodes.size())));
        }
        edges.forEach(this::link);
    }

    /**
     * Puts nodes and edges together.
     *
     * @param known says whether a code is one of the classification
     */
    public static ChainOutcome of(List<ChainNode> nodes, List<ChainEdge> edges, Predicate<String> known) {
        return new ChainCheck(nodes, edges, known).outcome();
    }

    private void link(ChainEdge edge) {
        int from = number(edge.from());
        int to = number(edge.to());
        Links ofKind = ofKind(edge.kind());
        ofKind.outward.get(from).add(new Link(to, edge.share()));
        ofKind.inward.get(to).add(new Link(from, edge.share()));
        if (edge.kind() == EdgeKind.SUBSTITUTES) {
            ofKind.outward.get(to).add(new Link(from, edge.share()));
            ofKind.inward.get(from).add(new Link(to, edge.share()));
        }
    }

    private static List<List<Link>> empty(int size) {
        List<List<Link>> lists = new ArrayList<>();
        IntStream.range(0, size).forEach(node -> lists.add(new ArrayList<>()));
        return lists;
    }

    private Links ofKind(EdgeKind kind) {
        Links found = links.get(kind);
        if (found == null) {
            throw new IllegalStateException("no edges of kind %s.%nMaybe a kind was added.".formatted(kind));
        }
        return found;
    }

    /** The nodes in the order in which they were given. */
    public List<ChainNode> nodes() {
        return nodes;
    }

    /** The edges in the order in which they were given. */
    public List<ChainEdge> edges() {
        return edges;
    }

    /** Whether there is a node with the id. */
    public boolean has(String id) {
        return numbers.containsKey(id);
    }

    /**
     * The node with the id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public ChainNode node(String id) {
        return nodes.get(number(id));
    }

    /** The ids of the nodes that the node's edges of a kind lead to; of substitutes both ways. */
    public List<String> after(String id, EdgeKind kind) {
        return ids(ofKind(kind).outward.get(number(id)));
    }

    /** The ids of the nodes whose edges of a kind lead to the node; of substitutes both ways. */
    public List<String> before(String id, EdgeKind kind) {
        return ids(ofKind(kind).inward.get(number(id)));
    }

    private List<String> ids(List<Link> found) {
        return found.stream().map(link -> nodes.get(link.node()).id()).toList();
    }

    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no node '%s'.%nMaybe it was renamed.".formatted(id));
        }
        return number;
    }

    List<Link> outward(int node, EdgeKind kind) {
        return ofKind(kind).outward.get(node);
    }

    List<Link> inward(int node, EdgeKind kind) {
        return ofKind(kind).inward.get(node);
    }

    Map<String, Double> byId(double[] values) {
        Map<String, Double> named = new HashMap<>();
        for (int node = 0; node < values.length; node++) {
            named.put(nodes.get(node).id(), values[node]);
        }
        return Map.copyOf(named);
    }
}
