package org.chuanglian.scoring.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping in a YAML file, whose faults are told with their lines. */
public final class YamlMap {

    private final Faults faults;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    /** Collects what is wrong, so that a reader sees all of it at once. */
    public static final class Faults {

        private final String file;
        private final List<String> found = new ArrayList<>();

        /** Of a file by this name. */
        public Faults(String file) {
            this.file = file;
        }

        /** Adds one: what was read, what was expected, and what may help. */
        public void add(long line, String sentence) {
            found.add(new FileFault(file, line, sentence).line());
        }

        /** All of them, in the order in which they were found. */
        public List<String> found() {
            return List.copyOf(found);
        }
    }

    /** The document of a file, or empty, and then its faults say why. */
    public static Optional<Node> root(String text, Faults faults) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
            if (root.isEmpty()) {
                faults.add(0, "it is empty, expected keys with values. Maybe it is another file.");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            faults.add(
                    broken.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L),
                    "this is no YAML: %s. Maybe the indentation is off.".formatted(broken.getProblem()));
            return Optional.empty();
        }
    }

    /** A mapping, of which only the keys {@code known} are expected. */
    public YamlMap(Node node, Faults faults, Set<String> known) {
        this.node = node;
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add(line(node), "expected keys with values. Maybe a colon or a blank after it is missing.");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            long at = line(tuple.getKeyNode());
            if (!known.contains(key)) {
                faults.add(
                        at,
                        "the key '%s' is not known, expected one of %s. Maybe it is misspelt."
                                .formatted(key, String.join(", ", new TreeSet<>(known))));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                faults.add(at, "the key '%s' stands twice. Maybe remove one.".formatted(key));
            }
            lines.put(key, at);
        }
    }

    /** The line of a node, from 1; 0 when it is not known. */
    public static long line(Node node) {
        return node.getStartMark().map(Mark::getLine).map(line -> line + 1L).orElse(0L);
    }

    /** The line of a key, or of the mapping when the key is not there. */
    public long line(String key) {
        return lines.getOrDefault(key, line(node));
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** What stands under a key. */
    public Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A single value as text, {@code otherwise} when the key is not there. */
    public String text(String key, String otherwise) {
        Node value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        faults.add(line(value), "'%s' has several values, expected one. Maybe a dash too many.".formatted(key));
        return otherwise;
    }

    /** A number, {@code otherwise} when the key is not there. */
    public double number(String key, double otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key, "");
        double number = CsvTable.parsed(text);
        if (Double.isNaN(number)) {
            faults.add(line(key), "'%s': read '%s', expected a number. Maybe there is a slip.".formatted(key, text));
            return otherwise;
        }
        return number;
    }

    /** One value or a list of them, joined with commas. */
    public String joined(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return String.join(
                    ", ",
                    sequence.getValue().stream()
                            .map(item -> item instanceof ScalarNode scalar ? scalar.getValue() : "?")
                            .toList());
        }
        return text(key, "");
    }

    /** The items of a list. */
    public List<Node> items(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return List.copyOf(sequence.getValue());
        }
        if (value != null) {
            faults.add(line(value), "'%s' is no list. Maybe each item begins with a dash.".formatted(key));
        }
        return List.of();
    }
}
