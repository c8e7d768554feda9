package org.chuanglian.chain.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuanglian.chain.supply.ChainEdge;
import org.chuanglian.chain.supply.ChainGraph;
import org.chuanglian.chain.supply.ChainNode;
import org.chuanglian.chain.supply.ChainOutcome;
import org.chuanglian.chain.supply.EdgeKind;
import org.chuanglian.chain.supply.NodeKind;
import org.chuanglian.table.DelimitedFile;

/**
 * Reads a chain from a table of nodes (columns {@code id}, {@code kind}, {@code name}, and {@code part_of} and
 * {@code codes} if there are any; several codes in a cell stand apart by spaces or semicolons) and one of edges
 * ({@code from}, {@code to}, {@code kind}, and {@code share} if it is known). Kinds are words as in the enums, or Chinese.
 */
public final class ChainFiles {

    private final Path nodesFile;
    private final Path edgesFile;
    private final List<ChainNode> nodes = new ArrayList<>();
    private final List<ChainEdge> edges = new ArrayList<>();
    private final List<String> nodePlaces = new ArrayList<>();
    private final List<String> edgePlaces = new ArrayList<>();

    private ChainFiles(Path nodesFile, Path edgesFile) {
        this.nodesFile = nodesFile;
        this.edgesFile = edgesFile;
    }

    /**
     * Reads both tables.
     *
     * @param known says whether a code is one of the classification
     * @throws IOException when a file cannot be opened or read
     */
    public static ChainReading read(Path nodes, Path edges, Predicate<String> known) throws IOException {
        try {
            return new ChainFiles(nodes, edges).read(known);
        } catch (Unusable unusable) {
            return new ChainReading.Refused(List.of(unusable.line()));
        }
    }

    private ChainReading read(Predicate<String> known) throws IOException, Unusable {
        readNodes();
        readEdges();
        return switch (ChainGraph.of(nodes, edges, known)) {
            case ChainOutcome.Sound sound -> new ChainReading.Read(sound.chain());
            case ChainOutcome.Faulty faulty ->
                new ChainReading.Refused(faulty.faults().stream()
                        .map(new FaultLines(nodes, edges, nodePlaces, edgePlaces)::line)
                        .toList());
        };
    }

    private void readNodes() throws IOException, Unusable {
        try (ColumnsFile file = ColumnsFile.open(nodesFile)) {
            int id = file.place("id");
            int kind = file.place("kind");
            int name = file.place("name");
            int whole = file.placeIfAny("part_of");
            int codes = file.placeIfAny("codes");
            for (Optional<DelimitedFile.Line> next = file.next(); next.isPresent(); next = file.next()) {
                DelimitedFile.Line line = next.get();
                String its = filled(file, line, id, "id");
                nodes.add(new ChainNode(
                        its, nodeKind(file, line, cell(line, kind)), cell(line, name), words(cell(line, codes))));
                nodePlaces.add(place(nodesFile, line));
                for (String above : words(cell(line, whole))) {
                    edges.add(new ChainEdge(its, above, EdgeKind.PART_OF, Double.NaN));
                    edgePlaces.add(place(nodesFile, line));
                }
            }
        }
    }

    private void readEdges() throws IOException, Unusable {
        try (ColumnsFile file = ColumnsFile.open(edgesFile)) {
            int from = file.place("from");
            int to = file.place("to");
            int kind = file.place("kind");
            int share = file.placeIfAny("share");
            for (Optional<DelimitedFile.Line> next = file.next(); next.isPresent(); next = file.next()) {
                DelimitedFile.Line line = next.get();
                edges.add(new ChainEdge(
                        filled(file, line, from, "from"),
                        filled(file, line, to, "to"),
                        edgeKind(file, line, cell(line, kind)),
                        share(file, line, cell(line, share))));
                edgePlaces.add(place(edgesFile, line));
            }
        }
    }

    private static String place(Path file, DelimitedFile.Line line) {
        return "'%s' line %d".formatted(file, line.number());
    }

    private static String cell(DelimitedFile.Line line, int place) {
        return place == ColumnsFile.ABSENT ? "" : line.cells().get(place).strip();
    }

    private static String filled(ColumnsFile file, DelimitedFile.Line line, int place, String name) throws Unusable {
        String cell = cell(line, place);
        if (cell.isEmpty()) {
            throw file.unusable(
                    line, "column %s is empty, expected an id. Maybe the line was cut off.".formatted(name));
        }
        return cell;
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[;；,，、\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double share(ColumnsFile file, DelimitedFile.Line line, String cell) throws Unusable {
        if (Numbers.missing(cell)) {
            return Double.NaN;
        }
        OptionalDouble share = Numbers.number(cell);
        if (share.isEmpty()) {
            throw file.unusable(
                    line,
                    "column share: read '%s', expected a number. Maybe the cell should be empty.".formatted(cell));
        }
        return share.getAsDouble();
    }

    private static NodeKind nodeKind(ColumnsFile file, DelimitedFile.Line line, String word) throws Unusable {
        return switch (plain(word)) {
            case "chain", "产业链" -> NodeKind.CHAIN;
            case "stage", "阶段" -> NodeKind.STAGE;
            case "segment", "环节" -> NodeKind.SEGMENT;
            case "product", "产品" -> NodeKind.PRODUCT;
            case "technology", "技术", "关键技术" -> NodeKind.TECHNOLOGY;
            default ->
                throw file.unusable(
                        line,
                        "column kind: read '%s', expected chain, stage, segment, product or technology. Maybe it is misspelt."
                                .formatted(word));
        };
    }

    private static EdgeKind edgeKind(ColumnsFile file, DelimitedFile.Line line, String word) throws Unusable {
        return switch (plain(word)) {
            case "supplies", "供应" -> EdgeKind.SUPPLIES;
            case "partof", "属于" -> EdgeKind.PART_OF;
            case "requires", "需要" -> EdgeKind.REQUIRES;
            case "substitutes", "替代" -> EdgeKind.SUBSTITUTES;
            default ->
                throw file.unusable(
                        line,
                        "column kind: read '%s', expected supplies, part_of, requires or substitutes. Maybe it is misspelt."
                                .formatted(word));
        };
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
