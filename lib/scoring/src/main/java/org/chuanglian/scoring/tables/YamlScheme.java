package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Tree;
import org.snakeyaml.engine.v2.nodes.Node;

/** A scheme in YAML: title, version, method and the tree of aggregates and indicators. */
final class YamlScheme {

    private static final Set<String> SCHEME = Set.of("title", "version", "weights", "method", "tree");
    private static final Set<String> METHOD = Set.of(
            "order",
            "impute",
            "group",
            "screen",
            "screen-indicators",
            "include",
            "exclude",
            "treat",
            "winmax",
            "skew",
            "kurtosis",
            "second",
            "combined",
            "forced",
            "normalise",
            "aggregate",
            "availability");

    private final YamlMap.Faults faults;

    private YamlScheme(YamlMap.Faults faults) {
        this.faults = faults;
    }

    static SchemeReading read(Path file, Method usual) throws IOException {
        return read(file.toString(), Files.readString(file), usual);
    }

    static SchemeReading read(String name, String text, Method usual) {
        YamlMap.Faults faults = new YamlMap.Faults(name);
        Optional<Scheme> scheme = new YamlScheme(faults).scheme(text, usual);
        return scheme.isPresent() && faults.found().isEmpty()
                ? new SchemeReading.Read(scheme.get())
                : new SchemeReading.Refused(faults.found());
    }

    private Optional<Scheme> scheme(String text, Method usual) {
        Optional<Node> root = YamlMap.root(text, faults);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        YamlMap scheme = new YamlMap(root.get(), faults, SCHEME);
        Method method = method(scheme, usual);
        return tree(scheme).map(tree -> new Scheme(scheme.text("title", ""), scheme.text("version", ""), tree, method));
    }

    private Method method(YamlMap scheme, Method usual) {
        Optional<Node> node = scheme.node("method");
        if (node.isEmpty()) {
            return usual;
        }
        YamlMap method = new YamlMap(node.get(), faults, METHOD);
        Method chosen = usual;
        // One by one, so that a fault is told with the line of its key; what belongs together goes together.
        for (List<String> keys : List.of(
                List.of("impute", "group"),
                List.of("screen", "screen-indicators", "include", "exclude"),
                List.of("treat", "winmax", "skew", "kurtosis", "second", "combined", "forced"),
                List.of("normalise"),
                List.of("aggregate"),
                List.of("availability"),
                List.of("order"))) {
            chosen = apply(method, keys, chosen);
        }
        return chosen;
    }

    private Method apply(YamlMap method, List<String> keys, Method before) {
        Map<String, String> said = new HashMap<>();
        long line = 0;
        for (String key : keys) {
            if (method.has(key) && !method.joined(key).equals("false")) {
                said.put(key, method.joined(key));
                line = line == 0 ? method.line(key) : line;
            }
        }
        try {
            return said.isEmpty() ? before : MethodOptions.apply(before, said);
        } catch (Words.Misunderstood misunderstood) {
            faults.add(line, misunderstood.sentence());
            return before;
        }
    }

    private Optional<Tree> tree(YamlMap scheme) {
        Optional<Node> top = scheme.node("tree");
        if (top.isEmpty()) {
            faults.add(1, "there is no tree. Maybe the key tree is misspelt.");
            return Optional.empty();
        }
        String weights = scheme.text("weights", "sum");
        if (!Set.of("sum", "relative").contains(weights)) {
            faults.add(
                    scheme.line("weights"),
                    "read '%s', expected sum or relative. Maybe it is misspelt.".formatted(weights));
        }
        YamlTree tree = new YamlTree(faults, weights.equals("relative"));
        tree.read(top.get());
        if (!faults.found().isEmpty()) {
            return Optional.empty();
        }
        return switch (Tree.of(tree.indicators(), tree.aggregates())) {
            case Tree.Planting.Planted planted -> Optional.of(planted.tree());
            case Tree.Planting.Faulty faulty -> {
                faulty.faults().forEach(fault -> faults.add(tree.line(fault.code()), fault.sentence()));
                yield Optional.empty();
            }
        };
    }
}
