package org.chuanglian.platform.atlas.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chuanglian.chain.supply.ChainEdge;
import org.chuanglian.chain.supply.ChainGraph;
import org.chuanglian.chain.supply.ChainNode;
import org.chuanglian.chain.supply.ChainOutcome;
import org.chuanglian.chain.supply.EdgeKind;
import org.chuanglian.chain.supply.Fault;
import org.chuanglian.chain.supply.NodeKind;
import org.chuanglian.platform.work.Words;
import org.chuanglian.scoring.tables.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a chain in YAML; every fault with its line. docs/guide/atlas.md describes the format. */
public final class ChainFile {

    private static final Set<String> CHAIN = Set.of(
            "code",
            "version",
            "title",
            "titleEnglish",
            "standing",
            "source",
            "sourceEnglish",
            "stages",
            "segments",
            "edges");
    private static final Set<String> STAGE = Set.of("code", "name", "english");
    private static final Set<String> SEGMENT = Set.of(
            "code",
            "stage",
            "name",
            "english",
            "gbt4754",
            "industries",
            "productTerms",
            "gatedTerms",
            "notTerms",
            "curated",
            "technologies",
            "note",
            "noteEnglish");
    private static final Set<String> TECHNOLOGY = Set.of("code", "name", "english", "terms");
    private static final Set<String> EDGE = Set.of("from", "to", "kind", "share");
    private static final Map<String, EdgeKind> KINDS = Map.of(
            "supplies", EdgeKind.SUPPLIES,
            "part-of", EdgeKind.PART_OF,
            "requires", EdgeKind.REQUIRES,
            "substitutes", EdgeKind.SUBSTITUTES);
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final YamlMap.Faults faults;
    private final Predicate<String> known;
    private final List<Long> segmentLines = new ArrayList<>();
    private final List<Long> edgeLines = new ArrayList<>();

    private ChainFile(String file, Predicate<String> known) {
        this.faults = new YamlMap.Faults(file);
        this.known = known;
    }

    /**
     * Reads a chain.
     *
     * @param file its name, for faults
     * @param known whether GB/T 4754—2017 has a code
     */
    public static ChainReading read(String file, String text, Predicate<String> known) {
        ChainFile reader = new ChainFile(file, known);
        Optional<Chain> chain = YamlMap.root(text, reader.faults).flatMap(reader::chain);
        List<String> found = reader.faults.found();
        return found.isEmpty() && chain.isPresent()
                ? new ChainReading.Read(chain.get())
                : new ChainReading.Refused(found);
    }

    private Optional<Chain> chain(Node root) {
        YamlMap map = new YamlMap(root, faults, CHAIN);
        List<Chain.Stage> stages = map.items("stages").stream()
                .map(node -> new YamlMap(node, faults, STAGE))
                .map(stage -> new Chain.Stage(code(stage), words(stage, "name", "english")))
                .toList();
        List<Segment> segments = map.items("segments").stream()
                .map(node -> segment(new YamlMap(node, faults, SEGMENT), stages))
                .toList();
        if (segments.isEmpty()) {
            faults.add(map.line("segments"), "the chain has no segments. Maybe the key is misspelt.");
        }
        repeated(stages.stream().map(Chain.Stage::code).toList(), map.line("stages"));
        List<ChainEdge> edges = map.items("edges").stream()
                .flatMap(node -> edge(new YamlMap(node, faults, EDGE)).stream())
                .toList();
        Chain.Stage none = new Chain.Stage("", new Words("", ""));
        Words title = words(map, "title", "titleEnglish");
        Words source = words(map, "source", "sourceEnglish");
        String code = code(map);
        String version = required(map, "version");
        Standing standing = standing(map);
        List<Chain.Stage> shown = stages.isEmpty() ? List.of(none) : stages;
        return graph(segments, edges)
                .map(graph -> new Chain(code, version, title, standing, source, shown, segments, graph));
    }

    private void repeated(List<String> codes, long line) {
        Set<String> met = new HashSet<>();
        codes.stream()
                .filter(code -> !met.add(code))
                .forEach(code -> faults.add(line, "the code '%s' stands twice. Maybe remove one.".formatted(code)));
    }

    private Standing standing(YamlMap map) {
        String read = map.text("standing", "");
        Optional<Standing> standing = Standing.read(read);
        if (standing.isEmpty()) {
            faults.add(
                    map.line("standing"),
                    "read '%s', expected proposal or official. Maybe it is misspelt.".formatted(read));
        }
        return standing.orElse(Standing.PROPOSAL);
    }

