package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Treatment;
import org.chuanglian.table.NumberText;
import org.jspecify.annotations.Nullable;

/** The nested nodes of a scheme in YAML; what has children is an aggregate, what has none an indicator. */
final class YamlTree {

    private static final Set<String> KEYS = Set.of(
            "code",
            "name",
            "weight",
            "children",
            "aggregate",
            "direction",
            "unit",
            "denominator",
            "factor",
            "target",
            "treat",
            "normalise",
            "note",
            "source");
    private static final double CLOSE_ENOUGH = 1e-4;

    private final YamlMap.Faults faults;
    private final boolean relative;
    private final List<Node.Indicator> indicators = new ArrayList<>();
    private final List<Node.Aggregate> aggregates = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    /** @param relative whether weights need not sum to 1 or 100 */
    YamlTree(YamlMap.Faults faults, boolean relative) {
        this.faults = faults;
        this.relative = relative;
    }

    List<Node.Indicator> indicators() {
        return indicators;
    }

    List<Node.Aggregate> aggregates() {
        return aggregates;
    }

    long line(String code) {
        return lines.getOrDefault(code, 0L);
    }

    void read(org.snakeyaml.engine.v2.nodes.Node top) {
        node(new YamlMap(top, faults, KEYS), "");
    }

    /** Reads a node with all below it; gives its level. */
    private int node(YamlMap map, String parent) {
        String code = map.text("code", "");
        if (code.isEmpty()) {
            faults.add(map.line("code"), "a node has no code. Maybe add code: to it.");
        }
        if (lines.put(code, map.line("code")) != null) {
            faults.add(
                    map.line("code"),
                    "the code '%s' stands twice. Maybe one of them has another code.".formatted(code));
        }
        if (!map.has("children")) {
            indicator(map, code, parent);
            return 1;
        }
        List<YamlMap> children = map.items("children").stream()
                .map(child -> new YamlMap(child, faults, KEYS))
                .toList();
        checkWeights(map, code, children);
        int level = 1;
        for (YamlMap child : children) {
            level = Math.max(level, node(child, code));
        }
        aggregates.add(new Node.Aggregate(
                code, map.text("name", code), map.number("weight", 1), parent, level + 1, aggregation(map)));
        return level + 1;
    }

    private void checkWeights(YamlMap map, String code, List<YamlMap> children) {
        long given = children.stream().filter(child -> child.has("weight")).count();
        if (given == 0) {
            return;
        }
        if (given < children.size()) {
            children.stream()
                    .filter(child -> !child.has("weight"))
                    .forEach(child -> faults.add(
                            child.line("code"),
                            "'%s' has no weight, its siblings have. Maybe give all of them one, or none."
                                    .formatted(child.text("code", ""))));
            return;
        }
        double sum = children.stream()
                .mapToDouble(child -> child.number("weight", 0))
                .sum();
        if (!relative && Math.abs(sum - 1) > CLOSE_ENOUGH && Math.abs(sum - 100) > 100 * CLOSE_ENOUGH) {
            faults.add(
                    map.line("children"),
                    "the weights below '%s' sum to %s, expected 1 or 100. Maybe one is wrong, or say weights: relative."
                            .formatted(code, NumberText.of(Math.round(sum * 1e9) / 1e9)));
        }
    }

    private Aggregation aggregation(YamlMap map) {
        if (!map.has("aggregate")) {
            return new Aggregation.Inherited();
        }
        try {
            return MethodWords.aggregation(map.text("aggregate", ""));
        } catch (Words.Misunderstood misunderstood) {
            faults.add(map.line("aggregate"), misunderstood.sentence());
            return new Aggregation.Inherited();
        }
    }

    private void indicator(YamlMap map, String code, String parent) {
        String denominator = map.text("denominator", "");
        indicators.add(new Node.Indicator(
                code,
                map.text("name", code),
                map.number("weight", 1),
                parent,
                direction(map),
                map.text("unit", ""),
                denominator.isEmpty()
                        ? Node.Denominator.NONE
                        : new Node.Denominator(denominator, map.number("factor", 1)),
                own(map)));
    }

    private int direction(YamlMap map) {
        return switch (map.text("direction", "up").toLowerCase(Locale.ROOT)) {
            case "up", "1", "+1", "more", "positive" -> 1;
            case "down", "-1", "less", "negative" -> -1;
            case String other -> {
                faults.add(
                        map.line("direction"),
                        "read '%s', expected up or down. Maybe it is misspelt.".formatted(other));
                yield 1;
            }
        };
    }

    private Own own(YamlMap map) {
        return new Own(treatment(map), normalisation(map), map.number("target", Double.NaN));
    }

    private @Nullable Treatment treatment(YamlMap map) {
        try {
            return map.has("treat") ? MethodWords.treatment(map.text("treat", "")) : null;
        } catch (Words.Misunderstood misunderstood) {
            faults.add(map.line("treat"), misunderstood.sentence());
            return null;
        }
    }

    private @Nullable Normalisation normalisation(YamlMap map) {
        try {
            return map.has("normalise") ? NormalisationWords.normalisation(map.joined("normalise")) : null;
        } catch (Words.Misunderstood misunderstood) {
            faults.add(map.line("normalise"), misunderstood.sentence());
            return null;
        }
    }
}
