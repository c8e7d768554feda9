package org.chuanglian.chain.supply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks for every fault of nodes and edges before they become a chain. */
final class ChainCheck {

    private final List<ChainNode> nodes;
    private final List<ChainEdge> edges;
    private final Predicate<String> known;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> wholes = new HashMap<>();

    ChainCheck(List<ChainNode> nodes, List<ChainEdge> edges, Predicate<String> known) {
        this.nodes = nodes;
        this.edges = edges;
        this.known = known;
    }

    ChainOutcome outcome() {
        for (int i = 0; i < nodes.size(); i++) {
            check(i, nodes.get(i));
        }
        Map<List<Object>, Integer> met = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            check(i, edges.get(i), met);
        }
        return faults.isEmpty()
                ? new ChainOutcome.Sound(new ChainGraph(nodes, edges, numbers))
                : new ChainOutcome.Faulty(faults);
    }

    private void check(int place, ChainNode node) {
        Integer first = numbers.putIfAbsent(node.id(), place);
        if (first != null) {
            faults.add(new Fault.DuplicateNode(place, first));
        }
        for (String code : node.codes()) {
            if (!known.test(code)) {
                faults.add(new Fault.UnknownCode(place, code));
            }
        }
    }

    private void check(int place, ChainEdge edge, Map<List<Object>, Integer> met) {
        boolean lost = false;
        for (String end : List.of(edge.from(), edge.to())) {
            if (!numbers.containsKey(end)) {
                faults.add(new Fault.EdgeToNowhere(place, end));
                lost = true;
            }
        }
        if (edge.from().equals(edge.to())) {
            faults.add(new Fault.EdgeToItself(place));
            lost = true;
        }
        if (!Double.isNaN(edge.share()) && !(edge.share() > 0 && edge.share() <= 1)) {
            faults.add(new Fault.ShareOutOfRange(place));
        }
        Integer first = met.putIfAbsent(List.of(edge.kind(), edge.from(), edge.to()), place);
        if (first != null) {
            faults.add(new Fault.DuplicateEdge(place, first));
        } else if (edge.kind() == EdgeKind.PART_OF && !lost) {
            checkCycle(place, edge);
        }
    }

    /** A part may belong to several wholes; the walk up from the new whole must not come to the part. */
    private void checkCycle(int place, ChainEdge edge) {
        List<String> way = way(edge.to(), edge.from());
        if (way.isEmpty()) {
            wholes.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
        } else {
            faults.add(new Fault.PartOfItself(place, List.copyOf(way)));
        }
    }

    /** The nodes from {@code to} round to it again by way of {@code from} and its wholes; empty when there is no such way. */
    private List<String> way(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>(Map.of(from, to));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String part = open.remove();
            for (String whole : wholes.getOrDefault(part, List.of())) {
                if (cameFrom.putIfAbsent(whole, part) == null) {
                    open.add(whole);
                }
            }
        }
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        List<String> way = new ArrayList<>(List.of(to));
        for (String at = cameFrom.get(to); at != null && !at.equals(to); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(to);
        return way;
    }
}