    private Segment segment(YamlMap map, List<Chain.Stage> stages) {
        segmentLines.add(map.line("code"));
        String stage = required(map, "stage");
        if (stages.stream().noneMatch(one -> one.code().equals(stage))) {
            faults.add(
                    map.line("stage"),
                    "there is no stage '%s', expected one of %s. Maybe it is misspelt."
                            .formatted(
                                    stage,
                                    String.join(
                                            ", ",
                                            stages.stream()
                                                    .map(Chain.Stage::code)
                                                    .toList())));
        }
        List<String> gates = texts(map, "industries");
        List<String> gated = texts(map, "gatedTerms");
        if (!gated.isEmpty() && gates.isEmpty()) {
            faults.add(
                    map.line("gatedTerms"),
                    "gated terms need industries that open the gate. Maybe 'industries' is missing.");
        }
        List<Segment.Technology> technologies = map.items("technologies").stream()
                .map(node -> new YamlMap(node, faults, TECHNOLOGY))
                .map(one -> new Segment.Technology(code(one), words(one, "name", "english"), needed(one, "terms")))
                .toList();
        repeated(technologies.stream().map(Segment.Technology::code).toList(), map.line("technologies"));
        return new Segment(
                code(map),
                stage,
                words(map, "name", "english"),
                texts(map, "gbt4754"),
                gates,
                texts(map, "productTerms"),
                gated,
                texts(map, "notTerms"),
                texts(map, "curated"),
                technologies,
                map.has("note") ? Optional.of(words(map, "note", "noteEnglish")) : Optional.empty());
    }

    private Optional<ChainEdge> edge(YamlMap map) {
        String written = required(map, "kind");
        Optional<EdgeKind> kind = Optional.ofNullable(KINDS.get(written));
        if (kind.isEmpty()) {
            faults.add(
                    map.line("kind"),
                    "read '%s', expected supplies, part-of, requires or substitutes. Maybe it is misspelt."
                            .formatted(written));
            return Optional.empty();
        }
        edgeLines.add(map.line("from"));
        return Optional.of(
                new ChainEdge(required(map, "from"), required(map, "to"), kind.get(), map.number("share", Double.NaN)));
    }

    private Optional<ChainGraph> graph(List<Segment> segments, List<ChainEdge> edges) {
        List<ChainNode> nodes = segments.stream()
                .map(segment -> new ChainNode(
                        segment.code(), NodeKind.SEGMENT, segment.name().chinese(), segment.industries()))
                .toList();
        return switch (ChainGraph.of(nodes, edges, known)) {
            case ChainOutcome.Sound(ChainGraph graph) -> Optional.of(graph);
            case ChainOutcome.Faulty(List<Fault> found) -> {
                found.forEach(fault -> tell(fault, segments, edges));
                yield Optional.empty();
            }
        };
    }

    private void tell(Fault fault, List<Segment> segments, List<ChainEdge> edges) {
        switch (fault) {
            case Fault.DuplicateNode(int node, int first) ->
                faults.add(
                        segmentLines.get(node),
                        "the code '%s' stands twice, first in line %d. Maybe one is another segment."
                                .formatted(segments.get(node).code(), segmentLines.get(first)));
            case Fault.UnknownCode(int node, String code) ->
                faults.add(
                        segmentLines.get(node),
                        "GB/T 4754—2017 has no code '%s' (segment '%s'). Maybe a letter or a digit is missing."
                                .formatted(code, segments.get(node).code()));
            case Fault.EdgeToNowhere(int edge, String id) ->
                faults.add(
                        edgeLines.get(edge),
                        "an edge leads to '%s', which is no segment. Maybe it was renamed.".formatted(id));
            case Fault.EdgeToItself(int edge) ->
                faults.add(
                        edgeLines.get(edge),
                        "an edge leads from '%s' to itself. Maybe one end is wrong."
                                .formatted(edges.get(edge).from()));
            case Fault.DuplicateEdge(int edge, int first) ->
                faults.add(
                        edgeLines.get(edge),
                        "the edge stands twice, first in line %d. Maybe remove one.".formatted(edgeLines.get(first)));
            case Fault.ShareOutOfRange(int edge) ->
                faults.add(
                        edgeLines.get(edge),
                        "the share is %s, expected more than 0 and at most 1. Maybe it is in percent."
                                .formatted(edges.get(edge).share()));
            case Fault.PartOfItself(int edge, List<String> cycle) ->
                faults.add(
                        edgeLines.get(edge),
                        "part-of goes in a circle: %s. Maybe one of these edges is turned round."
                                .formatted(String.join(" → ", cycle)));
        }
    }

    private List<String> needed(YamlMap map, String key) {
        List<String> texts = texts(map, key);
        if (texts.isEmpty()) {
            faults.add(map.line(key), "'%s' has no entries. Maybe leave the whole item out.".formatted(key));
        }
        return texts;
    }

    private List<String> texts(YamlMap map, String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : map.items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                faults.add(
                        YamlMap.line(item),
                        "'%s' holds something that is no text. Maybe a dash too many.".formatted(key));
            }
        }
        return texts;
    }

    private String code(YamlMap map) {
        String code = required(map, "code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            faults.add(
                    map.line("code"),
                    "read '%s', expected lower-case letters, digits and hyphens. Maybe it is the name."
                            .formatted(code));
        }
        return code;
    }

    private String required(YamlMap map, String key) {
        String text = map.text(key, "");
        if (text.isEmpty()) {
            faults.add(map.line(key), "'%s' is missing. Maybe it is misspelt.".formatted(key));
        }
        return text;
    }

    private Words words(YamlMap map, String chinese, String english) {
        return new Words(required(map, chinese), required(map, english));
    }
}
