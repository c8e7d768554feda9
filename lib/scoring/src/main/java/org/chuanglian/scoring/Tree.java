package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of a scheme: indicators, and the aggregates above them up to one at the top. Nodes are numbered: first the
 * indicators as they were given, then the aggregates level by level, each level by code.
 */
public final class Tree {

    private static final Comparator<Node.Aggregate> LEVEL_BY_LEVEL = Comparator.comparingInt(Node.Aggregate::level)
            .thenComparing(Node.Aggregate::code, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Node.Aggregate::code);

    private final List<Node.Indicator> indicators;
    private final List<Node.Aggregate> aggregates;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] children;

    private Tree(List<Node.Indicator> indicators, List<Node.Aggregate> aggregates) {
        this.indicators = List.copyOf(indicators);
        this.aggregates = aggregates.stream().sorted(LEVEL_BY_LEVEL).toList();
        nodes.addAll(this.indicators);
        nodes.addAll(this.aggregates);
        for (int node = 0; node < nodes.size(); node++) {
            numbers.put(nodes.get(node).code(), node);
        }
        children = new int[this.aggregates.size()][];
        for (int a = 0; a < children.length; a++) {
            String code = this.aggregates.get(a).code();
            children[a] = nodes.stream()
                    .filter(node -> node.parent().equals(code))
                    .mapToInt(node -> number(node.code()))
                    .toArray();
        }
    }

    /** A tree, or what is wrong with it. */
    public sealed interface Planting {

        /** The tree stands. */
        record Planted(Tree tree) implements Planting {}

        /** It does not; each fault names the node that it is about. */
        record Faulty(List<Fault> faults) implements Planting {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** One thing wrong with a tree: the node, and a sentence that says what and what may help. */
    public record Fault(String code, String sentence) {}

    /** Checks the nodes and makes them a tree. */
    public static Planting of(List<Node.Indicator> indicators, List<Node.Aggregate> aggregates) {
        List<Fault> faults = new TreeCheck(indicators, aggregates).faults();
        return faults.isEmpty() ? new Planting.Planted(new Tree(indicators, aggregates)) : new Planting.Faulty(faults);
    }

    public List<Node.Indicator> indicators() {
        return indicators;
    }

    /** Level by level, each level by code. */
    public List<Node.Aggregate> aggregates() {
        return aggregates;
    }

    /** All nodes by their numbers. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The aggregate at the top. */
    public Node.Aggregate top() {
        return aggregates.getLast();
    }

    /** The number of a node, −1 when there is none. */
    public int number(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** 1 for an indicator. */
    public int levelOf(int node) {
        return node < indicators.size()
                ? 1
                : aggregates.get(node - indicators.size()).level();
    }

    /** Weights by the numbers of the nodes. */
    public double[] weights() {
        return nodes.stream().mapToDouble(Node::weight).toArray();
    }

    /** The same tree with other weights, by the numbers of the nodes. */
    public Tree withWeights(List<Double> weights) {
        List<Node.Indicator> weighted = new ArrayList<>();
        List<Node.Aggregate> above = new ArrayList<>();
        for (Node node : nodes) {
            double weight = weights.get(number(node.code()));
            switch (node) {
                case Node.Indicator i ->
                    weighted.add(new Node.Indicator(
                            i.code(), i.name(), weight, i.parent(), i.direction(), i.unit(), i.denominator(), i.own()));
                case Node.Aggregate a ->
                    above.add(new Node.Aggregate(a.code(), a.name(), weight, a.parent(), a.level(), a.aggregation()));
            }
        }
        return new Tree(weighted, above);
    }

    /** What goes into an aggregate, with that at the top: a tree of its own. */
    public Tree below(Node.Aggregate aggregate) {
        Set<String> inside = new HashSet<>(Set.of(aggregate.code()));
        List<Node.Aggregate> kept = new ArrayList<>();
        for (int a = aggregates.size() - 1; a >= 0; a--) {
            Node.Aggregate one = aggregates.get(a);
            if (one.code().equals(aggregate.code())) {
                kept.add(new Node.Aggregate(one.code(), one.name(), 1, "", one.level(), one.aggregation()));
            } else if (inside.contains(one.parent())) {
                inside.add(one.code());
                kept.add(one);
            }
        }
        return new Tree(
                indicators.stream()
                        .filter(indicator -> inside.contains(indicator.parent()))
                        .toList(),
                kept);
    }

    /** The numbers of the nodes that go into the aggregate at a place in {@link #aggregates}. */
    int[] children(int aggregate) {
        return children[aggregate];
    }

    /** The aggregate of a level above an indicator; the top where its branch is shorter. */
    String ancestor(int indicator, int level) {
        Node node = nodes.get(indicator);
        while (!node.parent().isEmpty() && levelOf(number(node.code())) < level) {
            node = nodes.get(number(node.parent()));
        }
        return node.code();
    }

    /** The same tree without some of its indicators, and without the aggregates that are then empty. */
    Tree without(Set<String> codes) {
        List<Node.Indicator> left = new ArrayList<>(indicators);
        left.removeIf(indicator -> codes.contains(indicator.code()));
        List<Node.Aggregate> kept = new ArrayList<>(aggregates);
        boolean removed = true;
        while (removed) {
            Set<String> parents = new HashSet<>();
            left.forEach(node -> parents.add(node.parent()));
            kept.forEach(node -> parents.add(node.parent()));
            removed = kept.removeIf(node -> !parents.contains(node.code()));
        }
        return new Tree(left, kept);
    }
}
