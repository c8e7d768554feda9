package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the nodes of a tree. */
final class TreeCheck {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byCode = new HashMap<>();
    private final List<Tree.Fault> faults = new ArrayList<>();

    TreeCheck(List<Node.Indicator> indicators, List<Node.Aggregate> aggregates) {
        nodes.addAll(indicators);
        nodes.addAll(aggregates);
        if (indicators.isEmpty()) {
            fault("", "there is no indicator. Maybe the column Type says something else than Indicator.");
        }
        if (aggregates.isEmpty()) {
            fault("", "there is no aggregate, so no score. Maybe the rows of type Aggregate are missing.");
        }
    }

    List<Tree.Fault> faults() {
        for (Node node : nodes) {
            if (byCode.put(node.code(), node) != null) {
                fault(node.code(), "'%s' stands twice. Maybe one of them has another code.".formatted(node.code()));
            }
        }
        nodes.forEach(this::checkNode);
        if (faults.isEmpty()) {
            checkWhole();
        }
        return List.copyOf(faults);
    }

    private void checkNode(Node node) {
        String code = node.code();
        if (!(node.weight() >= 0) || Double.isInfinite(node.weight())) {
            fault(
                    code,
                    "the weight of '%s' is %s, expected a number from 0. Maybe it is missing."
                            .formatted(code, node.weight()));
        }
        if (node.parent().equals(code)) {
            fault(code, "'%s' is its own parent, a cycle. Maybe the top has no parent.".formatted(code));
        } else if (!node.parent().isEmpty()) {
            checkParent(node);
        }
    }

    private void checkParent(Node node) {
        String code = node.code();
        switch (byCode.get(node.parent())) {
            case null ->
                fault(
                        code,
                        "the parent '%s' of '%s' is not there. Maybe it is misspelt.".formatted(node.parent(), code));
            case Node.Indicator indicator ->
                fault(
                        code,
                        "the parent '%s' of '%s' is an indicator. Maybe its type is Aggregate."
                                .formatted(indicator.code(), code));
            case Node.Aggregate above -> {
                if (above.level() <= level(node)) {
                    fault(
                            code,
                            "'%s' of level %d has a parent '%s' of level %d, a cycle or a wrong level. Maybe the"
                                            .formatted(code, level(node), above.code(), above.level())
                                    + " parent is one level higher.");
                }
            }
        }
    }

    private static int level(Node node) {
        return switch (node) {
            case Node.Indicator _ -> 1;
            case Node.Aggregate aggregate -> aggregate.level();
        };
    }

    private void checkWhole() {
        List<Node> tops = nodes.stream().filter(node -> node.parent().isEmpty()).toList();
        if (tops.size() != 1 || !(tops.getFirst() instanceof Node.Aggregate)) {
            fault(
                    tops.isEmpty() ? "" : tops.getLast().code(),
                    "%d nodes have no parent (%s), expected one aggregate at the top. Maybe a parent is missing."
                            .formatted(
                                    tops.size(),
                                    String.join(
                                            ", ", tops.stream().map(Node::code).toList())));
        }
        Map<String, Double> sums = new HashMap<>();
        nodes.forEach(node -> sums.merge(node.parent(), node.weight(), Double::sum));
        Set<String> parents = new HashSet<>(sums.keySet());
        for (Node node : nodes) {
            if (node instanceof Node.Aggregate && !parents.contains(node.code())) {
                fault(node.code(), "nothing goes into '%s'. Maybe a parent is misspelt.".formatted(node.code()));
            } else if (node instanceof Node.Aggregate && sums.getOrDefault(node.code(), 0.0) <= 0) {
                fault(
                        node.code(),
                        "the weights below '%s' sum to 0. Maybe a column of weights is empty.".formatted(node.code()));
            }
        }
    }

    private void fault(String code, String sentence) {
        faults.add(new Tree.Fault(code, sentence));
    }
}
